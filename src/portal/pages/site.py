"""Render every page of the portal in every locale."""

from collections.abc import Callable, Iterator
from typing import Any

from portal.items import Bank, build_bank
from portal.model import GLOSSARY as GLOSSARY_DOCUMENT
from portal.model import HOME, INTERFACE, Concept, Lesson, Library, Locale, Module
from portal.numerals import long_date
from portal.pages.notices import notices
from portal.pages.page import GLOSSARY, INDEX, STATUS, Page, Settings, lesson_path, module_path
from portal.pages.quiz import render_quiz
from portal.pages.status import SHARES, Board
from portal.pages.templating import environment
from portal.pages.writer import Words, Writer
from portal.progress import Figures, figures
from portal.questions import question_types
from portal.schema import ConceptKind

# The glossary's sections in order, each with the word that heads it.
GROUPS = (
    (ConceptKind.OFFICE, "interface.glossary.offices"),
    (ConceptKind.DEPARTMENT, "interface.glossary.departments"),
    (ConceptKind.SYSTEM, "interface.glossary.systems"),
    (ConceptKind.IDEA, "interface.glossary.ideas"),
)


def render_pages(library: Library, settings: Settings | None = None) -> tuple[Page, ...]:
    """Return every page in every locale. Raises ContentError where an item cannot be asked."""
    settings = settings or Settings()
    bank = build_bank(library, question_types())
    progress = figures(library)
    renderers = [_Renderer(library, bank, progress, locale, settings) for locale in library.locales]
    return tuple(page for renderer in renderers for page in renderer.pages())


class _Renderer:
    """Renders the pages of one locale."""

    def __init__(
        self, library: Library, bank: Bank, progress: Figures, locale: Locale, settings: Settings
    ) -> None:
        self.library = library
        self.bank = bank
        self.progress = progress
        self.locale = locale
        self.settings = settings
        self.written: dict[str, Words] = {}

    def pages(self) -> Iterator[Page]:
        yield self._home()
        for module in self.library.modules:
            yield self._module(module)
            yield from map(self._lesson, module.lessons)
        heads = ("interface.nav.glossary", "interface.glossary.introduction")
        yield self._page(GLOSSARY, "glossary.md", heads, GLOSSARY_DOCUMENT, groups=list(self._groups()))
        yield self._status()

    def _home(self) -> Page:
        """Render the home page: each side is led into the other office, newcomers to the first module."""
        modules = self.library.modules
        ways = {"front": "back-office", "back": "front-office", "new": modules[0].id if modules else ""}
        present = {module.id for module in modules}
        sides = [(side, module) for side, module in ways.items() if module in present]
        heads = (f"{HOME}.title", f"{HOME}.lead")
        return self._page(INDEX, "home.md", heads, HOME, modules=modules, sides=sides)

    def _module(self, module: Module) -> Page:
        counts = {lesson.id: len(self.bank.practice(lesson.id)) for lesson in module.lessons}
        heads = (module.unit("title"), module.unit("summary"))
        return self._page(module_path(module.id), "module.md", heads, module.id, module=module, counts=counts)

    def _lesson(self, lesson: Lesson) -> Page:
        path, items = lesson_path(lesson.module, lesson.id), self.bank.practice(lesson.id)
        return self._page(
            path,
            "lesson.md",
            (lesson.unit("title"), lesson.unit("summary")),
            lesson.id,
            lesson=lesson,
            reviewed=long_date(lesson.file.reviewed, self.locale),
            contact=self.settings.contacts.get(lesson.file.owner, ""),
            quiz=lambda write: render_quiz(items, write),
        )

    def _status(self) -> Page:
        board = Board(self.library, self.progress, self.locale, self.settings.directory_urls)
        return self._page(
            STATUS,
            "status.md",
            ("interface.nav.status", "interface.status.introduction"),
            INTERFACE,
            columns=board.columns(),
            groups=board.groups(),
            all=board.all(),
            shares=SHARES,
        )

    def _groups(self) -> Iterator[tuple[str, str, list[tuple[Concept, list[Lesson]]]]]:
        """Yield the kind, the heading and the concepts of each group, each with the lessons that use it."""
        for kind, heading in GROUPS:
            concepts = [concept for concept in self.library.concepts.values() if concept.kind is kind]
            yield kind, heading, [(concept, self._users(concept)) for concept in concepts]

    def _users(self, concept: Concept) -> list[Lesson]:
        return [lesson for lesson in self.library.lessons() if concept.id in _concepts_of(lesson)]

    def _page(self, path: str, template: str, heads: tuple[str, str], document: str, **context: Any) -> Page:
        """Render one page; `heads` are the units of its title and of its description."""
        write = Writer(self.library, self.locale, path, self.settings, self.written)
        source = self.library.path_of(document, self.locale.id)
        body = _body(template, write, context)
        title, description = map(write.words, heads)
        shell = environment().get_template("page.md")
        markdown = shell.render(
            write=write,
            title=title,
            description=description.plain,
            body=body,
            notices=notices(write, document, self.progress),
            is_wide=path == STATUS,
        )
        return Page(self.locale.id, path, title.plain, markdown, source)


def _concepts_of(lesson: Lesson) -> set[str | None]:
    """Return the concepts that a lesson explains: its terms, and what its facts belong to."""
    facts = [fact.file for fact in lesson.facts]
    return {*lesson.file.terms, *(f.department for f in facts), *(f.system for f in facts)}


def _body(template: str, write: Writer, context: dict[str, Any]) -> Any:
    """Render the body first: only then is it known whether anything fell back to the source."""
    quiz: Callable[[Writer], Any] | None = context.pop("quiz", None)
    if quiz is not None:
        context["quiz"] = quiz(write)
    return environment().get_template(template).render(write=write, library=write.library, **context)
