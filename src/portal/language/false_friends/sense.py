"""The types: one sense of an English word, and what is wrong and right for it in one language."""

from collections.abc import Mapping
from typing import NamedTuple

from portal.language.false_friends.pattern import pattern

# By the name of a sense: wrong words, right words, and English words with which the wrong may be right.
Renderings = Mapping[str, tuple[str, ...]]


class Sense(NamedTuple):
    """English words in one sense; a unit has it with a word of `when`, if given, and none of `unless`."""

    name: str
    words: str
    when: str = ""
    unless: str = ""


class Friend(NamedTuple):
    """A sense in one language: words that are wrong for it, and words of which one makes all right."""

    sense: Sense
    wrong: str
    right: str
    unless: str = ""

    def found_in(self, source: str, whole: str) -> list[str]:
        """Return the words of a source, in a sentence of it, that have the sense."""
        sense = self.sense
        found = [match[0] for match in pattern(sense.words).finditer(source)]
        if not found or (sense.when and not pattern(sense.when).search(whole)):
            return []
        return [] if pattern(sense.unless).search(source) or pattern(self.unless).search(source) else found


def any_of(verb: str, objects: str) -> str:
    """Return the notation of a verb with one of many objects, given as words, near behind it."""
    return " | ".join(f"{verb} … {each}" for each in objects.split())
