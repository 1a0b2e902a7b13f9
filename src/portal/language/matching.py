"""Find a term in a text, however its words are inflected, joined, written apart or moved."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from portal.language.language import COMPOUNDING, Language
from portal.language.text import JOINER, MARKS

Span = tuple[int, int]

# A word without hyphens, or a number; the zero-width non-joiner and vowel signs belong to the word.
TOKEN = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}]|{JOINER}(?=[^\W_]))*")
LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ـ": None, JOINER: None})
# How many words may stand between those of a term, and how long an ending may be.
GAP = 4
LONGEST_ENDING = 6
# A word that is the beginning of another is another word where it lacks more than this.
SHORTENED = 2


class Token(NamedTuple):
    """A word of a text: as it is written, without accents and joiners, and where it stands."""

    text: str
    plain: str
    start: int
    end: int


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """Return a word in small letters without accents and joiners, digits in Western ones."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.casefold().translate(LETTERS))
    return "".join(_western(letter) for letter in letters if not unicodedata.combining(letter))


def _western(letter: str) -> str:
    return str(unicodedata.digit(letter)) if letter.isdigit() else letter


@lru_cache(maxsize=65536)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words and numbers of a text; a hyphen ends a word."""
    found = [(match[0], match.start(), match.end()) for match in TOKEN.finditer(text)]
    return tuple([Token(word, plain(word), start, end) for word, start, end in found])


def occurrences(term: str, forms: tuple[str, ...], text: str, language: Language) -> list[Span]:
    """Return where a term, or one of its other forms, stands in a text, in order and without overlaps."""
    return list(_all_occurrences(term, forms, text, language))


@lru_cache(maxsize=65536)  # many checks ask for the same term in the same text
def _all_occurrences(term: str, forms: tuple[str, ...], text: str, language: Language) -> tuple[Span, ...]:
    found: list[Span] = []
    for wanted in (term, *forms):
        for span in _occurrences(wanted, text, language):
            if all(span[1] <= start or end <= span[0] for start, end in found):
                found.append(span)
    return tuple(sorted(found))


def _occurrences(term: str, text: str, language: Language) -> Iterator[Span]:
    words = content_words(term)
    if not words:
        return
    there = tokens(text)
    joined = "".join(word.plain for word in tokens(term))
    taken = -1
    for start in range(len(there)):
        if start <= taken:
            continue
        end = 0 if term.isupper() else _joined_end(joined, there, start, language)
        end = end or _scattered_end(words, there, start, language)
        if end:
            taken = end - 1
            yield there[start].start, there[taken].end


@lru_cache(maxsize=4096)
def content_words(term: str) -> tuple[Token, ...]:
    """Return the words of a term that must be found: not the short ones that only connect the others."""
    words = tokens(term)
    inside = words[1:-1]
    connecting = {word for word in inside if len(word.plain) <= 3 and word.text.islower()}
    connecting |= {word for word in inside if len(word.plain) <= 2 and not word.text[0].isdigit()}
    return tuple(word for word in words if word not in connecting)


def _joined_end(joined: str, there: tuple[Token, ...], start: int, language: Language) -> int:
    """Return past which word a term ends that starts here, its words joined or apart; 0 for none."""
    run = ""
    for end in range(start, min(start + 6, len(there))):
        run += there[end].plain
        if not (joined.startswith(run) or run.startswith(joined[:3])):
            return 0
        if len(run) * 10 >= len(joined) * 8 and _extends(joined, run, language):
            return end + 1
    return 0


def _extends(joined: str, run: str, language: Language) -> bool:
    """Whether a run of letters is the term with another ending, or a compound that begins with it."""
    if run.startswith(joined):
        return len(run) - len(joined) <= LONGEST_ENDING or language.subtag in COMPOUNDING
    return len(joined) >= 8 and shared_letters(joined, run) >= len(joined) - 2


def _scattered_end(words: tuple[Token, ...], there: tuple[Token, ...], start: int, language: Language) -> int:
    """Return past which word all words of a term are found, in any order, the first of them here."""
    missing = list(words)
    for end in range(start, min(start + len(words) + GAP, len(there))):
        hit = next((word for word in missing if alike(word, there[end], language)), None)
        if hit is None and end == start:
            return 0
        if hit is not None:
            missing.remove(hit)
        if not missing:
            return end + 1
    return 0


def alike(word: Token, other: Token, language: Language) -> bool:
    """Whether a word of a text may be a form of a word of a term."""
    if word.plain == other.plain:
        return not word.text.isupper() or other.text.isupper() or len(word.text) > 3
    if word.plain[:2] != other.plain[:2] and language.subtag not in COMPOUNDING:
        return False
    return _alike(word.text, word.plain, other.text, other.plain, language)


@lru_cache(maxsize=200_000)
def _alike(word: str, bare: str, other: str, other_bare: str, language: Language) -> bool:
    if bare[0].isdigit() or word.isupper():
        return False
    if is_inflected(bare, other_bare):
        return True
    if language.subtag in COMPOUNDING and len(bare) >= 5 and bare in other_bare:
        return True
    return bare[:2] == other_bare[:2] and not language.stems(word).isdisjoint(language.stems(other))


def is_inflected(bare: str, other: str) -> bool:
    """Whether two words share so much of their beginning that they are likely forms of one."""
    shared = shared_letters(bare, other)
    if len(other) - shared > LONGEST_ENDING or (shared == len(other) and len(bare) - shared > SHORTENED):
        return False
    return (shared >= 5 and shared * 10 >= len(bare) * 7) or (shared >= 3 and shared >= len(bare) - 1)


def shared_letters(one: str, other: str) -> int:
    """Return with how many equal letters two words begin."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def spelling(text: str) -> str:
    """Return the letters of a text alone, so that texts compare equal that differ in spaces and hyphens."""
    return "".join(word.plain for word in tokens(text))
