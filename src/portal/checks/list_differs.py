"""A target has more or fewer list items than its source."""

import re
from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Level
from portal.markup import list_items

ORDERED = re.compile(r"\s*\d+[.)]\s")


@check("STR04", on=TranslatedUnit)
def list_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = list_items(unit.source.text), list_items(unit.target.text)
    if wanted != found and not _is_numbering(unit, wanted, found):
        message = f"{found} list items where English has {wanted}"
        hint = "Begin each item with a dash and a space, in a line of its own."
        # A message of a program may begin with a dash or a star, or have one at the beginning of a line.
        is_message = unit.origin is Origin.OTHERS and max(wanted, found) == 1
        yield unit.finding(message, hint, level=Level.INFORMATION if is_message else None)


def _is_numbering(unit: TranslatedUnit, wanted: int, found: int) -> bool:
    """Whether a single number at the beginning, as of a chapter, is all the list that there is."""
    return max(wanted, found) == 1 and any(ORDERED.match(each.text) for each in (unit.source, unit.target))
