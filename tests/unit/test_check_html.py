"""What the HTML checker's messages come to."""

from pathlib import Path
from typing import Any

import pytest
from check_html import Fault, found, judged, main

SITE = Path("/srv/site")
MESSAGES: list[dict[str, Any]] = [
    {
        "type": "error",
        "url": "file:/srv/site/fa/index.html",
        "lastLine": 9,
        "firstColumn": 4,
        "message": "Bad.",
    },
    {"type": "error", "url": "file:/srv/site/a%20b.html", "firstLine": 2, "lastLine": 3, "message": "Worse."},
    {
        "type": "info",
        "subType": "warning",
        "url": "file:/srv/site/index.html",
        "lastLine": 1,
        "message": "Hm.",
    },
    {"type": "info", "url": "file:/srv/site/index.html", "lastLine": 1, "message": "The first was here."},
    {"type": "non-document-error", "url": "file:/srv/site/x.html", "message": "Unreadable."},
]


def test_faults_are_sorted_and_say_where_they_stand() -> None:
    assert list(map(str, found(MESSAGES, SITE))) == [
        "a b.html:2:1: error[HTML] Worse.",
        "fa/index.html:9:4: error[HTML] Bad.",
        "index.html:1:1: warning[HTML] Hm.",
        "x.html:1:1: error[HTML] Unreadable.",
    ]


def test_what_is_allowed_is_left_out_and_an_allowance_without_use_is_told() -> None:
    faults = [Fault("a.html", 1, 1, "error", "Bad apple."), Fault("b.html", 1, 1, "error", "Good apple.")]
    assert judged(faults, ["^Bad", "^Never"]) == ([faults[1]], ["^Never"])
    assert judged(faults, ["apple"]) == ([], [])


def test_without_a_site_nothing_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert "no built site" in capsys.readouterr().err
