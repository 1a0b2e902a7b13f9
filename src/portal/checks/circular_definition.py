"""A definition of the glossary uses the very term that it defines."""

from collections.abc import Iterator

from portal.checking import Finding, Glossary, check
from portal.diagnostics import Level
from portal.language.forms import forms_of
from portal.model import GLOSSARY


@check("GLO02", on=Glossary, level=Level.WARNING)
def circular_definition(glossary: Glossary) -> Iterator[Finding]:
    for term in glossary.terms:
        definition = glossary.definitions.get(term.concept, "")
        forms = forms_of((term.target, *term.forms), glossary.language)
        found = [*forms.listed(definition), *forms.inflected(definition)] if term.target else []
        if found:
            words = definition[slice(*min(found))]
            message = f"the definition of “{term.target}” says “{words}” itself"
            hint = "Say what it is in other words; who does not know the term learns nothing from it."
            place = glossary.places[term.concept]
            yield Finding(message, hint, f"{GLOSSARY}.{term.concept}.definition", place)
