"""Plant faults one at a time in the clean content and see which of them the checker reports."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from portal.checking import (
    AllLocales,
    Check,
    Noun,
    Peers,
    TranslatedFile,
    TranslatedLocale,
    TranslatedUnit,
)
from portal.checking.gathering import Gathered, gather_library
from portal.checks import all_checks
from portal.diagnostics import Level
from portal.model import SOURCE, Library
from tests.mutation.fault import REMOVED, Fault, Outcome, Planted, Plot
from tests.mutation.plots import plots_of, shuffled
from tests.translations import LANGUAGES


@dataclass(frozen=True, slots=True)
class Sowing:
    """One fault planted once: whether it was found at its unit under an expected id, and what was seen.

    `alarms` are the ids that were reported on the sound form of a feature that had to be added first.
    """

    fault: Fault
    locale: str
    unit: str
    outcome: Outcome
    reported: frozenset[str]
    alarms: frozenset[str] = frozenset()

    @property
    def is_found(self) -> bool:
        """Whether the report names the fault."""
        return not self.reported.isdisjoint(self.fault.expected)


class Bed:
    """The clean content, in which one unit at a time is spoiled."""

    def __init__(self, library: Library) -> None:
        self.locales = tuple(locale.id for locale in library.locales if locale.id != SOURCE)
        self._gathered: Gathered = gather_library(library, LANGUAGES)
        self._plots = {locale: plots_of(library, locale) for locale in self.locales}
        self._checks = all_checks()

    def sow(self, fault: Fault, locale: str, places: int) -> Iterator[Sowing]:
        """Plant a fault at up to so many places of a locale, always the same ones."""
        done = 0
        for plot, chance in shuffled(self._plots[locale], f"{fault.name} {locale}"):
            outcome = fault.plant(plot, chance)
            if outcome is not None:
                yield self._reported(fault, plot, outcome)
                done += 1
            if done == places:
                return

    def _reported(self, fault: Fault, plot: Plot, outcome: Outcome) -> Sowing:
        key = (plot.locale, plot.unit)
        alarms: frozenset[str] = frozenset()
        if isinstance(outcome, Planted):
            alarms = self.ids(key, replace(outcome, target=outcome.sound), fault.expected)
        return Sowing(fault, *key, outcome, self.ids(key, outcome, fault.expected), alarms)

    def ids(self, key: tuple[str, str], outcome: Outcome, wanted: Sequence[str]) -> frozenset[str]:
        """Return which of the wanted checks report the unit, spoiled as the outcome says."""
        checks = [check for check in self._checks if check.id in wanted]
        return frozenset(check.id for check in checks if self._reports(check, key, outcome))

    def _reports(self, check: Check, key: tuple[str, str], outcome: Outcome) -> bool:
        locale, unit = key
        return any(
            found.unit == unit and (found.locale or locale) == locale
            for noun in self._spoiled(check.noun, key, outcome)
            for found in check.find(noun)
        )

    def _spoiled(self, kind: type[Noun], key: tuple[str, str], outcome: Outcome) -> Iterator[Noun]:
        """Yield the nouns of a kind that hold the unit, with the unit spoiled."""
        if outcome is REMOVED or outcome == "":
            if kind is TranslatedFile:
                yield self._file(key, outcome)
            return
        clean = self._gathered.units[key]
        assert isinstance(outcome, str | Planted)
        text = outcome if isinstance(outcome, str) else outcome.target
        source = clean.source if isinstance(outcome, str) else replace(clean.source, text=outcome.source)
        unit = replace(clean, source=source, target=replace(clean.target, text=text, raw=""))
        if kind is TranslatedUnit:
            yield unit
        elif kind is TranslatedFile:
            yield self._file(key, text)
        else:
            yield from self._wide(kind, key, unit)

    def _wide(self, kind: type[Noun], key: tuple[str, str], unit: TranslatedUnit) -> Iterator[Noun]:
        for noun, locale in self._gathered.nouns:
            if not isinstance(noun, kind):
                continue
            if isinstance(noun, TranslatedLocale) and locale == key[0]:
                yield _with(noun, unit)
            elif isinstance(noun, Peers) and noun.source.id == unit.source.id:
                source = unit.source
                targets = (replace(unit if t.locale.id == key[0] else t, source=source) for t in noun.targets)
                yield Peers(source, tuple(targets))
            elif isinstance(noun, AllLocales):
                yield AllLocales(tuple(_with(x, unit) if x.locale.id == key[0] else x for x in noun.locales))

    def _file(self, key: tuple[str, str], outcome: Outcome) -> TranslatedFile:
        locale, id = key
        for noun, owner in self._gathered.nouns:
            if isinstance(noun, TranslatedFile) and owner == locale and id in noun.sheet.targets:
                targets = dict(noun.sheet.targets)
                if isinstance(outcome, str):
                    targets[id] = replace(targets[id], text=outcome)
                else:
                    del targets[id]
                return replace(noun, sheet=replace(noun.sheet, targets=targets))
        raise KeyError(id)


def _with(locale: TranslatedLocale, unit: TranslatedUnit) -> TranslatedLocale:
    return replace(
        locale, units=tuple(unit if each.target.id == unit.target.id else each for each in locale.units)
    )


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the planted faults were found."""

    found: int = 0
    planted: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.found + other.found, self.planted + other.planted)

    def __str__(self) -> str:
        return f"{self.found}/{self.planted}" if self.planted else "–"

    @property
    def percent(self) -> float:
        """The share in per cent; nothing planted is nothing missed."""
        return 100 * self.found / self.planted if self.planted else 100.0


Table = dict[str, dict[str, Share]]


def table_of(sowings: Sequence[Sowing]) -> Table:
    """Return the share found, by fault and locale."""
    table: Table = {}
    for each in sowings:
        row = table.setdefault(each.fault.name, {})
        row[each.locale] = row.get(each.locale, Share()) + Share(int(each.is_found), 1)
    return table


def total(sowings: Sequence[Sowing], level: Level | None = None) -> Share:
    """Return the share found of all faults, or of those of a level."""
    wanted = [each for each in sowings if level is None or each.fault.level is level]
    return Share(sum(each.is_found for each in wanted), len(wanted))
