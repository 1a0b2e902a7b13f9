"""What is handed to a translator: units with their targets, and all that helps to translate them."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from portal.diagnostics import Place
from portal.exchange.keeping import kept
from portal.exchange.kinds import Kind, kind_of
from portal.exchange.terminology import Rendering, Terminology
from portal.model import GLOSSARY, HOME, INTERFACE, Library, Locale
from portal.schema import State
from portal.standing import standing, text_hash

# What a translator reads instead of a lesson's title where the document is no lesson.
DOCUMENTS = {HOME: "Home page", GLOSSARY: "Glossary", INTERFACE: "Words of the pages"}
QUESTION = "Question"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which units are meant: of a module, of a document, all of them or only what is to do."""

    module: str = ""
    document: str = ""
    to_do: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A unit as it is handed to a translator.

    `was` is the source that the target was translated from where that is another now; `base` is the hash
    of the present target, by which an edit made meanwhile is found.
    """

    id: str
    document: str
    place: Place
    source: str
    target: str
    state: State
    was: str | None
    base: str
    lesson: str
    module: str
    kind: Kind
    terms: tuple[Rendering, ...]
    keep: tuple[str, ...]

    @property
    def is_fuzzy(self) -> bool:
        """Whether there is a target that is not to be taken as it is."""
        return bool(self.target) and (self.was is not None or self.state is State.INITIAL)

    @property
    def is_to_do(self) -> bool:
        """Whether the unit waits for a translator."""
        return self.state is State.INITIAL or self.was is not None

    def notes(self) -> Iterator[tuple[str, str]]:
        """Yield category and text of every note to the translator."""
        module = f"; module: {self.module}" if self.module else ""
        yield "lesson", f"{self.lesson}{module}"
        yield "kind", str(self.kind)
        yield from (("term", str(each)) for each in self.terms)
        if self.keep:
            yield "keep", ", ".join(self.keep)


@dataclass(frozen=True, slots=True)
class Export:
    """What one file holds, in the order of the curriculum; the same library gives the same export."""

    source: Locale
    locale: Locale
    day: date
    entries: tuple[Entry, ...]

    @property
    def revision(self) -> str:
        """What tells this state of the texts from any other."""
        texts = "\0".join(f"{each.id}\0{each.source}\0{each.target}" for each in self.entries)
        return hashlib.sha256(texts.encode()).hexdigest()[:12]


def documents_in_order(library: Library) -> tuple[str, ...]:
    """Return all documents in the order of the curriculum, then what stands beside it."""
    lessons = [id for m in library.modules for id in (m.id, *(lesson.id for lesson in m.lessons))]
    return (HOME, *lessons, *library.questions, GLOSSARY, INTERFACE)


def exported(library: Library, locale: str, selection: Selection | None = None) -> Export:
    """Return the units of a locale that are meant. Raises KeyError where there is no such locale."""
    wanted = selection or Selection()
    found = tuple(entry for entry in _entries(library, locale, wanted) if entry.is_to_do or not wanted.to_do)
    return Export(library.source, library.locale(locale), _day(library, locale), found)


def _entries(library: Library, locale: str, selection: Selection) -> Iterator[Entry]:
    units: dict[str, list[str]] = {}
    for id in library.units:
        units.setdefault(id.partition(".")[0], []).append(id)
    terminology = Terminology(library, locale)
    titles = _titles(library)
    for document in documents_in_order(library):
        lesson, module, module_id = titles[document]
        if selection.module in ("", module_id) and selection.document in ("", document):
            for id in units.get(document, ()):
                yield _entry(library, locale, id, (lesson, module), terminology)


def _entry(
    library: Library, locale: str, id: str, titles: tuple[str, str], terminology: Terminology
) -> Entry:
    source, target = library.units[id], library.targets.get(locale, {}).get(id)
    text = target.text if target and target.text.strip() else ""
    stands = standing(library, locale, id)
    document, _, path = id.partition(".")
    return Entry(
        id,
        document,
        source.place,
        source.text,
        text,
        stands.state,
        stands.was,
        text_hash(text),
        *titles,
        kind_of(library, document, path),
        terminology.named(id, source.text),
        kept(source.text),
    )


def _titles(library: Library) -> dict[str, tuple[str, str, str]]:
    """Return for each document its title, and title and id of the module that it belongs to."""
    titles = {document: (title, "", "") for document, title in DOCUMENTS.items()}
    titles |= dict.fromkeys(library.questions, (QUESTION, "", ""))
    for module in library.modules:
        title = library.units[module.unit("title")].text
        titles[module.id] = (f"About the module “{title}”", "", module.id)
        for lesson in module.lessons:
            titles[lesson.id] = (library.units[lesson.unit("title")].text, title, module.id)
    return titles


def _day(library: Library, locale: str) -> date:
    """Return the last day that the content knows of; the clock would make each export another."""
    reviews = (record.on for record in library.records.get(locale, {}).values() if record.on)
    return max([date(2000, 1, 1), *reviews, *(lesson.file.reviewed for lesson in library.lessons())])
