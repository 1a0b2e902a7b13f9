"""A target's headings differ from its source's in number or level."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import headings


@check("STR05", on=TranslatedUnit, signs="#")
def heading_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = headings(unit.source.text), headings(unit.target.text)
    if wanted != found:
        message = f"headings {_shown(found)} where English has {_shown(wanted)}"
        yield unit.finding(message, "Use the same headings at the same levels.")


def _shown(levels: list[str]) -> str:
    return ", ".join(levels) or "none"
