"""The types: one sense of an English word, and what is wrong and right for it in one language."""

from collections.abc import Mapping
from typing import NamedTuple

from portal.language.false_friends.pattern import beginnings, pattern
from portal.language.matching import Span

# By the name of a sense: wrong words, right words, and English words with which the wrong may be right.
Renderings = Mapping[str, tuple[str, ...]]


class Sense(NamedTuple):
    """English words in one sense; a unit has it with a word of `when`, if given, and none of `unless`."""

    name: str
    words: str
    when: str = ""
    unless: str = ""


class Friend:
    """A sense in one language: words that are wrong for it, and words of which one makes all right."""

    __slots__ = ("_beginnings", "_sense", "_unless", "_wrong", "right")

    def __init__(self, sense: Sense, wrong: str, right: str, unless: str = "") -> None:
        self._sense, self._wrong, self.right, self._unless = sense, wrong, right, unless
        self._beginnings = beginnings(wrong)

    def may_stand_in(self, target: str) -> bool:
        """Whether a folded target has a wrong word; most have none, so this is quick."""
        return any(letters in target for letters in self._beginnings) and bool(
            pattern(self._wrong).search(target)
        )

    def named(self, source: str, whole: str) -> list[Span]:
        """Return where a sentence of a folded source, whole beside it, has the English words in their sense."""
        sense = self._sense
        found = [match.span() for match in pattern(sense.words).finditer(source)]
        if not found or (sense.when and not pattern(sense.when).search(whole)):
            return []
        unless = pattern(sense.unless), pattern(self._unless)
        return [] if any(words.search(source) for words in unless) else found

    def wrong(self, target: str, start: int, end: int) -> list[Span]:
        """Return where wrong words stand in a part of a folded target; nowhere, where it has right ones."""
        if pattern(self.right).search(target, start, end):
            return []
        return [match.span() for match in pattern(self._wrong).finditer(target, start, end)]


def any_of(verb: str, objects: str) -> str:
    """Return the notation of a verb with one of many objects, given as words, near behind it."""
    return " | ".join(f"{verb} … {each}" for each in objects.split())
