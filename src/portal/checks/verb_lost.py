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
SEMICOLON = re.compile(r"[;؛]")
COMMA = re.compile(r"[,،] ")
TWO = 2
NOT = re.compile(r"\bnot\b|n[’']t\b")
# What begins a clause of its own behind a comma.
SUBJECT = re.compile(r"(?:(?:and|but|so|yet) )?(?:the|a|an|this|these|our|its|their|they|it|he|she|we) ")
END = (".", "!", "?", "؟")
CLOSING = "”’\"')»*_"


@check("GRM01", on=TranslatedUnit, level=Level.WARNING, apart="grammar")
def verb_lost(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.dictionary is None or not NO_PROSE.isdisjoint(PERCENT.sub("", unit.source.text)):
        return
    wanted, found = sentences(unit.source_text), sentences(unit.text)
    if len(wanted) != len(found):
        return
    names = words_of(unit.source.text)
    for (start, end), (first, last) in zip(wanted, found, strict=True):
        sentence, source = unit.text[first:last], unit.source_text[start:end]
        if not _is_written_out(sentence) or not _is_whole(source):
            continue
        for wanted_part, part in _parts(source, sentence):
            if _has_verb(wanted_part) and lacks_main_verb(part, wanted_part, unit.language, names):
                hint = "Put in the verb, or say it in another way."
                yield unit.finding("the sentence has no verb", hint, span=(first, last))
                break


def _parts(source: str, target: str) -> Iterator[tuple[str, str]]:
    """Yield what stands between the semicolons of two sentences, the whole where they differ in number."""
    one, other = source.split(";"), SEMICOLON.split(target)
    if len(one) != len(other):
        yield source, target
        return
    yield from (
        (part, same) for part, same in zip(one, other, strict=True) if len(words(same)) >= FEWEST_HERE
    )
    if len(one) == 1:
        yield from _clauses(source, target)


def _clauses(source: str, target: str) -> Iterator[tuple[str, str]]:
    """Yield what stands on both sides of a colon, and a main clause behind a comma."""
    for mark, ours, theirs in (
        (":", source.split(": "), target.split(": ")),
        (",", source.split(", "), COMMA.split(target)),
    ):
        if len(ours) != TWO or len(theirs) != TWO:
            continue
        for place, (part, same) in enumerate(zip(ours, theirs, strict=True)):
            # “It is not X, it is Y” may say its verb once.
            is_clause = SUBJECT.match(part) and not NOT.search(source) if place else mark == ":"
            if is_clause and len(words(same)) >= FEWEST_HERE:
                yield part, same


def _is_whole(text: str) -> bool:
    return text.rstrip(CLOSING).endswith(END)


def _has_verb(text: str) -> bool:
    """Whether an English text is of some length, and its main clause has a verb."""
    return len(words(text)) >= FEWEST and (has_main_verb(text) or has_relative_clause(text))


def _is_written_out(text: str) -> bool:
    """Whether a target is a whole sentence, from a capital, where there are any, to a full stop."""
    there = words(text)
    return _is_whole(text) and len(there) >= FEWEST_HERE and not there[0].text[0].islower()
