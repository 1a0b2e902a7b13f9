"""Compounds that are written in two words, in languages that write them in one."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from portal.language.language import COMPOUNDING, Language
from portal.language.lists import listed
from portal.language.text import Word, words

SHORTEST = 4
LONG = 7
LINKS = ("", "s", "e")
# A noun with one of these endings and -s is the first part of a compound and nothing else.
FIRST_PART = ("heids", "skaps", "teits")
# Before these letters a verb has no ge-, so that the noun and the verb look the same.
VERBAL = ("be", "ver", "ont", "her", "ge", "er")


class Apart(NamedTuple):
    """Two words and the one that they should be."""

    start: int
    end: int
    whole: str


@lru_cache(maxsize=8192)
def compounds_apart(text: str, language: Language, terms: frozenset[str]) -> tuple[Apart, ...]:
    """Return where two words stand that the dictionary, or one of the terms, writes in one."""
    if language.subtag not in COMPOUNDING or language.dictionary is None:
        return ()
    there = words(text)
    pairs = (pair for pair in pairwise(there) if _are_beside(*pair, text))
    return tuple(
        Apart(first.start, second.end, whole)
        for first, second in pairs
        if (whole := next(_wholes(first.text, second.text, language, terms), ""))
    )


def _are_beside(first: Word, second: Word, text: str) -> bool:
    return text[first.end : second.start] in (" ", "\u00a0") and second.text.islower()


def _wholes(first: str, second: str, language: Language, terms: frozenset[str]) -> Iterator[str]:
    small = first.lower()
    if len(small) > 2 and _is_noun(second, language):
        for link in LINKS:
            if f"{small}{link}{second}" in terms and f"{small} {second}" not in terms:
                yield f"{first}{link}{second}"
    if min(len(small), len(second)) >= SHORTEST and _is_content(second, language):
        if _is_first_part(small, second, language):
            yield f"{first}{second}"
        elif _is_noun(second, language) and _is_content(small, language):
            yield from _listed_wholes(first, second, language)


def _is_first_part(word: str, second: str, language: Language) -> bool:
    """Whether a word has the -s that only the first part of a compound has."""
    dictionary = language.dictionary
    if dictionary is None or not word.endswith("s") or not dictionary.knows(word[:-1]):
        return False
    if word.endswith(FIRST_PART):
        return True
    is_rare = word.endswith("ings") or (
        len(word) > LONG and not word.endswith("es") and not dictionary.knows(word)
    )
    return is_rare and _is_noun(second, language) and _has_number(second, language)


def _listed_wholes(first: str, second: str, language: Language) -> Iterator[str]:
    """Yield the compounds of two words that the dictionary has; of what may be a verb, the long ones only."""
    small, dictionary = first.lower(), language.dictionary
    is_noun = _is_noun(small, language) and not small.startswith(VERBAL)
    for link in LINKS if is_noun else LINKS[:1]:
        whole = f"{small}{link}{second}"
        if (
            dictionary is not None
            and dictionary.knows(whole)
            and len(whole) > (LONG if is_noun else LONG + 1)
        ):
            yield f"{first}{link}{second}"


def _is_content(word: str, language: Language) -> bool:
    """Whether the dictionary has a word that does more than connect others."""
    dictionary = language.dictionary
    is_listed = dictionary is not None and (
        dictionary.knows(word) or dictionary.knows(word.removesuffix("s"))
    )
    return is_listed and word not in listed(f"{language.subtag}-function-words")


@lru_cache(maxsize=16384)
def _is_noun(word: str, language: Language) -> bool:
    """Whether a word is listed and is no function word, no verb (with ge-) and no adjective (with -er)."""
    dictionary, subtag = language.dictionary, language.subtag
    if dictionary is None or word in listed(f"{subtag}-function-words") or word in listed(f"{subtag}-verbs"):
        return False
    if not dictionary.knows(word) or (word.startswith("ge") and dictionary.knows(word[2:])):
        return False
    return not any(dictionary.knows(form) for form in (f"ge{word}", f"{word}er", f"{word}{word[-1]}er"))


def _has_number(word: str, language: Language) -> bool:
    """Whether a word has a plural, or a singular, that adjectives and most verbs have not."""
    dictionary = language.dictionary
    return dictionary is not None and (
        any(dictionary.knows(f"{word}{ending}") for ending in ("s", "se", "te"))
        or (word.endswith("s") and dictionary.knows(word[:-1]))
    )
