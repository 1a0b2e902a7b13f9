"""Ask for the terms of a lesson; shared by the two question types that do."""

from collections.abc import Callable, Iterator

from portal.items import Item, Option, choose
from portal.model import Concept, Lesson, Library
from portal.schema import ConceptKind


def term_items(
    library: Library,
    type: str,
    option: Callable[[Concept], Option],
    prompt: Callable[[Concept], str],
) -> Iterator[Item]:
    """Yield an item for each term where a lesson first lists it, with other terms as distractors."""
    seen: set[str] = set()
    for lesson in library.lessons():
        for key in (library.concepts[id] for id in lesson.file.terms if id not in seen):
            seen.add(key.id)
            id = f"{type}.{key.id}"
            options = (key, *(library.concepts[other] for other in _distractors(library, lesson, key, id)))
            drawn = tuple(map(option, options))
            yield Item(id, type, lesson.id, key.id, drawn, key.id, prompt(key), asks_term=True)


def _distractors(library: Library, lesson: Lesson, key: Concept, seed: str) -> tuple[str, ...]:
    """One distractor from the same lesson, or of the same office; one from elsewhere; of one kind all."""
    offices = (ConceptKind.OFFICE, ConceptKind.IDEA)
    kinds = offices if key.kind in offices else (key.kind,)
    same = [c for c in library.concepts.values() if c.kind in kinds and c is not key]
    near = [c.id for c in same if c.id in lesson.file.terms]
    far = [c.id for c in same if c.id not in lesson.file.terms]
    return choose(seed, near, far)
