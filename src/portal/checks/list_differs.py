"""A target has more or fewer list items than its source."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import list_items


@check("STR04", on=TranslatedUnit)
def list_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = list_items(unit.source.text), list_items(unit.target.text)
    if wanted != found:
        message = f"{found} list items where English has {wanted}"
        hint = "Begin each item with a dash and a space, in a line of its own."
        yield unit.finding(message, hint)
