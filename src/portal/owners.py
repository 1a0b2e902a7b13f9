"""Ask whose a fact is, and which fact is whose; shared by the types on departments and on systems."""

from collections.abc import Iterator

from portal.items import Item, Option, Reason, choose
from portal.model import Fact, Library
from portal.relating import concept_option, concepts_of, facts_of
from portal.schema import ConceptKind, FactKind


def owner_items(library: Library, type: str, kind: FactKind, owners: ConceptKind) -> Iterator[Item]:
    """Yield, for each fact of `kind`, the question to which concept of the kind `owners` it belongs."""
    concepts = {concept.id: concept for concept in concepts_of(library, owners)}
    for fact in facts_of(library, kind):
        key = concepts[_owner(fact)]
        wrong = [concept for concept in concepts.values() if concept.id not in _right(fact)]
        near = [concept.id for concept in wrong if concept.office == key.office]
        far = [concept.id for concept in wrong if concept.office != key.office]
        distractors = choose(f"{type}.{fact.id}", near, far)
        options = (concept_option(key, fact.id), *(concept_option(concepts[id]) for id in distractors))
        yield Item(f"{type}.{fact.id}", type, fact.lesson, fact.id, options, key.id, fact.unit("text"))


def owned_items(library: Library, type: str, kind: FactKind) -> Iterator[Item]:
    """Yield, for each fact of `kind`, the question which fact belongs to its department or system."""
    facts = {fact.id: fact for fact in facts_of(library, kind)}
    for fact in facts.values():
        owner = library.concepts[_owner(fact)]
        wrong = [other for other in facts.values() if owner.id not in _right(other)]
        near = [other.id for other in wrong if other.file.office == fact.file.office]
        far = [other.id for other in wrong if other.file.office != fact.file.office]
        distractors = choose(f"{type}.{fact.id}", near, far)
        options = tuple(_option(library, facts[id]) for id in (fact.id, *distractors))
        yield Item(f"{type}.{fact.id}", type, fact.lesson, fact.id, options, fact.id, owner.term)


def _owner(fact: Fact) -> str:
    return fact.file.department or fact.file.system or ""


def _right(fact: Fact) -> set[str]:
    """Return every concept that the fact may rightly be said to belong to."""
    return {_owner(fact), *fact.file.also_ok}


def _option(library: Library, fact: Fact) -> Option:
    owner = library.concepts[_owner(fact)]
    return Option(fact.id, fact.unit("text"), Reason(owner.definition, owner.term, fact=fact.id))
