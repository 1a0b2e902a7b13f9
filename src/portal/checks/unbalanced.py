"""A bracket or a quotation is opened and not closed, or closed and not opened, where English is in order."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.quotations import QUOTATION_MARKS, quotations

PAIRS = {")": "(", "]": "[", "}": "{"}
SIGN = re.compile(r"[()\[\]{}](?<!\\.)")
# What a bracket means that belongs to no pair: the number or letter of an item, a face, a sign spoken of.
ALONE = re.compile(
    r"(?:(?<=\s)|(?<=^)|(?<=[,;]))(?:[^\W\d_]|\d{1,3}|[ivx]{1,4})\.?\)|[:;=8]['’]?-?[()\[\]]+"
    r"|(?<=[`'\"«‘“„])[()\[\]{}](?=['\"»’”])",
    re.MULTILINE,
)


@check("PUN05", on=TranslatedUnit, signs=QUOTATION_MARKS + "()[]{}")
def unbalanced(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.text
    # Quotation marks `such' as these look like code, so what stands between two of them counts as well.
    brackets = [at for at in _loose(text) if at in _loose(unit.target.text)]
    if brackets and not _loose(unit.source_text):
        yield from (_finding(unit, at, "bracket") for at in brackets)
    loose = quotations(unit.target.text, text).loose
    if loose and not quotations(unit.source.text, unit.source_text).loose:
        for at in loose:
            if not _stands_free(text, at):
                yield _finding(unit, at, "quotation mark")


def _loose(text: str) -> list[int]:
    """Return the places of brackets without a counterpart."""
    if not SIGN.search(text):
        return []
    alone = {at for match in ALONE.finditer(text) for at in range(*match.span())}
    opened: list[int] = []
    loose: list[int] = []
    for match in SIGN.finditer(text):
        at, sign = match.start(), match[0]
        if sign not in PAIRS:
            opened.append(at)
        elif opened and text[opened[-1]] == PAIRS[sign]:
            opened.pop()
        else:
            loose.append(at)
    return [at for at in sorted(loose + opened) if at not in alone]


def _stands_free(text: str, at: int) -> bool:
    """Whether a mark stands between spaces, as an arrow or a sign of its own."""
    return not text[max(at - 1, 0) : at].strip() and not text[at + 1 : at + 2].strip()


def _finding(unit: TranslatedUnit, at: int, kind: str) -> Finding:
    sign = unit.target.text[at]
    message = f"the {kind} {sign} has no counterpart"
    level = None if unit.own else Level.WARNING  # menus and tables of programs part what belongs together
    return unit.finding(message, "Add the other one, or take this one out.", span=(at, at + 1), level=level)
