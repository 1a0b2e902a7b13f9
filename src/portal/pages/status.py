"""What the status page shows: the progress of every language, lesson by lesson."""

from collections.abc import Sequence
from dataclasses import dataclass

from portal.model import GLOSSARY as GLOSSARY_DOCUMENT
from portal.model import HOME, INTERFACE, SOURCE, Lesson, Library, Locale, Module
from portal.numerals import percentage
from portal.pages.page import GLOSSARY, INDEX, STATUS, lesson_path, module_path, relative, site_address
from portal.progress import Figures, Progress, Stage, together, whole

# The word for each stage, and for each of the three shares, in the order in which they are shown.
STAGES = {
    Stage.NONE: "interface.status.none",
    Stage.PARTLY: "interface.status.partly",
    Stage.STALE: "interface.status.stale",
    Stage.CURRENT: "interface.status.current",
    Stage.REVIEWED: "interface.status.reviewed",
}
SHARES = ("interface.status.translated", "interface.status.current", "interface.status.reviewed")
# Each share has a lane of its own in the picture, so that it is told by its place, not by its colour.
LANE_HEIGHT, LANE_DISTANCE = 3, 5


@dataclass(frozen=True, slots=True)
class Cell:
    """One language's progress, in words, in numbers, and as the path of a picture 100 wide."""

    stage: str
    word: str
    shares: tuple[tuple[str, str], ...]
    lanes: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: the unit that names it, the page that it leads to, a cell for each language."""

    name: str
    path: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A module, or what belongs to none: its own row sums up the rows below it."""

    head: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A language with all it has to translate; `link` leads to this page in it.

    `readiness` is empty but for a draft, of which it says whether it can be published.
    """

    locale: Locale
    link: str
    whole: Cell
    readiness: str
    done: str
    needed: str


@dataclass(frozen=True, slots=True)
class Board:
    """The progress of a library as a locale writes it."""

    library: Library
    figures: Figures
    locale: Locale
    directory_urls: bool

    def columns(self) -> tuple[Column, ...]:
        """Return the languages in their order; the source has nothing to translate."""
        return tuple(map(self._column, self._targets()))

    def groups(self) -> tuple[Group, ...]:
        """Return the modules in order, and behind them what belongs to none."""
        return (*map(self._module, self.library.modules), self._others())

    def all(self) -> Row:
        """Return the row that sums up everything."""
        cells = (self._cell(whole(self.figures, locale.id)) for locale in self._targets())
        return Row("interface.status.all", "", tuple(cells))

    def _targets(self) -> list[Locale]:
        return [locale for locale in self.library.locales if locale.id != SOURCE]

    def _column(self, locale: Locale) -> Column:
        progress = whole(self.figures, locale.id)
        done, readiness = progress.shares[1], ""
        if locale.is_draft:
            readiness = "publishable" if done >= locale.publish_at else "waiting"
        shown = (percentage(share, self.locale) for share in (done, locale.publish_at))
        return Column(locale, self._link(locale), self._cell(progress), readiness, *shown)

    def _link(self, locale: Locale) -> str:
        start, end = (
            site_address(each.id, STATUS, directory_urls=self.directory_urls)
            for each in (self.locale, locale)
        )
        return relative(start, end)

    def _module(self, module: Module) -> Group:
        documents = [module.id, *(lesson.id for lesson in module.lessons)]
        head = self._row(module.unit("title"), module_path(module.id), documents)
        return Group(head, tuple(map(self._lesson, module.lessons)))

    def _lesson(self, lesson: Lesson) -> Row:
        return self._row(lesson.unit("title"), lesson_path(lesson.module, lesson.id), [lesson.id])

    def _others(self) -> Group:
        questions = list(self.library.questions)
        rows = (
            self._row("interface.nav.home", INDEX, [HOME]),
            self._row("interface.nav.glossary", GLOSSARY, [GLOSSARY_DOCUMENT]),
            self._row("interface.status.questions", "", questions),
            self._row("interface.status.interface", "", [INTERFACE]),
        )
        every = [HOME, GLOSSARY_DOCUMENT, *questions, INTERFACE]
        return Group(self._row("interface.status.other", "", every), rows)

    def _row(self, name: str, path: str, documents: Sequence[str]) -> Row:
        cells = (self._cell(together(self.figures, locale.id, documents)) for locale in self._targets())
        return Row(name, path, tuple(cells))

    def _cell(self, progress: Progress) -> Cell:
        shares = progress.shares
        shown = tuple(percentage(share, self.locale) for share in shares)
        named = tuple(zip(SHARES, shown, strict=True))
        return Cell(progress.stage.value, STAGES[progress.stage], named, _lanes(shares))


def _lanes(shares: Sequence[int]) -> str:
    """Return the path that draws a bar for each share, one below the other."""
    return "".join(
        f"M0 {lane * LANE_DISTANCE}h{share}v{LANE_HEIGHT}h-{share}z"
        for lane, share in enumerate(shares)
        if share
    )
