"""The translation check as tests run it."""

from pathlib import Path

from portal.checking.gathering import gather_library
from portal.checking.running import run_checks
from portal.checks import all_checks
from portal.diagnostics import Diagnostic
from portal.language import Languages
from portal.model import Library

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = Languages(ROOT / "build" / "dictionaries", frozenset({"en", "ro", "pt-BR", "es", "af", "fa"}))


def checked(library: Library) -> list[Diagnostic]:
    """Return what all checks find in a library."""
    usual = [check for check in all_checks() if not check.is_strict]
    return list(run_checks(gather_library(library, LANGUAGES), usual).diagnostics)
