"""Run checks over everything gathered, and let ignores keep back what was judged to be right."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from portal.checking.check import Check
from portal.checking.gathering import Gathered
from portal.checking.habits import told_once
from portal.checking.memory import Memory
from portal.checking.nouns import (
    AllLocales,
    AppliedIgnore,
    Finding,
    Noun,
    Peers,
    TranslatedLocale,
    TranslatedUnit,
)
from portal.checking.parallel import Progress, Work, records_of, silent
from portal.checking.records import Record, finding_of
from portal.diagnostics import Diagnostic, Place
from portal.model import Ignore
from portal.reading.spans import place_of_span


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found, sorted by place; how many ignores kept back; and the ignores that are dead."""

    diagnostics: tuple[Diagnostic, ...]
    kept_back: int = 0
    dead: tuple[Ignore, ...] = ()


def run_checks(
    gathered: Gathered,
    checks: Sequence[Check],
    memory: Memory | None = None,
    progress: Progress = silent,
) -> Outcome:
    """Return what the checks find, apart from what the ignores keep back."""
    by_id = {check.id: check for check in checks}
    fitting = {kind: [check for check in checks if check.noun is kind] for kind in get_args(Noun)}
    work: list[Work] = [(noun, fitting[type(noun)]) for noun, _ in gathered.nouns]
    found: set[Diagnostic] = set()
    for (_, locale), records in zip(gathered.nouns, _records(work, memory, progress), strict=True):
        for record in records:
            finding = finding_of(record)
            found.add(_diagnostic(by_id[record[0]], finding, finding.locale or locale, gathered))
    return _outcome(told_once(found, gathered, checks), gathered, checks)


def _records(work: list[Work], memory: Memory | None, progress: Progress) -> list[list[Record]]:
    """Return what is found on each noun, from memory where it was checked before."""
    keys = [memory.key(*each) if memory and each[1] else b"" for each in work]
    known = [memory.recall(key) if memory and key else None for key in keys]
    unknown = [number for number, records in enumerate(known) if records is None]
    fresh = records_of([work[number] for number in unknown], progress)
    for number, records in zip(unknown, fresh, strict=True):
        known[number] = records
        if memory:
            memory.keep(keys[number], records)
    return [records or [] for records in known]


def diagnose(check: Check, noun: Noun, locale: str) -> list[Diagnostic]:
    """Return what one check finds on one noun, sorted by place."""
    units = {(unit.locale.id, unit.target.id): unit for unit in _units(noun)}
    gathered = Gathered(((noun, locale),), units)
    places = noun.ignore.place if isinstance(noun, AppliedIgnore) else None
    found = (replace(finding, place=finding.place or places) for finding in check.find(noun))
    return sorted({_diagnostic(check, each, each.locale or locale, gathered) for each in found})


def _units(noun: Noun) -> tuple[TranslatedUnit, ...]:
    if isinstance(noun, TranslatedUnit):
        return (noun,)
    if isinstance(noun, TranslatedLocale):
        return noun.units
    if isinstance(noun, Peers):
        return noun.targets
    return tuple(unit for each in noun.locales for unit in each.units) if isinstance(noun, AllLocales) else ()


def _diagnostic(check: Check, finding: Finding, locale: str, gathered: Gathered) -> Diagnostic:
    return Diagnostic(
        finding.place or _place(finding, locale, gathered),
        check.id,
        check.name,
        finding.message,
        finding.hint,
        finding.level or check.level,
        locale,
        finding.unit,
        finding.edits,
    )


def _place(finding: Finding, locale: str, gathered: Gathered) -> Place:
    target = gathered.units[locale, finding.unit].target
    return place_of_span(target, finding.span) if finding.span else target.place


def fingerprint(unit: TranslatedUnit) -> str:
    """Return what an ignore is bound to: a hash of the source's and the target's text."""
    return hashlib.sha256(f"{unit.source.text}\0{unit.target.text}".encode()).hexdigest()[:12]


def _outcome(found: set[Diagnostic], gathered: Gathered, checks: Sequence[Check]) -> Outcome:
    ran = {check.id for check in checks}
    applied = [
        (ignore, _applied(ignore, found, gathered)) for ignore in gathered.ignores if ignore.check in ran
    ]
    keys = {(i.locale, i.unit, i.check) for i, a in applied if a.is_current and i.reason.strip()}
    kept = {each for each in found if (each.locale, each.unit, each.id) not in keys}
    faults = set(_ignore_faults((a for _, a in applied), checks))
    dead = tuple(i for i, a in applied if not (a.has_unit and a.is_current and a.is_used))
    return Outcome(tuple(sorted(kept | faults)), len(found) - len(kept), dead)


def _applied(ignore: Ignore, found: set[Diagnostic], gathered: Gathered) -> AppliedIgnore:
    unit = gathered.units.get((ignore.locale, ignore.unit))
    current = fingerprint(unit) if unit else ""
    used = any((d.locale, d.unit, d.id) == (ignore.locale, ignore.unit, ignore.check) for d in found)
    return AppliedIgnore(ignore, unit is not None, current == ignore.text, used, current)


def _ignore_faults(applied: Iterable[AppliedIgnore], checks: Sequence[Check]) -> Iterator[Diagnostic]:
    fitting = [check for check in checks if check.noun is AppliedIgnore]
    for each in applied:
        for check in fitting:
            yield from diagnose(check, each, each.ignore.locale)
