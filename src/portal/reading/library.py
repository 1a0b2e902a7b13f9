"""Read the whole content folder."""

import re
from collections.abc import Iterable
from collections.abc import Mapping as Words
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import babel
from pydantic import BaseModel

from portal.diagnostics import ContentError, Diagnostic, Place
from portal.model import (
    GLOSSARY,
    HOME,
    INTERFACE,
    SOURCE,
    Excepted,
    Library,
    Locale,
    Sheet,
    Sought,
    Unit,
)
from portal.reading.allowances import Allowances, read_allowances
from portal.reading.assembly import Document, assembled, locale_of
from portal.reading.binding import bind
from portal.reading.exceptions import read_exceptions
from portal.reading.faults import Fault
from portal.reading.folder import MODULE, DocumentFile, documents, read_file, shown, strays
from portal.reading.relations import relation_faults
from portal.reading.sought import read_sought
from portal.reading.state import Records, read_state
from portal.reading.targets import Target, read_target
from portal.reading.tree import Mapping, Scalar, place_at
from portal.reading.units import units_of
from portal.schema import (
    GlossaryNotesFile,
    LessonFile,
    LocaleFile,
    RetiredFile,
    SourceLocaleFile,
    TargetLocaleFile,
)

LOCALE_ID = re.compile(r"[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
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
class _Reader:
    content: Path
    diagnostics: list[Diagnostic] = field(default_factory=list)
    known: set[Path] = field(default_factory=set)
    units: dict[str, Unit] = field(default_factory=dict)
    documents: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    expected: dict[str, list[str]] = field(default_factory=dict)

    def read(self) -> Library | None:
        """Read every file, even behind a fault, so that all faults are reported at once."""
        retired = self._bound(self.content / "retired.yml", RetiredFile, optional=True)
        locales, words = self._locales()
        files = list(documents(self.content / SOURCE))
        found = [document for file in files if (document := self._document(file))]
        self._require_files(found)
        exceptions = self._exceptions()
        sheets, notes = self._sheets(words, files)
        allowances = {locale: self._allowances(locale) for locale in words}
        records = {locale: self._records(locale) for locale in words}
        sought = tuple(entry for locale in (SOURCE, *words) for entry in self._sought(locale))
        self.diagnostics += strays(self.content, self.known)
        if self.diagnostics:
            return None
        library = assembled(
            locales,
            found,
            retired or RetiredFile(),
            self.units,
            sheets,
            notes,
            allowances,
            records,
        )
        library = replace(library, exceptions=exceptions, sought=sought)
        self.diagnostics += relation_faults(library)
        return library

    def _exceptions(self) -> tuple[Excepted, ...]:
        exceptions, paths, faults = read_exceptions(self.content)
        self.known.update(paths)
        self.diagnostics += faults
        return exceptions

    def _allowances(self, locale: str) -> Allowances:
        allowances, paths, faults = read_allowances(self.content, locale)
        self.known.update(paths)
        self.diagnostics += faults
        return allowances

    def _sought(self, locale: str) -> tuple[Sought, ...]:
        sought, paths, faults = read_sought(self.content, locale)
        self.known.update(paths)
        self.diagnostics += faults
        return sought

    def _records(self, locale: str) -> Records:
        records, paths, faults = read_state(self.content, locale)
        self.known.update(paths)
        self.diagnostics += faults
        return records

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

    def _document(self, file: DocumentFile) -> Document | None:
        tree = self._tree(self.content / SOURCE / file.path)
        if tree is None:
            return None
        value, faults = bind(tree, file.schema)
        self.diagnostics += faults
        if value is None:
            return None
        self._enter(units_of(value, tree, file.id), file.id, tree.place.path)
        return Document(file, tree, value)

    def _enter(self, units: Iterable[Unit], document: str, path: str) -> None:
        """Add a document's units. Its id names them all, so no two documents may share one."""
        first = self.documents.setdefault(document, path)
        if first != path:
            message = f"“{document}” is already the id of {first}"
            self.diagnostics.append(
                Fault.REPEATED_ID.at(Place(path), message, "Rename one of the two files.")
            )
            return
        self.units.update((unit.id, unit) for unit in units)

    def _require_files(self, found: list[Document]) -> None:
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
            if tree is None or self._is_unsafe_locale(path):
                continue
            schema: type[SourceLocaleFile | TargetLocaleFile]
            schema = SourceLocaleFile if path.stem == SOURCE else TargetLocaleFile
            value, faults = bind(tree, schema)
            self.diagnostics += faults
            if value is None:
                continue
            self._check_tags(value, tree)
            locales.append(locale_of(path.stem, value))
            if isinstance(value, SourceLocaleFile):
                self._enter(_words(value.words, tree), INTERFACE, tree.place.path)
            else:
                targets = {unit.id: unit for unit in _words(value.words, tree)}
                words[path.stem] = Target(shown(self.content, path), targets, {}, exists=True)
        return sorted(locales, key=lambda locale: (locale.order, locale.id)), words

    def _is_unsafe_locale(self, path: Path) -> bool:
        """Report a locale whose id cannot name a folder of the site; the languages' plugin sets the form."""
        if LOCALE_ID.fullmatch(path.stem):
            return False
        hint = "Name it by two letters, with script or country where needed: fr, de, zh-Hant."
        message = f"“{path.stem}” cannot be the id of a locale"
        self.diagnostics.append(Fault.UNSAFE_ID.at(Place(shown(self.content, path)), message, hint))
        return True

    def _check_tags(self, file: LocaleFile, tree: Mapping) -> None:
        """Report a tag that CLDR does not know, or that another locale has."""
        for key, tag in (("tag", file.tag), ("formats", file.formats or file.tag)):
            try:
                babel.Locale.parse(tag, sep="-")
            except (babel.UnknownLocaleError, ValueError):
                message = f"“{tag}” is not a language that CLDR knows"
                self.diagnostics.append(Fault.WRONG_TYPE.at(place_at(tree, (key,)), message))
        first = self.tags.setdefault(file.tag, tree.place.path)
        if first != tree.place.path:
            message = f"“{file.tag}” is already the tag of {first}"
            self.diagnostics.append(Fault.REPEATED_ID.at(place_at(tree, ("tag",)), message))

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
        if not self.expected:
            for id in self.units:
                self.expected.setdefault(id.partition(".")[0], []).append(id)
        expected = tuple(self.expected.get(document, ()))
        return Sheet(locale, target.path, document, expected, target.units, target.exists)


def _words(words: Words[str, str], tree: Mapping) -> Iterable[Unit]:
    written = tree.values.get("words")
    for key, text in words.items():
        value = written.values.get(key) if isinstance(written, Mapping) else None
        raw = value.raw if isinstance(value, Scalar) else ""
        yield Unit(f"{INTERFACE}.{key}", str(text).strip(), place_at(tree, ("words", key)), raw)
