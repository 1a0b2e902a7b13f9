"""Turn the library, or catalogues of a translator, into what checks take."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from portal.checking.nouns import (
    AllLocales,
    Glossary,
    Noun,
    Origin,
    Peers,
    Term,
    Terms,
    TranslatedFile,
    TranslatedLocale,
    TranslatedUnit,
)
from portal.diagnostics import Place
from portal.language import Languages
from portal.model import GLOSSARY, SOURCE, Ignore, Library, Locale, Sheet, Unit
from portal.schema import GlossaryNotesFile
from portal.standing import UNKNOWN, Standing, standing

NO_NOTE = GlossaryNotesFile()


@dataclass(frozen=True, slots=True)
class Gathered:
    """All nouns with the locale that they belong to, and the units that findings point at."""

    nouns: tuple[tuple[Noun, str], ...]
    units: dict[tuple[str, str], TranslatedUnit] = field(default_factory=dict)
    ignores: tuple[Ignore, ...] = ()


def gather_library(library: Library, languages: Languages) -> Gathered:
    """Return everything in the library that a check can take."""
    sheets = [(sheet, library.locale(sheet.locale)) for sheet in library.sheets]
    glossaries = {locale.id: terms_of(library, locale.id) for locale in library.locales}
    files: list[tuple[Noun, str]] = []
    units: dict[str, list[TranslatedUnit]] = {
        locale.id: [] for locale in library.locales if locale.id != SOURCE
    }
    for sheet, locale in sheets:
        standings = {id: standing(library, locale.id, id) for id in sheet.expected}
        unrecorded = tuple(id for id, each in standings.items() if not each.is_recorded)
        files.append((TranslatedFile(sheet, library.units, glossaries[locale.id], unrecorded), locale.id))
        accepted = library.accepted.get(locale.id, frozenset())
        units[locale.id] += translated_units(
            sheet,
            locale,
            library.units,
            glossaries[locale.id],
            languages,
            accepted=accepted,
            standings=standings,
        )
    wide = [*_glossaries(library, glossaries, languages)]
    return Gathered((*files, *wide, *spread(units, glossaries)), _by_id(units), library.ignores)


def translated_units(
    sheet: Sheet,
    locale: Locale,
    sources: dict[str, Unit],
    terms: tuple[Term, ...],
    languages: Languages,
    *,
    accepted: frozenset[str] = frozenset(),
    origin: Origin = Origin.PORTAL,
    standings: Mapping[str, Standing] = MappingProxyType({}),
) -> Iterator[TranslatedUnit]:
    """Yield the units of a file that have a text, beside their sources."""
    for id in sheet.expected:
        target = sheet.targets.get(id)
        if target is not None and target.text.strip() and sources[id].text.strip():
            yield TranslatedUnit(
                locale,
                sources[id],
                target,
                languages[locale.tag],
                languages[SOURCE],
                terms,
                accepted,
                origin,
                standings.get(id, UNKNOWN),
            )


def spread(
    units: dict[str, list[TranslatedUnit]], glossaries: dict[str, tuple[Term, ...]]
) -> Iterator[tuple[Noun, str]]:
    """Yield each unit, each locale as a whole, each unit beside its peers, and all locales together."""
    locales = []
    for id, found in units.items():
        yield from ((unit, id) for unit in found)
        if found:
            first = found[0]
            locales.append(
                TranslatedLocale(
                    first.locale, tuple(found), first.language, glossaries.get(id, ()), first.origin
                )
            )
            yield locales[-1], id
    if len(locales) > 1:
        yield from ((peers, "") for peers in _peers(units.values()))
        yield AllLocales(tuple(locales)), ""


def _peers(units: Iterable[list[TranslatedUnit]]) -> Iterator[Peers]:
    groups: dict[str, list[TranslatedUnit]] = {}
    for found in units:
        for unit in found:
            groups.setdefault(unit.source.id, []).append(unit)
    for group in groups.values():
        alike = [unit for unit in group if unit.source.text == group[0].source.text]
        if len(alike) > 2:
            yield Peers(alike[0].source, tuple(alike))


def _by_id(units: dict[str, list[TranslatedUnit]]) -> dict[tuple[str, str], TranslatedUnit]:
    return {(locale, unit.target.id): unit for locale, found in units.items() for unit in found}


def _glossaries(
    library: Library, glossaries: dict[str, tuple[Term, ...]], languages: Languages
) -> Iterator[tuple[Noun, str]]:
    """Yield the glossary of every locale, the source's too, with the texts in which its terms are used."""
    taught = _taught(library)
    for locale in library.locales:
        own = library.units if locale.id == SOURCE else library.targets.get(locale.id, {})
        prefix = f"{GLOSSARY}."
        yield (
            Glossary(
                locale,
                glossaries[locale.id] or _source_terms(library),
                {c.id: own[c.definition].text for c in library.concepts.values() if c.definition in own},
                tuple(unit.text for id, unit in own.items() if not id.startswith(prefix)),
                {c.id: _place(c.term, own, c.place) for c in library.concepts.values()},
                languages[locale.tag],
                taught,
            ),
            locale.id,
        )


def _taught(library: Library) -> frozenset[str]:
    """Return the concepts that a lesson lists, or that its owner or a fact belongs to."""
    found = {concept for lesson in library.lessons() for concept in (*lesson.file.terms, lesson.file.owner)}
    for fact in library.facts():
        found.update(filter(None, (fact.file.department, fact.file.system)))
    return frozenset(found)


def _place(term: str, units: dict[str, Unit], otherwise: Place) -> Place:
    return units[term].place if term in units else otherwise


def _source_terms(library: Library) -> tuple[Term, ...]:
    texts = ((concept.id, library.units[concept.term].text) for concept in library.concepts.values())
    return Terms(Term(id, text, text) for id, text in texts)


def terms_of(library: Library, locale: str) -> tuple[Term, ...]:
    """Return the glossary as it stands in a locale, nothing for the source itself."""
    if locale == SOURCE:
        return ()
    notes = library.notes.get(locale, {})
    targets = library.targets.get(locale, {})
    return Terms(
        _term(
            concept.id, library.units[concept.term], targets.get(concept.term), notes.get(concept.id, NO_NOTE)
        )
        for concept in library.concepts.values()
    )


def _term(concept: str, source: Unit, target: Unit | None, note: GlossaryNotesFile) -> Term:
    text = target.text if target else ""
    return Term(concept, source.text, text, note.forbidden, note.loanword, note.forms)
