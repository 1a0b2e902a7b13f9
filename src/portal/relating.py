"""Small questions to the library that several question types ask."""

from collections.abc import Iterator

from portal.items import Option, Reason
from portal.model import Concept, Fact, Library
from portal.schema import ConceptKind, FactKind


def facts_of(library: Library, *kinds: FactKind) -> Iterator[Fact]:
    """Yield the facts of these kinds in the order of the curriculum."""
    return (fact for fact in library.facts() if fact.file.kind in kinds)


def concepts_of(library: Library, kind: ConceptKind) -> list[Concept]:
    """Return the concepts of a kind in the order of the glossary."""
    return [concept for concept in library.concepts.values() if concept.kind is kind]


def concept_option(concept: Concept, fact: str = "") -> Option:
    """Return a concept's term as an option; its definition is the reason.

    The reason leads to `fact` where one is named, else to the glossary.
    """
    reason = Reason(concept.definition, concept.term, fact=fact, concept=concept.id)
    return Option(concept.id, concept.term, reason)


def misconception_options(fact: Fact) -> Iterator[Option]:
    """Yield the first two of a fact's misconceptions as options with their reasons."""
    for id in list(fact.file.misconceptions)[:2]:
        why = Reason(fact.unit("misconceptions", id, "why"), fact=fact.id)
        yield Option(id, fact.unit("misconceptions", id, "text"), why)
