"""Learn from translated texts which words of a language go with which English words.

Nothing is known beforehand: two words belong together where the one stands in nearly every text whose
other side has the other one, and seldom elsewhere.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache

from portal.language.matching import Token, plain, tokens
from portal.language.text import JOINER

# The part of a word's texts in which its partner must stand, and the part of the partner's that it covers.
SHARE = 0.75
SURE = 0.9
COVERED = 0.4
# Of several words that may go with one, those count that are nearly as likely as the likeliest.
CLOSE = 0.9
# In this part of a word's texts another one stands that has to do with it, so many times chance.
RELATED = 0.25
LIFT = 3
# A word that stands in more texts than this says nothing about any of them.
COMMON = 0.25
# So many texts show what goes with a word; more would only take time.
SAMPLE = 80
RARE = 2
FEWEST = 3
UNSUPPORTED = 0.5
STEM = 6
SOUNDS = (("ph", "f"), ("th", "t"), ("ch", "c"), ("k", "c"), ("ct", "c"), ("y", "i"), ("qu", "c"), ("w", "v"))
DOUBLED = re.compile(r"(.)\1")

Words = dict[str, Token]
ENGLISH, OTHER = 0, 1


class Association:
    """The words of both sides with the texts that have them, and their partners on the other side."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._pairs = pairs
        self.most = max(8, int(COMMON * len(pairs)))
        self._sides = (
            [_keys(source, english_key) for source, _ in pairs],
            [_keys(target, key_of) for _, target in pairs],
        )
        self._texts = tuple(map(_texts, self._sides))
        self._telling = tuple(map(self._without_common, (ENGLISH, OTHER)))
        self._partners: tuple[dict[str, frozenset[str]], ...] = ({}, {})
        self._sets: tuple[dict[str, frozenset[int]], ...] = ({}, {})

    def _without_common(self, side: int) -> list[list[str]]:
        texts = self._texts[side]
        return [[key for key in keys if len(texts[key]) <= self.most] for keys in self._sides[side]]

    def words(self, number: int, side: int) -> tuple[str, ...]:
        """Return the keys of the words of one side of a pair, in order."""
        return self._sides[side][number]

    def token(self, number: int, side: int, key: str) -> Token:
        """Return the word that has a key."""
        make = key_of if side else english_key
        return next(word for word in tokens(self._pairs[number][side]) if make(word.text) == key)

    def count(self, key: str, side: int) -> int:
        """Return in how many pairs a word stands."""
        return len(self._texts[side].get(key, ()))

    def partners(self, key: str, side: int) -> frozenset[str]:
        """Return the words of the other side that go with a word; one of its texts may lack them."""
        known = self._partners[side]
        if key not in known:
            known[key] = self._find(key, side)
        return known[key]

    def _find(self, key: str, side: int) -> frozenset[str]:
        there = self._texts[side].get(key, [])
        if not 1 < len(there) <= self.most:
            return frozenset()
        sample = there[:SAMPLE]
        counts = self._beside(sample, 1 - side)
        least = max(1.0, SHARE * (len(sample) - 1))
        cover = COVERED * len(sample) / len(there)
        texts = self._texts[1 - side]
        found = {
            word: count / (len(sample) + len(texts[word]))
            for word, count in counts.items()
            if count >= least and count >= cover * len(texts[word])
        }
        alike = frozenset(
            word for word in found if are_cognate(*((key, word) if side == ENGLISH else (word, key)))
        )
        best = CLOSE * max(found.values(), default=0)
        return alike or frozenset(word for word, likeness in found.items() if likeness >= best)

    def _beside(self, numbers: Sequence[int], side: int) -> Counter[str]:
        counts: Counter[str] = Counter()
        for number in numbers:
            counts.update(self._telling[side][number])
        return counts

    def is_sure(self, key: str, side: int) -> bool:
        """Whether nearly all texts of a word have one of its partners."""
        there = self._texts[side].get(key, [])[:SAMPLE]
        partners = self.partners(key, side)
        found = sum(not partners.isdisjoint(self._sides[1 - side][number]) for number in there)
        return found >= SURE * (len(there) - 1)

    def origins(self, key: str) -> list[str]:
        """Return the English words that a word of the other language most likely comes from."""
        counts = self._beside(self._texts[OTHER].get(key, [])[:SAMPLE], ENGLISH)
        return sorted(counts, key=lambda word: counts[word] ** 2 / self.count(word, ENGLISH), reverse=True)[
            :2
        ]

    def telling(self, number: int, side: int) -> list[str]:
        """Return the words of one side that stand neither everywhere nor in one pair alone."""
        return self._telling[side][number]

    def pairs_with(self, key: str, side: int) -> Sequence[int]:
        """Return the numbers of the pairs in which a word stands."""
        return self._texts[side].get(key, ())

    def are_related(self, source: str, target: str, *but: int) -> bool:
        """Whether two words stand on the two sides more often than by chance, pairs in doubt left out."""
        one, other = self._set(source, ENGLISH), self._set(target, OTHER)
        if one.isdisjoint(other):
            return False
        doubtful = [(number in one, number in other) for number in set(but)]
        together = len(one & other) - sum(here and there for here, there in doubtful)
        ones, others = (
            len(each) - sum(pair[side] for pair in doubtful) for side, each in enumerate((one, other))
        )
        if not together or together < RELATED * ones:
            return False
        return together * len(self._pairs) >= LIFT * ones * others

    def _set(self, key: str, side: int) -> frozenset[int]:
        known = self._sets[side]
        if key not in known:
            known[key] = frozenset(self.pairs_with(key, side))
        return known[key]

    def support(self, source: int, target: int) -> float:
        """Return the part of the telling words of one source that are related to words of a target.

        What the two pairs themselves show is left out. Too few telling words support nothing.
        """
        telling = [word for word in self.telling(source, ENGLISH) if self.count(word, ENGLISH) > RARE]
        there = self.telling(target, OTHER)
        related = sum(any(self.are_related(word, each, source, target) for each in there) for word in telling)
        return related / len(telling) if len(telling) >= FEWEST else UNSUPPORTED


def _texts(side: Sequence[tuple[str, ...]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, keys in enumerate(side):
        for key in keys:
            found.setdefault(key, []).append(number)
    return found


def _keys(text: str, make: Callable[[str], str]) -> tuple[str, ...]:
    """Return the keys of the words of a text, each once; of no numbers and no short words."""
    return tuple(
        dict.fromkeys(
            make(word.text) for word in tokens(text) if len(word.plain) > 2 and not word.plain[0].isdigit()
        )
    )


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
