"""Put the steps of a process in order."""

from collections.abc import Iterator

from portal.items import Draft, Item, QuestionType, Reason, Row
from portal.model import Fact, Lesson, Library
from portal.schema import FactKind

TYPE = "process-order"
LEAST = 3


def _items(library: Library) -> Iterator[Draft]:
    for lesson in library.lessons():
        steps = [fact for fact in lesson.facts if fact.file.kind is FactKind.STEP]
        if len(steps) >= LEAST:
            yield Draft(_item(lesson, steps))


def _item(lesson: Lesson, steps: list[Fact]) -> Item:
    asks = tuple(step.id for step in steps)
    rows = tuple(map(_row, steps, [None, *steps[:-1]]))
    id = f"{TYPE}.{lesson.id}"
    return Item(id, TYPE, lesson.id, asks, prompt=lesson.unit("title"), rows=rows, interaction="ordering")


def _row(step: Fact, before: Fact | None) -> Row:
    """Return a step; the reason for its place is the step before it."""
    told = (before.unit("text"), "interface.quiz.after") if before else ("interface.quiz.first", "")
    return Row(step.id, step.unit("text"), "", Reason(*told, fact=step.id))


PROCESS_ORDER = QuestionType(TYPE, _items)
