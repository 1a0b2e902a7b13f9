"""Words and sentences of a text, with their places in it."""

import re
from functools import lru_cache
from typing import NamedTuple

# Marks that belong to the letter before them: accents, and the vowel signs and hamza of Arabic script.
MARKS = "\u0300-\u036f\u064b-\u065f\u0670"
JOINER = "\u200c"
# A word may hold apostrophes, hyphens and zero-width non-joiners between letters; Afrikaans begins
# some with an apostrophe (’n).
WORD = re.compile(rf"(?:(?<!\w)[’'](?=n\b))?[^\W\d_](?:[\w{MARKS}]|[’'‑-](?=[^\W\d_])|{JOINER}(?=[^\W\d_]))*")
SENTENCE_END = re.compile(r"[.!?؟…]+[”»“’\"')\]*_]*(?=\s|$)|\n\s*(?=[-*+\n])|\n\n+")


class Word(NamedTuple):
    """A word and the characters of the text that it takes."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order; numbers are none."""
    return tuple([Word(found[0], found.start(), found.end()) for found in WORD.finditer(text)])


@lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return where each sentence, or item of a list, begins and ends."""
    found, start = [], 0
    for end in [*(match.end() for match in SENTENCE_END.finditer(text)), len(text)]:
        part = text[start:end]
        if part.strip():
            found.append((start + len(part) - len(part.lstrip()), start + len(part.rstrip())))
        start = end
    return tuple(found)
