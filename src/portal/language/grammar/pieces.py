"""A text as words of which it is known what they can be, and what stands before each."""

import re
from functools import lru_cache
from typing import NamedTuple

from portal.language.grammar.lexicon import NOTHING, Lexicon, Word
from portal.language.text import words

START = "^"
# Marks after which a sentence, an item or a clause begins.
_SENTENCE = frozenset(f"{START}.!?:;…¿¡-–—•")
_CLAUSE = _SENTENCE | frozenset(",(«“„")
_SPACES = str.maketrans("", "", " \u00a0\u202f*_")
# What is tied to a word makes an option, a path or a name of it.
_TIES = tuple("-+/\\=|@#$%&~")
TIED = "tied"
# A number of digits between two words.
NUMBER = "#"
_PERCENT = re.compile(r"(?:, | )\d[\d.,]*[ \u00a0]?% $")


class Piece(NamedTuple):
    """A word of a text; `before` is the mark between it and the word before, nothing where a space is."""

    text: str
    word: Word
    start: int
    end: int
    before: str
    is_name: bool

    @property
    def follows(self) -> bool:
        """Whether no more than a space parts the word from the one before."""
        return not self.before

    @property
    def opens(self) -> bool:
        """Whether a clause begins with the word."""
        return self.before in _CLAUSE


Pieces = tuple[Piece, ...]
NOWHERE = Piece("", NOTHING, 0, 0, START, is_name=False)


@lru_cache(maxsize=4096)
def pieces(text: str, prose: str, lexicon: Lexicon) -> Pieces:
    """Return the words of a text; `prose` is the text with blanks for what is none."""
    found: list[Piece] = []
    last = 0
    for word, start, end in words(prose):
        gap = text[last:start]
        before = "" if gap == " " and found else _mark(gap) or ("" if found else START)
        small = word.lower()
        # A capital inside makes a name even at the beginning: GtkCellArea.
        is_name = word != small and (before not in _SENTENCE or word[1:] != small[1:])
        found.append(Piece(small, lexicon.word(small), start, end, before, is_name))
        last = end
    return tuple(found)


def _mark(gap: str) -> str:
    """Return the last mark between two words; what is no prose counts as one that opens nothing."""
    marks = gap.translate(_SPACES)
    if marks.isdigit() and gap[0].isspace() and gap[-1].isspace():
        return NUMBER
    if _PERCENT.match(gap):
        return NUMBER
    if "\n\n" in marks:
        return START
    if gap.endswith(_TIES) or any(sign.isalnum() for sign in marks):
        return TIED
    if not marks and gap.strip() and gap[0].isspace() and gap[-1].isspace():
        return "*"
    return marks.strip()[-1:] or marks[-1:]


def at(found: Pieces, place: int) -> Piece:
    """Return a piece, or an empty one beyond the end."""
    return found[place] if 0 <= place < len(found) else NOWHERE
