"""Measure the translation check: over the content, over catalogues of many sizes, and beside pofilter.

Every figure is of a whole process, from its start to its end; of several runs the least is printed. The
catalogue is made of professional translations that the system carries; where there are too few, they
are repeated with a number, so that no text occurs twice. pofilter runs all its tests, spelling too, on
the same file, in turn with ours; the ratio is the median of the pairs.
"""

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import polib
from bench import Cost, least, run

ROOT = Path(__file__).resolve().parent.parent
CHECK = [sys.executable, str(ROOT / "scripts" / "check_translations.py"), "--format", "json"]
POFILTER = ROOT / "build" / "pofilter"
# The checker refuses a file with such characters.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
SIZES = (10_000, 20_000, 60_000)


def pairs(folder: str = "es") -> Iterator[tuple[str, str]]:
    """Yield source and target of the system's Spanish catalogues, then again with a number."""
    paths = sorted(Path("/usr/share/locale").glob(f"{folder}/LC_MESSAGES/*.mo"))
    found = [
        (entry.msgid, entry.msgstr)
        for path in paths
        for entry in polib.mofile(str(path))
        if entry.msgid.strip() and entry.msgstr.strip() and not CONTROL.search(entry.msgid + entry.msgstr)
    ]
    for number in count():
        if not found:
            return
        yield from ((f"{a} {number}", f"{b} {number}") if number else (a, b) for a, b in found)


def write_catalogue(path: Path, size: int) -> None:
    """Write a catalogue of so many pairs."""
    file = polib.POFile()
    file.metadata = {"Language": "es", "Content-Type": "text/plain; charset=UTF-8"}
    for number, (source, target) in enumerate(islice(pairs(), size)):
        file.append(polib.POEntry(msgctxt=f"u{number}", msgid=source, msgstr=target))
    file.save(str(path))


def checked(*arguments: object) -> Cost:
    """Return the cost of a run of the checker, whatever it found."""
    return run([*CHECK, *map(str, arguments)], ROOT, accepted=(0, 1))


def pofilter() -> Path | None:
    """Return pofilter in its own environment, set up where it is missing; None where it cannot spell."""
    command = POFILTER / "bin" / "pofilter"
    if not command.is_file():
        shutil.rmtree(POFILTER, ignore_errors=True)
        venv.create(POFILTER, with_pip=True)
        python, lock = str(POFILTER / "bin" / "python"), str(ROOT / "requirements-pofilter.lock")
        subprocess.run([python, "-m", "pip", "install", "-q", "--require-hashes", "-r", lock], check=True)
    speaks = "import enchant, sys; sys.exit(not enchant.dict_exists('es_ES'))"
    done = subprocess.run([POFILTER / "bin" / "python", "-c", speaks], capture_output=True, check=False)
    return command if done.returncode == 0 else None


def content_figures(runs: int, folder: Path) -> None:
    """Print what a check of the content costs: cold, with nothing changed, with one unit changed."""
    cold = least([checked("--no-memory") for _ in range(runs)])
    print(f"content, cold, no memory        {cold.wall:6.2f} s {cold.memory:6.0f} MB")
    checked()
    warm = least([checked() for _ in range(runs)])
    print(f"content, nothing changed        {warm.wall:6.2f} s {warm.memory:6.0f} MB")
    copy = folder / "content"
    shutil.copytree(ROOT / "content", copy)
    identity = ["-c", "user.name=bench", "-c", "user.email=bench@example.org"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "as it was"]):
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True)
    file = copy / "es" / "front-office" / "sales.yml"
    text = file.read_text(encoding="utf-8")
    changed = []
    for number in range(runs):
        file.write_text(text.replace("title: ", f"title: {number} ", 1), encoding="utf-8")
        changed.append(checked("--content", copy, "--changed"))
    one = least(changed)
    print(f"--changed, one unit changed     {one.wall:6.2f} s {one.memory:6.0f} MB")


def catalogue_figures(runs: int, folder: Path) -> None:
    """Print what catalogues cost, and the ratio to pofilter."""
    for size in SIZES:
        file = folder / f"{size}.po"
        write_catalogue(file, size)
        cost = least([checked("--po", file, "--no-memory") for _ in range(runs if size == SIZES[0] else 1)])
        print(_rated(f"catalogue of {size:>6} pairs", cost, size))
    command = pofilter()
    if command is None:
        print("pofilter cannot spell here: install libenchant-2-2 and hunspell-es (Debian)")
        return
    file = folder / f"{SIZES[0]}.po"
    ours, theirs = [], []
    for _ in range(runs):
        ours.append(checked("--po", file, "--no-memory"))
        theirs.append(run([str(command), "--language=es", str(file), str(folder / "out.po")], folder))
    cost = least(theirs)
    print(_rated("pofilter with spelling", cost, SIZES[0]))
    ratio = statistics.median(a.wall / b.wall for a, b in zip(ours, theirs, strict=True))
    print(f"ours / pofilter                 {ratio:6.2f}")


def _rated(name: str, cost: Cost, size: int) -> str:
    return f"{name:<32}{cost.wall:6.2f} s {cost.memory:6.0f} MB {size / cost.wall:8.0f} units/s"


def main() -> int:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5, help="runs of each kind (default: 5)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        content_figures(runs, Path(name))
        catalogue_figures(runs, Path(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
