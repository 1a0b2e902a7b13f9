"""One note on a new language, and what it is judged by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """What there is for a language in one respect; `todo` says what to do where something is missing."""

    subject: str
    text: str
    todo: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the portal has: the theme's languages, and the files that pinned packages give.

    `theme` are tags, `dictionaries` and `fonts` the names of files under build/.
    """

    theme: frozenset[str]
    dictionaries: frozenset[str]
    fonts: frozenset[str]
