"""A target renders a concept of the glossary by words that are forbidden for it."""

from collections.abc import Iterator

from portal.checking import Finding, Term, TranslatedUnit, check
from portal.checking.concepts import concepts_named, renderings
from portal.diagnostics import Edit
from portal.language.forms import forms_of
from portal.language.matching import Span, spelling
from portal.model import GLOSSARY


@check("TRM01", on=TranslatedUnit)
def forbidden_rendering(unit: TranslatedUnit) -> Iterator[Finding]:
    concepts = _concepts(unit)
    for term in concepts:
        for span in _forbidden(unit, term, concepts) if term.forbidden else ():
            found = unit.text[slice(*span)]
            message = f"“{' '.join(found.split())}” is not our word for “{term.source}”"
            hint = f"Write “{term.target}”." if term.target else "Write the word of the glossary."
            yield unit.finding(message, hint, span=span, edits=_edits(found, span, term))


def _concepts(unit: TranslatedUnit) -> list[Term]:
    """Return the concepts that the source speaks of: only there is a rendering wrong."""
    own = [term for term in unit.terms if unit.source.id.startswith(f"{GLOSSARY}.{term.concept}.")]
    return [*own, *(term for term in concepts_named(unit) if term not in own)]


def _forbidden(unit: TranslatedUnit, term: Term, concepts: list[Term]) -> list[Span]:
    """Return the forbidden words; a form that is not listed counts only where it is none of the term."""
    forms = forms_of(term.forbidden, unit.language)
    listed, derived = forms.listed(unit.text), list(forms.inflected(unit.text))
    if not listed and not derived:
        return []
    others = [span for each in concepts if each is not term for span in renderings(unit, each)]
    found = [span for span in listed if not _inside(span, others)]
    others += [*renderings(unit, term), *found]
    found += [span for span in derived if not any(start < span[1] and span[0] < end for start, end in others)]
    return sorted(found)


def _inside(span: Span, others: list[Span]) -> bool:
    """Whether the words are part of the longer term of another concept that the source names."""
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _edits(found: str, span: Span, term: Term) -> tuple[Edit, ...]:
    """Put a mere spelling of the term right; other words may need another sentence."""
    if not term.target or spelling(found) != spelling(term.target) or found.isupper():
        return ()
    capital = found[0].isupper() and term.target[0].islower()
    right = term.target[0].upper() + term.target[1:] if capital else term.target
    return (Edit(*span, right),)
