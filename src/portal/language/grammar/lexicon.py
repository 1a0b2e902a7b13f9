"""What a word can be in a sentence, as far as a short list of frequent words can tell for certain."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntFlag
from functools import cached_property
from typing import NamedTuple

# Gender and number of a noun, an adjective or an article; two words agree where they share one bit.
MS, FS, MP, FP = 1, 2, 4, 8
MASCULINE, FEMININE, SINGULAR, PLURAL, ANY = MS | MP, FS | FP, MS | FS, MP | FP, MS | FS | MP | FP


class Form(IntFlag):
    """Forms of a verb: the two finite ones that agree with a noun, the others, and those without person."""

    ONE = 1
    MANY = 2
    OTHER = 4
    INFINITIVE = 8
    PARTICIPLE = 16
    GERUND = 32


FINITE = Form.ONE | Form.MANY | Form.OTHER


class Word(NamedTuple):
    """All that a word can be; a word of which nothing is known is nothing."""

    noun: int = 0
    adjective: int = 0
    determiner: int = 0
    verb: int = 0
    role: str = ""

    def joined(self, other: "Word") -> "Word":
        """Return a word that can be either."""
        return Word(*(one | two for one, two in zip(self[:4], other[:4], strict=True)), self.role or other.role)

    @property
    def is_noun(self) -> bool:
        """Whether a word is a noun and nothing else."""
        return bool(self.noun) and not (self.adjective or self.verb or self.determiner)

    @property
    def is_adjective(self) -> bool:
        """Whether a word is an adjective or a participle and nothing else."""
        return bool(self.adjective) and not (self.noun or self.verb & FINITE or self.determiner)

    @property
    def is_finite(self) -> bool:
        """Whether a word is a finite verb and nothing else."""
        return bool(self.verb & FINITE) and not (self.noun or self.adjective or self.determiner or self.role)


NOTHING = Word()


@dataclass(frozen=True)
class Lexicon:
    """The words of one language, and endings that tell a noun's gender and number."""

    entries: Iterable[tuple[str, Word]]
    endings: tuple[tuple[str, int], ...] = ()
    exceptions: frozenset[str] = frozenset()
    _found: dict[str, Word] = field(default_factory=dict)

    @cached_property
    def _listed(self) -> dict[str, Word]:
        words: dict[str, Word] = {}
        for text, word in self.entries:
            words[text] = words[text].joined(word) if text in words else word
        return words

    def word(self, text: str) -> Word:
        """Return what a word in small letters can be."""
        known = self._found.get(text)
        if known is None:
            if len(self._found) > 100_000:
                self._found.clear()
            known = self._found[text] = self._listed.get(text) or self._by_ending(text)
        return known

    def _by_ending(self, text: str) -> Word:
        if text in self.exceptions:
            return NOTHING
        for ending, gender in self.endings:
            if text.endswith(ending) and len(text) > len(ending) + 2:
                return Word(noun=gender)
        return NOTHING


def listed(words: str, **kinds: int) -> Iterator[tuple[str, Word]]:
    """Yield words that are all of one kind, such as `determiner=FP`."""
    word = Word(**kinds)
    return ((text, word) for text in words.split())


def with_role(words: str, role: str) -> Iterator[tuple[str, Word]]:
    """Yield words that have a role of their own in the sentence."""
    word = Word(role=role)
    return ((text, word) for text in words.split())
