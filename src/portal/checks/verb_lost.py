"""A sentence of a target has no verb, though the English one has."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import sentences, words
from portal.language.main_clauses import has_main_verb, has_relative_clause
from portal.language.main_verbs import lacks_main_verb
from portal.language.unknown import NO_PROSE, words_of

# Shorter sentences may do without a verb anywhere.
FEWEST, FEWEST_HERE = 5, 4
PERCENT = re.compile(r"\d[ \xa0]?%(?=[\s.,;:)]|$)")
END = (".", "!", "?", "؟")
CLOSING = "”’\"')»*_"


@check("GRM01", on=TranslatedUnit, level=Level.WARNING)
def verb_lost(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.dictionary is None or not NO_PROSE.isdisjoint(PERCENT.sub("", unit.source.text)):
        return
    wanted, found = sentences(unit.source_text), sentences(unit.text)
    if len(wanted) != len(found):
        return
    names = words_of(unit.source.text)
    for (start, end), (first, last) in zip(wanted, found, strict=True):
        sentence = unit.text[first:last]
        if not _is_sentence(unit.source_text[start:end]) or not _is_written_out(sentence):
            continue
        if lacks_main_verb(sentence, unit.source_text[start:end], unit.language, names):
            hint = "Put in the verb, or say it in another way."
            yield unit.finding("the sentence has no verb", hint, span=(first, last))


def _is_sentence(text: str) -> bool:
    """Whether an English text is a sentence of some length whose main clause has a verb."""
    is_whole = text.rstrip(CLOSING).endswith(END) and len(words(text)) >= FEWEST
    return is_whole and (has_main_verb(text) or has_relative_clause(text))


def _is_written_out(text: str) -> bool:
    """Whether a target is a whole sentence, from a capital, where there are any, to a full stop."""
    there = words(text)
    is_whole = text.rstrip(CLOSING).endswith(END) and len(there) >= FEWEST_HERE
    return is_whole and not there[0].text[0].islower()
