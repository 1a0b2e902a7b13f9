"""English words that are easily rendered by a wrong word: false friends, other senses, literal phrases.

The modules `senses_*.py` say which English words are meant, in which sense. The modules of a language,
`es_*.py`, say which words are wrong for a sense there, and which are right. A language without a module
has no such words.
"""

import importlib
import pkgutil
import re
from functools import cache, lru_cache

from portal.language.false_friends.pattern import anchors
from portal.language.false_friends.sense import Friend, Sense
from portal.language.false_friends.table import read_renderings, read_senses

__all__ = ["FalseFriends", "Friend", "Sense", "false_friends_of"]

_WORD = re.compile(r"[^\W\d_]+")


class FalseFriends:
    """The false friends of one language, found by the words of an English text."""

    def __init__(self, subtag: str) -> None:
        senses = _senses()
        self._by_word: dict[str, list[Friend]] = {}
        for table in _tables(f"{subtag}_"):
            for rendering in read_renderings(table):
                sense = senses[rendering.sense]
                friend = Friend(sense, rendering)
                for word in anchors(sense.words):
                    self._by_word.setdefault(word, []).append(friend)

    def near(self, source: str) -> list[Friend]:
        """Return, once each, the friends of which a folded English text may have the words."""
        found = (friend for word in _words(source) for friend in self._by_word.get(word, ()))
        return list(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def _words(source: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_WORD.findall(source)))


@cache
def false_friends_of(subtag: str) -> FalseFriends:
    """Return the false friends of a language; there are none where nobody has listed any."""
    return FalseFriends(subtag)


@cache
def _senses() -> dict[str, Sense]:
    return {sense.name: sense for table in _tables("senses_") for sense in read_senses(table)}


def _tables(prefix: str) -> list[str]:
    names = sorted(found.name for found in pkgutil.iter_modules(__path__) if found.name.startswith(prefix))
    return [importlib.import_module(f"{__name__}.{name}").TABLE for name in names]
