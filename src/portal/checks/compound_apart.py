"""A target writes a compound in two words, in a language that writes it in one."""

from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Term, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.apart import compounds_apart
from portal.language.apart_pairs import pairs_apart


@check("SPL02", on=TranslatedUnit, level=Level.WARNING)
def compound_apart(unit: TranslatedUnit) -> Iterator[Finding]:
    forbidden = _forbidden(unit.terms)
    listed = compounds_apart(unit.text, unit.language, _approved(unit.terms))
    starts = {found.start for found in listed}
    pairs = pairs_apart(unit.text, unit.source_text) if unit.language.subtag == "af" else ()
    for found in (*listed, *(pair for pair in pairs if pair.start not in starts)):
        text = unit.text[found.start : found.end]
        # What the glossary forbids has a check of its own.
        if text.casefold() not in forbidden:
            message = f"“{text}” is one word"
            yield unit.finding(message, f"Write “{found.whole}”.", span=(found.start, found.end))


@lru_cache(maxsize=64)
def _approved(terms: tuple[Term, ...]) -> frozenset[str]:
    return frozenset(text.casefold() for term in terms for text in (term.target, *term.forms))


@lru_cache(maxsize=64)
def _forbidden(terms: tuple[Term, ...]) -> frozenset[str]:
    return frozenset(text.casefold() for term in terms for text in term.forbidden)
