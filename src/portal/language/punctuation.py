"""Marks of scripts and languages: how a script writes them, which open a sentence, which follow a space."""

import unicodedata
from functools import cache

from babel.core import get_global

# A mark of another script, and the Western mark that means the same.
PLAIN = {
    "،": ",",
    "؛": ";",
    "؟": "?",
    "۔": ".",
    "।": ".",
    "，": ",",
    "、": ",",
    "；": ";",
    "：": ":",
    "。": ".",
    "！": "!",
    "？": "?",
}
FULL_WIDTH = {",": "，", ";": "；", ":": "：", ".": "。", "!": "！", "?": "？"}
# How a script writes a Western mark, where it has its own; by CLDR's code of the script.
OWN = {
    "Arab": {",": "،", ";": "؛", "?": "؟"},
    "Deva": {".": "।"},
    "Grek": {"?": ";"},
    "Hans": FULL_WIDTH,
    "Hant": FULL_WIDTH,
    "Jpan": FULL_WIDTH | {",": "、"},
}
# Languages that differ from others in their script.
OWN_OF_LANGUAGE = {"ur": {**OWN["Arab"], ".": "۔"}}
# The first word of a letter's name in Unicode, where CLDR's code of the script does not begin it.
NAMES = {"Cyrl": "CYRILLIC", "Grek": "GREEK", "Hans": "CJK", "Hant": "CJK", "Jpan": "CJK", "Latn": "LATIN"}
# Scripts whose sentences end with a space, or with signs that no Western mark stands for.
WITHOUT_STOPS = frozenset({"Ethi", "Khmr", "Laoo", "Mymr", "Thai", "Tibt"})
WITH_CAPITALS = frozenset({"Armn", "Cyrl", "Grek", "Latn"})
# Languages in which a question or an exclamation opens with a mark of its own.
OPENING = {language: {"?": "¿", "!": "¡"} for language in ("ast", "es")}
# Languages that put a space before marks, where others have none.
SPACED = {"br": ";:!?»", "fr": ";:!?»%"}
# Languages that write every noun with a capital.
NOUNS_IN_CAPITALS = frozenset({"de", "gsw", "lb", "nds"})
# Languages whose small i has a capital of its own.
DOTTED = frozenset({"az", "tr"})


@cache
def script_of(tag: str) -> str:
    """Return CLDR's code of the script that a language tag is written in, such as Latn, or nothing."""
    subtags = get_global("likely_subtags")
    full = subtags.get(tag.replace("-", "_")) or subtags.get(tag.partition("-")[0]) or ""
    parts = [*tag.split("-")[1:], *full.split("_")]
    return next((part for part in parts if len(part) == 4 and part.isalpha()), "")


@cache
def is_of_script(letter: str, tag: str) -> bool:
    """Whether a letter belongs to the script of a language; digits and signs belong to none."""
    script = script_of(tag)
    return letter.isalpha() and unicodedata.name(letter, "").startswith(NAMES.get(script, script.upper()))


@cache
def own_marks(tag: str) -> dict[str, str]:
    """Return the Western marks that a language writes in another way, with its own."""
    return OWN_OF_LANGUAGE.get(tag.partition("-")[0]) or OWN.get(script_of(tag), {})


def plain_mark(sign: str, tag: str) -> str:
    """Return the Western mark that a mark stands for in a text of the language, else the mark itself."""
    return PLAIN.get(sign) or next((plain for plain, own in own_marks(tag).items() if own == sign), sign)


def own_mark(sign: str, tag: str) -> str:
    """Return a mark as the language writes it."""
    plain = PLAIN.get(sign, sign)
    return own_marks(tag).get(plain, plain)


@cache
def foreign_marks(tag: str) -> dict[str, str]:
    """Return the marks that a language does not write, each with the language's own."""
    marks = {*PLAIN, *own_marks(tag)}
    return {sign: own_mark(sign, tag) for sign in sorted(marks) if own_mark(sign, tag) != sign}


def opening_marks(tag: str) -> dict[str, str]:
    """Return the mark that opens a sentence, by the mark that ends it; nothing in most languages."""
    return OPENING.get(tag.partition("-")[0], {})


def spaced_marks(tag: str) -> str:
    """Return the marks before which a language puts a space."""
    return SPACED.get(tag.partition("-")[0], "")


def has_full_stops(tag: str) -> bool:
    """Whether sentences of the language end with a mark that can be compared."""
    return script_of(tag) not in WITHOUT_STOPS


def has_capitals(tag: str) -> bool:
    """Whether the language's script tells capitals from small letters."""
    return script_of(tag) in WITH_CAPITALS


def capitalises_nouns(tag: str) -> bool:
    """Whether a capital inside a sentence is the rule and tells nothing."""
    return tag.partition("-")[0] in NOUNS_IN_CAPITALS


def capital(letter: str, tag: str) -> str:
    """Return the capital of a letter as the language writes it."""
    return "İ" if letter == "i" and tag.partition("-")[0] in DOTTED else letter.upper()
