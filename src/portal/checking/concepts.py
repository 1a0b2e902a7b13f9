"""Which concepts of the glossary a unit is about, and where its target renders them."""

from functools import lru_cache

from portal.checking.nouns import Term, TranslatedUnit
from portal.language.matching import Span, occurrences
from portal.language.naming import Naming

# The naming of a glossary, by the identity of its terms: hashing them for every unit would take longer.
_namings: dict[int, tuple[tuple[Term, ...], Naming]] = {}


def naming_of(terms: tuple[Term, ...]) -> Naming:
    """Return what finds the source's terms, made once for a glossary."""
    known = _namings.get(id(terms))
    if known is None or known[0] is not terms:
        if len(_namings) > 200:
            _namings.clear()
        known = _namings[id(terms)] = (terms, _naming(tuple(term.source for term in terms)))
    return known[1]


@lru_cache(maxsize=64)
def _naming(sources: tuple[str, ...]) -> Naming:
    return Naming(sources)


def concepts_named(unit: TranslatedUnit) -> dict[Term, int]:
    """Return the terms that a unit's source names, with how often it does."""
    if not unit.terms:
        return {}
    found = naming_of(unit.terms).named(unit.source_text)
    return {unit.terms[number]: len(spans) for number, spans in sorted(found.items())}


def renderings(unit: TranslatedUnit, term: Term) -> list[Span]:
    """Return where a unit's target has the approved term, in whatever form."""
    return occurrences(term.target, term.forms, unit.text, unit.language)
