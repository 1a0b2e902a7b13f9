"""Run all gates over a bank, in every language, with the exceptions that the content gives reasons for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from portal.auditing.gate import Audited, Finding, Gate, Measure
from portal.bank import Bank
from portal.bank.fairness import Wordings
from portal.model import SOURCE, Excepted, Library

ALL = "all"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a gate measured in a locale, or in all of them at once."""

    gate: Gate
    locale: str
    measure: Measure
    excepted: int = 0


@dataclass(frozen=True, slots=True)
class Audit:
    """Every verdict, and the exceptions that except nothing any more."""

    verdicts: tuple[Verdict, ...]
    unused: tuple[Excepted, ...]

    @property
    def is_clean(self) -> bool:
        """Whether every gate keeps its limit and every exception is needed."""
        return not self.unused and all(verdict.measure.is_met for verdict in self.verdicts)


def audited(library: Library, bank: Bank, gates: Sequence[Gate]) -> Audit:
    """Return the audit of a bank. Locales that are drafts are not asked of anybody yet."""
    used: set[Excepted] = set()
    verdicts = tuple(_verdicts(library, bank, gates, used))
    unused = tuple(each for each in library.exceptions if each not in used)
    return Audit(verdicts, unused)


def _verdicts(library: Library, bank: Bank, gates: Sequence[Gate], used: set[Excepted]) -> Iterator[Verdict]:
    locales = [locale.id for locale in library.locales if not locale.is_draft]
    nouns = {locale: Audited(library, bank, Wordings(library, locale)) for locale in locales}
    for gate in gates:
        for locale in locales if gate.by_locale else [SOURCE]:
            name = locale if gate.by_locale else ALL
            yield _verdict(gate, name, gate.measure(nouns[locale]), library, used)


def _verdict(gate: Gate, locale: str, measure: Measure, library: Library, used: set[Excepted]) -> Verdict:
    """Return the verdict; where single findings break a gate, those with a reason do not count."""
    kept: list[Finding] = []
    for finding in measure.findings:
        reasons = [each for each in library.exceptions if _excepts(each, gate, locale, finding)]
        used.update(reasons)
        if not reasons:
            kept.append(finding)
    excepted = len(measure.findings) - len(kept)
    if excepted:
        measure = replace(measure, figure=measure.figure - excepted, is_met=not kept, findings=tuple(kept))
    return Verdict(gate, locale, measure, excepted)


def _excepts(exception: Excepted, gate: Gate, locale: str, finding: Finding) -> bool:
    return (
        exception.gate == gate.id and exception.about == finding.about and exception.locale in (ALL, locale)
    )
