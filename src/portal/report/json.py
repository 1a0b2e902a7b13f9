"""Diagnostics for programs, as plain JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from portal.diagnostics import Diagnostic
from portal.report.characters import escape


def as_json(diagnostics: Sequence[Diagnostic]) -> str:
    """Return one JSON object whose `diagnostics` is the sorted list; what does not apply is null."""
    return render_json({"diagnostics": [_entry(each) for each in sorted(diagnostics)]})


def _entry(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "id": diagnostic.id,
        "name": diagnostic.name,
        "level": diagnostic.level,
        **asdict(diagnostic.place),
        "locale": diagnostic.locale or None,
        "unit": diagnostic.unit or None,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "fixable": bool(diagnostic.edits),
        "edits": [asdict(edit) for edit in diagnostic.edits],
    }


def render_json(value: object) -> str:
    """Return the value as JSON that keeps every script readable and holds nothing that a terminal obeys."""
    return escape(json.dumps(value, ensure_ascii=False, indent=2), keep="\n")
