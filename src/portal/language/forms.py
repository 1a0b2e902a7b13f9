"""Find listed words in a text, as they are listed or in forms that the dictionary derives from them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from portal.language.language import Language
from portal.language.matching import Span, Token, shared_letters, tokens

JOINER = "\u200c"
# What a Persian noun may carry after a zero-width non-joiner without being another word.
PERSIAN_ENDING = rf"(?:{JOINER}?ها(?:یی|ی{JOINER}?(?:م|ت|ش|مان|تان|شان)|ی)?|{JOINER}(?:ی|ای))?"
EZAFE = f"(?:\u0654|{JOINER}ی)?"
SHORTEST = 4
LONGEST_ENDING = 3
ALIKE = 0.75


class Forms:
    """Words that are looked for; a form that is listed counts as it stands, letter by letter."""

    def __init__(self, listed: tuple[str, ...], language: Language) -> None:
        longest_first = sorted(listed, key=len, reverse=True)
        endings = PERSIAN_ENDING if language.subtag == "fa" else ""
        words = "|".join(_pattern(form) for form in longest_first) or r"(?!)"
        self._exact = re.compile(rf"(?<![\w{JOINER}])(?:{words}){endings}(?![\w{JOINER}])", re.IGNORECASE)
        self._inflected = tuple(found for form in longest_first if (found := _inflectable(form)))
        self._language = language

    def listed(self, text: str) -> list[Span]:
        """Return where a form stands as it is listed."""
        return [match.span() for match in self._exact.finditer(text)]

    def inflected(self, text: str) -> Iterator[Span]:
        """Yield where another form of the listed words stands, as the dictionary derives it."""
        if self._language.dictionary is None:
            return
        there = tokens(text)
        for words in self._inflected:
            first = words[0].plain[:3]
            for start in range(len(there) - len(words) + 1):
                if not there[start].plain.startswith(first):
                    continue
                run = there[start : start + len(words)]
                if _are_adjacent(run, text) and self._are_forms(words, run):
                    yield run[0].start, run[-1].end

    def _are_forms(self, words: tuple[Token, ...], run: tuple[Token, ...]) -> bool:
        several = len(words) > 1
        return all(
            _is_form(word.text, other.text, self._language, several=several)
            for word, other in zip(words, run, strict=True)
        )


@lru_cache(maxsize=2048)
def forms_of(listed: tuple[str, ...], language: Language) -> Forms:
    """Return the forms ready to be looked for."""
    return Forms(listed, language)


def _pattern(form: str) -> str:
    """Match whole words, with any space or mark of emphasis between them."""
    words = (re.escape(word).replace("ه\u0654", f"ه{EZAFE}") for word in form.split())
    return r"[\s*_]+".join(words)


def _inflectable(form: str) -> tuple[Token, ...]:
    """Return the words of a form whose other forms count too: none that is short, joined or abbreviated."""
    words = tokens(form)
    if "-" in form or JOINER in form or all(len(word.text) < SHORTEST for word in words):
        return ()
    return words if all(word.text.islower() for word in words) else ()


def _are_adjacent(run: tuple[Token, ...], text: str) -> bool:
    return all(text[one.end : other.start].strip("*_").isspace() for one, other in pairwise(run))


@lru_cache(maxsize=100_000)
def _is_form(word: str, other: str, language: Language, *, several: bool) -> bool:
    """Whether one word is the other or derived from it; among several words, also one that only looks it."""
    small = other.casefold()
    if word == small:
        return True
    if len(word) < SHORTEST or word[:2] != small[:2]:
        return False
    stems = language.stems(other)
    if word in stems:
        return True
    return several and (_looks_alike(word, small) or not stems.isdisjoint(language.stems(word)))


def _looks_alike(word: str, other: str) -> bool:
    shared = shared_letters(word, other)
    longest = max(len(word), len(other))
    return shared >= 5 and longest - shared <= LONGEST_ENDING and shared >= ALIKE * longest
