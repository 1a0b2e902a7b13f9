"""What a word can be in a sentence, as far as a list of frequent words can tell for certain."""

from collections.abc import Iterable, Iterator
from functools import cached_property

# Gender and number of a noun, an adjective or an article; two words agree where they share one bit. The
# bits above are those of nouns that carry their article themselves.
MS, FS, MP, FP = 1, 2, 4, 8
DEFINITE = 0xF0
MASCULINE, FEMININE, SINGULAR, PLURAL, ANY = 0x55, 0xAA, 0x33, 0xCC, 0xFF
# Forms of a verb: the two finite ones that agree with a noun, others, and those without person.
ONE, MANY, OTHER, INFINITIVE, PARTICIPLE, GERUND = 1, 2, 4, 8, 16, 32
# Moods of the finite ones in the present.
PRESENT, SUBJUNCTIVE = 64, 128
FINITE = ONE | MANY | OTHER


class Word:
    """All that a word can be; one that can be nothing is unknown."""

    __slots__ = (
        "adjective",
        "determiner",
        "is_adjective",
        "is_finite",
        "is_noun",
        "nominal",
        "noun",
        "role",
        "verb",
    )

    def __init__(
        self, noun: int = 0, adjective: int = 0, determiner: int = 0, verb: int = 0, role: str = ""
    ) -> None:
        self.noun, self.adjective, self.determiner, self.verb, self.role = (
            noun,
            adjective,
            determiner,
            verb,
            role,
        )
        finite = verb & FINITE
        self.nominal = noun | adjective
        self.is_noun = bool(noun) and not (adjective or finite or determiner)
        self.is_adjective = bool(adjective) and not (noun or finite or determiner or role)
        self.is_finite = bool(finite) and not (noun or adjective or determiner or role)

    def joined(self, other: "Word") -> "Word":
        """Return a word that can be either."""
        return Word(
            self.noun | other.noun,
            self.adjective | other.adjective,
            self.determiner | other.determiner,
            self.verb | other.verb,
            self.role or other.role,
        )


NOTHING = Word()


class Lexicon:
    """The words of one language, and endings that tell what a word is."""

    def __init__(
        self,
        entries: Iterable[tuple[str, Word]],
        endings: tuple[tuple[str, Word], ...] = (),
        exceptions: frozenset[str] = frozenset(),
    ) -> None:
        self._entries = entries
        self._endings = endings
        self._exceptions = exceptions
        self._found: dict[str, Word] = {}

    @cached_property
    def _listed(self) -> dict[str, Word]:
        words: dict[str, Word] = {}
        for text, word in self._entries:
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
        if text not in self._exceptions and "-" not in text:
            for ending, word in self._endings:
                if text.endswith(ending) and len(text) > len(ending) + 2:
                    return word
        return NOTHING


def listed(words: str, word: Word) -> Iterator[tuple[str, Word]]:
    """Yield words that are all of one kind."""
    return ((text, word) for text in words.split())
