"""Where a text can be spoilt, and the spoiling of one place; what is not meant stays as it is."""

import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from tests.mutation.fault import Plot

JOINER = "\u200c"
MARKS_OF_VOWELS = "\u064b-\u0655\u0670"
LETTER = rf"(?:[^\W\d_]|[{MARKS_OF_VOWELS}])"
WORD = re.compile(rf"{LETTER}+(?:[{JOINER}’'-]{LETTER}+)*")
PLACEHOLDER = re.compile(r"\{\w*\}")
SENTENCE_END = re.compile(r"(?<=[.?!؟])[”»)*]*\s+(?=\S)")
FINAL_MARK = re.compile(r"[.?!؟][”»)*]*$")
# A term inside a longer word, or one that carries an ending, is another form.
EDGE = rf"\w{JOINER}{MARKS_OF_VOWELS}-"

Option = TypeVar("Option")


def words(text: str, least: int = 1) -> list[re.Match[str]]:
    """Return the words of `least` letters or more that are no placeholder's name."""
    hidden = [found.span() for found in PLACEHOLDER.finditer(text)]
    return [
        word
        for word in WORD.finditer(text)
        if len(word.group()) >= least
        and not any(start < word.start() and word.end() < end for start, end in hidden)
    ]


def plain_words(text: str, least: int) -> list[re.Match[str]]:
    """Return the words in which a slip of the pen is a slip: in small letters, no compound, no sign."""
    return [
        word
        for word in words(text, least)
        if re.fullmatch(r"[^\W\d_]+", word.group()) and word.group() == word.group().lower()
    ]


def sentences(text: str) -> list[str]:
    """Return the sentences of a text of one paragraph; joined by spaces they are the text."""
    if "\n" in text:
        return [text]
    cuts = [0, *(found.end() for found in SENTENCE_END.finditer(text)), len(text)]
    return [text[start:end].rstrip() for start, end in pairwise(cuts)]


def is_sentence(text: str) -> bool:
    """Return whether the text ends as a sentence does."""
    return FINAL_MARK.search(text) is not None


def occurrences(text: str, phrase: str) -> list[re.Match[str]]:
    """Return where `phrase` stands in this very form, whatever its capitals."""
    return list(re.finditer(rf"(?<![{EDGE}]){re.escape(phrase)}(?![{EDGE}])", text, re.IGNORECASE))


def replaced(text: str, spot: re.Match[str], new: str) -> str:
    """Return the text with `new` at one spot."""
    return text[: spot.start()] + new + text[spot.end() :]


def gone(old: str) -> str:
    """Return nothing: the change that removes."""
    return ""


def always(new: str) -> Callable[[str], str]:
    """Return the change to the same text everywhere."""

    def change(old: str) -> str:
        return new

    return change


def cased(new: str, like: str) -> str:
    """Return `new` with a capital where `like` has one and is no abbreviation."""
    return new[0].upper() + new[1:] if like[:1].isupper() and not like.isupper() else new


def pick(rng: random.Random, options: Sequence[Option]) -> Option | None:
    """Return one of the options, if there are any."""
    return rng.choice(options) if options else None


def edited(
    rng: random.Random, text: str, spots: Iterable[re.Match[str]], change: Callable[[str], str]
) -> str | None:
    """Return the text changed at one of the spots, if the change changes any of them."""
    shuffled = list(spots)
    rng.shuffle(shuffled)
    for spot in shuffled:
        new = change(spot.group())
        if new != spot.group():
            return replaced(text, spot, new)
    return None


def swapped(rng: random.Random, text: str, table: Mapping[str, str]) -> str | None:
    """Return the text with one of the table's words in place of another."""
    spots = [spot for old in table for spot in occurrences(text, old)]
    return edited(rng, text, spots, lambda old: cased(table[old.lower()], old))


@lru_cache(maxsize=16)
def vocabulary_of(siblings: tuple[tuple[str, str, str], ...]) -> frozenset[str]:
    """Return every word that the locale's texts use, in small letters."""
    return frozenset(
        part for _, _, target in siblings for word in words(target) for part in forms(word.group().lower())
    )


def forms(word: str) -> list[str]:
    """Return a word and its parts."""
    return [word, *re.split(rf"[{JOINER}’'-]", word)]


def is_known(plot: Plot, word: str) -> bool:
    """Return whether the locale's texts use the word somewhere."""
    return word.lower() in vocabulary_of(plot.siblings)
