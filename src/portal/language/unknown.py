"""Words of a text that its language does not know, and what they may be instead."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from portal.language.language import Language
from portal.language.scripts import script_of, script_of_letter
from portal.language.text import SENTENCE_END, Word, words

# What stands beside a word that is part of a name of a file, an option, a formula or a keyboard shortcut.
TECHNICAL = frozenset("_./\\@$%&<>=+|#~^{}[]0123456789'`")
SHORTEST = 3
SUGGESTIONS = 3
# How long a word must be to be surely another one with a letter lost, doubled or moved; with another letter.
SLIP = 7
LONG_SLIP = 8


class Unknown(NamedTuple):
    """An unknown word; `is_name` where a capital inside a sentence says that it names somebody."""

    text: str
    start: int
    end: int
    is_name: bool


@lru_cache(maxsize=16384)
def unknown_words(text: str, language: Language) -> tuple[Unknown, ...]:
    """Return the words of a text that are written like words, in the language's script, and are unknown."""
    knows = language.knows
    found = [word for word in words(text) if len(word.text) >= SHORTEST and not knows(word.text)]
    return tuple(
        Unknown(*word, is_name=_is_name(word, text))
        for word in found
        if is_written_as_a_word(word, text, language)
    )


def is_written_as_a_word(word: Word, text: str, language: Language) -> bool:
    """Whether a word has only letters of the language's script, and is no part of code or a file's name."""
    plain = word.text.replace("-", "").replace("’", "").replace("'", "")
    if any(letter.isdigit() or letter == "_" for letter in plain) or plain[1:] != plain[1:].lower():
        return False
    if text[word.start - 1 : word.start] in TECHNICAL or _goes_on(text[word.end : word.end + 2]):
        return False
    script = script_of(language.tag)
    return all(script_of_letter(letter) in (script, "") for letter in plain)


def _goes_on(rest: str) -> bool:
    """Whether a word is followed by more of a name, not by the mark that ends its sentence."""
    return rest[:1] in TECHNICAL and (rest[:1] not in ".'" or rest[1:2].isalnum())


def _is_name(word: Word, text: str) -> bool:
    if word.text[0].islower() or not word.text[0].isupper():
        return False
    before = text[: word.start].rstrip(" \t*_\"'«“„‘([¿¡-–—")
    return bool(before) and before[-1] not in ":\n" and not SENTENCE_END.search(before[-3:])


@lru_cache(maxsize=16384)
def initials_of_names(text: str, language: Language) -> frozenset[str]:
    """Return the initials of words that the source knows as names only: people, places, languages."""
    names = (word.text for word in words(text) if word.text[0].isupper() and not word.text.isupper())
    return frozenset(name[0].casefold() for name in names if not language.knows(name.casefold()))


@lru_cache(maxsize=8192)
def languages_knowing(word: str, language: Language) -> tuple[str, ...]:
    """Return the tags of the portal's other languages, in the same script, that have an unknown word."""
    script = script_of(language.tag)
    return tuple(
        other.tag
        for other in language.others
        if script_of(other.tag) == script and other.dictionary is not None and other.knows(word)
    )


@lru_cache(maxsize=4096)
def one_edit_away(word: str, language: Language) -> tuple[str, ...]:
    """Return known words that differ in one letter, or in the order of two: what was probably meant."""
    knows = _word_test(language)
    found: list[str] = []
    for candidate in _edited(word.lower(), language.letters):
        if candidate not in found and knows(candidate):
            found.append(candidate)
            if len(found) == SUGGESTIONS:
                break
    return tuple(found)


def _word_test(language: Language) -> Callable[[str], bool]:
    if language.persian is not None:
        return language.persian.is_base_word
    return language.dictionary.lists if language.dictionary is not None else bool


def _edited(word: str, letters: str) -> Iterator[str]:
    """Yield what becomes of a word by one edit, the likeliest first."""
    cuts = range(len(word))
    yield from (f"{word[:n]}{word[n + 1]}{word[n]}{word[n + 2 :]}" for n in cuts[:-1])
    yield from (f"{word[:n]}{word[n + 1 :]}" for n in cuts)
    yield from (f"{word[:n]}{letter}{word[n:]}" for n in cuts[1:] for letter in letters)
    yield from (f"{word[:n]}{letter}{word[n + 1 :]}" for n in cuts for letter in letters)
    yield from (f"{edge}{word}" for edge in letters)
    yield from (f"{word}{edge}" for edge in letters)


def is_slip_of(word: str, meant: str) -> bool:
    """Whether `word` is surely `meant` mistyped: a long word, and a letter inside it that differs.

    At its ends and in short words chance, or grammar, makes such neighbours.
    """
    word = word.lower()
    if word[0] != meant[0] or word[-1] != meant[-1] or "-" in word:
        return False
    return len(meant) >= (LONG_SLIP if len(word) == len(meant) and sorted(word) != sorted(meant) else SLIP)
