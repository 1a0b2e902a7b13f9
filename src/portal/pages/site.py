"""Render every page of the portal in every locale."""

from collections.abc import Iterator

from portal.bank import Bank, build_bank
from portal.durations import reading_minutes
from portal.explaining import Terms
from portal.model import GLOSSARY as GLOSSARY_DOCUMENT
from portal.model import HOME, INTERFACE, Concept, Lesson, Library, Module
from portal.numerals import long_date
from portal.pages.learning import learning_pages
from portal.pages.offline import render_offline
from portal.pages.orientation import draw, orientation_pages
from portal.pages.page import GLOSSARY, INDEX, STATUS, Page, Settings, lesson_path, module_path
from portal.pages.privacy import privacy_page
from portal.pages.quiz import Quiz, render_quiz
from portal.pages.renderer import Renderer
from portal.pages.status import SHARES, Board
from portal.progress import figures
from portal.questions import question_types
from portal.schema import ConceptKind, FactKind

# The glossary's sections in order, each with the word that heads it.
GROUPS = (
    (ConceptKind.OFFICE, "interface.glossary.offices"),
    (ConceptKind.DEPARTMENT, "interface.glossary.departments"),
    (ConceptKind.SYSTEM, "interface.glossary.systems"),
    (ConceptKind.IDEA, "interface.glossary.ideas"),
)
QUIZ = ("quiz",)
# Where a learner may stand in a lesson that has been begun, as the progress names it.
STATES = ("known", "begun", "ready", "mastered")


def render_pages(
    library: Library, settings: Settings | None = None, bank: Bank | None = None
) -> tuple[Page, ...]:
    """Return every page in every locale. Raises ContentError where a question type has no words."""
    settings = settings or Settings()
    bank = bank or build_bank(library, question_types())
    progress = figures(library)
    renderers = [Renderer(library, bank, progress, locale, settings) for locale in library.locales]
    return tuple(page for renderer in renderers for page in _pages(renderer))


def _pages(renderer: Renderer) -> Iterator[Page]:
    yield _home(renderer)
    for module in renderer.library.modules:
        yield _module(renderer, module)
        yield from (_lesson(renderer, lesson) for lesson in module.lessons)
    yield from learning_pages(renderer)
    yield from orientation_pages(renderer)
    yield _glossary(renderer)
    yield _status(renderer)
    yield privacy_page(renderer)
    yield render_offline(renderer)


def _home(renderer: Renderer) -> Page:
    """Render the home page: each side is led into the other office, newcomers to the first module."""
    modules = renderer.library.modules
    ways = {"front": "back-office", "back": "front-office", "new": modules[0].id if modules else ""}
    present = {module.id for module in modules}
    sides = [(side, module) for side, module in ways.items() if module in present]
    return renderer.page(
        INDEX,
        "home.md",
        (f"{HOME}.title", f"{HOME}.lead"),
        HOME,
        modules=[
            (module, sum(_minutes(renderer, lesson) for lesson in module.lessons)) for module in modules
        ],
        sides=sides,
        picture=lambda write: draw(renderer, write),
        icons=renderer.settings.icons,
        scripts=("home", "map"),
        is_wide=True,
    )


def _module(renderer: Renderer, module: Module) -> Page:
    counts = {lesson.id: len(renderer.bank.practice[lesson.id]) for lesson in module.lessons}
    heads = (module.unit("title"), module.unit("summary"))
    path = module_path(module.id)
    return renderer.page(
        path,
        "module.md",
        heads,
        module.id,
        module=module,
        lessons=[(lesson, _minutes(renderer, lesson)) for lesson in module.lessons],
        counts=counts,
        states=STATES,
        scripts=("cards",),
    )


def _minutes(renderer: Renderer, lesson: Lesson) -> int:
    return reading_minutes(renderer.library, lesson, renderer.locale.id)


def _lesson(renderer: Renderer, lesson: Lesson) -> Page:
    quiz = Quiz(lesson.id, "practice", renderer.bank.practice[lesson.id])
    return renderer.page(
        lesson_path(lesson.module, lesson.id),
        "lesson.md",
        (lesson.unit("title"), lesson.unit("summary")),
        lesson.id,
        lesson=lesson,
        terms=lambda _write: Terms(renderer.library, lesson.file.terms),
        steps=[fact for fact in lesson.facts if fact.file.kind is FactKind.STEP],
        reviewed=long_date(lesson.file.reviewed, renderer.locale),
        minutes=_minutes(renderer, lesson),
        lesson_questions=len(quiz.items),
        contact=renderer.settings.contacts.get(lesson.file.owner, ""),
        quiz=lambda write: render_quiz(quiz, write),
        scripts=("quiz", "terms"),
    )


def _glossary(renderer: Renderer) -> Page:
    heads = ("interface.nav.glossary", "interface.glossary.introduction")
    groups = list(_groups(renderer.library))
    return renderer.page(GLOSSARY, "glossary.md", heads, GLOSSARY_DOCUMENT, groups=groups)


def _status(renderer: Renderer) -> Page:
    settings = renderer.settings
    board = Board(renderer.library, renderer.progress, renderer.locale, settings.directory_urls)
    return renderer.page(
        STATUS,
        "status.md",
        ("interface.nav.status", "interface.status.introduction"),
        INTERFACE,
        columns=board.columns(),
        groups=board.groups(),
        all=board.all(),
        shares=SHARES,
        is_wide=True,
    )


def _groups(library: Library) -> Iterator[tuple[str, str, list[tuple[Concept, list[Lesson]]]]]:
    """Yield the kind, the heading and the concepts of each group, each with the lessons that use it."""
    users = {lesson.id: _concepts_of(lesson) for lesson in library.lessons()}
    for kind, heading in GROUPS:
        concepts = [concept for concept in library.concepts.values() if concept.kind is kind]
        entries = [(c, [each for each in library.lessons() if c.id in users[each.id]]) for c in concepts]
        yield kind, heading, entries


def _concepts_of(lesson: Lesson) -> set[str | None]:
    """Return the concepts that a lesson explains: its terms, and what its facts belong to."""
    facts = [fact.file for fact in lesson.facts]
    return {*lesson.file.terms, *(f.department for f in facts), *(f.system for f in facts)}
