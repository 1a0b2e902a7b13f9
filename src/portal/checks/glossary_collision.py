"""Two concepts of a glossary have the same term."""

from collections.abc import Iterator

from portal.checking import Finding, Glossary, Term, check
from portal.diagnostics import Level
from portal.language.matching import spelling
from portal.model import GLOSSARY


@check("GLO01", on=Glossary, level=Level.WARNING)
def glossary_collision(glossary: Glossary) -> Iterator[Finding]:
    known: dict[str, Term] = {}
    for term in glossary.terms:
        letters = spelling(term.target)
        first = known.setdefault(letters, term)
        if letters and first is not term and spelling(first.source) != spelling(term.source):
            message = f"“{term.target}” is the term for “{first.source}” and for “{term.source}”"
            hint = "Choose another term for one of them, so that a text can be understood."
            place = glossary.places[term.concept]
            yield Finding(message, hint, f"{GLOSSARY}.{term.concept}.term", place)
