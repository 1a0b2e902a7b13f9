"""The HTML checker itself: it finds what is planted."""

from pathlib import Path

import pytest
from check_html import CHECKER, main

GOOD = '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A</title>\n</head>\n'


def test_a_planted_fault_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert CHECKER.is_file(), "run “make html” first"
    (tmp_path / "index.html").write_text(f"{GOOD}<body><p>Good.</p></body></html>", encoding="utf-8")
    (tmp_path / "bad.html").write_text(f"{GOOD}<body><ul><p>Bad.</p></ul></body></html>", encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("bad.html:7:")
    assert "error[HTML] Element “p” not allowed as child of element “ul”" in lines[0]
    assert [line for line in lines if line.startswith("index.html")] == []
    assert all("no page has this fault any more" in line for line in lines[1:]), "no entry fits this site"
