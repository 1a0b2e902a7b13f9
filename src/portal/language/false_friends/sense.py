"""The types: one sense of an English word, and what is wrong and right for it in one language."""

from typing import NamedTuple

from portal.language.false_friends.pattern import beginnings, pattern
from portal.language.matching import Span


class Sense(NamedTuple):
    """English words in one sense; a text has it with a word of `when`, if given, and none of `unless`."""

    name: str
    words: str
    when: str = ""
    unless: str = ""


class Rendering(NamedTuple):
    """What a language has for a sense: wrong words, right ones, and English that makes the wrong right."""

    sense: str
    wrong: str
    right: str
    unless: str = ""


class Friend:
    """A sense in one language, ready to be looked for."""

    __slots__ = ("_beginnings", "_rendering", "_sense")

    def __init__(self, sense: Sense, rendering: Rendering) -> None:
        self._sense = sense
        self._rendering = rendering
        self._beginnings = beginnings(rendering.wrong)

    @property
    def right(self) -> str:
        """The words that are right."""
        return self._rendering.right

    @property
    def is_acronym(self) -> bool:
        """Whether the English words count in capitals only: “IT”."""
        return self._sense.words.isupper()

    def may_stand_in(self, target: str) -> bool:
        """Whether a folded target has a wrong word; most have none, so this is quick."""
        return any(letters in target for letters in self._beginnings) and bool(
            pattern(self._rendering.wrong).search(target)
        )

    def named(self, source: str, whole: str) -> list[Span]:
        """Return where a sentence of a folded source, whole beside it, has the words in this sense."""
        sense = self._sense
        found = [match.span() for match in pattern(sense.words).finditer(source)]
        if not found or (sense.when and not pattern(sense.when).search(whole)):
            return []
        unless = pattern(sense.unless), pattern(self._rendering.unless)
        return [] if any(words.search(source) for words in unless) else found

    def wrong(self, target: str, start: int, end: int) -> list[Span]:
        """Return where wrong words stand in a part of a folded target; nowhere, where it has right ones."""
        wrong = [match.span() for match in pattern(self._rendering.wrong).finditer(target, start, end)]
        right = (match.span() for match in pattern(self.right).finditer(target, start, end))
        # “Labour” is no “trabalho de parto”, though “trabalho” would be right.
        is_right = wrong and any(not any(_is_within(one, other) for other in wrong) for one in right)
        return [] if is_right else wrong


def _is_within(one: Span, other: Span) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]
