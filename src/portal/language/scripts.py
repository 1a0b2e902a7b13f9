"""Which script a language is written in, and which script a letter belongs to."""

import unicodedata
from functools import cache

from portal.language.punctuation import script_of as code_of_script

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
    code = code_of_script(tag)
    return SCRIPTS.get(code, code)


def is_known(script: str) -> bool:
    """Whether letters of the script can be told from others."""
    return script in SCRIPTS.values()


@cache
def script_of_letter(letter: str) -> str:
    """Return the script of a letter; marks and signs have none."""
    word = unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]
    return word if word in SCRIPTS.values() or word in OTHERS else ""
