"""Put what was read from single files together into one library."""

from dataclasses import dataclass

from pydantic import BaseModel

from portal.model import Concept, Fact, Lesson, Library, Locale, Module, Places, Sheet, Unit
from portal.reading.allowances import Allowances
from portal.reading.folder import DocumentFile
from portal.reading.tree import Mapping, places_in
from portal.schema import (
    GlossaryFile,
    GlossaryNotesFile,
    HomeFile,
    LessonFile,
    LocaleFile,
    ModuleFile,
    QuestionFile,
    RecordFile,
    RetiredFile,
)


@dataclass(slots=True)
class Document:
    """A source file that could be bound."""

    file: DocumentFile
    tree: Mapping
    value: BaseModel


def locale_of(id: str, file: LocaleFile) -> Locale:
    """Return what a locale file says apart from its words."""
    return Locale(
        id,
        file.order,
        file.name,
        file.tag,
        file.variety,
        file.direction,
        file.digits,
        file.quotation_marks,
        file.formats or file.tag,
        file.draft,
        file.publish_at,
        file.reading_speed,
    )


def assembled(
    locales: list[Locale],
    found: list[Document],
    retired: RetiredFile,
    units: dict[str, Unit],
    sheets: list[Sheet],
    notes: dict[str, dict[str, GlossaryNotesFile]],
    allowances: dict[str, Allowances],
    records: dict[str, dict[str, RecordFile]],
) -> Library:
    """Return the library; every file has been bound, and the files that must be there are."""
    targets: dict[str, dict[str, Unit]] = {}
    for sheet in sheets:
        targets.setdefault(sheet.locale, {}).update(sheet.targets)
    return Library(
        locales=tuple(locales),
        concepts=next(_concepts(d.value, d.tree) for d in found if isinstance(d.value, GlossaryFile)),
        modules=_modules(found),
        questions={d.file.id: d.value for d in found if isinstance(d.value, QuestionFile)},
        home=next(d.value for d in found if isinstance(d.value, HomeFile)),
        retired=retired,
        units=units,
        targets=targets,
        sheets=tuple(sheets),
        notes=notes,
        accepted={locale: each.words for locale, each in allowances.items()},
        ignores=tuple(ignore for each in allowances.values() for ignore in each.ignores),
        records=records,
    )


def _concepts(file: GlossaryFile, tree: Mapping) -> dict[str, Concept]:
    return {
        id: Concept(id, entry.kind, entry.office, tree.keys[id], entry.icon)
        for id, entry in file.root.items()
    }


def _modules(found: list[Document]) -> tuple[Module, ...]:
    modules = [
        Module(d.file.id, d.tree.place, d.value, _lessons(d.file.id, found))
        for d in found
        if isinstance(d.value, ModuleFile)
    ]
    return tuple(sorted(modules, key=lambda module: (module.file.order, module.id)))


def _lessons(module: str, found: list[Document]) -> tuple[Lesson, ...]:
    lessons = [
        Lesson(d.file.id, module, d.tree.place, d.value, _facts(d.file.id, d.value, d.tree), _places(d.tree))
        for d in found
        if isinstance(d.value, LessonFile) and d.file.path.parts[0] == module
    ]
    return tuple(sorted(lessons, key=lambda lesson: (lesson.file.order, lesson.id)))


def _facts(lesson: str, file: LessonFile, tree: Mapping) -> tuple[Fact, ...]:
    facts = tree.values["facts"]
    assert isinstance(facts, Mapping)
    return tuple(
        Fact(id, lesson, fact, facts.keys[id], places_in(facts.values[id])) for id, fact in file.facts.items()
    )


def _places(tree: Mapping) -> Places:
    """Return where a lesson's relations stand."""
    return {
        path: place
        for key in ("owner", "terms", "scenarios")
        if key in tree.values
        for path, place in places_in(tree.values[key], (key,)).items()
    }
