"""Findings as plain values, which can be written to a file and handed from process to process."""

from portal.checking.check import Check
from portal.checking.nouns import Finding
from portal.diagnostics import Edit, Level, Place

Record = tuple[
    str,
    str,
    str,
    str,
    tuple[str, int, int] | None,
    tuple[int, int] | None,
    tuple[tuple[int, int, str], ...],
    str,
    str,
]


def record_of(check: Check, finding: Finding) -> Record:
    """Return a finding of a check as plain values."""
    place = (finding.place.path, finding.place.line, finding.place.column) if finding.place else None
    edits = tuple((edit.start, edit.end, edit.text) for edit in finding.edits)
    level = str(finding.level) if finding.level else ""
    texts = check.id, finding.message, finding.hint, finding.unit
    return (*texts, place, finding.span, edits, level, finding.locale)


def finding_of(record: Record) -> Finding:
    """Return the finding that a record was made of."""
    _, message, hint, unit, place, span, edits, level, locale = record
    found = tuple(Edit(*edit) for edit in edits)
    where = Place(*place) if place else None
    return Finding(message, hint, unit, where, span, found, Level(level) if level else None, locale)
