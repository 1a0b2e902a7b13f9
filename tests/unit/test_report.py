"""Diagnostics as people and as programs read them."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.diagnostics import Diagnostic, Edit, Level, Place
from portal.report import FORMATS, as_github, as_json, as_sarif, as_text

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
SPACED = replace(STRAY, place=Place("content/fa/واژه ها, 100%:#1.yml", 3, 2))
MENDED = replace(ENDS, edits=(Edit(0, 1, "“"), Edit(7, 7, "”")))
HOSTILE = Diagnostic(
    Place("a\nb,c:d%/\x1b[2J\udcff.yml", 2, 3),
    "XXX01",
    "ends\x07",
    "سلام\x1b[31m\r\n::error::x 100%\x9b2J\u2028\u202e\u2067\ud800",
    "a\tb\n%0A \u200cنیم‌فاصله",
)
KEYS = ["id", "name", "level", "path", "line", "column", "locale", "unit", "message", "hint"]
KEYS += ["fixable", "edits"]
# Everything that moves a terminal's cursor, ends a line or turns a line around, apart from the line feed.
OBEYED = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
ANSI = re.compile(r"\x1b\[\d+m")

texts = st.text(st.characters(codec=None) | st.sampled_from("%\r\n:,\x1b{}[](\\\u202e\ud800"), min_size=1)
diagnostics = st.builds(
    Diagnostic,
    place=st.builds(Place, texts, st.integers(1, 99), st.integers(1, 99)),
    id=st.sampled_from(["PLC01", "STR01"]),
    name=st.sampled_from(["placeholder-differs", "missing"]),
    message=texts,
    hint=texts,
    level=st.sampled_from(Level),
    locale=texts,
    unit=texts,
    edits=st.tuples(st.builds(Edit, st.integers(0, 9), st.integers(0, 9), texts)),
)
every_format = pytest.mark.parametrize("written", FORMATS.values(), ids=FORMATS)


def sarif(*diagnostics: Diagnostic) -> dict[str, Any]:
    """Return the only run of the log."""
    log = json.loads(as_sarif(diagnostics))
    assert (log["version"], log["$schema"].rpartition("/")[2]) == ("2.1.0", "sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    return dict(run)


def result(diagnostic: Diagnostic) -> dict[str, Any]:
    (result,) = sarif(diagnostic)["results"]
    return dict(result)


def location(diagnostic: Diagnostic) -> dict[str, Any]:
    (location,) = result(diagnostic)["locations"]
    return dict(location["physicalLocation"])


@every_format
def test_every_format_sorts(written: Callable[[list[Diagnostic]], str]) -> None:
    assert written([STRAY, ENDS, LOST]) == written([LOST, ENDS, STRAY])


@every_format
def test_no_format_lets_a_text_command_a_terminal(written: Callable[[list[Diagnostic]], str]) -> None:
    assert OBEYED.search(written([HOSTILE])) is None
    written([HOSTILE]).encode()


@given(found=st.lists(diagnostics, max_size=3))
def test_no_text_breaks_any_format(found: list[Diagnostic]) -> None:
    for written in FORMATS.values():
        output = written(found)
        assert OBEYED.search(output) is None
        assert output == written(found[::-1])
    gaps = max(len({each.place.path for each in found}) - 1, 0)
    assert len(as_text(found).splitlines()) == 2 * len(found) + gaps + 1
    assert len(as_github(found).splitlines()) == len(found) + 1
    assert len(json.loads(as_json(found))["diagnostics"]) == len(sarif(*found)["results"]) == len(found)


def test_a_diagnostic_is_a_line_with_its_place_and_a_line_with_its_hint() -> None:
    assert as_text([LOST]).splitlines()[:2] == [
        "content/fa/home.yml:12:5: error[PLC01] placeholder-differs: {count} is missing",
        "  hint: Copy {count} unchanged.",
    ]


def test_an_empty_line_stands_between_two_files() -> None:
    assert as_text([STRAY, ENDS, LOST]) == (
        "content/fa/home.yml:12:5: error[PLC01] placeholder-differs: {count} is missing\n"
        "  hint: Copy {count} unchanged.\n"
        "content/fa/home.yml:14:9: warning[PUN01] terminal-mark-differs: "
        "the text ends with “؟” where English ends without a mark\n"
        "  hint: End the text as English does.\n"
        "\n"
        "content/notes.txt:1:1: error[CNT08] unknown-file: nothing reads this file\n"
        "  hint: Delete it.\n"
        "Found 2 errors, 1 warning."
    )


def test_a_hostile_text_stays_on_its_line() -> None:
    assert as_text([HOSTILE]).splitlines() == [
        r"a\nb,c:d%/\u001b[2J\udcff.yml:2:3: error[XXX01] ends\u0007: "
        r"سلام\u001b[31m\r\n::error::x 100%\u009b2J\u2028\u202e\u2067\ud800",
        "  hint: a\\tb\\n%0A \u200cنیم‌فاصله",
        "Found 1 error.",
    ]


@pytest.mark.parametrize(("diagnostic", "code"), [(LOST, 31), (ENDS, 33), (REMARK, 36)])
def test_colour_marks_the_path_the_level_and_the_hint(diagnostic: Diagnostic, code: int) -> None:
    head, hint, _ = as_text([diagnostic], colour=True).splitlines()
    assert head.startswith(f"\x1b[1m{diagnostic.place.path}\x1b[0m:{diagnostic.place.line}:")
    assert f" \x1b[{code}m{diagnostic.level}\x1b[0m[{diagnostic.id}] " in head
    assert hint == f"  \x1b[2mhint: {diagnostic.hint}\x1b[0m"


@given(found=st.lists(diagnostics, max_size=3))
def test_colour_changes_nothing_but_the_colour(found: list[Diagnostic]) -> None:
    assert ANSI.sub("", as_text(found, colour=True)) == as_text(found)


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
        "fixable": False,
        "edits": [],
    }


def test_json_lists_the_edits_of_what_can_be_repaired() -> None:
    (entry,) = json.loads(as_json([MENDED]))["diagnostics"]
    assert entry["fixable"] is True
    assert entry["edits"] == [{"start": 0, "end": 1, "text": "“"}, {"start": 7, "end": 7, "text": "”"}]


def test_json_gives_a_hostile_text_back_as_it_was() -> None:
    (entry,) = json.loads(as_json([HOSTILE]))["diagnostics"]
    assert (entry["path"], entry["message"]) == (HOSTILE.place.path, HOSTILE.message)
    assert entry["hint"] == HOSTILE.hint


def test_what_does_not_apply_is_null_in_json() -> None:
    (entry,) = json.loads(as_json([STRAY]))["diagnostics"]
    assert {key for key, value in entry.items() if value is None} == {"locale", "unit"}
    assert (entry["line"], entry["column"]) == (1, 1)


def test_json_without_diagnostics_is_an_empty_list() -> None:
    assert json.loads(as_json([])) == {"diagnostics": []}


def test_json_keeps_every_script_readable() -> None:
    assert "“؟”" in as_json([ENDS])


def test_a_sarif_result_says_what_where_and_which_rule() -> None:
    assert sarif(LOST) == {
        "tool": {
            "driver": {
                "name": "Two Offices",
                "rules": [
                    {
                        "id": "PLC01",
                        "name": "placeholder-differs",
                        "shortDescription": {"text": "Placeholder differs"},
                        "defaultConfiguration": {"level": "error"},
                    }
                ],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            {
                "ruleId": "PLC01",
                "ruleIndex": 0,
                "level": "error",
                "message": {"text": "{{count}} is missing\nCopy {{count}} unchanged."},
                "locations": [
                    {
                        "physicalLocation": {
                            "artifactLocation": {"uri": "content/fa/home.yml", "uriBaseId": "%SRCROOT%"},
                            "region": {"startLine": 12, "startColumn": 5},
                        }
                    }
                ],
                "partialFingerprints": result(LOST)["partialFingerprints"],
            }
        ],
    }


def test_a_sarif_log_without_diagnostics_has_no_rules_and_no_results() -> None:
    run = sarif()
    assert (run["tool"]["driver"]["rules"], run["results"]) == ([], [])


def test_every_sarif_result_points_at_its_rule() -> None:
    run = sarif(STRAY, LOST, ENDS, REMARK, replace(LOST, unit="home.lead"))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["CAP01", "CNT08", "PLC01", "PUN01"]
    assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [
        each["ruleId"] for each in run["results"]
    ]
    assert [each["level"] for each in run["results"]] == ["error", "error", "warning", "note", "error"]


def test_a_sarif_rule_has_the_gravest_level_of_its_diagnostics() -> None:
    for level, gravest in zip(Level, ["error", "warning", "note"], strict=True):
        run = sarif(replace(LOST, level=level), replace(LOST, level=Level.INFORMATION))
        assert [rule["defaultConfiguration"]["level"] for rule in run["tool"]["driver"]["rules"]] == [gravest]


def test_a_sarif_address_is_percent_encoded() -> None:
    persian = "%D9%88%D8%A7%DA%98%D9%87%20%D9%87%D8%A7"
    uri = f"content/fa/{persian}%2C%20100%25%3A%231.yml"
    assert location(SPACED)["artifactLocation"] == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_a_sarif_address_holds_nothing_that_no_address_can_hold() -> None:
    assert location(HOSTILE)["artifactLocation"]["uri"] == "a%0Ab%2Cc%3Ad%25/%1B%5B2J%ED%B3%BF.yml"


def test_a_file_outside_the_project_has_an_absolute_address() -> None:
    outside = replace(LOST, place=Place("/srv/my texts/ro.po"))
    assert location(outside)["artifactLocation"] == {"uri": "file:///srv/my%20texts/ro.po"}


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("{0} and {count}", "{{0}} and {{count}}"),
        ("[Sales](sales.md)", r"[Sales\](sales.md)"),
        (r"[Sales\](sales.md)", r"[Sales\](sales.md)"),
        (r"[Sales\\](sales.md)", r"[Sales\\\](sales.md)"),
        ("a [b] (c)", "a [b] (c)"),
        ("“خانه”\n\x1b", r"“خانه”\n\u001b"),
    ],
)
def test_a_sarif_message_holds_no_placeholder_no_link_and_no_control(message: str, text: str) -> None:
    assert result(replace(LOST, message=message, hint="Mend it."))["message"]["text"] == f"{text}\nMend it."


def fingerprint(diagnostic: Diagnostic) -> str:
    (fingerprint,) = result(diagnostic)["partialFingerprints"].values()
    return str(fingerprint)


def test_a_sarif_fingerprint_outlives_moved_lines_and_a_better_hint() -> None:
    moved = replace(LOST, place=replace(LOST.place, line=99, column=1), hint="Copy it.")
    assert fingerprint(moved) == fingerprint(LOST)


@pytest.mark.parametrize("field", ["id", "locale", "unit", "message"])
def test_a_sarif_fingerprint_tells_other_faults_apart(field: str) -> None:
    assert fingerprint(replace(LOST, **{field: "other"})) != fingerprint(LOST)  # type: ignore[arg-type]


def test_a_sarif_fingerprint_tells_two_stray_files_apart() -> None:
    assert fingerprint(SPACED) != fingerprint(STRAY)


def test_a_github_command_is_one_line_with_its_properties() -> None:
    assert as_github([STRAY, REMARK, ENDS, LOST]).splitlines() == [
        "::error file=content/fa/home.yml,line=12,col=5,title=PLC01 placeholder-differs"
        "::{count} is missing%0ACopy {count} unchanged.",
        "::warning file=content/fa/home.yml,line=14,col=9,title=PUN01 terminal-mark-differs"
        "::the text ends with “؟” where English ends without a mark%0AEnd the text as English does.",
        "::notice file=content/fa/home.yml,line=20,col=1,title=CAP01 case-differs::remark%0ALook.",
        "::error file=content/notes.txt,line=1,col=1,title=CNT08 unknown-file"
        "::nothing reads this file%0ADelete it.",
        "Found 2 errors, 1 warning, 1 information.",
    ]


def test_a_github_command_escapes_what_would_end_it() -> None:
    assert as_github([HOSTILE]).splitlines()[0] == (
        r"::error file=a%0Ab%2Cc%3Ad%25/\u001b[2J\udcff.yml,line=2,col=3,title=XXX01 ends\u0007"
        r"::سلام\u001b[31m%0D%0A::error::x 100%25\u009b2J\u2028\u202e\u2067\ud800"
        "%0Aa\\tb%0A%250A \u200cنیم‌فاصله"
    )


def test_github_without_diagnostics_is_one_sentence() -> None:
    assert as_github([]) == "No problems found."


def test_the_formats_are_found_by_name() -> None:
    assert list(FORMATS.items()) == [
        ("text", as_text),
        ("json", as_json),
        ("sarif", as_sarif),
        ("github", as_github),
    ]
