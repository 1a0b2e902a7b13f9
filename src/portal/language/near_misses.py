"""Words that a rule would make and that are surely others, listed ones, mistyped."""

from collections.abc import Callable, Iterator

from portal.language.accents import otherwise_marked, without_marks

# A word is surely another with a letter lost or doubled if it is so long, with another vowel if longer.
LONG, LONGER = 7, 9
VOWELS = "aeiou"
# What an ending is that only inflects: “-s” and “-e” make no other word.
INFLECTION = 2


def is_near_miss(word: str, letters: str, lists: Callable[[str], bool]) -> bool:
    """Whether a word in small letters, which is in no list, is one that is, but for its marks or one letter.

    A plain inflection of a listed word is no slip, unless its marks are wrong.
    """
    if "-" in word:
        return False
    if (len(word) > LONG or not word.isascii()) and any(map(lists, otherwise_marked(word, letters))):
        return True
    if len(word) < LONG or any(lists(word[:-length]) for length in range(1, INFLECTION + 1)):
        return False
    return any(map(lists, _with_one_letter_changed(word)))


def _with_one_letter_changed(word: str) -> Iterator[str]:
    """Yield words with one letter more, fewer, moved or replaced by another vowel, but not at the ends."""
    inside = range(1, len(word) - 1)
    for n in inside:
        # Spanish has both “reestablecer” and “restablecer”.
        if word[n] == word[n - 1] and word[n] not in VOWELS:
            yield f"{word[:n]}{word[n + 1 :]}"
        for letter in {*VOWELS, word[n]}:
            yield f"{word[:n]}{letter}{word[n:]}"
        if n > 1:
            yield f"{word[: n - 1]}{word[n]}{word[n - 1]}{word[n + 1 :]}"
        if len(word) >= LONGER and without_marks(word[n]) in VOWELS:
            yield from (f"{word[:n]}{vowel}{word[n + 1 :]}" for vowel in VOWELS if vowel != word[n])
