"""The curriculum as data for the learner's pages: ids only, the same in every language."""

import json
from collections.abc import Iterator
from typing import Any

from portal.bank import Bank
from portal.items import Item
from portal.model import Lesson, Library
from portal.relating import concepts_of
from portal.schema import ConceptKind


def curriculum_script(library: Library, bank: Bank) -> str:
    """Return the script that tells the pages which items belong where and what they ask.

    `modules`: id, office, lessons with the items of their `practice` and of the pre-test's `probe`.
    `asks`: the facts of every item. `homes`: the lesson of every item. `departments`: the facts on the
    work of each.
    """
    asked = {item.id: item for item in _asked(bank)}
    data = {
        "modules": [
            {
                "id": module.id,
                "office": module.file.office or "",
                "lessons": [_lesson(lesson, module.id, bank) for lesson in module.lessons],
            }
            for module in library.modules
        ],
        "asks": {id: list(item.asks) for id, item in asked.items()},
        "homes": {id: item.lesson for id, item in asked.items()},
        "departments": _departments(library),
    }
    return f"window.portalCurriculum={json.dumps(data, separators=(',', ':'))};\n"


def items_by_module(library: Library, bank: Bank) -> dict[str, list[Item]]:
    """Return every item that some page asks, by module."""
    modules = {lesson.id: lesson.module for lesson in library.lessons()}
    found: dict[str, list[Item]] = {module.id: [] for module in library.modules}
    for item in _asked(bank):
        found[modules[item.lesson]].append(item)
    return found


def _asked(bank: Bank) -> Iterator[Item]:
    """Yield each item that can enter a learner's progress, in the order of the bank."""
    places = (bank.practice, bank.probes, bank.checks, bank.finals)
    wanted = {item.id for place in places for items in place.values() for item in items}
    return (item for item in bank.items if item.id in wanted)


def _lesson(lesson: Lesson, module: str, bank: Bank) -> dict[str, Any]:
    probe = [item.id for item in bank.probes[module] if item.lesson == lesson.id]
    return {"id": lesson.id, "practice": [item.id for item in bank.practice[lesson.id]], "probe": probe}


def _departments(library: Library) -> dict[str, list[str]]:
    """Return, for each department, the facts that it does, answers for or acts on."""
    return {
        department.id: [fact.id for fact in library.facts() if fact.file.department == department.id]
        for department in concepts_of(library, ConceptKind.DEPARTMENT)
    }
