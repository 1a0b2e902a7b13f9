"""Good features that the content has too few of: added to source and target, then broken in the target."""

import random
from collections.abc import Callable, Mapping

from tests.mutation.fault import Outcome, Planted, Planter, Plot
from tests.mutation.text import is_sentence

Feature = Mapping[str, str]
Spoil = Callable[[str, str, random.Random], str]


def spoiled(feature: Feature, spoil: Spoil) -> Planter:
    """Return the planter that adds the feature to a text of sentences and spoils it in the target."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        if not (is_sentence(plot.source) and is_sentence(plot.target)):
            return None
        good = feature[plot.locale]
        bad = spoil(good, plot.locale, rng)
        return Planted(plot.source + feature["en"], plot.target + bad, plot.target + good)

    return plant


def instead(old: str, new: str) -> Spoil:
    """Return the spoiling that puts `new` in place of the first `old`."""

    def spoil(text: str, locale: str, rng: random.Random) -> str:
        return text.replace(old, new, 1)

    return spoil


def everywhere_instead(old: str, new: str) -> Spoil:
    """Return the spoiling that puts `new` in place of every `old`."""

    def spoil(text: str, locale: str, rng: random.Random) -> str:
        return text.replace(old, new)

    return spoil


def by_locale(table: Mapping[str, tuple[str, str]]) -> Spoil:
    """Return the spoiling that puts a locale's second words in place of its first."""

    def spoil(text: str, locale: str, rng: random.Random) -> str:
        return text.replace(*table[locale])

    return spoil


def first_of(*planters: Planter) -> Planter:
    """Return the planter that tries others in turn: what the content has before what is added to it."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        outcomes = (planter(plot, rng) for planter in planters)
        return next((outcome for outcome in outcomes if outcome is not None), None)

    return plant
