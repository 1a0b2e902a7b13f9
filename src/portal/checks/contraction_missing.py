"""Two small words stand apart that the language writes as one, or a word has not changed before a sound."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.grammar import grammar_of
from portal.language.grammar.contractions import Uncontracted, uncontracted
from portal.language.grammar.pieces import pieces


@check("GRM05", on=TranslatedUnit, level=Level.WARNING, apart="grammar")
def contraction_missing(unit: TranslatedUnit) -> Iterator[Finding]:
    grammar = grammar_of(unit.language.subtag)
    if grammar is None:
        return
    found = pieces(unit.target.text, unit.text, grammar.lexicon)
    for fault in uncontracted(found, unit.language.subtag, unit.language.knows):
        yield _finding(unit, fault)


def _finding(unit: TranslatedUnit, fault: Uncontracted) -> Finding:
    there = unit.target.text[fault.start : fault.end]
    text = fault.contracted.capitalize() if there[0].isupper() else fault.contracted
    edits = (Edit(fault.start, fault.end, text),) if fault.is_certain else ()
    message = f"“{fault.words}” stands where “{fault.contracted}” belongs"
    hint = f"Write “{fault.contracted}”."
    return unit.finding(message, hint, span=(fault.start, fault.end), edits=edits)
