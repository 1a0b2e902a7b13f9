"""Who hands what to whom: read off the processes and the hand-overs that the lessons describe."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from portal.model import Fact, Lesson, Library
from portal.schema import FactKind


@dataclass(frozen=True, slots=True)
class HandOver:
    """What `giver` has finished, so that `taker` has to act next; both are departments.

    `done` and `then` are the units that say what is finished and what comes next. The giver is empty
    where it may be any department. The `fact` is where one reads about it.
    """

    giver: str
    taker: str
    done: str
    then: str
    fact: Fact


def hand_overs(library: Library) -> Iterator[HandOver]:
    """Yield every hand-over in the order of the curriculum."""
    for lesson in library.lessons():
        yield from _of_process(lesson)
        yield from _described(lesson)


def between_departments(library: Library) -> list[HandOver]:
    """Return the hand-overs whose giver is known: what a map of the departments shows."""
    return [each for each in hand_overs(library) if each.giver]


def _of_process(lesson: Lesson) -> Iterator[HandOver]:
    """Yield what goes from a step's department to that of the next step, where they differ."""
    steps = [fact for fact in lesson.facts if fact.file.kind is FactKind.STEP]
    for step, following in pairwise(steps):
        giver, taker = step.file.department or "", following.file.department or ""
        if giver != taker:
            yield HandOver(giver, taker, step.unit("text"), following.unit("text"), following)


def _described(lesson: Lesson) -> Iterator[HandOver]:
    for fact in lesson.facts:
        if fact.file.kind is FactKind.HAND_OFF:
            done, then = fact.unit("done"), fact.unit("text")
            yield HandOver(fact.file.by or "", fact.file.department or "", done, then, fact)


def lesson_about(library: Library) -> dict[str, Lesson]:
    """Return, for each department that has tasks, the lesson with most of them."""
    found: dict[str, tuple[int, Lesson]] = {}
    for lesson in library.lessons():
        tasks = [fact.file.department or "" for fact in lesson.facts if fact.file.kind is FactKind.TASK]
        for department in dict.fromkeys(tasks):
            count = tasks.count(department)
            if count > found.get(department, (0, lesson))[0]:
                found[department] = (count, lesson)
    return {department: lesson for department, (_, lesson) in found.items()}
