"""A target writes an approved term with another hyphen, space or joiner than the glossary."""

import re
from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, TranslatedUnit, check
from portal.checking.concepts import concepts_named
from portal.diagnostics import Edit, Level
from portal.language import Language
from portal.language.forms import forms_of
from portal.language.language import COMPOUNDING
from portal.language.matching import is_inflected, plain

SEPARATOR = re.compile(r"[ \u00a0\u200c‑-]+")
# What may stand between the parts of a term.
BETWEEN = r"([ \u00a0]?[‑-][ \u00a0]?|[ \u00a0\u200c]|)"
SHORTEST_PART = 2
SHORTEST_WORD = 4


@check("TRM05", on=TranslatedUnit, level=Level.WARNING)
def term_variant(unit: TranslatedUnit) -> Iterator[Finding]:
    for term in concepts_named(unit):
        known = {plain(form) for form in term.forms}
        told = forms_of(term.forbidden, unit.language).listed(unit.text) if term.forbidden else []
        for span, edits in _variants(term.target, unit.text, unit.language):
            found = unit.text[slice(*span)]
            if plain(found) not in known and not any(a < span[1] and span[0] < b for a, b in told):
                message = f"“{found}” is not how “{term.target}” is spelt"
                yield unit.finding(
                    message, f"Write “{_right(unit.text, span, edits)}”.", span=span, edits=edits
                )


def _variants(term: str, text: str, language: Language) -> Iterator[tuple[tuple[int, int], tuple[Edit, ...]]]:
    for parts, separators, pattern in _patterns(term, language):
        for found in pattern.finditer(text):
            if not is_inflected(plain(parts[-1]), plain(found[len(separators) * 2 + 1])):
                continue
            pairs = enumerate(separators, start=1)
            edits = tuple(
                Edit(*found.span(2 * n), right) for n, right in pairs if not _is_right(found[2 * n], right)
            )
            if edits:
                yield found.span(), edits


Pattern = tuple[tuple[str, ...], tuple[str, ...], re.Pattern[str]]


@lru_cache(maxsize=4096)
def _patterns(term: str, language: Language) -> tuple[Pattern, ...]:
    """Return for each way to take a term apart its parts, what joins them, and what finds them."""
    parts = tuple(part for part in SEPARATOR.split(term) if part)
    separators = tuple(SEPARATOR.findall(term))
    compounding = language.subtag in COMPOUNDING
    if len(parts) == 1:
        splits = _splits(term, language) if compounding else ()
        return tuple((split, ("",), _pattern(split)) for split in splits)
    if len(separators) != len(parts) - 1 or min(map(len, parts)) < SHORTEST_PART:
        return ()
    # Before another word, the words of a term may be joined to it: “menslikehulpbronbestuur”.
    return ((parts, separators, _pattern(parts, alone=compounding and " " in separators)),)


def _splits(term: str, language: Language) -> tuple[tuple[str, str], ...]:
    """Return the ways to part a compound in two words that the dictionary has."""
    if language.dictionary is None:
        return ()
    cuts = range(SHORTEST_WORD, len(term) - SHORTEST_WORD + 1)
    pairs = ((term[:cut], term[cut:]) for cut in cuts)
    return tuple(pair for pair in pairs if _is_word(pair[0], language) and _is_word(pair[1], language))


def _is_word(part: str, language: Language) -> bool:
    return language.knows(part) or (part.endswith("s") and language.knows(part[:-1]))


def _pattern(parts: tuple[str, ...], *, alone: bool = False) -> re.Pattern[str]:
    *before, last = parts
    stem = rf"{re.escape(last)}(?![\w‑-])" if alone else re.escape(last[: max(SHORTEST_WORD, len(last) - 2)])
    start = "".join(f"({re.escape(part)}){BETWEEN}" for part in before)
    return re.compile(rf"(?<![\w\u200c‑-]){start}({stem}\w*)", re.IGNORECASE)


def _is_right(found: str, wanted: str) -> bool:
    return found == wanted or (found.isspace() and wanted.isspace())


def _right(text: str, span: tuple[int, int], edits: tuple[Edit, ...]) -> str:
    start, right = span[0], ""
    for edit in edits:
        right += text[start : edit.start] + edit.text
        start = edit.end
    return right + text[start : span[1]]
