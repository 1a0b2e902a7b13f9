"""The audit as text for people and as JSON for programs."""

import json
from collections.abc import Iterator
from typing import Any

from portal.auditing.audit import Audit, Verdict
from portal.diagnostics import Diagnostic, Level, Place
from portal.model import Excepted

EXCEPTIONS = Place("content/exceptions.yml")
Counts = dict[str, dict[str, int]]


def diagnostics(audit: Audit) -> list[Diagnostic]:
    """Return what is wrong as diagnostics: as errors what a build has to stop at."""
    return [*(fault for verdict in audit.verdicts for fault in _faults(verdict)), *map(_unused, audit.unused)]


def _faults(verdict: Verdict) -> Iterator[Diagnostic]:
    gate, measure = verdict.gate, verdict.measure
    if measure.is_met:
        return
    place = Place("content")
    where = f"{verdict.locale}: {gate.limit} is the limit, {measure.figure:g} is the figure"
    hint = f"Run scripts/audit_items.py --only {gate.id}, and mend the texts that it names."
    found = [f"{finding.about}: {finding.message}" for finding in measure.findings] or [where]
    for message in found:
        level = Level.ERROR if gate.stops else Level.WARNING
        yield Diagnostic(place, gate.id, gate.name, message, hint, level, verdict.locale)


def _unused(exception: Excepted) -> Diagnostic:
    message = f"nothing is found for {exception.gate} about “{exception.about}” in {exception.locale}"
    return Diagnostic(exception.place, "AUD00", "exception-unused", message, "Delete the exception.")


def as_text(audit: Audit, counts: Counts) -> str:
    """Return the report for people: what is counted, each gate with its worst figure, and what breaks it."""
    lines = [line for title, numbers in counts.items() for line in _numbers(title, numbers)]
    lines += ["", f"{'gate':28}{'locale':8}{'figure':>10}  limit"]
    lines += [line for verdict in audit.verdicts for line in _lines(verdict)]
    lines += [str(_unused(exception)) for exception in audit.unused]
    lines += ["", "The bank is clean." if audit.is_clean else "The bank breaks its limits."]
    return "\n".join(lines)


def _numbers(title: str, numbers: dict[str, int]) -> list[str]:
    return [f"items by {title}: " + ", ".join(f"{name} {number}" for name, number in numbers.items())]


def _lines(verdict: Verdict) -> Iterator[str]:
    gate, measure = verdict.gate, verdict.measure
    sign = "" if measure.is_met else "  ✗"
    excepted = f"  ({verdict.excepted} excepted)" if verdict.excepted else ""
    name = f"{gate.id} {gate.name}"
    yield f"{name:28}{verdict.locale:8}{measure.figure:>10.4g}  {gate.limit}{excepted}{sign}"
    if not measure.is_met:
        yield from (f"    {finding.about}: {finding.message}" for finding in measure.findings)


def as_json(audit: Audit, counts: Counts) -> str:
    """Return the report for programs."""
    gates: list[dict[str, Any]] = [
        {
            "id": verdict.gate.id,
            "name": verdict.gate.name,
            "locale": verdict.locale,
            "figure": verdict.measure.figure,
            "limit": verdict.gate.limit,
            "met": verdict.measure.is_met,
            "excepted": verdict.excepted,
            "findings": [{"about": f.about, "message": f.message} for f in verdict.measure.findings],
        }
        for verdict in audit.verdicts
    ]
    unused = [{"gate": each.gate, "about": each.about, "locale": each.locale} for each in audit.unused]
    data = {"clean": audit.is_clean, "counts": counts, "gates": gates, "unused_exceptions": unused}
    return json.dumps(data, ensure_ascii=False, indent=2)
