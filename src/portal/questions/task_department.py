"""Task → department: who does this work?"""

from collections.abc import Iterator

from portal.items import Item, QuestionType, choose
from portal.model import Library
from portal.relating import concept_option, concepts_of, facts_of
from portal.schema import ConceptKind, FactKind

TYPE = "task-department"


def _items(library: Library) -> Iterator[Item]:
    departments = {concept.id: concept for concept in concepts_of(library, ConceptKind.DEPARTMENT)}
    for fact in facts_of(library, FactKind.TASK):
        key = departments[fact.file.department or ""]
        wrong = [c for c in departments.values() if c is not key and c.id not in fact.file.also_ok]
        near = [concept.id for concept in wrong if concept.office == key.office]
        far = [concept.id for concept in wrong if concept.office != key.office]
        distractors = choose(f"{TYPE}.{fact.id}", near, far)
        options = (concept_option(key, fact.id), *(concept_option(departments[id]) for id in distractors))
        yield Item(f"{TYPE}.{fact.id}", TYPE, fact.lesson, fact.id, options, key.id, fact.unit("text"))


TASK_DEPARTMENT = QuestionType(TYPE, _items)
