"""How far the translations have come: counts by document, by locale and of a whole locale."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from portal.model import Library, Sheet
from portal.schema import State
from portal.standing import Standing, standing


class Stage(StrEnum):
    """Where a text of many units stands, by the unit that is furthest behind."""

    NONE = "none"
    PARTLY = "partly"
    STALE = "stale"
    CURRENT = "current"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Progress:
    """How many units there are, have a target, one that fits the present source, and a reviewed one."""

    total: int = 0
    translated: int = 0
    current: int = 0
    reviewed: int = 0

    def __add__(self, other: "Progress") -> "Progress":
        return Progress(
            self.total + other.total,
            self.translated + other.translated,
            self.current + other.current,
            self.reviewed + other.reviewed,
        )

    @property
    def stage(self) -> Stage:
        """Where these units stand together."""
        if self.reviewed == self.total:
            return Stage.REVIEWED
        if self.current == self.total:
            return Stage.CURRENT
        if self.translated == self.total:
            return Stage.STALE
        return Stage.PARTLY if self.translated else Stage.NONE

    @property
    def shares(self) -> tuple[int, int, int]:
        """What is translated, current and reviewed, in percent; 100 means all, so it is never rounded up."""
        return self._percent(self.translated), self._percent(self.current), self._percent(self.reviewed)

    @property
    def is_awaiting_review(self) -> bool:
        """Whether there are good targets that nobody who speaks the language has read."""
        return self.reviewed < self.current

    def _percent(self, part: int) -> int:
        return part * 100 // self.total if self.total else 100


# The progress of every document by locale and document.
Figures = dict[tuple[str, str], Progress]


def figures(library: Library) -> Figures:
    """Return the progress of every document in every locale but the source."""
    return {(sheet.locale, sheet.document): _progress(library, sheet) for sheet in library.sheets}


def together(figures: Figures, locale: str, documents: Iterable[str]) -> Progress:
    """Return the progress of some documents of a locale taken together."""
    return sum((figures[locale, document] for document in documents), Progress())


def whole(figures: Figures, locale: str) -> Progress:
    """Return the progress of everything that a locale has to translate."""
    return together(figures, locale, (document for id, document in figures if id == locale))


def _progress(library: Library, sheet: Sheet) -> Progress:
    found = [standing(library, sheet.locale, unit) for unit in sheet.expected]
    return Progress(
        len(found),
        sum(map(_is_translated, found)),
        sum(each.is_done for each in found),
        sum(each.is_reviewed for each in found),
    )


def _is_translated(standing: Standing) -> bool:
    return standing.state is not State.INITIAL
