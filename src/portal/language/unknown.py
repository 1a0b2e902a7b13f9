"""Words of a text that its language does not know, and what they may be instead."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from portal.language.accents import otherwise_marked
from portal.language.language import Language
from portal.language.scripts import script_of, script_of_letter
from portal.language.text import SENTENCE_END, Word, words

# What stands beside a word that is part of a name of a file, an option, a formula or a keyboard shortcut.
TECHNICAL = frozenset("_./\\@$%&<>=+|#~^{}[]0123456789'`")
SHORTEST = 3
# A word may be a form of another if so many letters at their beginnings are the same.
STEM = 5
SUGGESTIONS = 3
# Languages whose dictionary is so large that it forgets no learned word.
THOROUGH = frozenset({"pt"})
# What a text about programs has and a text about people has not.
NO_PROSE = frozenset("%$\\/_<>=|`{}[]#@^~")
PROSE = 25
_PERCENT = re.compile(r"\d[ \xa0]?%(?=[\s.,;:)]|$)")
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
    knows, there = language.knows, words(text)
    if all(map(knows, [word.text for word in there])):
        return ()
    found = [word for word in there if len(word.text) >= SHORTEST and not knows(word.text)]
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
    if text[word.start - 1 : word.start] in TECHNICAL | {"-"} or _goes_on(text[word.end : word.end + 2]):
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


def origins_of(word: str, source: str, language: Language, source_language: Language) -> tuple[str, ...]:
    """Return the tags of the languages that an unknown word may come from, none where it comes from none.

    A word that is one letter off one of its own language is a slip, if the source does not have it.
    """
    small = word.casefold()
    is_there = small in words_of(source)
    is_known = source_language.knows(small)
    if is_there or is_known:
        is_foreign = is_known and (is_there or not is_slip(small, language))
        return (source_language.tag,) if is_foreign else ()
    is_foreign = word == small and len(small) > SHORTEST and _looks_foreign(small, language)
    tags = languages_knowing(small, language) if is_foreign else ()
    return () if not tags or rightly_marked(small, language) or is_slip(small, language) else tags


def _looks_foreign(word: str, language: Language) -> bool:
    """Whether an unknown word of a related language is no word of this one that a dictionary forgot."""
    return language.subtag in THOROUGH or any(
        letter not in language.letters for letter in word if letter.isalpha()
    )


@lru_cache(maxsize=16384)
def is_everyday(text: str, language: Language) -> bool:
    """Whether a text is plain prose of words that everybody knows, so that a translation needs no jargon."""
    if len(text) < PROSE or not NO_PROSE.isdisjoint(_PERCENT.sub("", text) if "%" in text else text):
        return False
    return all(language.knows(word.text) or word.text[0].isupper() for word in words(text))


@lru_cache(maxsize=16384)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in small letters, with the parts of those that have a hyphen."""
    found = (word.text.casefold() for word in words(text))
    return frozenset(part for word in found for part in (word, *word.split("-")))


def is_form_of(word: str, known: frozenset[str], language: Language) -> bool:
    """Whether a word is one of those given, or a form of one that no dictionary has."""
    small = word.casefold()
    return small in known or small.startswith(_beginnings(known, language))


@lru_cache(maxsize=64)
def _beginnings(known: frozenset[str], language: Language) -> tuple[str, ...]:
    """Return the beginnings that all forms of the words have which no dictionary has."""
    return tuple(
        # No form takes the end of “outsourcing”; “outsourcization” is made up.
        each[: max(STEM, len(each) - 2 * (not each.endswith("ing")))]
        for each in sorted(known)
        if len(each) >= STEM and not language.knows(each)
    )


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
def rightly_marked(word: str, language: Language) -> tuple[str, ...]:
    """Return listed words that differ from an unknown one by the marks on their letters alone."""
    dictionary = language.dictionary
    if dictionary is None or language.persian is not None or "-" in word:
        return ()
    found = (form for form in otherwise_marked(word.lower(), language.letters) if dictionary.lists(form))
    return tuple(dict.fromkeys(found))[:SUGGESTIONS]


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
    return language.dictionary.may_list if language.dictionary is not None else bool


def _edited(word: str, letters: str) -> Iterator[str]:
    """Yield what becomes of a word by one edit, the likeliest first: letters inside it, then its ends."""
    yield from (form for forms in _edited_inside(word, letters) for form in forms)
    yield from (
        word[1:],
        word[:-1],
        f"{word[1:2]}{word[:1]}{word[2:]}",
        f"{word[:-2]}{word[-1:]}{word[-2:-1]}",
    )
    yield from (f"{edge}{rest}" for edge in letters for rest in (word, word[1:]))
    yield from (f"{rest}{edge}" for edge in letters for rest in (word, word[:-1]))


def _edited_inside(word: str, letters: str) -> tuple[Iterator[str], ...]:
    """Return a word with two letters exchanged, one fewer, one more and one replaced, but not at its ends."""
    inside = range(1, len(word) - 1)
    return (
        (f"{word[:n]}{word[n + 1]}{word[n]}{word[n + 2 :]}" for n in inside[:-1]),
        (f"{word[:n]}{word[n + 1 :]}" for n in inside),
        (f"{word[:n]}{letter}{word[n:]}" for n in range(1, len(word)) for letter in letters),
        (f"{word[:n]}{letter}{word[n + 1 :]}" for n in inside for letter in letters),
    )


@lru_cache(maxsize=4096)
def is_slip(word: str, language: Language) -> bool:
    """Whether a word is surely another one mistyped: a long one, and a letter inside it that differs.

    At its ends and in short words chance, or grammar, makes such neighbours.
    """
    if len(word) < SLIP - 1 or "-" in word:
        return False
    length = len(word)
    lengths = (length, SLIP), (length - 1, SLIP), (length + 1, SLIP), (length, LONG_SLIP)
    edited = zip(_edited_inside(word.lower(), language.letters), lengths, strict=True)
    knows = _word_test(language)
    return any(found >= least and any(map(knows, forms)) for forms, (found, least) in edited)
