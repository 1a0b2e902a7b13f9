"""A target renders a concept of the glossary by words that are forbidden for it."""

from collections.abc import Iterator

from portal.checking import Finding, Term, TranslatedUnit, check
from portal.checking.concepts import concepts_named, renderings
from portal.diagnostics import Edit, Level
from portal.language.forms import forms_of
from portal.language.matching import Span, spelling
from portal.model import GLOSSARY


@check("TRM01", on=TranslatedUnit)
def forbidden_rendering(unit: TranslatedUnit) -> Iterator[Finding]:
    named = concepts_named(unit)
    concepts = _concepts(unit, named)
    for term in concepts:
        spans = _forbidden(unit, term, concepts) if term.forbidden else []
        if spans and _is_all_approved(unit, term, spans, named.get(term, 0)):
            continue
        for span in spans:
            found = unit.text[slice(*span)]
            message = f"“{' '.join(found.split())}” is not our word for “{term.source}”"
            hint = f"Write “{term.target}”." if term.target else "Write the word of the glossary."
            # Other texts may prefer the loanword; in the portal's own the glossary decides.
            is_loanword = not unit.own and spelling(found) == spelling(term.source)
            level = Level.INFORMATION if is_loanword else None
            edits = _edits(found, span, term)
            yield unit.finding(message, hint, span=span, edits=edits, level=level)


def _concepts(unit: TranslatedUnit, named: dict[Term, int]) -> list[Term]:
    """Return the concepts that the source speaks of: only there is a rendering wrong."""
    if not unit.source.id.startswith(f"{GLOSSARY}."):
        return list(named)
    own = [term for term in unit.terms if unit.source.id.startswith(f"{GLOSSARY}.{term.concept}.")]
    return [*own, *(term for term in named if term not in own)]


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


def _is_all_approved(unit: TranslatedUnit, term: Term, spans: list[Span], mentions: int) -> bool:
    """Whether every mention has the approved term, so that the other words say something else."""
    approved = [
        span
        for span in renderings(unit, term)
        if not any(start < span[1] and span[0] < end for start, end in spans)
    ]
    return 0 < mentions <= len(approved)


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
