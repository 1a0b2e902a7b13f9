"""Paths: which modules lead a learner into the other office."""

from dataclasses import dataclass

from portal.model import Lesson, Library, Module


@dataclass(frozen=True, slots=True)
class Path:
    """What one learns in a role: `skips` is the office that one works in and already knows."""

    id: str
    skips: str = ""

    @property
    def final(self) -> str:
        """The id of the final check at the end of the path."""
        return self.id if self.skips else "both"


# In the order in which a learner is asked. Whoever is new, or works on both sides, learns both offices.
PATHS = (Path("front", "front-office"), Path("back", "back-office"), Path("both"), Path("new"))
# Paths that end alike have one final check.
FINALS = ("front", "back", "both")


def modules_of(path: Path, library: Library) -> tuple[Module, ...]:
    """Return the modules of a path in order: all but those on the office that the learner works in."""
    return tuple(module for module in library.modules if not path.skips or module.file.office != path.skips)


def lessons_of(path: Path, library: Library) -> tuple[Lesson, ...]:
    """Return the lessons of a path in order."""
    return tuple(lesson for module in modules_of(path, library) for lesson in module.lessons)
