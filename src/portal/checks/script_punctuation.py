"""A comma, a semicolon, a question mark or another mark is written as another script writes it."""

import re
from collections.abc import Iterator
from functools import cache

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.punctuation import foreign_marks, is_of_script

# Marks as wide as a Chinese character, after which no space is written.
WIDE = frozenset("，、；：。！？")
QUESTION = frozenset("?؟")
# How far from a mark the words are that tell which language it belongs to.
REACH = 40


@check("PUN03", on=TranslatedUnit, level=Level.WARNING, is_style=True)
def script_punctuation(unit: TranslatedUnit) -> Iterator[Finding]:
    tag, text = unit.locale.tag, unit.text
    for match in _pattern(tag).finditer(text):
        sign, start, end = match[0], match.start(), match.end()
        if _is_of_language(text, start, end, tag):
            mark = foreign_marks(tag)[sign]
            space = " " if sign in WIDE and text[end : end + 1].isalnum() else ""
            yield unit.finding(
                f"“{sign}” stands where {unit.locale.name} writes “{mark}”",
                f"Write “{mark}”.",
                span=(start, end),
                edits=(Edit(start, end, mark + space),),
            )


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(foreign_marks(tag)))}]")


def _is_of_language(text: str, start: int, end: int, tag: str) -> bool:
    """Whether a mark belongs to a sentence in the language's script, and to no number in it."""
    before = _nearest(reversed(text[max(start - REACH, 0) : start]))
    after = _nearest(iter(text[end : end + REACH]))
    if text[start - 1 : start].isdigit() and text[end : end + 1].isdigit():
        return False
    # Several question marks in a row are letters that were lost.
    if text[start] in (text[start - 1 : start], text[end : end + 1]):
        return False
    if is_of_script(before, tag):
        return True
    if text[start] in QUESTION:
        return not text[end : end + 1].isalnum() and any(
            is_of_script(sign, tag) for sign in text[max(start - REACH, 0) : start]
        )
    return bool(before) and is_of_script(after, tag)


def _nearest(signs: Iterator[str]) -> str:
    """Return the nearest letter or digit in a line."""
    for sign in signs:
        if sign.isalnum() or sign == "\n":
            return sign
    return ""
