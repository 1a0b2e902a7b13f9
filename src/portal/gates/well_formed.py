"""Every item has an id of its own and of its type, three options with one key, or rows with theirs."""

from collections import Counter
from collections.abc import Iterator

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.items import OPTIONS, Item

LEAST_ROWS = 3


@gate("AUD11", "0", by_locale=False)
def well_formed(audited: Audited) -> Measure:
    times = Counter(item.id for item in audited.bank.items)
    repeated = (Finding(id, f"{n} items have this id") for id, n in times.items() if n > 1)
    return none_of([*repeated, *(found for item in audited.bank.items for found in _faults(item))])


def _faults(item: Item) -> Iterator[Finding]:
    ids = [option.id for option in item.options]
    if not item.id.startswith(f"{item.type}."):
        yield Finding(item.id, f"its id does not begin with its type, “{item.type}”")
    if item.key and (len(set(ids)) != OPTIONS or ids.count(item.key) != 1):
        yield Finding(item.id, f"it has not {OPTIONS} options of which one is the key")
    if not item.key and len(item.rows) < LEAST_ROWS:
        yield Finding(item.id, "it has neither a key nor enough rows")
    if item.options and any(row.key not in ids for row in item.rows):
        yield Finding(item.id, "a row belongs to an option that is not there")
