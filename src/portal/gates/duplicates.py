"""No two items ask the same, or almost the same, in almost the same words."""

from collections import defaultdict
from collections.abc import Iterator

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.bank.fairness import Stems, Wordings
from portal.items import Item

# Two items with so many content stems or more are near-duplicates where they differ in one.
LONG = 5


@gate("AUD12", "0")
def duplicates(audited: Audited) -> Measure:
    first: dict[tuple[str, Stems], str] = {}
    pairs: defaultdict[str, set[str]] = defaultdict(set)
    for item in audited.bank.items:
        for signature in _signatures(item, audited.wordings):
            other = first.setdefault((item.type, signature), item.id)
            if other != item.id:
                pairs[item.id].add(other)
    return none_of(
        Finding(id, f"it asks almost the same as {other}") for id, others in pairs.items() for other in others
    )


def _signatures(item: Item, wordings: Wordings) -> Iterator[Stems]:
    """Yield what an item asks in content stems, whole and without each one; alike ones share one of these."""
    if item.rows:
        yield frozenset(row.text for row in item.rows)
        return
    key = next(option.text for option in item.options if option.id == item.key)
    asked = wordings.stems(key) | (wordings.stems(item.prompt) if item.prompt else frozenset())
    yield asked
    if len(asked) >= LONG:
        yield from (asked - {stem} for stem in asked)
