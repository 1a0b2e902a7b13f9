"""Measure what the portal costs: reading its content, and a cold build beside the plain engine's.

The plain build has the same Markdown, theme, features and languages, without our hooks and templates.
Both run in turn, several times. The least of each figure is printed, since what a busy machine adds is
not the program's; the ratio is the median of the pairs, since both runs of a pair meet the same machine.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

from portal.bank import build_bank
from portal.handbook import handbook_pages
from portal.model import Library
from portal.pages import Page, Settings, render_pages
from portal.questions import question_types
from portal.reading import read_library
from portal.searching import index_files

ROOT = Path(__file__).resolve().parent.parent
OURS = ("hooks", "custom_dir")


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds, wall seconds and peak memory in MB of a process with its children."""

    cpu: float
    wall: float
    memory: float


def run(command: list[str], folder: Path, accepted: tuple[int, ...] = (0,)) -> Cost:
    """Run a command to its end and return its cost. Raises CalledProcessError for another status."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in accepted:
        raise subprocess.CalledProcessError(status, command)
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024)


def least(costs: list[Cost]) -> Cost:
    """Return the least of each figure."""
    return Cost(*(min(getattr(cost, name) for cost in costs) for name in ("cpu", "wall", "memory")))


def ratio(costs: dict[str, list[Cost]], *, search: bool) -> float:
    """Return the median over the pairs of our CPU seconds to the plain engine's."""
    pairs = zip(costs["ours"], costs["search"], costs["plain"], strict=True)
    return statistics.median((o.cpu - (0 if search else s.cpu)) / p.cpu for o, s, p in pairs)


def plain_project(folder: Path) -> None:
    """Write the same pages as plain Markdown files, with the same settings less what is ours."""
    library = read_library(ROOT / "content").require()
    checks = (ROOT / "tests" / "checks").glob("*.md")
    documentation = {path.stem.replace("_", "-"): path.read_text(encoding="utf-8") for path in sorted(checks)}
    for page in (*render_pages(library), *handbook_pages(documentation)):
        path = folder / "docs" / page.uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.markdown, encoding="utf-8")
    shutil.copytree(ROOT / "docs", folder / "docs", dirs_exist_ok=True)
    settings = yaml.load(
        (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV", ""), yaml.SafeLoader
    )
    for name in ("hooks", "watch", "strict", "edit_uri", "extra"):
        del settings[name]
    settings["site_url"] = "https://two-offices.example/"
    del settings["theme"]["custom_dir"]
    settings["plugins"][0]["i18n"]["languages"] = [
        {
            "locale": locale.id,
            "name": locale.name,
            "default": locale.id == "en",
            "theme": {"language": locale.tag},
        }
        for locale in library.locales
    ]
    text = yaml.safe_dump(settings, allow_unicode=True)
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")


def indexing(library: Library, pages: tuple[Page, ...]) -> Cost:
    """Return what the search's index costs inside a build: the memory is the build's own."""
    cpu, wall = time.process_time(), time.perf_counter()
    index_files(library, pages, Settings())
    return Cost(time.process_time() - cpu, time.perf_counter() - wall, 0)


def timed(work: Callable[[], object]) -> float:
    """Return the least wall seconds of five runs of `work`."""
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def main() -> int:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=7, help="builds of each kind (default: 7)")
    runs = parser.parse_args().runs
    library = read_library(ROOT / "content").require()
    print(f"read and validate the content  {timed(lambda: read_library(ROOT / 'content')):.3f} s")
    print(f"build the item bank            {timed(lambda: build_bank(library, question_types())):.3f} s")
    print(f"render all pages               {timed(lambda: render_pages(library)):.3f} s")
    pages = render_pages(library)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain_project(folder)
        costs: dict[str, list[Cost]] = {"plain": [], "search": [], "ours": []}
        for _ in range(runs):
            build = [sys.executable, "-m", "mkdocs", "build", "-q", "--site-dir"]
            costs["plain"].append(run([*build, str(folder / "plain")], folder))
            costs["search"].append(indexing(library, pages))
            costs["ours"].append(run([*build, str(folder / "ours")], ROOT))
    figures = {kind: least(found) for kind, found in costs.items()}
    for kind, label in (
        ("plain", "plain engine, cold build"),
        ("search", "search index"),
        ("ours", "the portal, cold build"),
    ):
        cost = figures[kind]
        print(f"{label:<30} {cost.cpu:6.2f} s CPU {cost.wall:6.2f} s {cost.memory:6.0f} MB")
    print(f"portal / plain engine          {ratio(costs, search=True):.2f}")
    print(f"the same without the search    {ratio(costs, search=False):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
