"""A target has remains of a web page that its source lacks: a comment form, a cookie notice, an address."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.leftovers import ADDRESSES, Leftover, leftovers, speaks_of

SHOWN = 40
# Code and the targets of links hold addresses rightly.
SET_APART = re.compile(r"(`+)[^`]+?\1(?!`)|\]\([^()\s]*\)|<[^<>]*>")


@check("STR14", on=TranslatedUnit)
def page_leftover(unit: TranslatedUnit) -> Iterator[Finding]:
    found = list(leftovers(unit.target.text))
    if not found or not (found := list(leftovers(_prose(unit.target.text)))):
        return
    for leftover in found:
        if not speaks_of(unit.source.text, leftover.kind):
            # Programs name the address of their translators.
            level = Level.WARNING if not unit.own and leftover.kind == ADDRESSES else None
            message = f"“{_shortened(leftover)}” is left of {leftover.kind}"
            hint = "Take it out; English does not have it."
            yield unit.finding(message, hint, span=(leftover.start, leftover.end), level=level)


def _prose(text: str) -> str:
    return SET_APART.sub(lambda found: " " * len(found[0]), text)


def _shortened(leftover: Leftover) -> str:
    text = " ".join(leftover.text.split())
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"
