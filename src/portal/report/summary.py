"""The sentence that counts the diagnostics."""

from collections import Counter
from collections.abc import Sequence

from portal.diagnostics import Diagnostic, Level


def summarise(diagnostics: Sequence[Diagnostic]) -> str:
    """Return how many diagnostics there are of each level, the gravest first."""
    counts = Counter(diagnostic.level for diagnostic in diagnostics)
    if not counts:
        return "No problems found."
    return f"Found {', '.join(_counted(level, counts[level]) for level in Level if counts[level])}."


def _counted(level: Level, count: int) -> str:
    return f"{count} {level}" if count == 1 or level is Level.INFORMATION else f"{count} {level}s"
