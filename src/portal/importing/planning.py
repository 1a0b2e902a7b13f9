"""Plan an import: the changes that are taken, everything that is wrong, and the files as they will be."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from portal.diagnostics import Diagnostic, Level, Place
from portal.exchange import Catalogue, Fault, Pair
from portal.exchange.glossary_table import Row
from portal.importing.delivered import Change, Desk
from portal.importing.glossary import judged_rows, units_of
from portal.importing.storing import Files, stored
from portal.model import Library, Unit
from portal.reading.texts import text_faults
from portal.recording import Judgement
from portal.standing import REVIEWED


@dataclass(frozen=True, slots=True)
class Import:
    """What a delivery would change in a locale, and what is wrong with its entries, before it is checked."""

    catalogue: Catalogue
    locale: str
    changes: tuple[Change, ...]
    diagnostics: tuple[Diagnostic, ...]
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The changes that are taken, all that is wrong, and the new bytes of every file that changes.

    `rows` are what a table of the glossary changes beside texts.
    """

    changes: tuple[Change, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: dict[str, bytes]
    rows: tuple[Row, ...] = ()


def imported(
    catalogue: Catalogue,
    library: Library,
    locale: str,
    judgement: Judgement | None = None,
    rows: Iterable[Row] = (),
) -> Import:
    """Return what the delivery would change; the judgement names who has reviewed it."""
    desk = Desk(library, locale, judgement or Judgement())
    judged = [_repeated(pair, library) or desk.judged(pair) for pair in catalogue.pairs]
    changes = tuple(each for each in judged if isinstance(each, Change))
    faults = [each for each in judged if isinstance(each, Diagnostic)]
    faults += _unnamed(catalogue, desk)
    only = replace(library, targets={locale: _targets(changes)})
    faults += (each for each in text_faults(only) if each.place.path == catalogue.path)
    judged_notes = list(judged_rows(rows, library, locale))
    faults += (each for each in judged_notes if isinstance(each, Diagnostic))
    fresh = tuple(each for each in judged_notes if isinstance(each, Row))
    return Import(catalogue, locale, changes, tuple(sorted(faults)), fresh)


def _repeated(pair: Pair, library: Library) -> Diagnostic | None:
    """Return a fault where reading has given the pair another id, because the file has its own twice."""
    id, mark, number = pair.source.id.rpartition("#")
    if not (mark and number.isdigit() and id in library.units):
        return None
    return Fault.DUPLICATE_ENTRY.at(pair.target.place, f"“{id}” stands in the file more than once")


def _unnamed(catalogue: Catalogue, desk: Desk) -> Iterator[Diagnostic]:
    """Yield a warning where a file says that it was reviewed, and nobody says by whom."""
    if desk.judgement.by:
        return
    named = replace(desk, judgement=Judgement(by="?"))
    pairs = [pair for pair in catalogue.pairs if pair.state in REVIEWED and not pair.fuzzy]
    found = [
        pair
        for pair in pairs
        if isinstance(change := named.judged(pair), Change) and change.record.state in REVIEWED
    ]
    if found:
        units = "1 unit is" if len(found) == 1 else f"{len(found)} units are"
        message = f"{units} marked as reviewed without a reviewer, and counted as translated"
        yield replace(Fault.NO_REVIEWER.at(found[0].target.place, message), level=Level.WARNING)


def _targets(changes: Iterable[Change]) -> dict[str, Unit]:
    return {each.unit: Unit(each.unit, each.new, each.place) for each in changes}


def with_changes(library: Library, locale: str, changes: Iterable[Change]) -> Library:
    """Return the library as it will be; the places of what changes are those of the delivery."""
    targets = {**library.targets.get(locale, {}), **_targets(changes)}
    return replace(library, targets={**library.targets, locale: targets})


def planned(
    delivery: Import, library: Library, found: Iterable[Diagnostic], read: Files, *, partial: bool = False
) -> Plan:
    """Return the plan, given what reading and checking the delivery have found.

    Nothing is taken where there is an error, unless `partial`; then what has no error is taken.
    """
    owner = _Owners(delivery)
    # That an id stands twice has been said already, and more strictly than reading says it.
    others = (each for each in found if delivery.rows or each.id != Fault.DUPLICATE_ENTRY.value[0])
    own = [owner.named(each) for each in (*delivery.diagnostics, *others)]
    # Which of two entries with one id is meant, nobody knows: neither is taken.
    faulty = {each.unit.partition("#")[0] for each in own if each.level is Level.ERROR}
    changes = [each for each in delivery.changes if each.unit not in faulty]
    rows = [each for each in delivery.rows if faulty.isdisjoint(units_of(each, library))]
    storing = stored(changes, rows, library, delivery.locale, read)
    diagnostics = tuple(sorted({*own, *storing.faults}))
    if not partial and any(each.level is Level.ERROR for each in diagnostics):
        return Plan((), diagnostics, {})
    return Plan(storing.changes, diagnostics, storing.files, tuple(rows))


class _Owners:
    """Finds the entry in which a diagnostic stands that names no unit."""

    def __init__(self, delivery: Import) -> None:
        pairs = sorted((min(p.source.place, p.target.place), p.source.id) for p in delivery.catalogue.pairs)
        self._places: list[Place] = [place for place, _ in pairs]
        self._ids = [id for _, id in pairs]
        self._locale = delivery.locale

    def named(self, diagnostic: Diagnostic) -> Diagnostic:
        """Return the diagnostic with its unit and locale."""
        unit = diagnostic.unit
        if not unit and (number := bisect_right(self._places, diagnostic.place)):
            unit = self._ids[number - 1]
        return replace(diagnostic, unit=unit, locale=diagnostic.locale or self._locale)
