"""What the search finds: lessons, entries of the glossary, and pages, in one locale's own words alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from portal.markup import visible
from portal.model import Concept, Lesson, Library, Module
from portal.pages import Page
from portal.pages.page import GLOSSARY, lesson_path, module_path
from portal.schema import ConceptKind

# How much a word says about a document by where it stands there.
SUMMARY, OUTCOME, EXPLANATION, FACT, EXAMPLE, DEFINITION = 2.0, 1.5, 1.0, 1.0, 0.7, 2.0
APPROVED, LOOKED_FOR, MISTAKEN = 1.0, 0.9, 0.5


@dataclass(frozen=True, slots=True)
class Name:
    """A title, or another word that people look for the same thing by; `weight` is 1 for a title."""

    text: str
    weight: float = APPROVED


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a document, the anchor to it, and how much its words say."""

    text: str
    anchor: str = ""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Document:
    """One result: its page and anchor, its kind, where it belongs, what it is called and what it says.

    `kind` is lesson, term, department or page. `related` are names of what it deals with beside others.
    """

    kind: str
    path: str
    anchor: str
    title: str
    place: str
    names: tuple[Name, ...]
    passages: tuple[Passage, ...]
    related: tuple[Name, ...] = field(default=())


def documents(library: Library, locale: str, pages: Iterable[Page]) -> tuple[Document, ...]:
    """Return all documents of a locale; what is not translated is left out, text by text.

    `pages` are the rendered ones of any locale: those of this one that are no lesson and no module are
    found by their title and description, the glossary too.
    """
    source = _Source(library, locale)
    made = [*source.lessons(), *source.concepts(), *source.modules()]
    known = {lesson_path(lesson.module, lesson.id) for lesson in library.lessons()}
    known |= {module_path(module.id) for module in library.modules}
    others = (page for page in pages if page.locale == locale and page.is_found and page.path not in known)
    return tuple(document for document in (*made, *map(source.page, others)) if document is not None)


class _Source:
    """The texts of one locale."""

    def __init__(self, library: Library, locale: str) -> None:
        self.library = library
        self.locale = locale
        self.sought = {entry.about: entry.words for entry in library.sought if entry.locale == locale}
        self.notes = library.notes.get(locale, {})
        self.texts: dict[str, str] = {}

    def text(self, unit: str) -> str:
        """Return a unit's text as a reader sees it, empty where it is not translated."""
        if unit not in self.texts:
            wording = self.library.wording(unit, self.locale)
            self.texts[unit] = "" if wording.is_fallback else " ".join(visible(wording.text).split())
        return self.texts[unit]

    def names(self, id: str, unit: str) -> Iterator[Name]:
        """Yield the title of something and the other words for it."""
        if title := self.text(unit):
            yield Name(title)
        yield from (Name(word, LOOKED_FOR) for word in self.sought.get(id, ()))

    def term_names(self, concept: Concept) -> Iterator[Name]:
        """Yield the names of a concept, with the forms and the wrong renderings that its notes list."""
        yield from self.names(concept.id, concept.term)
        if note := self.notes.get(concept.id):
            yield from (Name(form, APPROVED) for form in note.forms)
            yield from (Name(form, MISTAKEN) for form in note.forbidden)

    def passage(self, unit: str, anchor: str, weight: float) -> Iterator[Passage]:
        """Yield a unit as a passage, nothing where it is not translated."""
        if text := self.text(unit):
            yield Passage(text, anchor, weight)

    def lessons(self) -> Iterator[Document | None]:
        """Yield the lessons in the order of the curriculum."""
        for module in self.library.modules:
            place = self.text(module.unit("title"))
            yield from (self._lesson(lesson, place) for lesson in module.lessons)

    def _lesson(self, lesson: Lesson, place: str) -> Document | None:
        title = self.text(lesson.unit("title"))
        if not title:
            return None
        concepts = self.library.concepts
        systems = [fact.file.system for fact in lesson.facts if fact.file.system]
        terms = [concepts[id] for id in dict.fromkeys((*lesson.file.terms, *systems))]
        return Document(
            "lesson",
            lesson_path(lesson.module, lesson.id),
            "",
            title,
            place,
            (*self.names(lesson.id, lesson.unit("title")), *self._of_namesake(lesson.id, title)),
            tuple(self._passages(lesson)),
            tuple(name for term in terms for name in self.names(term.id, term.term)),
        )

    def _of_namesake(self, lesson: str, title: str) -> Iterator[Name]:
        """Yield the other words for the concept that a lesson is named after, whatever its id."""
        for concept in self._concepts_by_term.get(title.casefold(), ()):
            if concept != lesson:
                yield from (Name(word, LOOKED_FOR) for word in self.sought.get(concept, ()))

    @cached_property
    def _concepts_by_term(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for concept in self.library.concepts.values():
            found.setdefault(self.text(concept.term).casefold(), []).append(concept.id)
        return found

    def _passages(self, lesson: Lesson) -> Iterator[Passage]:
        yield from self.passage(lesson.unit("summary"), "", SUMMARY)
        for id in lesson.file.outcomes:
            yield from self.passage(lesson.unit("outcomes", id), "outcomes", OUTCOME)
        for id in lesson.file.explanation:
            yield from self.passage(lesson.unit("explanation", id), f"p-{id}", EXPLANATION)
        for fact in lesson.facts:
            yield from self.passage(fact.unit("text"), f"fact-{fact.id}", FACT)
        for part in ("situation", "front", "back"):
            yield from self.passage(lesson.unit("example", part), "example", EXAMPLE)

    def concepts(self) -> Iterator[Document | None]:
        """Yield the entries of the glossary."""
        glossary = self.text("interface.nav.glossary")
        for concept in self.library.concepts.values():
            title = self.text(concept.term)
            kind = "department" if concept.kind is ConceptKind.DEPARTMENT else "term"
            names = tuple(self.term_names(concept))
            passages = tuple(self.passage(concept.definition, "", DEFINITION))
            title = title[:1].upper() + title[1:]
            if title:
                yield Document(kind, GLOSSARY, f"term-{concept.id}", title, glossary, names, passages)

    def modules(self) -> Iterator[Document | None]:
        """Yield the modules in the order of the curriculum."""
        yield from map(self._module, self.library.modules)

    def _module(self, module: Module) -> Document | None:
        title = self.text(module.unit("title"))
        if not title:
            return None
        passages = [
            *self.passage(module.unit("summary"), "", SUMMARY),
            *self.passage(module.unit("introduction"), "introduction", EXPLANATION),
        ]
        names = tuple(self.names(module.id, module.unit("title")))
        return Document("page", module_path(module.id), "", title, "", names, tuple(passages))

    def page(self, page: Page) -> Document:
        """Return a page of the portal's own."""
        id = page.path.removesuffix(".md").removesuffix("/index").rpartition("/")[2].replace("index", "home")
        names = (Name(page.title), *(Name(word, LOOKED_FOR) for word in self.sought.get(id, ())))
        passages = (Passage(page.description, "", SUMMARY),) if page.description else ()
        return Document("page", page.path, "", page.title, "", names, passages)
