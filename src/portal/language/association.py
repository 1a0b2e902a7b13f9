"""Learn from translated texts which words of a language go with which English words.

Nothing is known beforehand: two words belong together where the one stands in nearly every text whose
other side has the other one, and seldom elsewhere.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from portal.language.matching import Token, plain, tokens
from portal.language.text import JOINER

# The part of a word's texts in which its partner must stand, and the part of the partner's that it covers.
SHARE = 0.8
COVERED = 0.4
# A word that stands in more texts than this says nothing about any of them.
COMMON = 0.25
# So many texts show what goes with a word; more would only take time.
SAMPLE = 150
STEM = 6
SOUNDS = (("ph", "f"), ("th", "t"), ("ch", "c"), ("k", "c"), ("y", "i"), ("qu", "c"), ("w", "v"))
DOUBLED = re.compile(r"(.)\1")

Words = dict[str, Token]


class Association:
    """The words of both sides with the texts that have them, and their partners on the other side.

    Side 0 is English, side 1 the other language.
    """

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._sides = (
            [_keyed(source, english_key) for source, _ in pairs],
            [_keyed(target, key_of) for _, target in pairs],
        )
        self._texts = (_texts(self._sides[0]), _texts(self._sides[1]))
        self._partners: tuple[dict[str, frozenset[str]], ...] = ({}, {})
        self._most = max(8, int(COMMON * len(pairs)))

    def words(self, number: int, side: int) -> Words:
        """Return the words of one side of a pair, by their keys."""
        return self._sides[side][number]

    def texts(self, key: str, side: int) -> Sequence[int]:
        """Return the numbers of the pairs in which a word stands."""
        return self._texts[side].get(key, ())

    def partners(self, key: str, side: int) -> frozenset[str]:
        """Return the words of the other side that go with a word; one of its texts may lack them."""
        known = self._partners[side]
        if key not in known:
            known[key] = frozenset(self._find(key, side))
        return known[key]

    def _find(self, key: str, side: int) -> Iterable[str]:
        there = self.texts(key, side)
        if len(there) > self._most:
            return
        sample = there[:SAMPLE]
        counts: Counter[str] = Counter()
        for number in sample:
            counts.update(self._sides[1 - side][number].keys())
        least = max(1.0, SHARE * (len(sample) - 1))
        scale = len(there) / len(sample)
        for other, count in counts.items():
            if count >= least and count * scale >= COVERED * len(self.texts(other, 1 - side)):
                yield other


def _texts(side: Iterable[Words]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(side):
        for each in words:
            found[each].append(number)
    return found


def _keyed(text: str, key: Callable[[str], str]) -> Words:
    """Return the words of a text by their keys, the first of each; no numbers and no short words."""
    words: Words = {}
    for word in tokens(text):
        if len(word.plain) > 2 and not word.plain[0].isdigit():
            words.setdefault(key(word.text), word)
    return words


@lru_cache(maxsize=65536)
def english_key(word: str) -> str:
    """Return an English word in the singular."""
    small = plain(word)
    if small.endswith("ies") and len(small) > 4:
        return f"{small[:-3]}y"
    if small.endswith(("sses", "xes", "ches", "shes")):
        return small[:-2]
    return small[:-1] if small.endswith("s") and not small.endswith(("ss", "us", "is")) else small


@lru_cache(maxsize=131072)
def key_of(word: str) -> str:
    """Return the beginning of a word, which its forms have in common."""
    first = plain(word.partition(JOINER)[0])
    small = first if len(first) > 2 else plain(word)
    return small if len(small) < 5 else small[: min(STEM, len(small) - 1)]


@lru_cache(maxsize=65536)
def are_cognate(english: str, other: str) -> bool:
    """Whether two words look alike enough to be the same word in two languages."""
    a, b = _sounds(english), _sounds(other)
    shared = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return shared >= 5 or (shared >= 4 and shared >= min(len(a), len(b)) - 1)


@lru_cache(maxsize=65536)
def _sounds(word: str) -> str:
    for written, sound in SOUNDS:
        word = word.replace(written, sound)
    return DOUBLED.sub(r"\1", word)
