"""The term of a concept stands in no text of a language, in no form, though English names the concept."""

from collections.abc import Iterator

from portal.checking import Finding, Term, TranslatedLocale, TranslatedUnit, check
from portal.checking.concepts import Uses, uses_of
from portal.diagnostics import Level
from portal.model import GLOSSARY

# So many texts must name the concept before its term can be missed.
ENOUGH = 3


@check("GLO04", on=TranslatedLocale, level=Level.WARNING)
def term_without_form(locale: TranslatedLocale) -> Iterator[Finding]:
    entries = {unit.target.id: unit for unit in locale.units if unit.target.id.startswith(f"{GLOSSARY}.")}
    for term, uses in uses_of(locale).items():
        entry = entries.get(f"{GLOSSARY}.{term.concept}.term")
        if len(uses.absent) >= ENOUGH and uses.found <= (entry is not None):
            yield _finding(locale, entry or uses.absent[0], term, uses)


def _finding(locale: TranslatedLocale, unit: TranslatedUnit, term: Term, uses: Uses) -> Finding:
    message = f"“{term.target}” is in none of the {len(uses.absent)} texts about “{term.source}”"
    hint = "Use the term; if the texts have it in other forms, list these under “forms” in the glossary."
    # Another's translation may have words of its own throughout.
    level = None if locale.own else Level.INFORMATION
    return locale.finding(unit, message, hint, level=level)
