"""A target has the same word twice in a row."""

import re
from collections.abc import Iterator
from itertools import pairwise

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import Word, words
from portal.language.doubles import may_stand_twice

# A word that touches one of these is part of another, or an option of a program.
HOLDING = "-‑'’/\\=_<>@#$"

DOUBLE = re.compile(r"\b(\w+)[^\w.;:!?]{1,2}\1\b", re.IGNORECASE)


@check("DUP01", on=TranslatedUnit, level=Level.WARNING)
def doubled_word(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.target.text
    for one, other in pairwise(words(unit.text)):
        if not _is_same(one, other, text) or not _are_adjacent(one, other, text):
            continue
        if _may_stand_twice(one, other, unit) or _has_double(unit):
            continue
        message = f"“{one.text}” stands twice in a row"
        yield unit.finding(message, "Take one of the two out.", span=(one.start, other.end))


def _is_same(one: Word, other: Word, text: str) -> bool:
    """Whether both are the same word, the first perhaps with the capital of a sentence's beginning."""
    if one.text == other.text:
        return True
    is_same = one.text[:1].isupper() and one.text[:1].lower() + one.text[1:] == other.text
    # A letter by itself may be a name: the A is missing.
    return is_same and (len(one.text) > 1 or text[: one.start].rstrip()[-1:] in ("", ".", "?", "!", ":"))


def _are_adjacent(one: Word, other: Word, text: str) -> bool:
    """Whether one blank parts two words and nothing makes them parts of longer ones."""
    gap = text[one.end : other.start]
    if len(gap) != 1 or not gap.isspace() or gap == "\t":
        return False
    before, after = text[: one.start][-1:], text[other.end : other.end + 1]
    return not (before and before in HOLDING) and not (after and after in HOLDING)


def _may_stand_twice(one: Word, other: Word, unit: TranslatedUnit) -> bool:
    text = unit.target.text
    return may_stand_twice(one.text, text[: one.start], text[other.end :], unit.language.subtag)


def _has_double(unit: TranslatedUnit) -> bool:
    """Whether English has a word twice in a row too, any word."""
    return DOUBLE.search(unit.source.text) is not None
