"""How hard an item is, from how much its options are like each other."""

from dataclasses import replace
from itertools import combinations

from portal.bank.fairness import Wordings
from portal.items import Item

# Shares of common content stems from which options are hard to tell apart.
SOMEWHAT, VERY = 0.1, 0.3
EASY, MIDDLE, HARD = 1, 2, 3


def with_difficulty(item: Item, near: frozenset[str], source: Wordings) -> Item:
    """Return the item with its difficulty, from how many distractors are near and how alike the words are.

    A table of two columns is of middle difficulty, a match or an order is hard: several answers must be
    right at once. The words are the source's, so that an item is equally hard in every language.
    """
    if item.rows:
        return replace(item, difficulty=MIDDLE if item.interaction == "classification" else HARD)
    alike = likeness(item, source)
    steps = sum(option.id in near for option in item.options) + (alike >= SOMEWHAT) + (alike >= VERY)
    return replace(item, difficulty=min(HARD, max(EASY, steps)))


def likeness(item: Item, wordings: Wordings) -> float:
    """Return the largest share of content stems, 0 to 1, that the key has in common with a distractor."""
    stems = {option.id: wordings.stems(option.text) for option in item.options}
    pairs = [(one, other) for one, other in combinations(stems, 2) if item.key in (one, other)]
    return max((_share(stems[one], stems[other]) for one, other in pairs), default=0.0)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0
