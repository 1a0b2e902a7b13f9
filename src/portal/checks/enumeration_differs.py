"""A target enumerates fewer things than its source."""

from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.conjunctions import CONJUNCTIONS
from portal.language.enumerations import most_members, strict_members

# A paragraph is told in other sentences by a good translator.
LONGEST = 250
HINT = "Compare the two, one by one; translate what is missing."


@check("STR17", on=TranslatedUnit, level=Level.WARNING, signs=",")
def enumeration_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    language = unit.language.subtag
    if "," not in unit.source.text or len(unit.source.text) > LONGEST or language not in CONJUNCTIONS:
        return
    wanted = strict_members(unit.source_text, "en")
    if wanted:
        found = most_members(unit.text, language)
        if found < wanted:
            message = f"at most {found} things in a row where English has {wanted}"
            # Others explain in brackets what they name, and part a row in two.
            level = Level.INFORMATION if unit.origin is Origin.OTHERS else None
            yield unit.finding(message, HINT, span=(0, len(unit.target.text)), level=level)
