"""The generated pages for editors, in the source language alone: what is checked, and each check's page."""

import html
import re
import sys
from collections.abc import Mapping
from itertools import groupby
from typing import Any

import babel
import yaml

from portal.checking import Check
from portal.checks import all_checks
from portal.exchange.faults import Fault as DeliveryFault
from portal.model import SOURCE
from portal.pages import Page
from portal.reading.faults import Fault

CHECKS_PATH = "editors/checks.md"
CASE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r"\A# .*\n")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def handbook_pages(documentation: Mapping[str, str]) -> tuple[Page, ...]:
    """Return the pages of the section for editors that are generated.

    `documentation` maps a check's name to its Markdown; a check without any has no page of its own.
    """
    pages = [
        Page(SOURCE, _path(check), f"{check.id} {check.name}", _page(check, documentation[check.name]), "")
        for check in all_checks()
        if check.name in documentation
    ]
    overview = Page(SOURCE, CHECKS_PATH, "What is checked", _checks({page.path for page in pages}), "")
    return (overview, *pages)


def _path(check: Check) -> str:
    return f"editors/checks/{check.name}.md"


def _page(check: Check, text: str) -> str:
    body = CASE.sub(lambda found: _case(yaml.load(found[1], Loader=yaml.CSafeLoader)), TITLE.sub("", text))
    head = f'---\ntitle: "{check.id} {check.name}"\ndescription: "{_description(check)}"\n---\n\n'
    level = "Errors stop publishing." if check.level == "error" else f"Its findings are {check.level}s."
    level = "Its findings are information." if check.level == "information" else level
    return f"{head}# {check.id} {check.name}\n\n{level} [All checks](../checks.md)\n{body}"


def _case(case: Mapping[str, Any]) -> str:
    """Return one case as a list of what stands where and what is then reported."""
    locale = str(case.get("locale", "es"))
    rows = [("English", SOURCE, each) for each in _texts(case.get("source"))]
    rows += [(f"Translation ({locale})", locale, each) for each in _texts(case.get("target"))]
    for peer, texts in case.get("peers", {}).items():
        rows += [(f"Translation ({peer})", str(peer), each) for each in _texts(texts)]
    rows += [("Reported", SOURCE, str(each)) for each in case["expect"]] or [("Reported", SOURCE, "nothing")]
    rows += [("Repaired", locale, each) for each in _texts(case.get("fixed"))]
    entries = ""
    for name, group in groupby(rows, key=lambda row: row[0]):
        shown = (f'<dd lang="{lang}" dir="{_direction(lang)}">{_shown(text)}</dd>' for _, lang, text in group)
        entries += f"<dt>{name}</dt>{''.join(shown)}"
    return f'<dl class="portal-case">{entries}</dl>'


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    return [f"{key}: {text}" for key, text in value.items()] if isinstance(value, dict) else [str(value)]


def _direction(locale: str) -> str:
    return str(babel.Locale.parse(locale, sep="-").text_direction)


def _shown(text: str) -> str:
    """Return a text as HTML in which no character is taken for Markdown, and no break is lost.

    HTML has no control characters; Unicode has a picture of each.
    """
    visible = CONTROL.sub(lambda found: chr(0x2400 + ord(found[0])), text.strip())
    safe = "".join(sign if sign.isalnum() or sign in " ،؛؟\u200c" else f"&#{ord(sign)};" for sign in visible)
    return safe.replace("&#10;", "<br>") or html.escape("(empty)")


def _checks(documented: set[str]) -> str:
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
        "An **error** is always a fault; a **warning** can be argued; **information** is an offer.",
        "Each check has a page with examples; `check_translations.py explain ID` prints it.",
        "",
        "| Id | Name | Level | What is reported |",
        "|---|---|---|---|",
        *(f"| {c.id} | {_name(c, documented)} | {c.level} | {_description(c)} |" for c in all_checks()),
        "",
        "## Files",
        "",
        "These faults keep the portal from being built, so that a broken file never reaches readers.",
        "",
        *_faults(Fault),
        "",
        "## Deliveries",
        "",
        "These faults stand in the files of a translator, read with `--po`, and in hand-written pages.",
        "",
        *_faults(DeliveryFault),
        "",
    ]
    return "\n".join(lines)


def _faults(kind: type[Fault] | type[DeliveryFault]) -> list[str]:
    rows = [f"| {id} | {name} | {html.escape(hint)} |" for id, name, hint in (fault.value for fault in kind)]
    return ["| Id | Name | What to do |", "|---|---|---|", *rows]


def _name(check: Check, documented: set[str]) -> str:
    return f"[{check.name}](checks/{check.name}.md)" if _path(check) in documented else check.name


def _description(check: Check) -> str:
    return " ".join((sys.modules[check.find.__module__].__doc__ or "").split())
