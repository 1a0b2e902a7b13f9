"""The commands that export and import, as an editor runs them; and the tools of others between the two."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from portal.exchange import exported, po_text
from tests.exchange import ROOT, Deliver, content_copy, deliver_po, deliver_xliff, reread

SCRIPT = ROOT / "scripts" / "translations.py"
TOOLKIT = ROOT / "build" / "pofilter" / "bin" / "python"
NO_TOOLKIT = "translate-toolkit is not set up: scripts/bench_checks.py does it in build/pofilter"
UNIT, TEXT = "two-offices.title", "دو دفترِ یک شرکت"
BOTH = pytest.mark.parametrize("deliver", [deliver_po, deliver_xliff])


class Done:
    """How a run ended."""

    def __init__(self, *arguments: object) -> None:
        done = subprocess.run(
            [sys.executable, str(SCRIPT), *map(str, arguments)],
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            check=False,
        )
        self.status, self.output, self.errors = done.returncode, done.stdout.decode(), done.stderr.decode()
        assert "Traceback" not in self.errors


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return content_copy(tmp_path)


def export(content: Path, name: str, *arguments: object) -> Path:
    file = content.parent / name
    done = Done("export", "fa", "--output", file, "--content", content, *arguments)
    assert done.status == 0, done.errors
    return file


def import_(content: Path, file: Path, *arguments: object) -> Done:
    return Done("import", file, "--content", content, *arguments)


def everything(content: Path) -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in sorted(content.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("name", ["fa.po", "fa.xlf", "fa.xliff", "fa.csv"])
def test_what_is_exported_and_imported_changes_nothing(content: Path, name: str) -> None:
    before = everything(content)
    file = export(content, name)
    assert file.read_bytes() == export(content, name).read_bytes()
    done = import_(content, file, "--write", *(["--locale", "fa"] if name.endswith("csv") else []))
    assert (done.status, done.output) == (
        0,
        "Nothing is taken from the file: it has nothing new.\n",
    )
    assert everything(content) == before


@BOTH
def test_an_edit_is_shown_first_and_written_when_told(content: Path, deliver: Deliver) -> None:
    file = content.parent / ("fa.po" if deliver is deliver_po else "fa.xlf")
    file.write_bytes(deliver(exported(reread(content), "fa"), {UNIT: TEXT}))
    before = everything(content)
    shown = import_(content, file)
    assert f"+title: {TEXT}" in shown.output.replace('"', "")
    assert shown.output.endswith("1 unit would change, in 2 files. Nothing was written; add --write.\n")
    assert everything(content) == before
    done = import_(content, file, "--write")
    assert (done.status, done.output.splitlines()[-1]) == (0, "Taken in: 1 unit, in 2 files.")
    assert reread(content).targets["fa"][UNIT].text == TEXT
    assert import_(content, file, "--write").output.startswith("Nothing is taken")


def test_the_checks_run_over_the_delivery_first(content: Path) -> None:
    library = reread(content)
    unit = next(id for id, each in library.units.items() if "{total}" in each.text)
    file = content.parent / "fa.po"
    file.write_bytes(deliver_po(exported(library, "fa"), {unit: "سؤال {number}", UNIT: TEXT}))
    before = everything(content)
    done = import_(content, file, "--write")
    assert done.status == 1
    line = next(n for n, text in enumerate(file.read_text().splitlines(), 1) if "سؤال {number}" in text)
    assert f"{file}:{line}:8: error[PLC01] placeholder-differs: {{total}} is missing\n  hint: " in done.output
    assert done.output.endswith("mend the file, or take the rest with --partial.\n")
    assert everything(content) == before
    partial = import_(content, file, "--write", "--partial")
    assert (partial.status, partial.output.splitlines()[-1]) == (1, "Taken in: 1 unit, in 2 files.")
    assert reread(content).targets["fa"][UNIT].text == TEXT


def test_only_what_is_to_do_can_be_exported(content: Path) -> None:
    target = content / "fa" / "start" / "two-offices.yml"
    lines = target.read_text(encoding="utf-8").splitlines(keepends=True)
    target.write_text("".join(line for line in lines if not line.startswith("title:")), encoding="utf-8")
    file = export(content, "fa.po", "--to-do", "--lesson", "two-offices")
    assert [entry.msgctxt for entry in polib.pofile(str(file))] == [UNIT]
    done = Done("export", "fa", "--to-do", "--lesson", "home", "--content", content, "--output", file)
    assert (done.status, done.output) == (0, "فارسی: there is nothing to do.\n")


def test_a_table_of_the_glossary_comes_in(content: Path) -> None:
    file = export(content, "fa.csv")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("sales,sales,فروش,,", "sales,sales,فروش,حراج,"), encoding="utf-8")
    done = import_(content, file, "--locale", "fa", "--write")
    assert done.output.splitlines()[-1] == "Taken in: notes on 1 term, in 1 file."
    assert reread(content).notes["fa"]["sales"].forbidden == ("حراج",)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("export", "xx", "--output", "a.po"), "There is no locale “xx” to translate into; there are fa."),
        (("export", "en", "--output", "a.po"), "There is no locale “en” to translate into; there are fa."),
        (("export", "fa", "--output", "a.txt"), "a.txt: name the format: --format po|xliff|csv"),
        (("export", "fa", "--output", "a.po", "--module", "x"), "There is no module “x”; there are start."),
        (("export", "fa", "--output", "a.po", "--lesson", "x"), "There is no lesson “x”; there are home, "),
        (("export", "fa", "--output", "a.csv", "--to-do"), "As CSV the glossary is exported"),
        (("import", "a.po", "--locale", "xx"), "There is no locale “xx”"),
        (("import", "a.csv"), "A table does not say which language it is in"),
        (("import", "a.csv", "--locale", "fa"), "a.csv: No such file or directory"),
    ],
)
def test_what_makes_no_sense_is_answered_in_a_sentence(
    content: Path, arguments: tuple[str, ...], message: str
) -> None:
    done = Done(*arguments, "--content", content)
    assert (done.status, done.output) == (2, "")
    assert done.errors.startswith(message)


@pytest.mark.parametrize(
    ("change", "id"),
    [
        (lambda data: data[: data.rindex(b"msgid") + 7], "XCH05"),
        (lambda data: data.replace("ف".encode(), b"\xe3", 1), "XCH02"),
        (lambda data: data.replace(b"Language: fa", b"Language: es"), "XCH13"),
        (lambda data: data.replace(b"Language: fa\\n", b"Nothing: x\\n"), "XCH12"),
        (lambda data: data[:0], "XCH09"),
    ],
)
def test_a_file_that_cannot_be_taken_is_told_with_place_and_hint(
    content: Path, change: Callable[[bytes], bytes], id: str
) -> None:
    file = export(content, "fa.po")
    file.write_bytes(change(file.read_bytes()))
    done = import_(content, file, "--write")
    assert done.status == 2
    assert done.output.startswith(f"{file}:")
    assert f"error[{id}]" in done.output
    assert "hint: " in done.output


def test_a_failure_in_the_middle_leaves_every_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = importlib.util.spec_from_file_location("content_files", ROOT / "scripts" / "content_files.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    files = {tmp_path / f"{name}.yml": b"new" for name in "abcd"}
    for path in list(files)[:3]:
        path.write_bytes(b"old")
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if target.name == "c.yml":
            raise OSError(28, "No space left on device", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OSError, match="No space"):
        module.replace_all(files)
    assert everything(tmp_path) == {path.as_posix(): b"old" for path in list(files)[:3]}


# Others' tools

ROUND = """
import sys
from translate.storage import factory, xliff2
read = factory.getobject if sys.argv[1].endswith(".po") else xliff2.Xliff2File.parsefile
store = read(sys.argv[1])
units = [unit for unit in store.units if not unit.isheader() and unit.source]
print(len(units))
for unit in units:
    name = unit.getcontext() if hasattr(unit, "getcontext") and unit.getcontext() else unit.getid()
    if sys.argv[3] and name.endswith(sys.argv[3]):
        unit.target = sys.argv[4]
store.savefile(sys.argv[2])
"""


def through_the_toolkit(file: Path, unit: str = "", text: str = "") -> tuple[Path, int]:
    out = file.with_name(f"out{file.suffix}")
    command = [*map(str, (TOOLKIT, "-c", ROUND, file, out)), unit, text]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out, int(done.stdout)


@pytest.mark.skipif(not TOOLKIT.is_file(), reason=NO_TOOLKIT)
@pytest.mark.parametrize("name", ["fa.po", "fa.xlf"])
def test_a_round_through_translate_toolkit_loses_nothing(content: Path, name: str) -> None:
    before = everything(content)
    file, units = through_the_toolkit(export(content, name))
    assert units == len(reread(content).units)
    done = import_(content, file, "--write")
    assert (done.status, done.output) == (
        0,
        "Nothing is taken from the file: it has nothing new.\n",
    )
    assert everything(content) == before


@pytest.mark.skipif(not TOOLKIT.is_file(), reason=NO_TOOLKIT)
@pytest.mark.parametrize("name", ["fa.po", "fa.xlf"])
def test_an_edit_made_in_translate_toolkit_arrives(content: Path, name: str) -> None:
    file, _ = through_the_toolkit(export(content, name), UNIT, TEXT)
    done = import_(content, file, "--write")
    assert done.status == 0, done.output
    assert reread(content).targets["fa"][UNIT].text == TEXT


@pytest.mark.skipif(not TOOLKIT.is_file(), reason=NO_TOOLKIT)
@pytest.mark.parametrize("name", ["fa.po", "fa.xlf"])
def test_the_portals_own_texts_survive_translate_toolkit(tmp_path: Path, name: str) -> None:
    export = tmp_path / name
    assert Done("export", "fa", "--output", export).status == 0
    file, _ = through_the_toolkit(export)
    assert import_(ROOT / "content", file).output.startswith(
        "Nothing is taken from the file: it has nothing new"
    )


def test_polib_and_gettext_read_the_same_units(content: Path) -> None:
    library = reread(content)
    assert {entry.msgctxt for entry in polib.pofile(po_text(exported(library, "fa")))} == set(library.units)
