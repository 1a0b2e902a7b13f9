"""What remains to be done in a locale, and what changed in English since."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from fnmatch import fnmatchcase

from portal.diagnostics import Place
from portal.model import Library, Sheet
from portal.schema import State
from portal.standing import standing


class Need(StrEnum):
    """Why a unit has to be worked on."""

    MISSING = "missing"
    UNFINISHED = "unfinished"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Task:
    """A unit to work on; `was` is the source that its target was translated from, where that is another."""

    unit: str
    need: Need
    place: Place
    source: str
    was: str
    target: str

    @property
    def words(self) -> int:
        """How many words of English have to be read and translated: all, or those of a changed text."""
        return len(self.source.split())


def tasks(library: Library, locale: str) -> Iterator[Task]:
    """Yield what is to be translated in a locale, file by file, in the order of the source."""
    for sheet in library.sheets:
        if sheet.locale == locale:
            yield from tasks_of(library, sheet)


def tasks_of(library: Library, sheet: Sheet) -> Iterator[Task]:
    """Yield what is to be translated in one file."""
    for unit in sheet.expected:
        found = standing(library, sheet.locale, unit)
        if found.is_done:
            continue
        target = sheet.targets.get(unit)
        text = target.text.strip() if target else ""
        need = Need.STALE if found.is_stale else Need.UNFINISHED if text else Need.MISSING
        if found.state is State.INITIAL and text:
            need = Need.UNFINISHED
        place = target.place if target else Place(sheet.path)
        yield Task(unit, need, place, library.units[unit].text, found.was or "", text)


def selected(library: Library, patterns: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the units that patterns name, in the order of the source, and the patterns that name none.

    A pattern is the id of a unit, of a lesson or other document, of a module, or has `*` and `?`.
    """
    units: dict[str, None] = {}
    unknown: list[str] = []
    for pattern in patterns:
        found = [unit for unit in library.units if _fits(library, unit, pattern)]
        units.update(dict.fromkeys(found))
        if not found:
            unknown.append(pattern)
    return [unit for unit in library.units if unit in units], unknown


def _fits(library: Library, unit: str, pattern: str) -> bool:
    document = unit.partition(".")[0]
    lesson = library.lesson_by_id.get(document)
    if pattern in (unit, document, lesson.module if lesson else ""):
        return True
    return any(sign in pattern for sign in "*?") and fnmatchcase(unit, pattern)


def changes(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of two texts in order, word by word: ("same" | "gone" | "new", text)."""
    words, others = old.split(), new.split()
    for kind, a, b, c, d in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        if kind == "equal":
            yield "same", " ".join(words[a:b])
        else:
            parts = ("gone", words[a:b]), ("new", others[c:d])
            yield from ((name, " ".join(part)) for name, part in parts if part)
