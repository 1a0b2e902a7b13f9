"""Which terms of the glossary a source names, with what a locale calls them."""

from dataclasses import dataclass
from functools import lru_cache

from portal.language.naming import Naming
from portal.model import Library


@dataclass(frozen=True, slots=True)
class Rendering:
    """A term of the glossary in the source and in a locale, empty where that has none yet."""

    concept: str
    source: str
    target: str
    forbidden: tuple[str, ...]

    def __str__(self) -> str:
        never = f"; never: {', '.join(self.forbidden)}" if self.forbidden else ""
        return f"{self.source} = {self.target or '(not in the glossary yet)'}{never}"


class Terminology:
    """The glossary of a locale, made to be looked up by what a text names."""

    def __init__(self, library: Library, locale: str) -> None:
        targets, notes = library.targets.get(locale, {}), library.notes.get(locale, {})
        self._renderings = tuple(
            Rendering(
                concept.id,
                library.units[concept.term].text,
                targets[concept.term].text if concept.term in targets else "",
                notes[concept.id].forbidden if concept.id in notes else (),
            )
            for concept in library.concepts.values()
        )
        self._naming = _naming(tuple(each.source for each in self._renderings))
        self._terms = {concept.term: concept.id for concept in library.concepts.values()}

    def named(self, unit: str, source: str) -> tuple[Rendering, ...]:
        """Return the terms that a unit's source names, in the order of the text; not the one that it is."""
        found = sorted(self._naming.named(source).items(), key=lambda each: (each[1], each[0]))
        own = self._terms.get(unit)
        renderings = (self._renderings[number] for number, _ in found)
        return tuple(each for each in renderings if each.concept != own)


@lru_cache(maxsize=4)
def _naming(terms: tuple[str, ...]) -> Naming:
    return Naming(terms)
