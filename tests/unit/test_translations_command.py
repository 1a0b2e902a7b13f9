"""What editors' commands say and do, run as an editor would."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from portal.reading import read_library
from portal.standing import standing
from tests.translations import ROOT

SCRIPT = ROOT / "scripts" / "translations.py"
TINY = ROOT / "tests" / "fixtures" / "tiny" / "content"


class Done:
    """How a run ended."""

    def __init__(self, content: Path, *arguments: str) -> None:
        done = subprocess.run(
            [sys.executable, str(SCRIPT), *arguments, "--content", str(content)],
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            check=False,
        )
        self.status = done.returncode
        self.output = done.stdout.decode()
        self.errors = done.stderr.decode()
        assert "Traceback" not in self.errors


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "content"))


@pytest.fixture
def unit(content: Path) -> str:
    """A unit whose English text has changed."""
    path = content / "en" / "start" / "module.yml"
    text = path.read_text(encoding="utf-8")
    line = next(line for line in text.split("\n") if line.startswith("title: "))
    path.write_text(text.replace(line, f"{line} anew"), encoding="utf-8")
    return "start.title"


def snapshot(content: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in content.rglob("*") if path.is_file()}


def test_the_status_counts_what_is_translated_stale_and_reviewed(content: Path, unit: str) -> None:
    rows = json.loads(Done(content, "status", "--format", "json").output)
    whole = next(row for row in rows if row["locale"] == "fa" and not row["module"])
    assert whole["units"] == whole["translated"] > 0
    assert (whole["stale"], whole["reviewed"]) == (1, 0)
    assert whole["words_to_do"] >= 2
    assert sum(row["stale"] for row in rows if row["module"] == "start" and row["document"]) == 1


def test_the_status_is_a_table_too(content: Path) -> None:
    done = Done(content, "status")
    assert done.status == 0
    assert done.output.startswith(" ")
    assert "words to do" in done.output


def test_next_shows_the_change_of_the_english_text(content: Path, unit: str) -> None:
    done = Done(content, "next", "fa")
    assert f"{unit}: stale" in done.output
    assert "{+anew+}" in done.output
    assert "content/fa/start/module.yml:1:8" in done.output
    assert "\x1b[32m" in Done(content, "next", "fa", "--colour", "always").output


def test_next_says_when_all_is_done(content: Path) -> None:
    assert "Everything is translated" in Done(content, "next", "fa").output


def test_nothing_is_written_without_being_told(content: Path, unit: str) -> None:
    before = snapshot(content)
    for arguments in (
        ("record",),
        ("update", "fa", unit),
        ("accept", unit, "--reason", "Only reworded."),
        ("review", "fa", "start", "--by", "Ana Pop"),
    ):
        assert Done(content, *arguments).status == 0
    assert snapshot(content) == before


def test_an_accepted_change_is_stale_no_more(content: Path, unit: str) -> None:
    assert Done(content, "accept", unit, "--reason", "Only reworded.", "--write").status == 0
    library = read_library(content).require()
    assert not standing(library, "fa", unit).is_stale
    assert library.records["fa"][unit].reason == "Only reworded."


def test_an_update_and_a_review_are_recorded(content: Path, unit: str) -> None:
    Done(content, "update", "fa", unit, "--write")
    assert not standing(read_library(content).require(), "fa", unit).is_stale
    Done(content, "review", "fa", "start", "--by", "Ana Pop", "--write")
    library = read_library(content).require()
    assert standing(library, "fa", unit).is_reviewed
    assert library.records["fa"][unit].by == "Ana Pop"


def test_new_and_edited_translations_are_recorded(content: Path) -> None:
    path = content / "fa" / "state.jsonl"
    kept = path.read_bytes()
    path.unlink()
    assert "content/fa/state.jsonl: written" in Done(content, "record", "--write").output
    assert path.read_bytes() == kept
    assert "Nothing changes." in Done(content, "record", "--write").output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("next", "xx"), "There is no locale “xx”"),
        (("next", "en"), "There is no locale “en” to translate into"),
        (("update", "fa", "nothing.here"), "No unit, lesson or module is called “nothing.here”"),
        (("update", "fa", "start.titel"), "did you mean “start.title”?"),
        (("accept", "start", "--reason", "x"), "nothing is to be accepted"),
        (("accept", "start", "--reason", " "), "Say with --reason"),
        (("review", "fa", "start", "--by", " "), "Say with --by"),
    ],
)
def test_what_cannot_be_done_is_said(content: Path, arguments: tuple[str, ...], message: str) -> None:
    done = Done(content, *arguments)
    assert done.status == 2
    assert message in done.errors


def test_broken_content_is_told_with_its_place(content: Path) -> None:
    (content / "fa" / "state.jsonl").write_text("{\n", encoding="utf-8")
    done = Done(content, "status")
    assert done.status == 2
    assert "content/fa/state.jsonl:1:2: error[CNT02]" in done.errors


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "there is no such folder" in Done(tmp_path / "none", "status").errors


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, check=True)


def begun(folder: Path) -> None:
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "as it was")


def test_parallel_reviews_of_neighbours_merge_without_conflict(content: Path) -> None:
    folder = content.parent
    begun(folder)
    units = sorted(read_library(content).require().records["fa"])[:2]
    for unit in units:
        git(folder, "checkout", "-q", "-b", unit, "main")
        assert Done(content, "review", "fa", unit, "--by", "Ana Pop", "--write").status == 0
        git(folder, "commit", "-qam", f"review {unit}")
    git(folder, "checkout", "-q", "main")
    git(folder, "merge", "-q", units[0])
    git(folder, "merge", "-q", "-m", "both", units[1])
    library = read_library(content).require()
    assert all(standing(library, "fa", unit).is_reviewed for unit in units)


def test_parallel_edits_of_neighbouring_texts_merge_without_conflict(tmp_path: Path) -> None:
    content = Path(shutil.copytree(ROOT / "content", tmp_path / "content"))
    begun(tmp_path)
    path = content / "ro" / "front-office" / "sales.yml"
    edits = {"title": "Vânzările", "outcomes.name-tasks": "Să numești sarcinile."}
    for key, text in edits.items():
        git(tmp_path, "checkout", "-q", "-b", key, "main")
        lines = path.read_text(encoding="utf-8").split("\n")
        changed = [f"{key}: {text}" if line.startswith(f"{key}:") else line for line in lines]
        path.write_text("\n".join(changed), encoding="utf-8")
        assert Done(content, "record", "--write").status == 0
        git(tmp_path, "commit", "-qam", f"edit {key}")
    git(tmp_path, "checkout", "-q", "main")
    for key in edits:
        git(tmp_path, "merge", "-q", "-m", f"merge {key}", key)
    targets = read_library(content).require().targets["ro"]
    assert {key: targets[f"sales.{key}"].text for key in edits} == edits
