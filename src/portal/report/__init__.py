"""Diagnostics for people and for programs: one format, one file; every format is a pure function."""

from collections.abc import Callable, Sequence

from portal.diagnostics import Diagnostic
from portal.report.github import as_github
from portal.report.json import as_json
from portal.report.sarif import as_sarif
from portal.report.text import as_text

__all__ = ["FORMATS", "as_github", "as_json", "as_sarif", "as_text"]

FORMATS: dict[str, Callable[[Sequence[Diagnostic]], str]] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
    "github": as_github,
}
