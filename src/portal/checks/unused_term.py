"""A term of the English glossary stands in no English text, and no lesson teaches it."""

from collections.abc import Iterator

from portal.checking import Finding, Glossary, check
from portal.diagnostics import Level
from portal.language.naming import Naming
from portal.model import GLOSSARY, SOURCE


@check("GLO03", on=Glossary, level=Level.WARNING)
def unused_term(glossary: Glossary) -> Iterator[Finding]:
    if glossary.locale.id != SOURCE:
        return
    naming = Naming(tuple(term.source for term in glossary.terms))
    used = {number for text in glossary.texts for number in naming.named(text)}
    for number, term in enumerate(glossary.terms):
        if number not in used and term.concept not in glossary.taught:
            hint = "Use the term where the concept is meant, or take it out of the glossary."
            place = glossary.places[term.concept]
            yield Finding(f"no text uses “{term.source}”", hint, f"{GLOSSARY}.{term.concept}.term", place)
