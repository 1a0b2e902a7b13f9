"""Words and turns of phrase of European Portuguese that Brazil does not use, and the other way round."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from portal.language.language import Language
from portal.language.lists import listed
from portal.language.text import words

VARIETIES = frozenset({"pt-BR", "pt-PT"})
# Nouns of one variety that are forms of verbs in both: only a determiner shows which they are.
_NOUNS = {"equipa": "equipe"}
# “Está a trabalhar” for “está trabalhando”; “estar a par” and the like are used everywhere.
_PROGRESSIVE = re.compile(
    r"\best(?:á|ão|ás|ou|amos|ar|ava|avam|ávamos|eve|iveram|iver|ará|arão|eja|ejam)\s+a\s+(?!par\b|bordo\b)"
    r"(?:\w+-)?\w*[^\W\d_](?:ar|er|ir|ôr|or)(?:-\w+)?\b",
    re.IGNORECASE,
)
_MESOCLISIS = re.compile(
    r"\b\w+[áêíôr]-(?:se|me|te|lhes?|nos|[ao]s?|l[ao]s?)-(?:á|ão|ia|iam|emos|ei|ás)\b", re.IGNORECASE
)
# Spellings: Brazil closes a vowel before m and n, and lost silent consonants before the others did.
_OPEN = re.compile(r"[éó](?=[mn][aeiou])")
_CLOSED = {"é": "ê", "ó": "ô"}
_SILENT = re.compile(r"[cp](?=[çt])")


class OtherVariety(NamedTuple):
    """A piece of text of another variety, with what this one has in its place, if that can be said."""

    start: int
    end: int
    instead: str


@lru_cache(maxsize=8192)
def of_other_variety(text: str, language: Language) -> tuple[OtherVariety, ...]:
    """Return what a text in one variety of Portuguese takes from the other."""
    if language.tag not in VARIETIES:
        return ()
    is_brazilian = language.tag == "pt-BR"
    found = [*_words(text, language, is_brazilian=is_brazilian)]
    if is_brazilian:
        found += _phrases(text)
    return tuple(sorted(found))


def _words(text: str, language: Language, *, is_brazilian: bool) -> Iterator[OtherVariety]:
    pairs = _pairs() if is_brazilian else {ours: theirs for theirs, ours in _pairs().items()}
    there = words(text)
    for number, word in enumerate(there):
        small = word.text.lower()
        before = there[number - 1].text.lower() if number else ""
        instead = "" if (before, small) == ("de", "facto") else pairs.get(small, "")
        if is_brazilian and not instead and not word.text.isupper():
            is_noun = before in listed("pt-before-nouns") or (
                not number and word.text[0].isupper() and len(there) > 1
            )
            instead = _NOUNS.get(small, "") if is_noun else ""
            instead = instead or (_brazilian_spelling(small, language) if word.text == small else "")
        if instead:
            yield OtherVariety(word.start, word.end, instead)


def _phrases(text: str) -> Iterator[OtherVariety]:
    for phrase in _PROGRESSIVE.finditer(text):
        last = phrase[0].split()[-1]
        if last not in listed("pt-nouns-like-verbs"):
            verb = last.partition("-")[0]
            gerund = f"{phrase[0].split()[0]} {verb[:-1]}ndo"
            yield OtherVariety(*phrase.span(), gerund)
    for phrase in _MESOCLISIS.finditer(text):
        yield OtherVariety(*phrase.span(), "")


@cache
def _pairs() -> dict[str, str]:
    return {theirs: ours for theirs, _, ours in (entry.partition("=") for entry in listed("pt-varieties"))}


@lru_cache(maxsize=16384)
def _brazilian_spelling(word: str, language: Language) -> str:
    """Return how Brazil spells a word of the European spelling, nothing where the word is right in Brazil."""
    dictionary = language.dictionary
    if word.isascii() and not _SILENT.search(word):
        return ""
    if dictionary is None or dictionary.knows(word):
        return ""
    closed, spoken = _OPEN.sub(lambda vowel: _CLOSED[vowel[0]], word), _SILENT.sub("", word)
    candidates = closed, spoken, _SILENT.sub("", closed)
    return next((each for each in candidates if each != word and dictionary.knows(each)), "")
