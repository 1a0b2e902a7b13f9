"""A Portuguese target has words or turns of phrase of another variety than its locale's."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.unknown import words_of
from portal.language.varieties import of_other_variety


@check("PT01", on=TranslatedUnit, level=Level.WARNING)
def variety_mixed(unit: TranslatedUnit) -> Iterator[Finding]:
    theirs, ours = ("European", "Brazilian") if unit.language.tag == "pt-BR" else ("Brazilian", "European")
    for found in of_other_variety(unit.text, unit.language):
        text = unit.text[found.start : found.end]
        if text.casefold() not in unit.accepted | words_of(unit.source.text):
            hint = f"Write “{found.instead}”." if found.instead else "Put the pronoun before the verb."
            message = f"“{text}” is {theirs} Portuguese, not {ours}"
            # European texts of others have many words of both, and older spellings.
            is_open = not unit.own and unit.language.tag != "pt-BR"
            level = Level.INFORMATION if is_open else None
            yield unit.finding(message, hint, span=(found.start, found.end), level=level)
