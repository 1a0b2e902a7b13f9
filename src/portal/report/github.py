"""Diagnostics for GitHub Actions: workflow commands, which it shows beside the lines of a change."""

from collections.abc import Sequence

from portal.diagnostics import Diagnostic, Level
from portal.report.characters import harmless
from portal.report.summary import summarise

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFORMATION: "notice"}
DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})


def as_github(diagnostics: Sequence[Diagnostic]) -> str:
    """Return one command for each diagnostic, sorted by place, and a line that counts them."""
    commands = (_command(harmless(each, keep="\r\n")) for each in sorted(diagnostics))
    return "\n".join([*commands, summarise(diagnostics)])


def _command(diagnostic: Diagnostic) -> str:
    properties = {
        "file": diagnostic.place.path,
        "line": str(diagnostic.place.line),
        "col": str(diagnostic.place.column),
        "title": f"{diagnostic.id} {diagnostic.name}",
    }
    listed = ",".join(f"{name}={value.translate(PROPERTY)}" for name, value in properties.items())
    message = f"{diagnostic.message}\n{diagnostic.hint}".translate(DATA)
    return f"::{COMMANDS[diagnostic.level]} {listed}::{message}"
