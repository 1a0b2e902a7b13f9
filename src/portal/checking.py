"""The frame of the translation check: what a check is given, how it is found, how all of them are run."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from portal.diagnostics import Diagnostic, Level, Place
from portal.model import SOURCE, Library, Locale, Sheet, Unit


@dataclass(frozen=True, slots=True)
class Term:
    """A concept of the glossary in the source and in one locale."""

    concept: str
    source: str
    target: str
    forbidden: tuple[str, ...] = ()
    loanword: bool = False


@dataclass(frozen=True, slots=True)
class TranslatedUnit:
    """A unit that a locale has, beside its source; neither text is empty."""

    locale: Locale
    source: Unit
    target: Unit
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class TranslatedFile:
    """A target file beside the units that its source has."""

    sheet: Sheet
    units: dict[str, Unit]
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault that a check found; the runner adds what is the same for all of the check's findings."""

    place: Place
    message: str
    hint: str
    unit: str


Noun = TranslatedUnit | TranslatedFile


@dataclass(frozen=True, slots=True)
class Check:
    """A registered check: its id, name and level, the noun that it takes and what it does."""

    id: str
    name: str
    level: Level
    noun: type[Noun]
    find: Callable[[Any], Iterable[Finding]]

    def diagnose(self, noun: Noun, locale: str) -> Iterator[Diagnostic]:
        """Yield the check's findings on one noun as diagnostics."""
        for found in self.find(noun):
            yield Diagnostic(
                found.place, self.id, self.name, found.message, found.hint, self.level, locale, found.unit
            )


def check(id: str, *, on: type[Noun], level: Level = Level.ERROR) -> Callable[[Callable[[Any], Any]], Check]:
    """Register a function as a check, named after it."""

    def register(function: Callable[[Any], Iterable[Finding]]) -> Check:
        return Check(id, function.__name__.replace("_", "-"), level, on, function)

    return register


def run_checks(library: Library, checks: Sequence[Check]) -> list[Diagnostic]:
    """Return what the checks find in all locales, sorted by place."""
    found: set[Diagnostic] = set()
    for noun, locale in nouns(library):
        for each in checks:
            if isinstance(noun, each.noun):
                found.update(each.diagnose(noun, locale))
    return sorted(found)


def nouns(library: Library) -> Iterator[tuple[Noun, str]]:
    """Yield everything that a check can take, with the locale that it belongs to."""
    glossaries = {locale.id: terms_of(library, locale.id) for locale in library.locales}
    for sheet in library.sheets:
        terms = glossaries[sheet.locale]
        yield TranslatedFile(sheet, library.units, terms), sheet.locale
        locale = library.locale(sheet.locale)
        for id in sheet.expected:
            target = sheet.targets.get(id)
            if target is not None and target.text.strip():
                yield TranslatedUnit(locale, library.units[id], target, terms), sheet.locale


def terms_of(library: Library, locale: str) -> tuple[Term, ...]:
    """Return the glossary as it stands in a locale."""
    if locale == SOURCE:
        return ()
    notes = library.notes.get(locale, {})
    terms = []
    for concept in library.concepts.values():
        target = library.targets.get(locale, {}).get(concept.term)
        note = notes.get(concept.id)
        terms.append(
            Term(
                concept.id,
                library.units[concept.term].text,
                target.text if target else "",
                note.forbidden if note else (),
                note.loanword if note else False,
            )
        )
    return tuple(terms)
