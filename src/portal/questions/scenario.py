"""A case in which the learner decides; written by hand, with what comes of each decision."""

from collections.abc import Iterator

from portal.items import Draft, Item, Option, QuestionType, Reason
from portal.model import Lesson, Library

TYPE = "scenario"


def _items(library: Library) -> Iterator[Draft]:
    return (Draft(_item(lesson, id)) for lesson in library.lessons() for id in lesson.file.scenarios)


def _item(lesson: Lesson, id: str) -> Item:
    file = lesson.file.scenarios[id]

    def unit(*path: str) -> str:
        return lesson.unit("scenarios", id, *path)

    options = tuple(
        Option(
            option, unit("options", option, "text"), Reason(unit("options", option, "why"), fact=file.asks)
        )
        for option in file.options
    )
    return Item(f"{TYPE}.{id}", TYPE, lesson.id, (file.asks,), options, file.key, unit("situation"))


SCENARIO = QuestionType(TYPE, _items)
