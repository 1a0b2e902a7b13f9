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
SHARE = 0.9
COVERED = 0.5
# In this part of a word's texts another one stands that has to do with it.
RELATED = 0.3
LIKE = 0.5
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
        self._partners: dict[str, frozenset[str]] = {}
        self._most = max(8, int(COMMON * len(pairs)))

    def words(self, number: int, side: int) -> Words:
        """Return the words of one side of a pair, by their keys."""
        return self._sides[side][number]

    def texts(self, key: str, side: int) -> Sequence[int]:
        """Return the numbers of the pairs in which a word stands."""
        return self._texts[side].get(key, ())

    def partners(self, key: str) -> frozenset[str]:
        """Return the target words that go with an English one; one of its texts may lack them."""
        if key not in self._partners:
            self._partners[key] = frozenset(self._find(key))
        return self._partners[key]

    def _find(self, key: str) -> Iterable[str]:
        there = self.texts(key, 0)
        if len(there) > self._most or len(there) < 2:
            return
        counts = self._beside(there[:SAMPLE], 1)
        least = max(1.0, SHARE * (min(SAMPLE, len(there)) - 1))
        scale = max(1.0, len(there) / SAMPLE)
        for other, count in counts.items():
            if count >= least and count * scale >= COVERED * len(self.texts(other, 1)):
                yield other

    def origin(self, key: str, but: int) -> str:
        """Return the English word that a target word mostly goes with outside one pair, if there is any."""
        there = [number for number in self.texts(key, 1)[:SAMPLE] if number != but]
        likeness = {
            other: count / (len(there) + len(self.texts(other, 0)))
            for other, count in self._beside(there, 0).items()
            if 2 * count > len(there) and len(self.texts(other, 0)) <= self._most
        }
        best = max(likeness, key=lambda other: (likeness[other], other), default="")
        return best if best and likeness[best] >= LIKE / 2 else ""

    def _beside(self, numbers: Sequence[int], side: int) -> Counter[str]:
        counts: Counter[str] = Counter()
        for number in numbers:
            counts.update(self._sides[side][number].keys())
        return counts

    def are_related(self, source: str, target: str, but: int) -> bool:
        """Whether two words often stand on the two sides of a pair, apart from one pair that is in doubt."""
        one, other = self.texts(source, 0), self.texts(target, 1)
        together = len(set(one).intersection(other) - {but})
        fewest = min(len(one), len(other)) - 1
        return together > 0 and together >= RELATED * fewest


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
