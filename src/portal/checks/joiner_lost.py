"""A Persian word lacks its zero-width non-joiner, or has a space in its place."""

from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Term, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language import words
from portal.language.persian import JOINER
from portal.language.persian_joiners import Repair, lost_joiners


@check("FA01", on=TranslatedUnit, level=Level.WARNING, is_style=True)
def joiner_lost(unit: TranslatedUnit) -> Iterator[Finding]:
    lexicon = unit.language.persian
    if lexicon is None:
        return
    for repair in lost_joiners(unit.text, lexicon, _joined_words(unit.terms)):
        start, end, right = _whole_words(repair, unit.text)
        message = f"“{unit.text[start:end]}” lacks a zero-width non-joiner"
        hint = f"Write “{right}”, with a zero-width non-joiner (U+200C) inside."
        edits = (Edit(repair.start, repair.end, repair.text),) if repair.is_sure else ()
        yield unit.finding(message, hint, span=(start, end), edits=edits)


@lru_cache(maxsize=64)
def _joined_words(terms: tuple[Term, ...]) -> frozenset[str]:
    texts = (text for term in terms for text in (term.target, *term.forms))
    return frozenset(word.text for text in texts for word in words(text) if JOINER in word.text)


def _whole_words(repair: Repair, text: str) -> tuple[int, int, str]:
    """Return where the words stand that a repair concerns, and what they should be."""
    start = max((word.start for word in words(text) if word.start <= repair.start), default=repair.start)
    end = min((word.end for word in words(text) if word.end >= repair.end), default=repair.end)
    return start, end, f"{text[start : repair.start]}{repair.text}{text[repair.end : end]}"
