"""Diagnostics as people and as programs read them."""

import json

import pytest

from portal.diagnostics import Diagnostic, Level, Place
from portal.report import FORMATS, as_json, as_text

LOST = Diagnostic(
    Place("content/fa/home.yml", 12, 5),
    "PLC01",
    "placeholder-differs",
    "{count} is missing",
    "Copy {count} unchanged.",
    Level.ERROR,
    "fa",
    "home.title",
)
ENDS = Diagnostic(
    Place("content/fa/home.yml", 14, 9),
    "PUN01",
    "terminal-mark-differs",
    "the text ends with “؟” where English ends without a mark",
    "End the text as English does.",
    Level.WARNING,
    "fa",
    "home.lead",
)
STRAY = Diagnostic(
    Place("content/notes.txt"), "CNT08", "unknown-file", "nothing reads this file", "Delete it."
)
REMARK = Diagnostic(
    Place("content/fa/home.yml", 20, 1), "CAP01", "case-differs", "remark", "Look.", Level.INFORMATION
)
KEYS = ["id", "name", "level", "path", "line", "column", "locale", "unit", "message", "hint"]


def test_a_diagnostic_is_a_line_with_its_place_and_a_line_with_its_hint() -> None:
    assert as_text([LOST]).splitlines()[:2] == [
        "content/fa/home.yml:12:5: error[PLC01] placeholder-differs: {count} is missing",
        "  hint: Copy {count} unchanged.",
    ]


def test_the_text_keeps_the_order_that_it_is_given() -> None:
    heads = as_text([STRAY, LOST, ENDS]).splitlines()[::2]
    assert [head.partition(":")[0] for head in heads[:3]] == [
        "content/notes.txt",
        "content/fa/home.yml",
        "content/fa/home.yml",
    ]


@pytest.mark.parametrize(
    ("diagnostics", "line"),
    [
        ([], "No problems found."),
        ([LOST], "Found 1 error."),
        ([LOST, STRAY], "Found 2 errors."),
        ([ENDS], "Found 1 warning."),
        ([ENDS, LOST], "Found 1 error, 1 warning."),
        ([REMARK, ENDS, ENDS, LOST], "Found 1 error, 2 warnings, 1 information."),
    ],
)
def test_the_last_line_counts_the_gravest_first(diagnostics: list[Diagnostic], line: str) -> None:
    assert as_text(diagnostics).splitlines()[-1] == line


def test_no_diagnostics_are_one_sentence() -> None:
    assert as_text([]) == "No problems found."


def test_the_json_is_one_object_with_a_list() -> None:
    found = json.loads(as_json([LOST, STRAY]))
    assert list(found) == ["diagnostics"]
    assert [list(entry) for entry in found["diagnostics"]] == [KEYS, KEYS]


def test_a_json_entry_holds_what_the_diagnostic_holds() -> None:
    (entry,) = json.loads(as_json([LOST]))["diagnostics"]
    assert entry == {
        "id": "PLC01",
        "name": "placeholder-differs",
        "level": "error",
        "path": "content/fa/home.yml",
        "line": 12,
        "column": 5,
        "locale": "fa",
        "unit": "home.title",
        "message": "{count} is missing",
        "hint": "Copy {count} unchanged.",
    }


def test_what_does_not_apply_is_null_in_json() -> None:
    (entry,) = json.loads(as_json([STRAY]))["diagnostics"]
    assert {key for key, value in entry.items() if value is None} == {"locale", "unit"}
    assert (entry["line"], entry["column"]) == (1, 1)


def test_json_without_diagnostics_is_an_empty_list() -> None:
    assert json.loads(as_json([])) == {"diagnostics": []}


def test_json_keeps_every_script_readable() -> None:
    assert "“؟”" in as_json([ENDS])


def test_the_formats_are_text_and_json() -> None:
    assert list(FORMATS.items()) == [("text", as_text), ("json", as_json)]
