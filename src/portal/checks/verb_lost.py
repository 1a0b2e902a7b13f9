"""A sentence of a target has no verb, though the English one has."""

from collections.abc import Iterator
from itertools import takewhile

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import sentences, words
from portal.language.lists import listed
from portal.language.unknown import NO_PROSE, words_of
from portal.language.verbs import has_finite_verb

# Shorter sentences may do without a verb anywhere.
FEWEST, FEWEST_HERE = 5, 4
END = (".", "!", "?", "؟")
CLOSING = "”’\"')»*_"


@check("GRM01", on=TranslatedUnit, level=Level.WARNING)
def verb_lost(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.dictionary is None or not NO_PROSE.isdisjoint(unit.source.text):
        return
    wanted, found = sentences(unit.source_text), sentences(unit.text)
    if len(wanted) != len(found):
        return
    names = words_of(unit.source.text)
    for (start, end), (first, last) in zip(wanted, found, strict=True):
        sentence = unit.text[first:last]
        if not _is_sentence(unit.source_text[start:end]) or not _is_written_out(sentence):
            continue
        if not has_finite_verb(sentence, unit.language, names):
            hint = "Put in the verb, or say it in another way."
            yield unit.finding("the sentence has no verb", hint, span=(first, last))


def _is_sentence(text: str) -> bool:
    """Whether an English text is a sentence of some length whose main clause has a verb."""
    there = [word.text.casefold() for word in words(text)]
    main = list(takewhile(lambda word: word not in listed("en-subordinating"), there))
    if len(there) < FEWEST or not text.rstrip(CLOSING).endswith(END):
        return False
    return not listed("en-finite").isdisjoint(main)


def _is_written_out(text: str) -> bool:
    """Whether a target is a whole sentence, from a capital, where there are any, to a full stop."""
    there = words(text)
    is_whole = text.rstrip(CLOSING).endswith(END) and len(there) >= FEWEST_HERE
    return is_whole and not there[0].text[0].islower()
