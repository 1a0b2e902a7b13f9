"""No distractor is right as well, and no table can be filled in rightly in two ways."""

from collections.abc import Iterator
from itertools import permutations

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.auditing.truth import right_keys, right_options
from portal.items import Item
from portal.model import Library


@gate("AUD10", "0", by_locale=False)
def ambiguous(audited: Audited) -> Measure:
    return none_of(finding for item in audited.bank.items for finding in _findings(audited.library, item))


def _findings(library: Library, item: Item) -> Iterator[Finding]:
    if item.key:
        right = right_options(library, item)
        if item.key not in right:
            yield Finding(item.id, f"“{item.key}” is the key, but no fact makes it right")
        for option in item.options:
            if option.id != item.key and option.id in right:
                yield Finding(item.id, f"“{option.id}” is right as well")
    elif item.interaction == "matching":
        if not _is_matched_one_way(library, item):
            yield Finding(item.id, "its rows can be matched in two ways")
    elif item.options:
        for row in item.rows:
            if right_keys(library, item, row.id) != {row.key}:
                yield Finding(item.id, f"“{row.id}” does not belong to “{row.key}” alone")


def _is_matched_one_way(library: Library, item: Item) -> bool:
    right = [right_keys(library, item, row.id) for row in item.rows]
    ways = (
        dealt
        for dealt in permutations([option.id for option in item.options])
        if all(key in keys for key, keys in zip(dealt, right, strict=True))
    )
    return sum(1 for _ in ways) == 1
