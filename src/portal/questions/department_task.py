"""Department → task: which of these is its work?"""

from collections.abc import Iterator

from portal.items import Item, Option, QuestionType, Reason, choose
from portal.model import Fact, Library
from portal.relating import facts_of
from portal.schema import FactKind

TYPE = "department-task"


def _items(library: Library) -> Iterator[Item]:
    tasks = {fact.id: fact for fact in facts_of(library, FactKind.TASK)}
    for fact in tasks.values():
        department = library.concepts[fact.file.department or ""]
        wrong = [task for task in tasks.values() if department.id not in _doers(task)]
        near = [task.id for task in wrong if task.file.office == fact.file.office]
        far = [task.id for task in wrong if task.file.office != fact.file.office]
        distractors = choose(f"{TYPE}.{fact.id}", near, far)
        options = tuple(_option(library, tasks[id]) for id in (fact.id, *distractors))
        yield Item(f"{TYPE}.{fact.id}", TYPE, fact.lesson, fact.id, options, fact.id, department.term)


def _doers(task: Fact) -> set[str]:
    return {task.file.department or "", *task.file.also_ok}


def _option(library: Library, task: Fact) -> Option:
    department = library.concepts[task.file.department or ""]
    return Option(task.id, task.unit("text"), Reason(department.definition, department.term, fact=task.id))


DEPARTMENT_TASK = QuestionType(TYPE, _items)
