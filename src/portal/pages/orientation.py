"""Pages that lead to the right department: the map of hand-overs, and the finder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from portal.handovers import HandOver, between_departments, hand_overs, lesson_about
from portal.model import INTERFACE, Concept, Fact, Lesson, Library
from portal.pages.page import FINDER, GLOSSARY, MAP, Page, lesson_path
from portal.pages.picture import SIZE, picture
from portal.pages.renderer import Renderer
from portal.pages.templating import environment
from portal.pages.writer import Writer
from portal.relating import concepts_of
from portal.schema import ConceptKind, FactKind

# What a department does, or answers for; the finder asks whose it is.
WORK = frozenset({FactKind.TASK, FactKind.STEP, FactKind.DUTY})
# What a table of the finder is about, with the words that head its columns.
TABLES = {"done": ("finished", "next"), "work": ("matter", "who")}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the finder: the unit that says what it is about, whose it is, and where one reads of it."""

    matter: str
    department: str
    fact: Fact


def orientation_pages(renderer: Renderer) -> Iterator[Page]:
    """Yield the map and the finder of one locale."""
    departments = concepts_of(renderer.library, ConceptKind.DEPARTMENT)
    yield renderer.page(
        MAP,
        "map.md",
        ("interface.nav.map", "interface.map.introduction"),
        INTERFACE,
        departments=_exchanges(renderer.library, departments),
        picture=lambda write: draw(renderer, write),
        about=lambda write: leads_to(renderer.library, write),
        icons=renderer.settings.icons,
        scripts=("map",),
        is_wide=True,
    )
    yield renderer.page(
        FINDER,
        "finder.md",
        ("interface.nav.finder", "interface.finder.introduction"),
        INTERFACE,
        departments=departments,
        tables=_tables(renderer.library),
        columns=TABLES,
        words=_words(renderer.library, renderer.locale.id),
        about=lambda write: leads_to(renderer.library, write),
        icons=renderer.settings.icons,
        scripts=("finder",),
        is_wide=True,
    )


def draw(renderer: Renderer, write: Writer) -> Markup:
    """Return the map of the departments as SVG, its words in the page's language."""
    library = renderer.library
    shapes = picture(
        concepts_of(library, ConceptKind.DEPARTMENT),
        between_departments(library),
        lambda concept: write.label(concept.term).plain,
        renderer.locale.direction,
    )
    template = environment().get_template("picture.svg")
    svg = template.render(
        picture=shapes,
        write=write,
        library=library,
        about=leads_to(library, write),
        icons=renderer.settings.icons,
        size=SIZE,
    )
    return Markup(svg)


def leads_to(library: Library, write: Writer) -> Callable[[Concept], str]:
    """Return what gives the link to the lesson about a department, else to its entry in the glossary."""
    lessons = lesson_about(library)

    def link(department: Concept) -> str:
        lesson = lessons.get(department.id)
        if lesson is None:
            return write.link(GLOSSARY, f"term-{department.id}")
        return write.link(lesson_path(lesson.module, lesson.id))

    return link


def _exchanges(
    library: Library, departments: list[Concept]
) -> list[tuple[Concept, list[HandOver], list[str]]]:
    """Return each department with what it hands on and the departments that it receives from."""
    known = between_departments(library)
    return [
        (
            department,
            [each for each in known if each.giver == department.id],
            list(dict.fromkeys(each.giver for each in known if each.taker == department.id)),
        )
        for department in departments
    ]


def _words(library: Library, locale: str) -> dict[str, dict[str, str]]:
    """Return other words by which people look for what a row is about: by its department, and by its lesson.

    They are names of the lesson and of its terms, and what editors have noted for the search.
    """
    sought = {entry.about: entry.words for entry in library.sought if entry.locale == locale}

    def words(lesson: Lesson, *ids: str) -> str:
        units = (lesson.unit("title"), *(library.concepts[id].term for id in lesson.file.terms))
        named = (library.wording(unit, locale).text for unit in units)
        noted = (word for id in (*ids, lesson.id, *lesson.file.terms) for word in sought.get(id, ()))
        return " · ".join(dict.fromkeys((*named, *noted)))

    return {
        "departments": {id: words(lesson, id) for id, lesson in lesson_about(library).items()},
        "lessons": {
            lesson.id: words(lesson)
            for lesson in library.lessons()
            if any(fact.file.kind in (*WORK, FactKind.HAND_OFF) for fact in lesson.facts)
        },
    }


def _tables(library: Library) -> list[tuple[str, list[Row]]]:
    done = [Row(each.done, each.taker, each.fact) for each in hand_overs(library)]
    work = [
        Row(fact.unit("text"), fact.file.department or "", fact)
        for fact in library.facts()
        if fact.file.kind in WORK
    ]
    return [("work", work), ("done", done)]
