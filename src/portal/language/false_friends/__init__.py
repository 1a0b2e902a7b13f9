"""English words that are easily rendered by a wrong word: false friends, other senses, literal phrases.

`senses_*.py` say which English words are meant, in which sense; a module per language says which words
are wrong for it there, and which are right. A language that has no module has no such words.
"""

import importlib
import importlib.util
import re
from functools import cache, lru_cache

from portal.language.false_friends.pattern import anchors
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
        self._by_word: dict[str, list[Friend]] = {}
        for name, row in renderings.items():
            friend = Friend(SENSES[name], *row)
            for word in anchors(SENSES[name].words):
                self._by_word.setdefault(word, []).append(friend)

    def near(self, source: str) -> list[Friend]:
        """Return, once each, the friends of which a folded English text may have the words."""
        found = (friend for word in _words(source) for friend in self._by_word.get(word, ()))
        return list(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def _words(source: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_WORD.findall(source)))


@cache
def false_friends_of(subtag: str) -> FalseFriends | None:
    """Return the false friends of a language, None where nobody has listed any."""
    name = f"{__name__}.{subtag}"
    if importlib.util.find_spec(name) is None:
        return None
    renderings: Renderings = importlib.import_module(name).RENDERINGS
    return FalseFriends(renderings)
