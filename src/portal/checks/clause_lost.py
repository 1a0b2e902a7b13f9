"""A target lacks the last clause of its source."""

import re
from collections.abc import Iterator
from math import log

from portal.checking import Finding, TranslatedLocale, TranslatedUnit, check
from portal.checking.lengths import Lengths, is_cut_short, is_sentence_lost, length, measured
from portal.diagnostics import Level
from portal.language.conjunctions import CONJUNCTIONS

SHORTEST = 30
LONGEST = 200
# Where a clause of English begins that another language may lose whole.
BEGINNING = re.compile(
    r"(?:;|,\s(?:and|but|or|so|while|because|although)\b|\b(?:and|until|because|although|whereas|while)\b)\s"
)
LEAST_WORDS = 3
# How much of the clause's length must be gone, and how far the text must stray besides.
LARGEST_REST = 0.8
SHARE = 0.75
FAR = 1.5
HINT = "Compare it with the English text; translate what is missing."


@check("STR18", on=TranslatedLocale, level=Level.WARNING)
def clause_lost(locale: TranslatedLocale) -> Iterator[Finding]:
    lengths = measured(locale.units)
    for unit in locale.units:
        if _is_told(unit, lengths):
            continue
        clause = _lost(unit, lengths)
        if clause:
            message = f"nothing seems to stand for “{clause}”"
            yield locale.finding(unit, message, HINT, span=(0, len(unit.target.text)))


def _is_told(unit: TranslatedUnit, lengths: Lengths) -> bool:
    size = len(unit.source.text)
    if not SHORTEST <= size <= LONGEST or unit.language.subtag not in CONJUNCTIONS:
        return True
    return is_sentence_lost(unit, lengths) or is_cut_short(unit, lengths)


def _lost(unit: TranslatedUnit, lengths: Lengths) -> str:
    """Return the clause at the source's end that the target has no room for."""
    if lengths.deviation(unit) > -FAR or _joints(unit.text, unit) >= _joints(unit.source_text, None):
        return ""
    source = unit.source.text.strip()
    for begin in BEGINNING.finditer(source):
        clause = source[begin.end() :].rstrip(" .!?")
        if len(clause.split()) < LEAST_WORDS or re.search(r"[.!?;]\s", clause):
            continue
        rest = max(0.1, 1 - length(clause) / length(source))
        if rest > LARGEST_REST:
            continue
        if lengths.excess(unit) < SHARE * log(rest):
            return clause
    return ""


def _joints(text: str, unit: TranslatedUnit | None) -> int:
    """Return how often a text joins clauses or members, by marks and conjunctions."""
    words = CONJUNCTIONS[unit.language.subtag if unit else "en"]
    joined = sum(1 for word in text.casefold().split() if word in words)
    return joined + sum(text.count(mark) for mark in ",;:،؛—–")
