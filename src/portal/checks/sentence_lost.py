"""A target has fewer sentences than its source and is too short, or breaks off."""

import re
from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedLocale, TranslatedUnit, check
from portal.checking.lengths import is_cut_short, is_sentence_lost, measured, whole_sentences
from portal.diagnostics import Level

# Lines that are set in, as in the help of a program: blanks are a good part of their length.
SET_IN = re.compile(r"\n[ \t]+\S")
HINT = "Compare it with the English text; translate what is missing."


@check("STR16", on=TranslatedLocale, level=Level.WARNING)
def sentence_lost(locale: TranslatedLocale) -> Iterator[Finding]:
    lengths = measured(locale.units)
    for unit in locale.units:
        if is_sentence_lost(unit, lengths):
            there = len(whole_sentences(unit.target.text))
            wanted = len(whole_sentences(unit.source.text))
            message = f"{there} of {wanted} sentences, and shorter than the other texts"
            yield locale.finding(unit, message, HINT, level=_level(unit))
        elif is_cut_short(unit, lengths):
            message = "the text is far shorter than the English one lets expect"
            yield locale.finding(unit, message, HINT, level=_level(unit))


def _level(unit: TranslatedUnit) -> Level | None:
    """Return how sure it is; others' labels and helps are shorter, or have fewer full stops, with reason."""
    if unit.origin is not Origin.OTHERS:
        return None
    return Level.INFORMATION if unit.is_label or SET_IN.search(unit.source.text) else None
