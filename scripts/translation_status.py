"""The commands that show how translations stand: status and next."""

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from translation_content import library_of, locales_of

from portal.model import Library, Sheet
from portal.progress import Progress, figures, whole
from portal.todo import Need, Task, changes, tasks, tasks_of

COLOURS = {"gone": "\x1b[31;9m", "new": "\x1b[32m", "bold": "\x1b[1m"}
PLAIN = {"gone": ("[-", "-]"), "new": ("{+", "+}")}
ORDER = (Need.STALE, Need.MISSING, Need.UNFINISHED)


def add_commands(commands: Any) -> None:
    """Add the commands to a parser's subcommands."""
    status = commands.add_parser("status", help="how far each language is")
    status.add_argument("--locale", action="append", default=[], metavar="ID", help="only this locale")
    status.add_argument("--format", choices=("text", "json"), default="text")
    status.set_defaults(run=_status)
    following = commands.add_parser("next", help="what to do next in a language")
    following.add_argument("locale", metavar="LOCALE")
    following.add_argument("--count", type=int, default=5, metavar="N", help="how many (default: 5)")
    following.add_argument("--colour", choices=("auto", "always", "never"), default="auto")
    following.set_defaults(run=_next)


def _status(arguments: argparse.Namespace) -> int:
    library = library_of(arguments)
    rows = list(_rows(library, locales_of(library, arguments.locale)))
    print(json.dumps(rows, ensure_ascii=False, indent=2) if arguments.format == "json" else _table(rows))
    return 0


def _rows(library: Library, locales: list[str]) -> Iterator[dict[str, Any]]:
    """Yield a row for each locale as a whole, then for each module and document of it."""
    known = figures(library)
    for locale in locales:
        sheets = [sheet for sheet in library.sheets if sheet.locale == locale]
        groups: dict[str, list[Sheet]] = {}
        for sheet in sheets:
            groups.setdefault(_module(library, sheet.document), []).append(sheet)
        yield _row(library, known, locale, "", "", sheets)
        for module, found in groups.items():
            yield _row(library, known, locale, module, "", found)
            for sheet in found if len(found) > 1 else ():
                yield _row(library, known, locale, module, sheet.document, [sheet])


def _module(library: Library, document: str) -> str:
    lesson = library.lesson_by_id.get(document)
    if lesson:
        return lesson.module
    return "questions" if document in library.questions else document


def _row(
    library: Library,
    known: dict[tuple[str, str], Progress],
    locale: str,
    module: str,
    document: str,
    sheets: list[Sheet],
) -> dict[str, Any]:
    progress = sum((known[locale, sheet.document] for sheet in sheets), Progress())
    open_tasks = [task for sheet in sheets for task in tasks_of(library, sheet)]
    return {
        "locale": locale,
        "module": module,
        "document": document,
        "units": progress.total,
        "translated": progress.translated,
        "stale": sum(task.need is Need.STALE for task in open_tasks),
        "reviewed": progress.reviewed,
        "words_to_do": sum(task.words for task in open_tasks),
    }


def _table(rows: list[dict[str, Any]]) -> str:
    head = f"{'':<40}{'units':>7}{'translated':>13}{'stale':>7}{'reviewed':>11}{'words to do':>13}"
    lines = [head]
    for row in rows:
        name = row["document"] or row["module"] or row["locale"]
        indent = "    " if row["document"] else "  " if row["module"] else ""
        lines += [""] if not indent else []
        lines.append(
            f"{indent + name:<40}{row['units']:>7}{_share(row['translated'], row['units']):>13}"
            f"{row['stale']:>7}{_share(row['reviewed'], row['units']):>11}{row['words_to_do']:>13}"
        )
    return "\n".join(lines)


def _share(part: int, whole: int) -> str:
    return f"{part} ({part * 100 // whole if whole else 100} %)"


def _next(arguments: argparse.Namespace) -> int:
    library = library_of(arguments)
    (locale,) = locales_of(library, [arguments.locale])
    found = sorted(tasks(library, locale), key=lambda task: ORDER.index(task.need))
    coloured = arguments.colour == "always" or (arguments.colour == "auto" and sys.stdout.isatty())
    if not found:
        done = whole(figures(library), locale)
        waiting = done.current - done.reviewed
        print(f"Everything is translated and up to date; {waiting} texts wait for a review.")
        return 0
    for task in found[: max(arguments.count, 0)]:
        print("\n".join(_shown(task, locale, coloured)), end="\n\n")
    words = sum(task.words for task in found)
    print(f"{len(found)} to do, {words} words of English.")
    return 0


def _shown(task: Task, locale: str, coloured: bool) -> Iterator[str]:
    head = f"{task.place}: {task.unit}: {task.need}"
    yield f"{COLOURS['bold']}{head}\x1b[0m" if coloured else head
    yield f"  English: {_difference(task, coloured) if task.was else task.source}"
    if task.target:
        yield f"  {locale}: {task.target}"


def _difference(task: Task, coloured: bool) -> str:
    parts = []
    for kind, text in changes(task.was, task.source):
        if kind == "same":
            parts.append(text)
        elif coloured:
            parts.append(f"{COLOURS[kind]}{text}\x1b[0m")
        else:
            parts.append(text.join(PLAIN[kind]))
    return " ".join(parts)
