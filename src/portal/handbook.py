"""The generated pages for editors, in the source language alone."""

import sys

from portal.checks import all_checks
from portal.model import SOURCE
from portal.pages import Page
from portal.reading.faults import Fault

CHECKS_PATH = "editors/checks.md"


def handbook_pages() -> tuple[Page, ...]:
    """Return the generated pages of the section for editors."""
    return (Page(SOURCE, CHECKS_PATH, "What is checked", _checks(), source=""),)


def _checks() -> str:
    lines = [
        "---",
        'title: "What is checked"',
        'description: "Every fault that reading and checking can report."',
        "---",
        "",
        "# What is checked",
        "",
        "A message names the file, line and column, the id of the fault, what is wrong and what to do.",
        "",
        "## Translations",
        "",
        "An **error** is always a fault; a **warning** can be argued.",
        "",
        "| Id | Name | Level | What is reported |",
        "|---|---|---|---|",
        *(f"| {c.id} | {c.name} | {c.level} | {_description(c.find.__module__)} |" for c in all_checks()),
        "",
        "## Files",
        "",
        "These faults keep the portal from being built, so that a broken file never reaches readers.",
        "",
        "| Id | Name | What to do |",
        "|---|---|---|",
        *(f"| {id} | {name} | {hint} |" for id, name, hint in (fault.value for fault in Fault)),
        "",
    ]
    return "\n".join(lines)


def _description(module: str) -> str:
    return (sys.modules[module].__doc__ or "").strip()
