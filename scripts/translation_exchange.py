"""The exchange with translators: hand units out as PO, XLIFF or a table, and take deliveries in.

export LOCALE --output FILE      write what a translator needs; --to-do: only what is missing or stale
import FILE [--write]            show what a delivery changes and what is wrong with it, or take it in
"""

import argparse
import gc
from datetime import date
from pathlib import Path
from typing import TypeAlias

from content_files import replace_all, show_changes
from translation_sources import DICTIONARIES, RequestError

from portal.checking.changes import concerns, restricted
from portal.checking.delivery import Delivery, gather_delivery, languages_of
from portal.checking.running import run_checks
from portal.checks import all_checks
from portal.diagnostics import Diagnostic, Level
from portal.exchange import (
    WRITERS,
    Row,
    Selection,
    csv_text,
    documents_in_order,
    exported,
    read_catalogue,
    read_glossary_table,
)
from portal.importing import Import, Plan, imported, locale_of, planned, with_changes
from portal.language import Languages
from portal.model import SOURCE, Library, Locale
from portal.reading import read_library
from portal.recording import Judgement
from portal.report import as_text

TABLE = ".csv"
FORMATS = (*WRITERS, "csv")
FORMAT_BY_SUFFIX = {".po": "po", ".xlf": "xliff", ".xliff": "xliff", TABLE: "csv"}
Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def add_commands(subparsers: Subparsers) -> None:
    """Add `export` and `import`; each sets `run`, which returns the exit status or raises RequestError."""
    _add_export(subparsers.add_parser("export", help="write a file for translators"))
    _add_import(subparsers.add_parser("import", help="take a translator's file into the content"))


def _add_export(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("locale", metavar="LOCALE", help="the locale to translate into: ro")
    add("--format", choices=FORMATS, help="default: by the ending of the output; csv: the glossary alone")
    add("--output", type=Path, required=True, metavar="FILE", help="the file to write")
    add("--module", default="", metavar="ID", help="only this module")
    add("--lesson", default="", metavar="ID", help="only this lesson or other document: sales, glossary")
    add("--to-do", action="store_true", help="only what is missing, not finished or stale")
    parser.set_defaults(run=run_export)


def _add_import(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", type=Path, metavar="FILE", help="the delivery: PO, XLIFF, or the glossary as CSV")
    add("--locale", default="", metavar="ID", help="the locale, where the file does not say it")
    add("--partial", action="store_true", help="take what has no error, although others have")
    add("--by", default="", metavar="NAME", help="who has reviewed what the file calls reviewed or final")
    add("--write", action="store_true", help="write it; without, only show what would change")
    parser.set_defaults(run=run_import)


def run_export(arguments: argparse.Namespace) -> int:
    """Write the file and say how much stands in it. Raises RequestError, ContentError, OSError."""
    library = _library(arguments.content)
    locale = _target(arguments.locale, library)
    kind = arguments.format or FORMAT_BY_SUFFIX.get(arguments.output.suffix.lower())
    usual = FORMAT_BY_SUFFIX.get(arguments.output.suffix.lower(), kind)
    if kind is not None and usual != kind:
        raise RequestError(f"{arguments.output}: a file with this ending holds {usual}, not {kind}.")
    if kind is None:
        raise RequestError(f"{arguments.output}: name the format: --format {'|'.join(FORMATS)}")
    if kind == "csv":
        if arguments.module or arguments.lesson or arguments.to_do:
            raise RequestError("As CSV the glossary is exported, and always all of it.")
        text, count = csv_text(library, locale.id), f"{len(library.concepts)} concepts"
    else:
        export = exported(library, locale.id, _selection(arguments, library))
        if not export.entries:
            print(f"{locale.name}: there is nothing to do.")
            return 0
        text = WRITERS[kind](export)
        count = _counted(len(export.entries), "unit")
    replace_all({arguments.output.resolve(): text.encode()})
    print(f"{arguments.output}: {count} for {locale.name}")
    return 0


def _library(content: Path) -> Library:
    if not content.is_dir():
        raise RequestError(f"{content}: there is no such folder")
    return read_library(content.resolve()).require()


def _target(id: str, library: Library) -> Locale:
    known = {locale.id: locale for locale in library.locales if locale.id != SOURCE}
    if id not in known:
        raise RequestError(f"There is no locale “{id}” to translate into; there are {', '.join(known)}.")
    return known[id]


def _selection(arguments: argparse.Namespace, library: Library) -> Selection:
    modules, documents = [module.id for module in library.modules], documents_in_order(library)
    if arguments.module and arguments.module not in modules:
        raise RequestError(f"There is no module “{arguments.module}”; there are {', '.join(modules)}.")
    if arguments.lesson and arguments.lesson not in documents:
        raise RequestError(f"There is no lesson “{arguments.lesson}”; there are {', '.join(documents)}.")
    return Selection(arguments.module, arguments.lesson, arguments.to_do)


def run_import(arguments: argparse.Namespace) -> int:
    """Show, or take in, what a delivery changes. Raises RequestError, ContentError, OSError."""
    library = _library(arguments.content)
    if arguments.locale:
        _target(arguments.locale, library)
    root = arguments.content.resolve().parent
    delivery, found = _delivery(arguments, library)
    if delivery is None:
        print(as_text(found))
        return 2
    found = [*found, *_checked(delivery, library)]

    def read(path: str) -> bytes:
        file = root / path
        return file.read_bytes() if file.exists() else b""

    plan = planned(delivery, library, found, read, partial=arguments.partial)
    files = {root / path: data for path, data in plan.files.items()}
    show_changes(files, root)
    if plan.diagnostics:
        print(as_text(plan.diagnostics))
    if arguments.write and files:
        replace_all(files)
    print(_summary(plan, written=arguments.write))
    return 1 if any(each.level is Level.ERROR for each in plan.diagnostics) else 0


def _delivery(arguments: argparse.Namespace, library: Library) -> tuple[Import | None, list[Diagnostic]]:
    """Return what the file would change, or None where it cannot be read, and what reading it has found."""
    path, rows = arguments.file, tuple[Row, ...]()
    if path.suffix.lower() == TABLE:
        if not arguments.locale:
            raise RequestError("A table does not say which language it is in: name it with --locale.")
        table, found = read_glossary_table(path.read_bytes(), path.as_posix(), library, arguments.locale)
        catalogue, rows = (table.catalogue, table.rows) if table else (None, ())
    else:
        catalogue, found = read_catalogue(path)
    if catalogue is None:
        return None, found
    locale = locale_of(catalogue, library, arguments.locale)
    if isinstance(locale, Diagnostic):
        return None, [*found, locale]
    judgement = Judgement(arguments.by.strip(), date.today() if arguments.by.strip() else None)
    return imported(catalogue, library, locale.id, judgement, rows), found


def _checked(delivery: Import, library: Library) -> list[Diagnostic]:
    """Return what the checks find in the texts that would change; all others are in the content already."""
    texts = [each for each in delivery.changes if each.is_of_text]
    changed = frozenset((delivery.locale, each.unit) for each in texts)
    if not changed:
        return []
    gc.disable()  # what was read stays to the end; looking for garbage only costs time
    then = with_changes(library, delivery.locale, texts)
    languages = Languages(DICTIONARIES, frozenset(languages_of(library, ())))
    locale = library.locale(delivery.locale)
    gathered = gather_delivery(Delivery(((delivery.catalogue, locale),)), then, languages)
    outcome = run_checks(restricted(gathered, changed), all_checks())
    return [each for each in outcome.diagnostics if each.unit and concerns(each, changed)]


def _summary(plan: Plan, *, written: bool) -> str:
    if not plan.files:
        refused = any(each.level is Level.ERROR for each in plan.diagnostics)
        hint = "mend the file, or take the rest with --partial" if refused else "it has nothing new"
        return f"Nothing is taken from the file: {hint}."
    what = [_counted(len(plan.changes), "unit")] if plan.changes else []
    what += [f"notes on {_counted(len(plan.rows), 'term')}"] if plan.rows else []
    files = _counted(len(plan.files), "file")
    if written:
        return f"Taken in: {' and '.join(what)}, in {files}."
    return f"{' and '.join(what)} would change, in {files}. Nothing was written; add --write."


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
