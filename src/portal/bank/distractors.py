"""Choose the distractors of an item: one near, one far, so that no language gives the key away."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from portal.chance import shuffled
from portal.items import OPTIONS, Draft, Item, Option

# So many near and far candidates are tried before the first pair is taken as it is.
TRIED = 12


def drawn(draft: Draft, is_fair: Callable[[Item], bool], uses: Counter[str]) -> Item:
    """Return the item with its distractors: the first pair, in an order of its own, that is fair.

    Candidates that have been used least come first, or the key would be the one that is seen least; of
    those, the order depends on the item's id and on each candidate alone. `uses` counts on. Where no pair
    is fair the first is taken, and the audit will tell.
    """
    missing = OPTIONS - len(draft.item.options)
    if draft.item.rows or missing <= 0:
        return draft.item
    chosen = [with_options(draft, options) for options in candidates(draft, missing, uses)]
    item = next(filter(is_fair, chosen), chosen[0] if chosen else draft.item)
    uses.update(option.id for option in item.options if option.id != item.key)
    return item


def with_options(draft: Draft, options: Iterable[Option]) -> Item:
    """Return the draft's item with these distractors beside its key."""
    return replace(draft.item, options=(*draft.item.options, *options))


def candidates(draft: Draft, number: int, uses: Counter[str]) -> Iterator[tuple[Option, ...]]:
    """Yield sets of distractors, the best first: one near and one far, then two of either."""
    ways = (ranked(draft.item.id, options) for options in (draft.near, draft.far))
    near, far = (sorted(way, key=lambda option: uses[option.id]) for way in ways)
    if number == 1:
        yield from ((option,) for option in (*near, *far))
        return
    yield from ((one, other) for one in near[:TRIED] for other in far[:TRIED] if one.id != other.id)
    for options in (near, far):
        first = options[:TRIED]
        yield from ((one, other) for n, one in enumerate(first) for other in first[n + 1 :])


def ranked(seed: str, options: Iterable[Option]) -> list[Option]:
    """Return the options in an order that depends on the seed and on each of them alone."""
    return shuffled(options, seed, lambda option: option.id)


def with_key_at(item: Item, position: int) -> Item:
    """Return the item with its key at `position`, the distractors in an order of their own."""
    key = next(option for option in item.options if option.id == item.key)
    others = ranked(item.id, (option for option in item.options if option is not key))
    return replace(item, options=(*others[:position], key, *others[position:]))
