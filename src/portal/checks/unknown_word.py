"""A target has a word that is in no dictionary of its language, in no list of accepted words and no name."""

from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Term, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import words
from portal.language.unknown import Unknown, one_edit_away, others_knowing, unknown_words

# A known word that differs in one letter is surely meant if it is so long, or longer.
LONG = 6
# A word may be a form of another if so many letters at their beginnings are the same.
STEM = 5


@check("SPL01", on=TranslatedUnit, level=Level.WARNING)
def unknown_word(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.dictionary is None:
        return
    for word in unknown_words(unit.text, unit.language):
        if _is_allowed(word, unit) or _is_foreign(word, unit):
            continue
        meant = one_edit_away(word.text, unit.language)
        if word.is_name and not _is_slip(word, meant):
            continue
        is_sure = unit.own or _is_slip(word, meant)
        message = f"“{word.text}” is no word that the dictionary of {unit.locale.name} knows"
        level = Level.WARNING if is_sure else Level.INFORMATION
        yield unit.finding(message, _hint(meant), span=(word.start, word.end), level=level)
