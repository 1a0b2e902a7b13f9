"""A target lacks a clause of its source, or a member of what it enumerates."""

import re
from collections.abc import Iterator
from math import log

from portal.checking import Finding, Origin, TranslatedLocale, TranslatedUnit, check
from portal.checking.lengths import Lengths, is_cut_short, is_sentence_lost, length, measured
from portal.diagnostics import Level
from portal.language.conjunctions import CONJUNCTIONS
from portal.language.unknown import is_everyday

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
# The same where nobody can say which words are lost.
# A translator who writes freely joins clauses as well, so what nobody delivers must stray further.
SHORT, VERY_SHORT, LEAST_LOSS = 1.75, 3.5, 0.18
SENTENCE = re.compile(r"[.!?][”\"’)]*\s*\Z")
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
        elif _is_member_lost(unit, lengths):
            message = "fewer members or clauses than English has, and shorter than the other texts"
        else:
            continue
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


def _is_member_lost(unit: TranslatedUnit, lengths: Lengths) -> bool:
    """Whether a mark between clauses or members is gone, and with it more of the length than chance takes."""
    short = SHORT if unit.origin is Origin.DELIVERY else VERY_SHORT
    if lengths.deviation(unit) > -short or lengths.excess(unit) > -LEAST_LOSS:
        return False
    if not SENTENCE.search(unit.source_text) or not is_everyday(unit.source.text, unit.source_language):
        return False
    there, here = unit.source_text, unit.text
    return _marks(there) > _marks(here) and _joints(there, None) > _joints(here, unit)


def _joints(text: str, unit: TranslatedUnit | None) -> int:
    """Return how often a text joins clauses or members, by marks and conjunctions."""
    words = CONJUNCTIONS[unit.language.subtag if unit else "en"]
    joined = sum(1 for word in text.casefold().split() if word in words)
    return joined + _marks(text)


def _marks(text: str) -> int:
    return sum(text.count(mark) for mark in ",;:،؛—–")
