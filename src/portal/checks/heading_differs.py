"""A target's headings differ from its source's in number or level."""

from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Level
from portal.markup import headings


@check("STR05", on=TranslatedUnit, signs="#")
def heading_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = headings(unit.source.text), headings(unit.target.text)
    if wanted != found:
        message = f"headings {_shown(found)} where English has {_shown(wanted)}"
        # A message of a program may begin with the sign for “number”.
        is_message = unit.origin is Origin.OTHERS and len(wanted) + len(found) == 1
        level = Level.INFORMATION if is_message else None
        yield unit.finding(message, "Use the same headings at the same levels.", level=level)


def _shown(levels: list[str]) -> str:
    return ", ".join(levels) or "none"
