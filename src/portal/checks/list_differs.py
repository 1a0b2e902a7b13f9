"""A target has more or fewer list items than its source."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import features


@check("STR04", on=TranslatedUnit)
def list_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = features(unit.source.text), features(unit.target.text)
    wanted, found = source["list_item_open"], target["list_item_open"]
    if wanted != found:
        message = f"{found} list items where English has {wanted}"
        hint = "Begin each item with a dash and a space, in a line of its own."
        yield unit.finding(message, hint)
