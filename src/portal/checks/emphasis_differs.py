"""A target emphasises more or fewer words than its source."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import emphases

MARKS = {"em_open": "*emphasis*", "strong_open": "**strong emphasis**"}


@check("STR07", on=TranslatedUnit, signs="*_")
def emphasis_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = emphases(unit.source.text), emphases(unit.target.text)
    for kind, mark in MARKS.items():
        if source[kind] != target[kind]:
            message = f"{mark} stands {target[kind]} times where English has it {source[kind]} times"
            hint = "Emphasise the words that say the same; look for an asterisk too many or too few."
            yield unit.finding(message, hint)
