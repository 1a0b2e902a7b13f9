"""How much of a text a language's dictionary knows, and which other language knows more of it."""

from functools import lru_cache
from typing import NamedTuple

from portal.language.language import Language
from portal.language.lists import listed
from portal.language.persian import plain
from portal.language.scripts import script_of, script_of_letter
from portal.language.text import Word, words

CODE = frozenset("_-=/\\<>[]{}()|#@$%&*+`'\"0123456789")
# Of fewer words nothing can be said.
FEWEST = 3
# A text is made of the source's words if no more than this share are others.
STILL_SOURCE = 0.2
# What share of a sentence in another language may look like small words of this one: “a”, “un”, “o”.
MOST_SMALL = 0.35


class Coverage(NamedTuple):
    """Of the words that a text has, the share that its language knows, and another's tag and share."""

    words: int
    own: float
    other: str = ""
    share: float = 0.0


def knows_all(text: str, language: Language) -> bool:
    """Whether a language knows every word of a text: most texts need no closer look."""
    return all(map(language.knows, [word.text for word in words(text)]))


def coverage(found: tuple[str, ...], language: Language) -> float:
    """Return the share of telling words that a language knows; 1 where there are too few."""
    return sum(map(language.knows, found)) / len(found) if len(found) >= FEWEST else 1.0


def rival(
    telling: tuple[str, ...], source: str, language: Language, shared: frozenset[str] = frozenset()
) -> Coverage:
    """Return how a language's knowledge of telling words compares with that of the portal's other languages.

    Words that stand in the source too are left out, unless the text is made of them; and `shared` ones.
    """
    found = tuple(word for word in telling if word not in shared)
    there = _texts(telling_words(source))
    fresh = tuple(word for word in found if word not in there)
    if len(fresh) >= max(FEWEST, len(found) * STILL_SOURCE):
        found = fresh
    best = Coverage(len(found), coverage(found, language))
    if len(found) < FEWEST:
        return best
    for other in language.others:
        if _can_write(other.tag, found) and other.smallest is not None:
            share = sum(map(other.smallest.knows, found)) / len(found)
            if share > best.share:
                best = Coverage(len(found), best.own, other.subtag, share)
    return best


def strangeness(small_words: tuple[str, ...], source: str, language: Language) -> tuple[int, float]:
    """Return how many small words a text has beside those of its source, and what share of them is unknown.

    A text that has the small words of its language is not strange, whatever else it speaks of.
    """
    if len(small_words) < FEWEST:
        return len(small_words), 0.0
    there = _texts(telling_words(source))
    found = tuple(word for word in small_words if word not in there)
    small = listed(f"{language.subtag}-before-words") | listed(f"{language.subtag}-function-words")
    if not found or sum(word in small for word in found) > len(found) * MOST_SMALL:
        return len(found), 0.0
    return len(found), sum(_is_strange(word, language) for word in found) / len(found)


def _is_strange(word: str, language: Language) -> bool:
    if language.persian is None:
        return not language.knows(word)
    # Persian has taken half its words from Arabic, but neither its article nor its feminine ending.
    is_arabic = word.startswith(("ال", "وال", "بال")) or "ة" in word
    return (is_arabic and not language.persian.is_base_word(word)) or not language.persian.has(plain(word))


def _can_write(tag: str, found: tuple[str, ...]) -> bool:
    """Whether a language is written in the script of most of the words."""
    script = script_of(tag)
    return sum(script_of_letter(word[0]) == script for word in found) * 2 > len(found)


@lru_cache(maxsize=16384)
def telling_words(text: str) -> tuple[Word, ...]:
    """Return the words of a text that tell its language: not names, abbreviations or parts of code."""
    return tuple(word for word in small_words(text) if word.text.islower())


@lru_cache(maxsize=16384)
def small_words(text: str) -> tuple[Word, ...]:
    """Return the words of a text that have no capital, as all words of some scripts, and are no code."""
    return tuple(
        [
            word
            for word in words(text)
            if len(word.text) > 1 and word.text == word.text.lower() and not _is_code(word, text)
        ]
    )


def within(found: tuple[Word, ...], start: int, end: int) -> tuple[str, ...]:
    """Return the texts of those words that stand in a part of their text."""
    return tuple([word.text for word in found if start <= word.start and word.end <= end])


def _texts(found: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(word.text for word in found)


def _is_code(word: Word, text: str) -> bool:
    around = text[max(0, word.start - 1) : word.start] + text[word.end : word.end + 1]
    return not CODE.isdisjoint(around) or "_" in word.text
