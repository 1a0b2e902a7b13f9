"""Measure the learner's side: the item bank and its audit, by size, and what a lesson's page costs.

The content is repeated with other ids and a number behind each text, until it has a thousand lessons and
more; the time for each lesson must not grow. In the browser all items of a lesson are answered, while the
browser counts tasks that keep it busy for more than 50 ms. The least of several runs is printed.
"""

import argparse
import gc
import gzip
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from playwright.sync_api import sync_playwright
from static_server import Site, served

from portal.auditing import audited
from portal.bank import build_bank
from portal.gates import all_gates
from portal.model import GLOSSARY, Concept, Lesson, Library, Module, Sheet, Unit
from portal.questions import question_types
from portal.reading import read_library
from portal.schema import ConceptKind

ROOT = Path(__file__).resolve().parent.parent
COPIES = (1, 6, 36)
RUNS = 3
LESSON = "end-to-end/order-to-cash/"
OWN_SCRIPT = re.compile(r'<script[^>]+src="[^"]*assets/portal/([\w-]+\.js)')
# Begins the theme's share of the style that all pages have; braces within texts and addresses are none.
THEME = "@layer theme{"
BRACE = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|url\([^)"\']*\)|[{}]')
BUSY = """() => { window.busy = []; new PerformanceObserver(list =>
  window.busy.push(...list.getEntries().map(entry => entry.duration))).observe({ type: 'longtask' }); }"""
ANSWER_ALL = """async () => {
  for (const item of document.querySelectorAll('[data-item]')) {
    item.querySelectorAll('.item-row').forEach(row => {
      row.querySelector('input')?.click();
      if (row.querySelector('select')) row.querySelector('select').selectedIndex = 1;
    });
    item.querySelector('.item-option input')?.click();
    item.querySelector('.item-check').click();
    await new Promise(done => setTimeout(done, 100));
  }
  return [document.querySelectorAll('[data-result]').length, window.busy];
}"""


def enlarged(library: Library, copies: int) -> Library:
    """Return the library so many times over; departments and systems stay what they are."""
    modules: list[Module] = []
    concepts: dict[str, Concept] = dict(library.concepts)
    units, targets = dict(library.units), {locale: dict(found) for locale, found in library.targets.items()}
    sheets = list(library.sheets)
    for number in range(1, copies):
        copy = _Copy(library, number)
        sheets += copy.sheets()
        modules += map(copy.module, library.modules)
        concepts.update(copy.concepts())
        units.update(copy.units(library.units))
        for locale, found in library.targets.items():
            targets[locale].update(copy.units(found))
    return replace(
        library,
        modules=(*library.modules, *modules),
        concepts=concepts,
        units=units,
        targets=targets,
        sheets=tuple(sheets),
    )


class _Copy:
    """One copy of everything that is a lesson's own."""

    def __init__(self, library: Library, number: int) -> None:
        self.original = library
        self.number = number
        self.modules = {module.id for module in library.modules}

    def id(self, id: str) -> str:
        """Return an id of the copy."""
        return f"{id}-{self.number:03}"

    def term(self, id: str) -> str:
        """Return the copy of an idea's id; what is of all lessons keeps its own."""
        concept = self.original.concepts.get(id)
        return self.id(id) if concept and concept.kind is ConceptKind.IDEA else id

    def concepts(self) -> Iterator[tuple[str, Concept]]:
        """Yield the copies of the ideas."""
        for concept in self.original.concepts.values():
            if concept.kind is ConceptKind.IDEA:
                yield self.id(concept.id), replace(concept, id=self.id(concept.id))

    def module(self, module: Module) -> Module:
        """Return the copy of a module."""
        return replace(module, id=self.id(module.id), lessons=tuple(map(self._lesson, module.lessons)))

    def _lesson(self, lesson: Lesson) -> Lesson:
        id = self.id(lesson.id)
        facts = tuple(
            replace(
                fact,
                id=self.id(fact.id),
                lesson=id,
                file=fact.file.model_copy(update={"met_by": tuple(map(self.id, fact.file.met_by))}),
            )
            for fact in lesson.facts
        )
        scenarios = {
            self.id(name): scenario.model_copy(update={"asks": self.id(scenario.asks)})
            for name, scenario in lesson.file.scenarios.items()
        }
        terms = tuple(map(self.term, lesson.file.terms))
        file = lesson.file.model_copy(update={"scenarios": scenarios, "terms": terms})
        return replace(lesson, id=id, module=self.id(lesson.module), facts=facts, file=file)

    def units(self, units: dict[str, Unit]) -> Iterator[tuple[str, Unit]]:
        """Yield the copies of the units of lessons, modules and ideas, each text with a number behind it."""
        for unit in units.values():
            id = self._unit(unit.id)
            if id != unit.id:
                yield id, replace(unit, id=id, text=f"{unit.text} {self.number}")

    def sheets(self) -> Iterator[Sheet]:
        """Yield the copies of the target files of lessons and modules."""
        for sheet in self.original.sheets:
            if self._is_copied(sheet.document):
                expected = tuple(map(self._unit, sheet.expected))
                targets = dict(self.units(sheet.targets))
                document = self.id(sheet.document)
                yield replace(sheet, document=document, expected=expected, targets=targets)

    def _is_copied(self, document: str) -> bool:
        return document in self.original.lesson_by_id or document in self.modules

    def _unit(self, id: str) -> str:
        """Return the copy's id of a unit; its own where it is of all lessons."""
        head, *rest = id.split(".")
        if head == GLOSSARY:
            rest[0] = self.term(rest[0])
        elif self._is_copied(head):
            head = self.id(head)
            if rest[0] in ("facts", "scenarios"):
                rest[1] = self.id(rest[1])
        return ".".join((head, *rest))


def timed(action: Callable[[], object], runs: int) -> float:
    """Return the least of so many times, in seconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def measure_bank(library: Library) -> None:
    """Print what the bank and its audit cost, by size."""
    for copies in COPIES:
        large = enlarged(library, copies)
        gc.collect()
        gc.freeze()  # as the build does: what was read stays to the end
        lessons = sum(1 for _ in large.lessons())
        bank = build_bank(large, question_types())
        built = timed(partial(build_bank, large, question_types()), RUNS)
        judged = timed(partial(audited, large, bank, all_gates()), RUNS)
        each = 1000 * (built + judged) / lessons
        print(
            f"{lessons:5} lessons, {len(bank.items):6} items"
            f"   bank {built:6.2f} s   audit {judged:6.2f} s   {each:5.1f} ms a lesson"
        )


def own_scripts(site: Path) -> list[Path]:
    """Return the portal's scripts that a lesson's page names, in its order."""
    page = (site / LESSON / "index.html").read_text(encoding="utf-8")
    return [site / "assets/portal" / name for name in OWN_SCRIPT.findall(page)]


def own_style(style: str) -> str:
    """Return a style without the layer that the theme has in it."""
    start = style.index(THEME)
    depth = 0
    for sign in BRACE.finditer(style, start):
        depth += 1 if sign[0] == "{" else -1 if sign[0] == "}" else 0
        if sign[0] == "}" and not depth:
            return style[:start] + style[sign.end() :]
    raise ValueError("the theme's layer has no end")


def measure_page(site: Path) -> None:
    """Print what a lesson's page loads of ours, and how long answering keeps the browser busy."""
    files = {path.name: path.read_bytes() for path in own_scripts(site)}
    style = (site / "assets/portal/portal.css").read_text(encoding="utf-8")
    files["our share of portal.css"] = own_style(style).encode()
    sizes = {name: len(gzip.compress(data, 9)) for name, data in files.items()}
    shown = ", ".join(f"{name} {size}" for name, size in sizes.items())
    print(f"scripts and styles of a lesson, gzip: {sum(sizes.values())} bytes ({shown})")
    executable = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with served(Site(site)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"{address}{LESSON}")
        page.wait_for_timeout(500)
        page.evaluate(BUSY)
        answered, busy = page.evaluate(ANSWER_ALL)
        browser.close()
    longest = f", the longest {max(busy):.0f} ms" if busy else ""
    print(f"long tasks while answering a lesson ({answered} marks): {len(busy)}{longest}")


def main() -> int:
    """Measure and print."""
    argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0]).parse_args()
    measure_bank(read_library(ROOT / "content").require())
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        command = [sys.executable, str(ROOT / "scripts" / "build_site.py"), "--output", str(site)]
        subprocess.run(command, check=True, capture_output=True)
        measure_page(site)
    return 0


if __name__ == "__main__":
    sys.exit(main())
