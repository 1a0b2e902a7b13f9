"""A target has fewer sentences than its source and is too short, or breaks off."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedLocale, check
from portal.checking.lengths import is_cut_short, is_sentence_lost, measured, whole_sentences
from portal.diagnostics import Level


@check("STR16", on=TranslatedLocale, level=Level.WARNING)
def sentence_lost(locale: TranslatedLocale) -> Iterator[Finding]:
    lengths = measured(locale.units)
    for unit in locale.units:
        if is_sentence_lost(unit, lengths):
            there = len(whole_sentences(unit.target.text))
            wanted = len(whole_sentences(unit.source.text))
            message = f"{there} of {wanted} sentences, and shorter than the other texts"
            yield locale.finding(
                unit, message, "Compare it with the English text; translate what is missing."
            )
        elif is_cut_short(unit, lengths):
            message = "the text is far shorter than the English one lets expect"
            yield locale.finding(
                unit, message, "Compare it with the English text; translate what is missing."
            )
