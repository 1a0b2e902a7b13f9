"""What is wrong, where it stands and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How sure and how grave a diagnostic is; an error is never a false alarm."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position that a person can click on; lines and columns start at 1 and count characters."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """A certain repair: the characters `start` to `end` of a unit's text become `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One fact that is wrong, with a hint that says what to do.

    `locale` and `unit` are empty where the fault belongs to no locale or to no unit. `edits` repair
    the unit's text where the repair is certain.
    """

    place: Place
    id: str
    name: str
    message: str
    hint: str
    level: Level = Level.ERROR
    locale: str = ""
    unit: str = ""
    edits: tuple[Edit, ...] = ()

    def __str__(self) -> str:
        return f"{self.place}: {self.level}[{self.id}] {self.name}: {self.message}\n  hint: {self.hint}"


class ContentError(Exception):
    """The content cannot be used; carries every reason, sorted by place."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        self.diagnostics = sorted(set(diagnostics))
        super().__init__("\n".join(map(str, self.diagnostics)))
