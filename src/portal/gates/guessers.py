"""Whoever reads no content, but guesses by the look of the options, does no better than chance."""

from collections import Counter
from collections.abc import Callable

from portal.auditing import Audited, Measure, gate
from portal.items import OPTIONS, Item

# A guesser says how much each option attracts: the most attractive one is chosen, among equals by lot.
Attraction = Callable[[Audited, Item], dict[str, float]]
# In 95 of 100 banks of chance the share of right guesses stays within so many standard deviations.
BAND = 1.96
LIMIT = "chance + 95 % band"


def guessed(audited: Audited, attraction: Attraction) -> Measure:
    """Return the share of right guesses of a guesser."""
    items = audited.choices
    if not items:
        return Measure(0.0, True)
    share = sum(_chance_of_key(item, attraction(audited, item)) for item in items) / len(items)
    chance = 1 / OPTIONS
    band = BAND * (chance * (1 - chance) / len(items)) ** 0.5
    return Measure(share, share <= chance + band)


def _chance_of_key(item: Item, attraction: dict[str, float]) -> float:
    most = max(attraction.values())
    best = [id for id, value in attraction.items() if value == most]
    return 1 / len(best) if item.key in best else 0.0


def _lengths(audited: Audited, item: Item) -> dict[str, float]:
    return {option.id: len(audited.wordings.text(option.text)) for option in item.options}


@gate("AUD02", LIMIT)
def longest_option(audited: Audited) -> Measure:
    return guessed(audited, _lengths)


@gate("AUD03", LIMIT)
def shortest_option(audited: Audited) -> Measure:
    return guessed(audited, lambda a, item: {id: -length for id, length in _lengths(a, item).items()})


def _seen(audited: Audited) -> Attraction:
    times = Counter(option.text for item in audited.choices for option in item.options)
    return lambda _, item: {option.id: times[option.text] for option in item.options}


@gate("AUD04", LIMIT, by_locale=False)
def most_seen_option(audited: Audited) -> Measure:
    return guessed(audited, _seen(audited))


@gate("AUD05", LIMIT, by_locale=False)
def least_seen_option(audited: Audited) -> Measure:
    seen = _seen(audited)
    return guessed(audited, lambda a, item: {id: -times for id, times in seen(a, item).items()})


@gate("AUD06", LIMIT)
def stem_overlap(audited: Audited) -> Measure:
    return guessed(audited, _overlap)


def _overlap(audited: Audited, item: Item) -> dict[str, float]:
    asked = audited.wordings.stems(item.prompt) if item.prompt else frozenset()
    return {option.id: len(asked & audited.wordings.stems(option.text)) for option in item.options}
