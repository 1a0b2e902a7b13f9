"""Words that differ from another by the marks on their letters alone."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import combinations

# Of more marks than these no word is made here; no word of a language with accents has many.
MOST_MARKS = 2


def without_marks(word: str) -> str:
    """Return a word without the marks on any of its letters."""
    if word.isascii():
        return word
    return "".join(
        letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)
    )


@cache
def marked_letters(letters: str) -> dict[str, str]:
    """Return the marked letters of an alphabet by the letters that they are made from."""
    found: dict[str, str] = {}
    for letter in letters:
        bare = without_marks(letter)
        if bare != letter:
            found[bare] = f"{found.get(bare, '')}{letter}"
    return found


def otherwise_marked(word: str, letters: str) -> Iterator[str]:
    """Yield a word in small letters with other marks on its letters, the fewest marks first."""
    bare, marked = without_marks(word), marked_letters(letters)
    if bare != word:
        yield bare
    places = [(n, mark) for n, letter in enumerate(bare) for mark in marked.get(letter, "")]
    for number in range(1, MOST_MARKS + 1):
        for chosen in combinations(places, number):
            form = list(bare)
            for n, mark in chosen:
                form[n] = mark
            if "".join(form) != word:
                yield "".join(form)
