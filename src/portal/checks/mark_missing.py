"""A target has a word that lacks the mark on a letter which tells it from another word."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.bare_words import bare_words


@check("SPL04", on=TranslatedUnit, level=Level.WARNING)
def mark_missing(unit: TranslatedUnit) -> Iterator[Finding]:
    for word in bare_words(unit.text, unit.source_text, unit.language.subtag):
        span = (word.start, word.end)
        message = f"“{word.text}” is another word than “{word.right}”"
        yield unit.finding(message, f"Write “{word.right}”.", span=span, edits=(Edit(*span, word.right),))
