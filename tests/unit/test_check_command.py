"""What the command can be asked for: repairs, deliveries, changes, choices, and what it says to nonsense."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.translations import ROOT

SCRIPT = ROOT / "scripts" / "check_translations.py"
TINY = ROOT / "tests" / "fixtures" / "tiny" / "content"
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: {}\\n"\n\n'
ENTRY = 'msgctxt "{}"\nmsgid "{}"\nmsgstr "{}"\n\n'


class Done:
    """How a run ended."""

    def __init__(self, *arguments: object, cwd: Path = ROOT) -> None:
        done = subprocess.run(
            [sys.executable, str(SCRIPT), *map(str, arguments), "--no-memory"]
            if arguments[0] not in ("list", "explain")
            else [sys.executable, str(SCRIPT), *map(str, arguments)],
            cwd=cwd,
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            check=False,
        )
        self.status = done.returncode
        self.output = done.stdout.decode()
        self.errors = done.stderr.decode()
        assert "Traceback" not in self.errors

    def found(self) -> list[tuple[str, str]]:
        """Return unit and id of everything reported; for runs with `--format json`."""
        return [(each["unit"], each["id"]) for each in json.loads(self.output)["diagnostics"]]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "content"))


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def po(path: Path, locale: str, **entries: tuple[str, str]) -> Path:
    texts = "".join(ENTRY.format(unit, *pair) for unit, pair in entries.items())
    path.write_text((HEADER.format(locale) if locale else "") + texts, encoding="utf-8")
    return path


# Repairs

MODULE = Path("fa", "start", "module.yml")


def spoiled(content: Path) -> Path:
    path = content / MODULE
    replace(path, "آغاز", "آغا\u00adز")
    return path


def test_a_repair_is_shown_and_not_made(content: Path) -> None:
    path = spoiled(content)
    before = path.read_bytes()
    done = Done("--content", content, "--fix")
    assert "content/fa/start/module.yml (repaired)" in done.output
    assert "+title:" in done.output
    assert "Nothing was written" in done.output
    assert path.read_bytes() == before


def test_a_repair_is_written_when_asked_for(content: Path) -> None:
    sound = (content / MODULE).read_bytes()
    spoiled(content)
    done = Done("--content", content, "--fix", "--write")
    assert "content/fa/start/module.yml: repaired" in done.output
    assert (content / MODULE).read_bytes() == sound
    assert done.status == 0


def test_repairing_twice_changes_nothing(content: Path) -> None:
    spoiled(content)
    Done("--content", content, "--fix", "--write")
    before = {path: path.read_bytes() for path in content.rglob("*.yml")}
    assert "repaired" not in Done("--content", content, "--fix", "--write").output
    assert {path: path.read_bytes() for path in content.rglob("*.yml")} == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_file_that_cannot_be_written_stays(content: Path) -> None:
    path = spoiled(content)
    before = path.read_bytes()
    path.chmod(0o444)
    done = Done("--content", content, "--fix", "--write")
    assert done.status == 2
    assert "cannot be written" in done.errors
    assert path.read_bytes() == before


# Ignores


def ignore(content: Path, **entry: str) -> Path:
    path = content / "fa" / "ignores.yml"
    lines = "\n    ".join(f"{key}: {json.dumps(value)}" for key, value in entry.items())
    path.write_text(f"ignores:\n  - {lines}\n", encoding="utf-8")
    return path


def fingerprint(done: Done) -> str:
    """Return the fingerprint that an expired ignore is told."""
    found = re.search(r"\b[0-9a-f]{12}\b", done.output.replace("000000000000", ""))
    assert found, done.output
    return found[0]


def with_a_fault(content: Path) -> dict[str, str]:
    replace(content / MODULE, 'title: "آغاز"', "title: Start")
    return {"unit": "start.title", "check": "STR03", "author": "Ana", "reason": "A test."}


def test_an_ignore_keeps_a_finding_back_until_a_text_changes(content: Path) -> None:
    entry = with_a_fault(content)
    ignore(content, **entry, text="0" * 12)
    before = Done("--content", content, "--only", "STR03,IGN03")
    assert "IGN03" in before.output
    assert "STR03" in before.output
    ignore(content, **entry, text=fingerprint(before))
    assert Done("--content", content, "--only", "STR03,IGN01,IGN02,IGN03").output == "No problems found.\n"
    replace(content / "en" / "start" / "module.yml", "title: Start", "title: Begin")
    replace(content / MODULE, "title: Start", "title: Begin")
    again = Done("--content", content, "--only", "STR03,IGN03")
    assert {"IGN03", "STR03"} <= set(re.findall(r"\[(\w+)\]", again.output))


def test_an_ignore_without_a_reason_keeps_nothing_back(content: Path) -> None:
    entry = with_a_fault(content) | {"reason": ""}
    ignore(content, **entry, text="0" * 12)
    text = fingerprint(Done("--content", content, "--only", "STR03,IGN03"))
    ignore(content, **entry, text=text)
    done = Done("--content", content, "--only", "STR03,IGN01")
    assert set(re.findall(r"\[(\w+)\]", done.output)) == {"STR03", "IGN01"}
    assert done.status == 1


def test_an_unused_ignore_is_reported_and_dropped_by_a_repair(content: Path) -> None:
    path = ignore(content, unit="start.title", check="STR03", reason="Old.", author="Ana", text="0" * 12)
    assert "IGN" in Done("--content", content).output
    Done("--content", content, "--fix", "--write")
    assert "start.title" not in path.read_text(encoding="utf-8")
    assert Done("--content", content).status == 0


# Choices


def test_one_check_alone_can_be_run_or_left_out(content: Path) -> None:
    replace(content / MODULE, 'title: "آغاز"', "title: Start")
    assert Done("--content", content, "--format", "json", "--only", "str03").found() == [
        ("start.title", "STR03")
    ]
    found = Done(
        "--content", content, "--format", "json", "--skip", "STR03", "--skip", "LNG01,LNG02,LNG03"
    ).found()
    assert ("start.title", "STR03") not in found


def test_a_locale_can_be_chosen(content: Path) -> None:
    replace(content / MODULE, 'title: "آغاز"', "title: Start")
    assert Done("--content", content, "--locale", "fa").status == 1
    done = Done("--content", content, "--locale", "xx")
    assert done.status == 2
    assert "There is no locale “xx”" in done.errors


def test_lower_levels_can_be_left_out(tmp_path: Path) -> None:
    file = po(tmp_path / "a.po", "es", a=("The first one.", "El primero"))
    assert Done("--po", file, "--format", "json", "--level", "error").found() == []
    assert ("a", "PUN01") in Done("--po", file, "--format", "json", "--level", "warning").found()


def test_every_check_is_listed_and_explained() -> None:
    lines = Done("list").output.splitlines()
    assert len(lines) > 40
    assert Done("explain", "str08").output.startswith("# code-differs (STR08)")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--only", "XYZ99"], "There is no check “XYZ99”"),
        (["--skip", "XYZ99"], "There is no check “XYZ99”"),
        (["explain", "XYZ99"], "There is no check “XYZ99”"),
        (["--content", "nowhere"], "there is no such folder"),
        (["--write"], "--write goes with --fix"),
        (["--glossary", "x.yml"], "--glossary goes with --po"),
        (["--po", "x.po", "--fix"], "work on the content"),
        (["--changed", "no-such-revision"], "“no-such-revision” cannot be compared with"),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_told(arguments: list[str], reason: str) -> None:
    done = Done(*arguments)
    assert (done.status, done.output) == (2, "")
    assert reason in done.errors


# Deliveries


def test_a_delivery_is_checked_without_the_content(tmp_path: Path) -> None:
    entries = {"a": ("There are 12 orders.", "Hay 21 pedidos."), "b": ("The order.", "El pedido.")}
    done = Done("--po", po(tmp_path / "a.po", "es", **entries), "--format", "json")
    assert done.status == 1
    assert {unit for unit, _ in done.found()} == {"a"}
    assert ("a", "PLC02") in done.found()


def test_the_locale_comes_from_the_command_where_the_file_has_none(tmp_path: Path) -> None:
    file = po(tmp_path / "a.po", "", a=("The order.", "El pedido."))
    done = Done("--po", file)
    assert (done.status, "XCH12" in done.output) == (2, True)
    assert Done("--po", file, "--locale", "es").status == 0
    assert Done("--po", file, "--locale", "qqq").status == 2


def test_a_glossary_of_ones_own_replaces_the_portals(tmp_path: Path) -> None:
    file = po(tmp_path / "a.po", "es", a=("The kanban board is full.", "La pizarra está llena."))
    glossary = tmp_path / "glossary.yml"
    glossary.write_text(
        "board.source: kanban board\nboard.term: tablero\nboard.forbidden: [pizarra]\n", encoding="utf-8"
    )
    assert Done("--po", file).status == 0
    done = Done("--po", file, "--glossary", glossary, "--format", "json")
    assert ("a", "TRM01") in done.found()


def test_a_glossary_term_without_english_is_told_with_its_place(tmp_path: Path) -> None:
    glossary = tmp_path / "glossary.yml"
    glossary.write_text("thing.term: cosa\n", encoding="utf-8")
    done = Done("--po", po(tmp_path / "a.po", "es", a=("One.", "Uno.")), "--glossary", glossary)
    assert done.status == 2
    assert "glossary.yml:1:13" in done.output


def test_catalogues_of_one_text_are_compared_with_each_other(tmp_path: Path) -> None:
    source = "The company has eighty stores and sells to anybody who comes in."
    texts = {
        "ro": "Compania are optzeci de magazine și vinde oricui intră.",
        "pt_BR": "A empresa tem oitenta lojas e vende a quem entrar.",
        "es": "La empresa tiene 80 tiendas y vende a quien entre.",
        "af": "Die maatskappy het winkels en verkoop aan enigiemand wat inkom.",
    }
    for locale, text in texts.items():
        po(tmp_path / f"{locale}.po", locale, a=(source, text))
    done = Done("--po", tmp_path, "--format", "json", "--only", "PEE02")
    found = json.loads(done.output)["diagnostics"]
    assert [(each["locale"], each["unit"]) for each in found] == [("af", "a")]


@pytest.mark.parametrize(
    ("name", "data", "id"),
    [
        ("a.po", b'msgid "a"\nmsgstr "\xff"\n', "XCH02"),
        ("a.po", b'msgid "a\nmsgstr b\n', "XCH05"),
        ("a.po", b"", "XCH09"),
        ("a.txt", b"text", "XCH04"),
        ("a.xlf", b"<!DOCTYPE x [<!ENTITY a 'b'>]><xliff/>", "XCH07"),
        ("a.xlf", b"<xliff", "XCH05"),
    ],
)
def test_a_broken_delivery_is_told_with_its_place(tmp_path: Path, name: str, data: bytes, id: str) -> None:
    (tmp_path / name).write_bytes(data)
    done = Done("--po", tmp_path / name, "--locale", "es")
    assert done.status == 2
    assert re.search(rf"{name}:\d+:\d+: error\[{id}\]", done.output)


def test_a_missing_delivery_and_an_empty_folder_are_told(tmp_path: Path) -> None:
    assert "XCH01" in Done("--po", tmp_path / "none.po").output
    done = Done("--po", tmp_path)
    assert (done.status, "holds no catalogue" in done.errors) == (2, True)


def test_a_delivery_that_is_too_large_is_refused_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "large.po"
    with file.open("wb") as data:
        data.truncate(50_000_000)
    done = Done("--po", file, "--locale", "es")
    assert done.status == 2
    assert "XCH03" in done.output


# Changes


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_only_what_changed_is_reported(content: Path) -> None:
    replace(content / MODULE, 'title: "آغاز"', "title: Start")
    git(content.parent, "init", "-q")
    git(content.parent, "add", ".")
    git(content.parent, "commit", "-qm", "Begin")
    assert Done("--content", content, "--changed").status == 0
    replace(content / "fa" / "start" / "two-offices.yml", "۲۴", "۴۲")
    done = Done("--content", content, "--changed", "--format", "json")
    assert set(done.found()) == {("two-offices.explanation.three-steps", "PLC02")}


def test_a_changed_source_text_brings_its_targets_back(content: Path) -> None:
    git(content.parent, "init", "-q")
    git(content.parent, "add", ".")
    git(content.parent, "commit", "-qm", "Begin")
    replace(content / "en" / "start" / "two-offices.yml", "24", "25")
    done = Done("--content", content, "--changed", "HEAD", "--format", "json")
    assert "PLC02" in {id for _, id in done.found()}


# How far translations have come


def test_a_changed_english_text_is_reported_until_it_is_dealt_with(content: Path) -> None:
    replace(content / "en" / "start" / "module.yml", "title: Start", "title: Begin")
    done = Done("--content", content, "--only", "STA01", "--format", "json")
    assert (done.status, done.found()) == (0, [("start.title", "STA01")])
    assert Done("--content", content, "--only", "STA01", "--strict").status == 1


def test_unreviewed_texts_are_errors_where_it_is_asked_for(content: Path) -> None:
    assert Done("--content", content, "--only", "STA02").status == 0
    assert Done("--content", content, "--only", "STA02", "--strict").status == 1


def test_a_translation_without_a_record_is_an_error(content: Path) -> None:
    (content / "fa" / "state.jsonl").unlink()
    done = Done("--content", content, "--only", "STA03")
    assert done.status == 1
    assert "texts are not recorded" in done.output


def test_an_unfinished_draft_does_not_fail_and_says_how_far_it_has_come(content: Path) -> None:
    (content / "fa" / "home.yml").unlink()
    assert Done("--content", content).status == 1
    replace(content / "locales" / "fa.yml", "words:\n", "draft: true\npublish_at: 50\nwords:\n")
    done = Done("--content", content)
    assert done.status == 0, done.output
    assert "information[STR01] missing: the file is missing" in done.output
    assert "information[DRF01] draft: the draft can be published" in done.output


def test_a_draft_is_published_from_a_percentage_on(content: Path) -> None:
    replace(content / "locales" / "fa.yml", "words:\n", "draft: true\npublish_at: 180\nwords:\n")
    done = Done("--content", content)
    assert done.status == 1
    assert "content/locales/fa.yml:10:13: error[CNT05]" in done.output


def test_a_locale_that_is_not_there_is_told_though_nothing_is_wrong(content: Path) -> None:
    done = Done("--content", content, "--locale", "xx")
    assert done.status == 2
    assert "There is no locale “xx”" in done.errors


def test_an_ignore_of_a_check_that_does_not_exist_is_told(content: Path) -> None:
    entry = "unit: start.title, check: CAP99, text: '000000000000', author: Ana, reason: A name."
    (content / "fa" / "ignores.yml").write_text(f"ignores:\n  - {{{entry}}}\n", encoding="utf-8")
    done = Done("--content", content)
    assert done.status == 1
    assert "error[IGN02] ignore-unused: there is no check “CAP99”" in done.output
