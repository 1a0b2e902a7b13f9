"""Which items are asked where: at a lesson's end, before and after a module, at the end of a path."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, zip_longest

from portal.items import Item
from portal.model import GLOSSARY, INTERFACE

# A lesson's end has so many items or more, of so many types or more.
PRACTICE, TYPES = 8, 4
SCENARIO = "scenario"


def choose_practice(items: Sequence[Item], least: int = PRACTICE) -> tuple[Item, ...]:
    """Return `least` items or more: every fact, two terms, a case to decide, and many types.

    The order is the reader's: facts as the lesson has them, then terms, the case last.
    """
    places = {item.id: place for place, item in enumerate(items)}
    cases = [item for item in items if item.type == SCENARIO]
    chosen = [*cases[:1], *_needed([item for item in items if item.type != SCENARIO], least - len(cases[:1]))]
    return tuple(sorted(chosen, key=lambda item: (item.type == SCENARIO, item.asks_term, places[item.id])))


def _needed(items: Sequence[Item], least: int) -> list[Item]:
    """Choose the item that is needed most, again and again: unasked facts first, then rare types."""
    facts = {fact for item in items if not item.asks_term for fact in item.asks}
    places = {item.id: place for place, item in enumerate(items)}
    asked: Counter[str] = Counter()
    of_type: Counter[str] = Counter()

    def need(item: Item) -> tuple[int, bool, int, int, int]:
        seen = min(asked[fact] for fact in item.asks)
        return seen, item.asks_term, of_type[item.type], len(item.rows), places[item.id]

    rest = {item.id: item for item in items}
    chosen: list[Item] = []
    while rest and not _is_enough(chosen, facts, asked, of_type, least):
        item = rest.pop(min(rest.values(), key=need).id)
        asked.update(item.asks)
        of_type[item.type] += 1
        chosen.append(item)
    return chosen


def _is_enough(
    chosen: Sequence[Item], facts: Iterable[str], asked: Counter[str], of_type: Counter[str], least: int
) -> bool:
    terms = sum(item.asks_term for item in chosen)
    return len(chosen) >= least and len(of_type) >= TYPES and terms >= 2 and all(asked[f] for f in facts)


def choose_probe(
    items: Sequence[Item], used: Collection[str], asked: "Asked", number: int
) -> tuple[Item, ...]:
    """Return so many items of a lesson on different facts, the easier ones first.

    Items that show nothing of what the quiz has `asked` so far come first, of these the ones that are not
    among the `used`, then those whose type has been asked least. Terms are not asked here.
    """
    places = {item.id: place for place, item in enumerate(items)}
    chosen: list[Item] = []
    rest = [item for item in items if not item.asks_term]

    def need(item: Item) -> tuple[bool, bool, bool, int, int, int]:
        facts = {fact for other in chosen for fact in other.asks}
        is_asked = not facts.isdisjoint(item.asks)
        of_type = asked.types[item.type]
        return asked.shows(item), item.id in used, is_asked, of_type, -item.difficulty, places[item.id]

    while rest and len(chosen) < number:
        best = min(rest, key=need)
        rest.remove(best)
        asked.add(best)
        chosen.append(best)
    return tuple(sorted(chosen, key=lambda item: item.difficulty))


class Asked:
    """What a quiz has asked so far: types, and statements, which must not give another answer away."""

    def __init__(self) -> None:
        self.types: Counter[str] = Counter()
        self._statements: set[str] = set()

    def shows(self, item: Item) -> bool:
        """Return whether an item shows a statement that the quiz has shown already."""
        return not self._statements.isdisjoint(_statements(item))

    def add(self, item: Item) -> None:
        """Note that the quiz asks an item."""
        self.types[item.type] += 1
        self._statements.update(_statements(item))


def _statements(item: Item) -> set[str]:
    """Return the units that an item shows, reasons too, other than the glossary's and the interface's."""
    shown = set(item.units) - {item.stem}
    return {unit for unit in shown if not unit.startswith((f"{GLOSSARY}.", f"{INTERFACE}."))}


def interleaved(groups: Iterable[Sequence[Item]]) -> tuple[Item, ...]:
    """Return the first item of each group, then the second of each: no two of a lesson in a row."""
    return tuple(item for item in chain.from_iterable(zip_longest(*groups)) if item is not None)


def ids(items: Iterable[Item]) -> Iterator[str]:
    """Yield the ids of items."""
    return (item.id for item in items)
