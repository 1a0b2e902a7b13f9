"""Words as the search compares them: without marks, in small letters, with the digits 0 to 9.

The browser folds queries with the same table, which the index carries; so neither side can drift.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# What is left of a letter with its marks taken off, where that is not what is meant.
REPLACED = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i",
    "ς": "σ", "ى": "ی", "ي": "ی", "ك": "ک", "ە": "ه", "ہ": "ه", "ة": "ه", "ٱ": "ا", "ء": "", "ـ": "",
    **{chr(start + number): str(number) for start in (0x660, 0x6F0, 0x966) for number in range(10)},
}  # fmt: skip
# Marks of Latin, Greek and Cyrillic letters, of Hebrew and of Arabic; other scripts need theirs.
MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed"
# What joins two parts of one word: the zero-width non-joiner and joiner, hyphens.
JOINERS = "\u200c\u200d\u00ad\u2010\u2011-"
# Scripts without spaces between words; what they write is looked up by pairs of signs.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"

# Marks and vowel signs of all scripts: part of a word in a browser (\p{M}), but not for Python's \w.
_SIGNS = "".join(sign for sign in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(sign)[0] == "M")
_MARK = re.compile(f"[{MARKS}]")
_REPLACED = str.maketrans(REPLACED)
_RUN = re.compile(rf"[^\W_][\w{_SIGNS}]*(?:[{JOINERS}][\w{_SIGNS}]+)*")
_JOINER = re.compile(f"[_{JOINERS}]+")
_UNSPACED = re.compile(f"[{UNSPACED}]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is written, in small letters, and the parts that joiners make of it, if it has any."""

    whole: str
    parts: tuple[str, ...] = ()


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Return a text as it is compared."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return unicodedata.normalize("NFC", _MARK.sub("", decomposed)).translate(_REPLACED)


def runs_of(text: str) -> list[str]:
    """Return the runs of letters and joiners in a text, in small letters; each holds a word or several."""
    return _RUN.findall(text.lower())


@lru_cache(maxsize=65536)
def words_in(run: str) -> tuple[Word, ...]:
    """Return the words of a run, not folded yet: a stemmer needs their marks."""
    return tuple(map(_word, _pairs(run) if _UNSPACED.search(run) else (run,)))


def _word(text: str) -> Word:
    parts = tuple(part for part in _JOINER.split(text) if folded(part))
    return Word("".join(parts), parts if len(parts) > 1 else ())


def words_of(text: str) -> Iterator[Word]:
    """Yield the words of a text in their order."""
    return (word for run in runs_of(text) for word in words_in(run))


def _pairs(run: str) -> Iterator[str]:
    """Yield the neighbouring signs of a run without spaces, then the rest; one sign alone is a word."""
    for stretch in _UNSPACED.finditer(run):
        signs = stretch[0]
        yield from (signs[n : n + 2] for n in range(max(1, len(signs) - 1)))
    yield from (part for part in _UNSPACED.split(run) if part)
