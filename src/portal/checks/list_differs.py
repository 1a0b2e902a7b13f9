"""A target has more or fewer list items than its source."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import list_items

ORDERED = re.compile(r"\s*\d+[.)]\s")


@check("STR04", on=TranslatedUnit)
def list_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = list_items(unit.source.text), list_items(unit.target.text)
    if wanted != found and not _is_numbering(unit, wanted, found):
        message = f"{found} list items where English has {wanted}"
        hint = "Begin each item with a dash and a space, in a line of its own."
        yield unit.finding(message, hint)


def _is_numbering(unit: TranslatedUnit, wanted: int, found: int) -> bool:
    """Whether a single number at the beginning, as of a chapter, is all the list that there is."""
    return max(wanted, found) == 1 and any(ORDERED.match(each.text) for each in (unit.source, unit.target))
