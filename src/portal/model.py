"""The content as the rest of the portal sees it: whole, typed, frozen."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from portal.diagnostics import Place
from portal.schema import (
    ConceptKind,
    FactFile,
    GlossaryNotesFile,
    HomeFile,
    LessonFile,
    ModuleFile,
    QuestionFile,
    RecordFile,
    RetiredFile,
)

SOURCE = "en"
GLOSSARY = "glossary"
HOME = "home"
INTERFACE = "interface"

# Where the values of an entry stand, by their paths inside it.
Places = dict[tuple[str | int, ...], Place]


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest translatable text; `id` is `<document>.<local id>`, equal in every locale.

    `raw` is how the file writes the text from `place` on, with its quotation marks, folds and indents.
    """

    id: str
    text: str
    place: Place
    raw: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Ignore:
    """A finding that is none: why, who says so, and for which texts (the fingerprint) it holds."""

    locale: str
    unit: str
    check: str
    reason: str
    author: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Excepted:
    """What a gate of the item bank finds and may find: about an item, in a locale or in all, and why."""

    gate: str
    about: str
    locale: str
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class Sought:
    """Other words by which people of a locale look for something: a concept, a lesson, a module, a page."""

    locale: str
    about: str
    words: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Locale:
    """A language of the portal; `id` names folders and addresses, `tag` is BCP 47.

    `reading_speed` is in words a minute. A draft is not offered to readers; it may be once `publish_at`
    percent of its units are done.
    """

    id: str
    order: int
    name: str
    tag: str
    variety: str
    direction: str
    digits: str
    quotation_marks: tuple[str, str, str, str]
    formats: str
    is_draft: bool = False
    publish_at: int = 80
    reading_speed: int = 200


@dataclass(frozen=True, slots=True)
class Concept:
    """An entry of the glossary: an office, department, system or idea.

    `icon` names one of the theme's icons, where the concept has one.
    """

    id: str
    kind: ConceptKind
    office: str | None
    place: Place
    icon: str | None = None

    @property
    def term(self) -> str:
        """The id of the unit that holds the approved term."""
        return f"{GLOSSARY}.{self.id}.term"

    @property
    def definition(self) -> str:
        """The id of the unit that holds the definition."""
        return f"{GLOSSARY}.{self.id}.definition"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact with its relations; its words are units."""

    id: str
    lesson: str
    file: FactFile
    place: Place
    places: Places = field(default_factory=dict, compare=False)

    def place_of(self, *path: str | int) -> Place:
        """Return where the value at `path` inside this fact stands, else where the fact does."""
        return self.places.get(path, self.place)

    def unit(self, *path: str) -> str:
        """Return the id of the unit at `path` inside this fact."""
        return ".".join((self.lesson, "facts", self.id, *path))


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson's structure; its words are units."""

    id: str
    module: str
    place: Place
    file: LessonFile
    facts: tuple[Fact, ...]
    places: Places = field(default_factory=dict, compare=False)

    def place_of(self, *path: str | int) -> Place:
        """Return where the value at `path` inside this lesson stands, else where the lesson does."""
        return self.places.get(path, self.place)

    def unit(self, *path: str) -> str:
        """Return the id of the unit at `path` inside this lesson."""
        return ".".join((self.id, *path))


@dataclass(frozen=True, slots=True)
class Module:
    """A module with its lessons in order."""

    id: str
    place: Place
    file: ModuleFile
    lessons: tuple[Lesson, ...]

    def unit(self, *path: str) -> str:
        """Return the id of the unit at `path` inside this module."""
        return ".".join((self.id, *path))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A target file beside the source that it translates.

    `expected` are the source's unit ids in order; `targets` is what the target file holds, by unit
    id, whether expected or not. `exists` is False where there is no target file yet.
    """

    locale: str
    path: str
    document: str
    expected: tuple[str, ...]
    targets: dict[str, Unit]
    exists: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """A unit's text in a locale, or the source's where the locale has none yet."""

    text: str
    locale: Locale
    is_fallback: bool


@dataclass(frozen=True)
class Library:
    """All content: structure from the source, words by locale and unit id."""

    locales: tuple[Locale, ...]
    concepts: dict[str, Concept]
    modules: tuple[Module, ...]
    questions: dict[str, QuestionFile]
    home: HomeFile
    retired: RetiredFile
    units: dict[str, Unit]
    targets: dict[str, dict[str, Unit]]
    sheets: tuple[Sheet, ...]
    notes: dict[str, dict[str, GlossaryNotesFile]] = field(default_factory=dict)
    accepted: dict[str, frozenset[str]] = field(default_factory=dict)
    ignores: tuple[Ignore, ...] = ()
    records: dict[str, dict[str, RecordFile]] = field(default_factory=dict)
    exceptions: tuple[Excepted, ...] = ()
    sought: tuple[Sought, ...] = ()

    @property
    def source(self) -> Locale:
        """The locale that holds the structure and the text that others translate."""
        return self.locale(SOURCE)

    def locale(self, id: str) -> Locale:
        """Return the locale with this id."""
        return self._locales[id]

    @cached_property
    def _locales(self) -> dict[str, Locale]:
        return {locale.id: locale for locale in self.locales}

    @cached_property
    def lesson_by_id(self) -> dict[str, Lesson]:
        """Every lesson by its id."""
        return {lesson.id: lesson for lesson in self.lessons()}

    @cached_property
    def fact_by_id(self) -> dict[str, Fact]:
        """Every fact by its id."""
        return {fact.id: fact for fact in self.facts()}

    @cached_property
    def fact_by_text(self) -> dict[str, Fact]:
        """Every fact by the id of the unit that says it."""
        return {fact.unit("text"): fact for fact in self.facts()}

    def published(self) -> "Library":
        """Return the library as readers get it: without the locales that are drafts."""
        return replace(self, locales=tuple(locale for locale in self.locales if not locale.is_draft))

    def lessons(self) -> Iterator[Lesson]:
        """Yield every lesson in the order of the curriculum."""
        return (lesson for module in self.modules for lesson in module.lessons)

    def facts(self) -> Iterator[Fact]:
        """Yield every fact in the order of the curriculum."""
        return (fact for lesson in self.lessons() for fact in lesson.facts)

    def wording(self, unit: str, locale: str) -> Wording:
        """Return the text of `unit` in `locale`, else in the source. Raises KeyError for no unit."""
        target = self.targets.get(locale, {}).get(unit)
        if target is not None and target.text.strip():
            return Wording(target.text, self.locale(locale), is_fallback=False)
        return Wording(self.units[unit].text, self.source, is_fallback=locale != SOURCE)

    def path_of(self, document: str, locale: str) -> str:
        """Return the file with the words of `document` in `locale`: the source's where there is no other."""
        for sheet in self.sheets:
            if (sheet.locale, sheet.document) == (locale, document) and sheet.exists:
                return sheet.path
        prefix = f"{document}."
        return next(unit.place.path for id, unit in self.units.items() if id.startswith(prefix))
