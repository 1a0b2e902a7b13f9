"""Diagnostics for people: lines that a terminal and an editor make clickable."""

from collections.abc import Sequence
from dataclasses import astuple
from itertools import groupby

from portal.diagnostics import Diagnostic, Level
from portal.report.characters import harmless
from portal.report.summary import summarise

BOLD, DIM = 1, 2
COLOURS = {Level.ERROR: 31, Level.WARNING: 33, Level.INFORMATION: 36}


def as_text(diagnostics: Sequence[Diagnostic], colour: bool = False) -> str:
    """Return the diagnostics sorted by place, an empty line between two files, and a line that counts."""
    shown = [harmless(each) for each in sorted(diagnostics)]
    files = groupby(shown, key=lambda each: each.place.path)
    entry = _coloured if colour else str
    entries = "\n\n".join("\n".join(map(entry, group)) for _, group in files)
    return "\n".join(filter(None, [entries, summarise(diagnostics)]))


def _coloured(diagnostic: Diagnostic) -> str:
    path, line, column = astuple(diagnostic.place)
    place = f"{_painted(path, BOLD)}:{line}:{column}"
    level = _painted(diagnostic.level, COLOURS[diagnostic.level])
    hint = _painted(f"hint: {diagnostic.hint}", DIM)
    return f"{place}: {level}[{diagnostic.id}] {diagnostic.name}: {diagnostic.message}\n  {hint}"


def _painted(text: str, code: int) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"
