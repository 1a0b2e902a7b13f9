"""An Afrikaans clause negates and lacks the second “nie” that closes it."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.grammar.negation import open_negations

HINT = "End the negated clause with “nie”."


@check("GRM03", on=TranslatedUnit, level=Level.WARNING, apart="grammar")
def negation_incomplete(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.subtag != "af":
        return
    for found in open_negations(unit.target.text, unit.text):
        edits = (Edit(found.place, found.place, " nie"),) if found.place is not None else ()
        message = f"“{found.word}” has no “nie” that closes the clause"
        yield unit.finding(message, HINT, span=(found.start, found.end), edits=edits)
