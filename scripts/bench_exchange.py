"""Measure the exchange with translators: export and import of the content, and of much more than it.

Every figure is of a whole process, from its start to its end; of several runs the least is printed. The
generated content has a thousand lessons of ten units in each of the languages, made of real lessons with
a number, so that no text occurs twice. What is imported is the whole of a language: as it was exported,
and with every text edited, so that every one is checked and written.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import polib
from bench import Cost, least, run

from portal.model import SOURCE, Lesson, Library
from portal.numerals import localised
from portal.reading import read_library
from portal.recording import recorded, state_text

ROOT = Path(__file__).resolve().parent.parent
COMMAND = [sys.executable, str(ROOT / "scripts" / "translations.py")]
MODULES, LESSONS = 20, 50
OWN = ("glossary.yml", "home.yml", "questions")
HEAD = """\
owner: sales
reviewed: 2026-11-20
order: {order}
title: {title}
summary: {summary}
outcomes:
  one: {outcomes.one}
  two: {outcomes.two}
explanation:
  one: {explanation.one}
  two: {explanation.two}
facts:
  fact-{number}:
    kind: task
    office: front-office
    department: sales
    text: {fact}
example:
  situation: {example.situation}
  front: {example.front}
  back: {example.back}
terms: [sales, finance, logistics]
"""


def generated(library: Library, folder: Path) -> Path:
    """Write the content into a folder: modules and lessons are made, all else is the portal's own."""
    content = folder / "content"
    shutil.copytree(ROOT / "content" / "locales", content / "locales")
    lessons = list(library.lessons())
    for locale in library.locales:
        for name in OWN:
            source, target = ROOT / "content" / locale.id / name, content / locale.id / name
            copy = shutil.copytree if source.is_dir() else shutil.copy
            target.parent.mkdir(parents=True, exist_ok=True)
            copy(source, target)
        for module in range(MODULES):
            _write_module(content / locale.id / f"module-{module}", library, locale.id, module)
            for lesson in range(LESSONS):
                number = module * LESSONS + lesson
                path = content / locale.id / f"module-{module}" / f"lesson-{number}.yml"
                like = lessons[number % len(lessons)]
                path.write_text(_lesson(library, locale.id, like, number), encoding="utf-8")
    made = read_library(content).require()
    for locale in made.locales:
        if locale.id != SOURCE:
            (content / locale.id / "state.jsonl").write_text(state_text(recorded(made, locale.id)))
    return content


def _write_module(folder: Path, library: Library, locale: str, number: int) -> None:
    folder.mkdir(parents=True)
    module = library.modules[number % len(library.modules)]
    texts = (
        f"{name}: {_text(library, locale, module.unit(name), number)}\n"
        for name in ("title", "summary", "introduction")
    )
    order = f"order: {number}\n" if locale == SOURCE else ""
    (folder / "module.yml").write_text(order + "".join(texts), encoding="utf-8")


def _lesson(library: Library, locale: str, like: Lesson, number: int) -> str:
    texts = {name: _text(library, locale, unit, number) for name, unit in _units(like)}
    if locale != SOURCE:
        texts[f"facts.fact-{number}.text"] = texts.pop("fact")
        return "".join(f"{name}: {text}\n" for name, text in texts.items())
    text = HEAD.replace("{order}", str(number)).replace("{number}", str(number))
    for name, value in texts.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _units(like: Lesson) -> Iterator[tuple[str, str]]:
    yield from ((name, like.unit(name)) for name in ("title", "summary"))
    for group in ("outcomes", "explanation"):
        ids = list(getattr(like.file, group))
        yield from ((f"{group}.{name}", like.unit(group, ids[n])) for n, name in ((0, "one"), (-1, "two")))
    yield "fact", like.facts[0].unit("text")
    yield from ((f"example.{name}", like.unit("example", name)) for name in ("situation", "front", "back"))


def _text(library: Library, locale: str, unit: str, number: int) -> str:
    """Return a real text with a number, in the digits of the language, as YAML."""
    shown = localised(number, library.locale(locale))
    return json.dumps(f"{library.wording(unit, locale).text} ({shown})", ensure_ascii=False)


def cost_of(content: Path, *arguments: object) -> Cost:
    """Return the cost of a command, whatever a delivery's faults."""
    return run([*COMMAND, *map(str, arguments), "--content", str(content)], ROOT, accepted=(0, 1))


def figures(name: str, content: Path, locales: list[str], runs: int, folder: Path) -> None:
    """Print what export, import and status cost for one content, all locales together."""
    size = sum(len(targets) for targets in read_library(content).require().targets.values())
    totals: dict[str, list[Cost]] = {}
    for locale in locales:
        for kind in ("po", "xlf"):
            file, edited = folder / f"{name}.{locale}.{kind}", folder / f"{name}.{locale}.edited.po"
            export = [cost_of(content, "export", locale, "--output", file) for _ in range(runs)]
            totals.setdefault(f"export {kind}", []).append(least(export))
            same = [cost_of(content, "import", file) for _ in range(runs)]
            totals.setdefault(f"import {kind}, as exported", []).append(least(same))
        _edit(folder / f"{name}.{locale}.po", edited)
        anew = [cost_of(content, "import", edited, "--partial") for _ in range(runs)]
        totals.setdefault("import po, every text edited", []).append(least(anew))
    totals["status"] = [least([cost_of(content, "status") for _ in range(runs)])]
    print(f"{name}: {size} targets in {len(locales)} languages")
    for what, costs in totals.items():
        wall, most = sum(cost.wall for cost in costs), max(cost.wall for cost in costs)
        memory = max(cost.memory for cost in costs)
        print(f"  {what:<30} each ≤ {most:6.2f} s, all {wall:6.2f} s, {memory:6.0f} MB")


def _edit(file: Path, edited: Path) -> None:
    catalogue = polib.pofile(str(file))
    for entry in catalogue:
        mark = entry.msgstr[-1:] if entry.msgstr[-1:] in ".?!)" else ""
        words = entry.msgstr.removesuffix(mark).split(" ")
        entry.msgstr = " ".join([*words, words[0]]) + mark
    catalogue.save(str(edited))


def main() -> int:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3, help="runs of each kind (default: 3)")
    runs = parser.parse_args().runs
    library = read_library(ROOT / "content").require()
    locales = [locale.id for locale in library.locales if locale.id != SOURCE]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures("content", ROOT / "content", locales, runs, folder)
        figures("generated", generated(library, folder), locales, 1, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
