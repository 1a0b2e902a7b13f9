"""Need → system: which kind of system meets it?"""

from collections.abc import Iterator

from portal.items import Item, QuestionType, choose
from portal.model import Library
from portal.relating import concept_option, concepts_of, facts_of
from portal.schema import ConceptKind, FactKind

TYPE = "need-system"


def _items(library: Library) -> Iterator[Item]:
    systems = {concept.id: concept for concept in concepts_of(library, ConceptKind.SYSTEM)}
    for fact in facts_of(library, FactKind.NEED):
        key = systems[fact.file.system or ""]
        wrong = [c for c in systems.values() if c is not key and c.id not in fact.file.also_ok]
        near = [concept.id for concept in wrong if concept.office == key.office]
        far = [concept.id for concept in wrong if concept.office != key.office]
        distractors = choose(f"{TYPE}.{fact.id}", near, far)
        options = (concept_option(key, fact.id), *(concept_option(systems[id]) for id in distractors))
        yield Item(f"{TYPE}.{fact.id}", TYPE, fact.lesson, fact.id, options, key.id, fact.unit("text"))


NEED_SYSTEM = QuestionType(TYPE, _items)
