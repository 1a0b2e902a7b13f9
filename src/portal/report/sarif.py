"""Diagnostics for code scanning and editors, as SARIF 2.1.0."""

import re
from collections.abc import Sequence
from hashlib import sha256
from urllib.parse import quote

from portal.diagnostics import Diagnostic, Level
from portal.report.characters import escape
from portal.report.json import render_json

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFORMATION: "note"}
ENDS_LINK = re.compile(r"(?<!\\)((?:\\\\)*)\](?=\()")


def as_sarif(diagnostics: Sequence[Diagnostic]) -> str:
    """Return a SARIF log with one run, whose rules are those that the diagnostics name."""
    found = sorted(diagnostics)
    rules = _rules(found)
    indexes = {id: index for index, id in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "Two Offices", "rules": list(rules.values())}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, indexes[each.id]) for each in found],
    }
    return render_json({"version": "2.1.0", "$schema": SCHEMA, "runs": [run]})


def _rules(diagnostics: Sequence[Diagnostic]) -> dict[str, dict[str, object]]:
    # The gravest comes last, so that a rule with several levels has that one.
    gravity = list(Level)[::-1]
    by_gravity = sorted(diagnostics, key=lambda each: (each.id, gravity.index(each.level)))
    return {each.id: _rule(each) for each in by_gravity}


def _rule(diagnostic: Diagnostic) -> dict[str, object]:
    title = diagnostic.name.replace("-", " ").capitalize()
    return {
        "id": diagnostic.id,
        "name": diagnostic.name,
        "shortDescription": {"text": _message(title)},
        "defaultConfiguration": {"level": LEVELS[diagnostic.level]},
    }


def _result(diagnostic: Diagnostic, rule: int) -> dict[str, object]:
    return {
        "ruleId": diagnostic.id,
        "ruleIndex": rule,
        "level": LEVELS[diagnostic.level],
        "message": {"text": f"{_message(diagnostic.message)}\n{_message(diagnostic.hint)}"},
        "locations": [{"physicalLocation": _location(diagnostic)}],
        "partialFingerprints": {"fault/v1": _fingerprint(diagnostic)},
    }


def _message(text: str) -> str:
    # SARIF reads {0} as a placeholder and [words](address) as a link, even in plain text.
    return ENDS_LINK.sub(r"\1\\]", escape(text).replace("{", "{{").replace("}", "}}"))


def _location(diagnostic: Diagnostic) -> dict[str, object]:
    place = diagnostic.place
    region = {"startLine": place.line, "startColumn": place.column}
    return {"artifactLocation": _artifact(place.path), "region": region}


def _artifact(path: str) -> dict[str, str]:
    # A file's name can hold lone surrogates, which stand for what is no character.
    uri = quote(path, errors="surrogatepass")
    return {"uri": f"file://{uri}"} if path.startswith("/") else {"uri": uri, "uriBaseId": "%SRCROOT%"}


def _fingerprint(diagnostic: Diagnostic) -> str:
    """Return what stays the same when lines move; a fault of no unit is one of its file."""
    where = diagnostic.unit or diagnostic.place.path
    parts = (diagnostic.id, diagnostic.locale, where, diagnostic.message)
    return sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()
