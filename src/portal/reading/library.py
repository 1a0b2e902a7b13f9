"""Read the whole content folder."""

from collections.abc import Iterable
from collections.abc import Mapping as Words
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from portal.diagnostics import ContentError, Diagnostic, Place
from portal.model import (
    GLOSSARY,
    HOME,
    INTERFACE,
    SOURCE,
    Concept,
    Fact,
    Lesson,
    Library,
    Locale,
    Module,
    Sheet,
    Unit,
)
from portal.reading.binding import bind
from portal.reading.faults import Fault
from portal.reading.folder import MODULE, DocumentFile, documents, read_file, shown, strays
from portal.reading.relations import relation_faults
from portal.reading.targets import Target, read_target
from portal.reading.tree import Mapping, place_at
from portal.reading.units import units_of
from portal.schema import (
    GlossaryFile,
    GlossaryNotesFile,
    HomeFile,
    LessonFile,
    LocaleFile,
    ModuleFile,
    QuestionFile,
    RetiredFile,
    SourceLocaleFile,
    TargetLocaleFile,
)

Schema = TypeVar("Schema", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading gave: a library, or every reason why there is none."""

    library: Library | None
    diagnostics: tuple[Diagnostic, ...]

    def require(self) -> Library:
        """Return the library. Raises ContentError with every reason where there is none."""
        if self.library is None:
            raise ContentError(list(self.diagnostics))
        return self.library


def read_library(content: Path) -> Reading:
    """Return the library that the folder `content` holds, or every diagnostic, sorted by place."""
    reader = _Reader(content)
    library = reader.read()
    found = tuple(sorted(set(reader.diagnostics)))
    return Reading(None if found else library, found)


@dataclass(slots=True)
class _Document:
    """A source file that could be bound."""

    file: DocumentFile
    tree: Mapping
    value: BaseModel


@dataclass(slots=True)
class _Reader:
    content: Path
    diagnostics: list[Diagnostic] = field(default_factory=list)
    known: set[Path] = field(default_factory=set)
    units: dict[str, Unit] = field(default_factory=dict)

    def read(self) -> Library | None:
        """Read every file, even behind a fault, so that all faults are reported at once."""
        retired = self._bound(self.content / "retired.yml", RetiredFile, optional=True)
        locales, words = self._locales()
        files = list(documents(self.content / SOURCE))
        found = [document for file in files if (document := self._document(file))]
        self._require_files(found)
        sheets, notes = self._sheets(words, files)
        self.diagnostics += strays(self.content, self.known)
        if self.diagnostics:
            return None
        library = _assembled(locales, found, retired or RetiredFile(), self.units, sheets, notes)
        self.diagnostics += relation_faults(library)
        return library

    def _tree(self, path: Path) -> Mapping | None:
        self.known.add(path)
        tree, faults = read_file(self.content, path)
        self.diagnostics += faults
        return tree

    def _bound(self, path: Path, schema: type[Schema], *, optional: bool = False) -> Schema | None:
        if optional and not path.exists():
            return None
        tree = self._tree(path)
        value, faults = bind(tree, schema) if tree is not None else (None, [])
        self.diagnostics += faults
        return value

    def _document(self, file: DocumentFile) -> _Document | None:
        tree = self._tree(self.content / SOURCE / file.path)
        if tree is None:
            return None
        value, faults = bind(tree, file.schema)
        self.diagnostics += faults
        if value is None:
            return None
        self._enter(units_of(value, tree, file.id), file.id)
        return _Document(file, tree, value)

    def _enter(self, units: Iterable[Unit], document: str) -> None:
        for unit in units:
            if unit.id in self.units:
                message = f"“{document}” is also the id of {self.units[unit.id].place.path}"
                self.diagnostics.append(Fault.REPEATED_ID.at(Place(unit.place.path), message))
                return
            self.units[unit.id] = unit

    def _require_files(self, found: list[_Document]) -> None:
        """Every library has a glossary and a home page, and every folder with lessons its module."""
        source = self.content / SOURCE
        present = {path.relative_to(source) for path in self.known if path.is_relative_to(source)}
        modules = {d.file.path.parent / f"{MODULE}.yml" for d in found if d.file.schema is LessonFile}
        for path in sorted({Path(f"{GLOSSARY}.yml"), Path(f"{HOME}.yml"), *modules} - present):
            place = Place(shown(self.content, source / path))
            self.diagnostics.append(Fault.MISSING_FILE.at(place, "the file is missing"))

    def _locales(self) -> tuple[list[Locale], dict[str, Target]]:
        """Read the locale files; the source's words become units, the others' are targets.

        A locale whose file is faulty has a target without words, so that its other files are read too.
        """
        folder = self.content / "locales"
        paths = sorted({folder / f"{SOURCE}.yml", *folder.glob("*.yml")})
        locales: list[Locale] = []
        words: dict[str, Target] = {}
        for path in paths:
            if path.stem != SOURCE:
                words[path.stem] = Target(shown(self.content, path), {}, {}, exists=True)
            tree = self._tree(path)
            if tree is None:
                continue
            schema: type[SourceLocaleFile | TargetLocaleFile]
            schema = SourceLocaleFile if path.stem == SOURCE else TargetLocaleFile
            value, faults = bind(tree, schema)
            self.diagnostics += faults
            if value is None:
                continue
            locales.append(_locale(path.stem, value))
            if isinstance(value, SourceLocaleFile):
                self._enter(_words(value.words, tree), INTERFACE)
            else:
                targets = {unit.id: unit for unit in _words(value.words, tree)}
                words[path.stem] = Target(shown(self.content, path), targets, {}, exists=True)
        return sorted(locales, key=lambda locale: (locale.order, locale.id)), words

    def _sheets(
        self, words: dict[str, Target], files: list[DocumentFile]
    ) -> tuple[list[Sheet], dict[str, dict[str, GlossaryNotesFile]]]:
        sheets: list[Sheet] = []
        notes: dict[str, dict[str, GlossaryNotesFile]] = {}
        for locale, interface in words.items():
            sheets.append(self._sheet(locale, INTERFACE, interface))
            for file in files:
                path = self.content / locale / file.path
                self.known.add(path)
                target, faults = read_target(self.content, path, file.id)
                self.diagnostics += faults
                sheets.append(self._sheet(locale, file.id, target))
                if file.id == GLOSSARY:
                    notes[locale] = target.notes
        return sheets, notes

    def _sheet(self, locale: str, document: str, target: Target) -> Sheet:
        expected = tuple(id for id in self.units if id.startswith(f"{document}."))
        return Sheet(locale, target.path, document, expected, target.units, target.exists)


def _words(words: Words[str, str], tree: Mapping) -> Iterable[Unit]:
    for key, text in words.items():
        yield Unit(f"{INTERFACE}.{key}", str(text), place_at(tree, ("words", key)))


def _locale(id: str, file: LocaleFile) -> Locale:
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
    )


def _assembled(
    locales: list[Locale],
    found: list[_Document],
    retired: RetiredFile,
    units: dict[str, Unit],
    sheets: list[Sheet],
    notes: dict[str, dict[str, GlossaryNotesFile]],
) -> Library:
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
    )


def _concepts(file: GlossaryFile, tree: Mapping) -> dict[str, Concept]:
    return {id: Concept(id, entry.kind, entry.office, tree.keys[id]) for id, entry in file.root.items()}


def _modules(found: list[_Document]) -> tuple[Module, ...]:
    modules = [
        Module(d.file.id, d.tree.place, d.value, _lessons(d.file.id, found))
        for d in found
        if isinstance(d.value, ModuleFile)
    ]
    return tuple(sorted(modules, key=lambda module: (module.file.order, module.id)))


def _lessons(module: str, found: list[_Document]) -> tuple[Lesson, ...]:
    lessons = [
        Lesson(d.file.id, module, d.tree.place, d.value, _facts(d.file.id, d.value, d.tree))
        for d in found
        if isinstance(d.value, LessonFile) and d.file.path.parts[0] == module
    ]
    return tuple(sorted(lessons, key=lambda lesson: (lesson.file.order, lesson.id)))


def _facts(lesson: str, file: LessonFile, tree: Mapping) -> tuple[Fact, ...]:
    return tuple(
        Fact(id, lesson, fact, place_at(tree, ("facts", id), key=True)) for id, fact in file.facts.items()
    )
