"""How long a locale's texts are beside their sources, and which are shorter than chance allows."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt
from statistics import median

from portal.checking.nouns import TranslatedUnit
from portal.language import sentences
from portal.language.matching import tokens

# The usual deviation shrinks with the length; this is where the measured one holds.
TYPICAL = 80
SHORTEST = 40
ENOUGH = 20
# What a locale has whose texts are too few to be measured, as logarithms.
UNKNOWN = (0.05, 0.13)
UNKNOWN_STRAY = 0.1
LEAST_SPREAD = 0.08
# How far the length strays where sentences are merely joined, and where nothing is lost at all.
MERGED = 1.3
CUT = 4.2
# The first letter of a sentence, after the Afrikaans article, which stays small.
BEGINS = re.compile(r"(?:[’'ʼ]n\s+|\W)*?(?!(?<=[’'ʼ])n\s)(\w)")


@dataclass(frozen=True, slots=True)
class Lengths:
    """The middle and the spread of the ratio of target to source, as logarithms."""

    middle: float
    spread: float

    def excess(self, unit: TranslatedUnit) -> float:
        """Return by how much a text is longer than the locale's texts are, below nought if it is shorter."""
        return log(length(unit.target.text) / length(unit.source.text)) - self.middle

    def deviation(self, unit: TranslatedUnit) -> float:
        """Return the same in multiples of what is usual for a text of this length."""
        return self.excess(unit) / (self.spread * usual(unit))


def usual(unit: TranslatedUnit) -> float:
    """Return how far a text of this length strays, compared with one of typical length."""
    return sqrt(TYPICAL / max(SHORTEST, length(unit.source.text)))


def measured(units: Iterable[TranslatedUnit]) -> Lengths:
    """Return what is usual among units, robust against those that are at fault."""
    ratios = [
        log(length(unit.target.text) / length(unit.source.text))
        for unit in units
        if length(unit.source.text) >= SHORTEST
    ]
    if len(ratios) < ENOUGH:
        return Lengths(*UNKNOWN)
    middle = median(ratios)
    return Lengths(middle, spread_of([ratio - middle for ratio in ratios]))


def spread_of(strays: list[float]) -> float:
    """Return the standard deviation as the median tells it, of which a few wrong texts change nothing."""
    if len(strays) < ENOUGH:
        return UNKNOWN_STRAY
    return max(LEAST_SPREAD, 1.4826 * median(map(abs, strays)))


@lru_cache(maxsize=32768)
def length(text: str) -> int:
    """Return the number of characters but blanks, at least one."""
    return max(1, sum(map(len, text.split())))


@lru_cache(maxsize=8192)
def whole_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the sentences of a text; what begins with a small letter goes on with the one before."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(text):
        begins = BEGINS.match(text, start, end)
        if begins is None and not found:
            continue
        if found and (begins is None or begins[1].islower() or len(tokens(text[start:end])) < 2):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


def is_sentence_lost(unit: TranslatedUnit, lengths: Lengths) -> bool:
    """Whether a target has fewer sentences and lacks more than half the length of the shortest one."""
    there = whole_sentences(unit.source.text)
    if len(there) < 2 or len(whole_sentences(unit.target.text)) >= len(there):
        return False
    # A member of a list may be one long word in Afrikaans, “4. The future” one word in Persian.
    if len(sentences(unit.target.text)) >= len(sentences(unit.source.text)):
        return False
    shortest = min(length(unit.source.text[start:end]) for start, end in there)
    rest = max(0.05, 1 - shortest / length(unit.source.text))
    return lengths.excess(unit) < 0.5 * log(rest) and lengths.deviation(unit) < -MERGED


def is_cut_short(unit: TranslatedUnit, lengths: Lengths) -> bool:
    """Whether a longer text is so short that nothing but a loss explains it."""
    return length(unit.source.text) >= SHORTEST and lengths.deviation(unit) < -CUT
