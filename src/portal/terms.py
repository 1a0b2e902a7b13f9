"""Ask for the terms of a lesson; shared by the question types that do."""

from collections.abc import Callable, Iterator
from itertools import islice

from portal.chance import Ring
from portal.items import Draft, Item, Option
from portal.model import Concept, Lesson, Library
from portal.relating import OFFERED
from portal.schema import ConceptKind

OFFICES_AND_IDEAS = (ConceptKind.OFFICE, ConceptKind.IDEA)


def term_items(
    library: Library,
    type: str,
    option: Callable[[Concept], Option],
    prompt: Callable[[Concept], str],
) -> Iterator[Draft]:
    """Yield an item for each term where a lesson first lists it, with other terms as distractors.

    Near ones are of the same lesson, or of the same office; all are of one kind.
    """
    rings = term_rings(library)
    for lesson, terms in first_listed(library):
        own = [library.concepts[id] for id in lesson.file.terms]
        for key in terms:
            id = f"{type}.{key.id}"
            near = tuple(option(other) for other in own if other is not key and is_alike(other, key))
            others = (c for c in rings[sort(key)].after(id) if c.id not in lesson.file.terms)
            far = tuple(option(other) for other in islice(others, OFFERED))
            item = Item(id, type, lesson.id, (key.id,), (option(key),), key.id, prompt(key), asks_term=True)
            yield Draft(item, near, far)


def first_listed(library: Library) -> Iterator[tuple[Lesson, list[Concept]]]:
    """Yield each lesson with those of its terms that no lesson before it lists."""
    seen: set[str] = set()
    for lesson in library.lessons():
        yield lesson, [library.concepts[id] for id in lesson.file.terms if id not in seen]
        seen.update(lesson.file.terms)


def sort(concept: Concept) -> ConceptKind:
    """Return the kind whose concepts could be taken for this one; offices and ideas are one sort."""
    return ConceptKind.IDEA if concept.kind in OFFICES_AND_IDEAS else concept.kind


def is_alike(one: Concept, other: Concept) -> bool:
    """Return whether one of the two could be taken for the other."""
    return sort(one) is sort(other)


def term_rings(library: Library) -> dict[ConceptKind, Ring[Concept]]:
    """Return the concepts of each sort, to take some by chance."""
    return {
        kind: Ring((c for c in library.concepts.values() if sort(c) is kind), lambda concept: concept.id)
        for kind in ConceptKind
    }
