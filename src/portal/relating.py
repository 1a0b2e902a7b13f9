"""Small questions to the library that several question types ask."""

from collections.abc import Iterable, Iterator
from itertools import islice

from portal.chance import Ring
from portal.items import Option, Reason
from portal.model import Concept, Fact, Library
from portal.schema import ConceptKind, FactKind

OFFICES = ("front-office", "back-office")
# So many candidates for a distractor are offered of a kind.
OFFERED = 16


def facts_of(library: Library, *kinds: FactKind) -> Iterator[Fact]:
    """Yield the facts of these kinds in the order of the curriculum."""
    return (fact for fact in library.facts() if fact.file.kind in kinds)


def concepts_of(library: Library, kind: ConceptKind) -> list[Concept]:
    """Return the concepts of a kind in the order of the glossary."""
    return [concept for concept in library.concepts.values() if concept.kind is kind]


def owner_of(fact: Fact) -> str:
    """Return the department or system that a fact belongs to, or nothing."""
    return fact.file.department or fact.file.system or ""


def rightful(fact: Fact) -> frozenset[str]:
    """Return every department or system that the fact may rightly be said to belong to."""
    return frozenset({owner_of(fact), *fact.file.also_ok} - {""})


def offices_of(library: Library, fact: Fact) -> frozenset[str]:
    """Return the offices in which a fact may rightly be placed; several where other owners are right too."""
    if fact.file.office not in OFFICES:
        return frozenset(OFFICES)
    return frozenset({fact.file.office, *(library.concepts[id].office or "" for id in fact.file.also_ok)})


def other_office(office: str) -> str:
    """Return the office on the other side."""
    return next(other for other in OFFICES if other != office)


def concept_option(concept: Concept, fact: str = "") -> Option:
    """Return a concept's term as an option; its definition is the reason.

    The reason leads to `fact` where one is named, else to the glossary.
    """
    reason = Reason(concept.definition, concept.term, fact=fact, concept=concept.id)
    return Option(concept.id, concept.term, reason)


def misconception_options(fact: Fact) -> Iterator[Option]:
    """Yield a fact's misconceptions as options with their reasons."""
    for id in fact.file.misconceptions:
        why = Reason(fact.unit("misconceptions", id, "why"), fact=fact.id)
        yield Option(id, fact.unit("misconceptions", id, "text"), why)


class Neighbours:
    """Facts of one sort, to find those that are near another one and those that are far from it.

    So many of each are offered, taken by chance, whatever the size of the content.
    """

    def __init__(self, library: Library, facts: Iterable[Fact]) -> None:
        self._modules = {lesson.id: lesson.module for lesson in library.lessons()}
        self._lessons: dict[str, list[Fact]] = {}
        modules: dict[str, list[Fact]] = {}
        every = list(facts)
        for fact in every:
            self._lessons.setdefault(fact.lesson, []).append(fact)
            modules.setdefault(self._modules[fact.lesson], []).append(fact)
        self._near = {module: Ring(found, _id) for module, found in modules.items()}
        self._far = Ring(every, _id)

    def own(self, fact: Fact) -> list[Fact]:
        """Return the other facts of the same lesson."""
        return [other for other in self._lessons[fact.lesson] if other is not fact]

    def near(self, fact: Fact, seed: str) -> list[Fact]:
        """Return facts of the same module and another lesson."""
        ring = self._near[self._modules[fact.lesson]]
        return list(islice((other for other in ring.after(seed) if other.lesson != fact.lesson), OFFERED))

    def far(self, fact: Fact, seed: str) -> list[Fact]:
        """Return facts of other modules."""
        module = self._modules[fact.lesson]
        others = (other for other in self._far.after(seed) if self._modules[other.lesson] != module)
        return list(islice(others, OFFERED))


def _id(fact: Fact) -> str:
    return fact.id
