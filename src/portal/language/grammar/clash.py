"""Two words of a text that do not agree with each other."""

from typing import NamedTuple

from portal.language.grammar.lexicon import FEMININE, MASCULINE, PLURAL, SINGULAR
from portal.language.grammar.pieces import Piece


class Clash(NamedTuple):
    """Two words, and in what they differ: gender, number, both, the verb's number, article or case."""

    one: Piece
    other: Piece
    kind: str

    @property
    def span(self) -> tuple[int, int]:
        """The part of the text from the first word to the second."""
        return self.one.start, self.other.end


def clash_of(one: Piece, other: Piece, masks: tuple[int, int]) -> Clash:
    """Return the clash of two words with what each of them can be."""
    first, second = masks
    in_number = not numbers(first) & numbers(second)
    in_gender = not _genders(first) & _genders(second)
    if in_number and in_gender:
        return Clash(one, other, "gender and number")
    return Clash(one, other, "number" if in_number else "gender" if in_gender else "article")


def numbers(mask: int) -> int:
    """Return a bit for the singular and one for the plural."""
    return bool(mask & SINGULAR) | bool(mask & PLURAL) << 1


def _genders(mask: int) -> int:
    return bool(mask & MASCULINE) | bool(mask & FEMININE) << 1
