"""What `check_translations.py` was asked for: its arguments, and whether they make sense together."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from translation_sources import CONTENT, RequestError

from portal.checking import Check
from portal.checks import all_checks
from portal.diagnostics import Level
from portal.report import FORMATS

LEVELS = list(Level)


def parser(description: str | None) -> argparse.ArgumentParser:
    """Return the command's arguments; its help begins with the description."""
    parser = argparse.ArgumentParser(
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="%(prog)s [options]",
    )
    add = parser.add_argument
    add("--content", type=Path, default=CONTENT, help="the content folder (default: content)")
    add("--po", type=Path, nargs="+", metavar="FILE", help="check catalogues instead of the content")
    add(
        "--locale",
        action="append",
        default=[],
        metavar="ID",
        help="only this locale; with --po, the files' own",
    )
    add("--glossary", type=Path, metavar="FILE", help="with --po: a glossary instead of the portal's")
    add("--only", action="append", default=[], metavar="ID", help="only this check; may be repeated")
    add("--skip", action="append", default=[], metavar="ID", help="without this check; may be repeated")
    add("--level", choices=LEVELS, default=Level.INFORMATION, help="the least level to report")
    add(
        "--changed",
        nargs="?",
        const="HEAD",
        metavar="REVISION",
        help="only what changed since (default: HEAD)",
    )
    add("--format", choices=FORMATS, default="text", help="how to print (default: text)")
    add(
        "--colour",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours (default: on a terminal)",
    )
    add("--strict", action="store_true", help="stale and unreviewed texts are errors")
    add("--fix", action="store_true", help="show the certain repairs as a diff")
    add("--write", action="store_true", help="with --fix: write them")
    add("--no-memory", action="store_true", help="check again what did not change")
    return parser


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for, found to make sense."""

    arguments: argparse.Namespace
    checks: tuple[Check, ...]


def requested(argv: Sequence[str], description: str | None) -> Request:
    """Return what the arguments ask for. Raises RequestError."""
    arguments = parser(description).parse_args(argv)
    known = {check.id: check for check in all_checks()}
    only, skip = (
        {id.upper() for each in ids for id in each.split(",")} for ids in (arguments.only, arguments.skip)
    )
    for id in sorted((only | skip) - known.keys()):
        raise RequestError(f"There is no check “{id}”; “list” shows all of them.")
    if not arguments.content.is_dir():
        raise RequestError(f"{arguments.content}: there is no such folder")
    if arguments.po and (arguments.fix or arguments.changed):
        raise RequestError(
            "--fix and --changed work on the content; a catalogue is mended where it was made."
        )
    if arguments.write and not arguments.fix:
        raise RequestError("--write goes with --fix.")
    if arguments.po and len(arguments.locale) > 1:
        raise RequestError("With --po give one --locale; a file that says its own language needs none.")
    if arguments.glossary and not arguments.po:
        raise RequestError("--glossary goes with --po; the content has its own.")
    if arguments.glossary and not arguments.glossary.is_file():
        raise RequestError(f"{arguments.glossary}: there is no such glossary")
    return Request(
        arguments,
        tuple(
            each
            for id, each in known.items()
            if id not in skip and (id in only if only else arguments.strict or not each.is_strict)
        ),
    )
