"""Which script a language is written in, and which script a letter belongs to."""

import unicodedata
from functools import cache

from babel.core import get_global

# CLDR's code of a script, and the first word of its letters' names in Unicode.
SCRIPTS = {
    "Arab": "ARABIC",
    "Cyrl": "CYRILLIC",
    "Deva": "DEVANAGARI",
    "Grek": "GREEK",
    "Hans": "CJK",
    "Hant": "CJK",
    "Hebr": "HEBREW",
    "Latn": "LATIN",
}
OTHERS = frozenset({"HIRAGANA", "KATAKANA", "HANGUL", "THAI"})


@cache
def script_of(tag: str) -> str:
    """Return the script of a language tag, as the first word of its letters' Unicode names."""
    subtags = get_global("likely_subtags")
    full = subtags.get(tag.replace("-", "_")) or subtags.get(tag.partition("-")[0]) or ""
    return next((SCRIPTS.get(part, part) for part in full.split("_") if len(part) == 4), "")


def is_known(script: str) -> bool:
    """Whether letters of the script can be told from others."""
    return script in SCRIPTS.values()


@cache
def script_of_letter(letter: str) -> str:
    """Return the script of a letter; marks and signs have none."""
    word = unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]
    return word if word in SCRIPTS.values() or word in OTHERS else ""
