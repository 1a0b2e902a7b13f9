"""A phrase, a verb or a number lacks the preposition, or the case, that it asks for."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.grammar import grammar_of
from portal.language.grammar.counts import miscounts
from portal.language.grammar.pieces import pieces
from portal.language.grammar.prepositions import lost_prepositions


@check("GRM06", on=TranslatedUnit, level=Level.WARNING, apart="grammar")
def preposition_lost(unit: TranslatedUnit) -> Iterator[Finding]:
    grammar = grammar_of(unit.language.subtag)
    if grammar is None:
        return
    found = pieces(unit.target.text, unit.text, grammar.lexicon)
    for lost in lost_prepositions(found, grammar, unit.language.subtag):
        span = lost.one.start, lost.other.end
        words = unit.target.text[slice(*span)]
        if lost.wanted == "case":
            yield unit.finding(
                f"“{words}” lacks a case", "Put the noun in the genitive or dative.", span=span
            )
        else:
            yield unit.finding(f"“{words}” lacks “{lost.wanted}”", f"Put in “{lost.wanted}”.", span=span)
    if unit.language.subtag == "ro":
        for count in miscounts(unit.text, grammar.lexicon, "ro"):
            span = count.start, count.end
            if count.kind == "of":
                yield unit.finding(f"“{count.words}” lacks “de”", "From 20 on, count with “de”.", span=span)
            elif count.kind == "no-of":
                hint = "Count without “de” up to 19."
                yield unit.finding(f"“{count.words}” has a “de” too many", hint, span=span)
