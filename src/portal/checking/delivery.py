"""Check texts that are not the portal's content: a translator's catalogues, and hand-written pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import babel

from portal.checking.gathering import Gathered, spread, terms_of, translated_units
from portal.checking.nouns import Noun, Origin, Term, TranslatedFile, TranslatedUnit
from portal.exchange import Catalogue
from portal.language import Languages
from portal.model import Library, Locale, Sheet

ENGLISH_MARKS = ("“", "”", "‘", "’")


@dataclass(frozen=True, slots=True)
class Delivery:
    """Catalogues with the locale of each; and whose they are."""

    catalogues: tuple[tuple[Catalogue, Locale], ...]
    origin: Origin = Origin.DELIVERY


def gather_delivery(
    delivery: Delivery,
    library: Library,
    languages: Languages,
    glossary: dict[str, tuple[Term, ...]] | None = None,
) -> Gathered:
    """Return everything that a check can take; catalogues of one text are compared with each other."""
    terms = glossary
    if terms is None:
        terms = {locale.id: terms_of(library, locale.id) for locale in library.locales}
    files: list[tuple[Noun, str]] = []
    units: dict[str, list[TranslatedUnit]] = {}
    for catalogue, locale in delivery.catalogues:
        sources = {pair.source.id: pair.source for pair in catalogue.pairs}
        sheet = _sheet(catalogue, locale)
        files.append((TranslatedFile(sheet, sources, terms.get(locale.id, ())), locale.id))
        found = translated_units(
            sheet,
            locale,
            sources,
            terms.get(locale.id, ()),
            languages,
            accepted=library.accepted.get(locale.id, frozenset()),
            origin=delivery.origin,
        )
        units.setdefault(locale.id, []).extend(found)
    by_id = {(locale, unit.target.id): unit for locale, found in units.items() for unit in found}
    return Gathered((*files, *spread(units, terms)), by_id)


def _sheet(catalogue: Catalogue, locale: Locale) -> Sheet:
    targets = {pair.target.id: pair.target for pair in catalogue.pairs}
    return Sheet(locale.id, catalogue.path, "", tuple(targets), targets, exists=True)


def locale_for(tag: str, library: Library) -> Locale | None:
    """Return the locale that a catalogue's tag means, None where CLDR does not know the tag.

    A variety that the portal does not have, such as es-MX, is checked with the glossary and the marks
    of the language that it has. A language that it does not have gets CLDR's digits and direction.
    """
    wanted = tag.replace("_", "-")
    for locale in library.locales:
        if wanted in (locale.id, locale.tag):
            return locale
    try:
        known = babel.Locale.parse(wanted, sep="-")
    except (babel.UnknownLocaleError, ValueError):
        return None
    for locale in library.locales:
        if locale.tag.partition("-")[0] == known.language and locale is not library.source:
            return locale if "-" not in wanted else replace(locale, tag=wanted)
    digits = known.default_numbering_system
    direction = str(known.text_direction)
    name = known.get_display_name(known) or wanted
    return Locale(wanted, 0, name, wanted, "", direction, digits, ENGLISH_MARKS, wanted)


def languages_of(library: Library, locales: Iterable[Locale]) -> Iterator[str]:
    """Yield the tags of all languages that can occur: the portal's and the catalogues'."""
    yield from (locale.tag for locale in library.locales)
    yield from (locale.tag for locale in locales)
