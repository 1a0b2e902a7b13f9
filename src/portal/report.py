"""Diagnostics for people and for programs."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict

from portal.diagnostics import Diagnostic, Level


def as_text(diagnostics: Sequence[Diagnostic]) -> str:
    """Return the diagnostics one after the other, and a line that counts them."""
    return "\n".join([*map(str, diagnostics), _summary(diagnostics)])


def _summary(diagnostics: Sequence[Diagnostic]) -> str:
    counts = Counter(diagnostic.level for diagnostic in diagnostics)
    if not counts:
        return "No problems found."
    return f"Found {', '.join(_counted(level, counts[level]) for level in Level if counts[level])}."


def _counted(level: Level, count: int) -> str:
    return f"{count} {level}" if count == 1 or level is Level.INFORMATION else f"{count} {level}s"


def as_json(diagnostics: Sequence[Diagnostic]) -> str:
    """Return one JSON object whose `diagnostics` is the list; what does not apply is null."""
    entries = [
        {
            "id": each.id,
            "name": each.name,
            "level": each.level,
            **asdict(each.place),
            "locale": each.locale or None,
            "unit": each.unit or None,
            "message": each.message,
            "hint": each.hint,
        }
        for each in diagnostics
    ]
    return json.dumps({"diagnostics": entries}, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Sequence[Diagnostic]], str]] = {"text": as_text, "json": as_json}
