"""English words that are easily rendered by a wrong word: false friends, other senses, literal phrases.

`senses_*.py` say which English words are meant, in which sense; a module per language says which words
are wrong for it there, and which are right. A language that has no module has no such words.
"""

import importlib
import importlib.util
import re
from collections.abc import Iterator, Mapping
from functools import cache

from portal.language.false_friends.pattern import alternatives, anchor_forms
from portal.language.false_friends.sense import Friend, Renderings, Sense
from portal.language.false_friends.senses_business import BUSINESS
from portal.language.false_friends.senses_general import GENERAL
from portal.language.false_friends.senses_idioms import IDIOMS

__all__ = ["FalseFriends", "Friend", "Sense", "false_friends_of"]

SENSES = {sense.name: sense for sense in (*GENERAL, *BUSINESS, *IDIOMS)}
_WORD = re.compile(r"[^\W\d_]+")


class FalseFriends:
    """The false friends of one language, found by the words of an English text."""

    def __init__(self, renderings: Renderings) -> None:
        friends = [Friend(SENSES[name], *row) for name, row in renderings.items()]
        self._by_word: dict[str, tuple[Friend, ...]] = {}
        for friend in friends:
            anchors = set().union(*map(anchor_forms, alternatives(friend.sense.words)))
            for word in anchors:
                self._by_word[word] = (*self._by_word.get(word, ()), friend)

    def named(self, source: str) -> Iterator[Friend]:
        """Yield, once each, the friends of which an English text may have the words."""
        words = set(_WORD.findall(source.lower())) & self._by_word.keys()
        yield from dict.fromkeys(friend for word in sorted(words) for friend in self._by_word[word])


@cache
def false_friends_of(subtag: str) -> FalseFriends | None:
    """Return the false friends of a language, None where nobody has listed any."""
    name = f"{__name__}.{subtag}"
    if importlib.util.find_spec(name) is None:
        return None
    renderings: Mapping[str, tuple[str, ...]] = importlib.import_module(name).RENDERINGS
    return FalseFriends(renderings)
