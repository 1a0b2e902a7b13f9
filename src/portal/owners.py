"""Ask whose a fact is, and which fact is whose; shared by the types on departments and on systems."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from portal.chance import Ring
from portal.items import Draft, Item, Option, Reason
from portal.model import Concept, Fact, Library
from portal.relating import (
    OFFERED,
    OFFICES,
    concept_option,
    concepts_of,
    facts_of,
    other_office,
    owner_of,
    rightful,
)
from portal.schema import ConceptKind, FactKind


def owner_items(
    library: Library, type: str, kind: FactKind, owners: ConceptKind, part: str = "text"
) -> Iterator[Draft]:
    """Yield, for each fact of `kind`, the question to which concept of the kind `owners` it belongs.

    What is asked about is the fact's text named `part`.
    """
    concepts = concepts_of(library, owners)
    for fact in facts_of(library, kind):
        key = library.concepts[owner_of(fact)]
        wrong = [concept for concept in concepts if concept.id not in rightful(fact)]
        near = tuple(concept_option(concept, fact.id) for concept in wrong if concept.office == key.office)
        far = tuple(concept_option(concept, fact.id) for concept in wrong if concept.office != key.office)
        id, option = f"{type}.{fact.id}", _key(key, fact)
        item = Item(id, type, fact.lesson, (fact.id,), (option,), key.id, fact.unit(part))
        yield Draft(item, near, far)


def _key(owner: Concept, fact: Fact) -> Option:
    """Return the owner as the key; the reason is the fact's own, else what the owner does."""
    option = concept_option(owner, fact.id)
    return replace(option, reason=replace(option.reason, text=fact.unit("why"))) if fact.file.why else option


def owned_items(library: Library, type: str, kind: FactKind) -> Iterator[Draft]:
    """Yield, for each fact of `kind`, the question which fact belongs to its department or system."""
    facts = list(facts_of(library, kind))
    rings = {office: Ring((f for f in facts if f.file.office == office), _id) for office in OFFICES}

    def wrong(owner: str, office: str, seed: str) -> tuple[Option, ...]:
        others = (other for other in rings[office].after(seed) if owner not in rightful(other))
        return tuple(_option(library, other) for other in islice(others, OFFERED))

    for fact in facts:
        owner, office = library.concepts[owner_of(fact)], fact.file.office
        id, option = f"{type}.{fact.id}", _option(library, fact)
        near, far = (wrong(owner.id, each, id) for each in (office, other_office(office)))
        yield Draft(Item(id, type, fact.lesson, (fact.id,), (option,), fact.id, owner.term), near, far)


def _id(fact: Fact) -> str:
    return fact.id


def _option(library: Library, fact: Fact) -> Option:
    owner = library.concepts[owner_of(fact)]
    return Option(fact.id, fact.unit("text"), Reason(owner.definition, owner.term, fact=fact.id))
