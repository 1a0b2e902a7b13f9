"""The commands that keep records: record, update, accept, review."""

import argparse
from datetime import UTC, datetime
from typing import Any

from translation_content import change_records, library_of, locales_of, units_of
from translation_sources import RequestError

from portal.model import Library
from portal.recording import Judgement, accepted, recorded, reviewed, updated
from portal.schema import State
from portal.standing import standing


def add_commands(commands: Any) -> None:
    """Add the commands to a parser's subcommands."""
    record = commands.add_parser("record", help="note new and edited translations")
    record.add_argument("--locale", action="append", default=[], metavar="ID", help="only this locale")
    update = commands.add_parser("update", help="these have been translated from the present English text")
    update.add_argument("locale", metavar="LOCALE")
    accept = commands.add_parser("accept", help="these fit the changed English text as they are")
    accept.add_argument("--locale", action="append", default=[], metavar="ID", help="only in this locale")
    accept.add_argument("--reason", required=True, help="why other words are not needed")
    review = commands.add_parser("review", help="somebody who speaks the language has read these")
    review.add_argument("locale", metavar="LOCALE")
    review.add_argument("--final", action="store_true", help="they are final, not only reviewed")
    for each in (update, accept, review):
        each.add_argument("units", nargs="+", metavar="UNIT", help="a unit, lesson or module; * for any")
    for each, required in ((accept, False), (review, True)):
        each.add_argument("--by", default="", required=required, metavar="NAME", help="who says so")
    for each, run in ((record, _record), (update, _update), (accept, _accept), (review, _review)):
        each.add_argument("--write", action="store_true", help="write it; without this it is only shown")
        each.set_defaults(run=run)


def _record(arguments: argparse.Namespace) -> int:
    library = library_of(arguments)
    wanted = locales_of(library, arguments.locale)
    return change_records(arguments, {locale: recorded(library, locale) for locale in wanted})


def _update(arguments: argparse.Namespace) -> int:
    library = library_of(arguments)
    (locale,) = locales_of(library, [arguments.locale])
    units = _with_target(library, locale, units_of(library, arguments.units))
    return change_records(arguments, {locale: updated(library, locale, units)})


def _accept(arguments: argparse.Namespace) -> int:
    if not arguments.reason.strip():
        raise RequestError("Say with --reason why the translations need no other words.")
    library = library_of(arguments)
    wanted, units = locales_of(library, arguments.locale), units_of(library, arguments.units)
    judgement = _judgement(arguments, arguments.reason.strip())
    records = {}
    for locale in wanted:
        stale = [unit for unit in units if standing(library, locale, unit).is_stale]
        if stale:
            records[locale] = accepted(library, locale, stale, judgement)
    if not records:
        raise RequestError("English has not changed since these were translated: nothing is to be accepted.")
    return change_records(arguments, records)


def _review(arguments: argparse.Namespace) -> int:
    if not arguments.by.strip():
        raise RequestError("Say with --by who has read the translations.")
    library = library_of(arguments)
    (locale,) = locales_of(library, [arguments.locale])
    units = _with_target(library, locale, units_of(library, arguments.units))
    state = State.FINAL if arguments.final else State.REVIEWED
    return change_records(arguments, {locale: reviewed(library, locale, units, _judgement(arguments), state)})


def _judgement(arguments: argparse.Namespace, reason: str = "") -> Judgement:
    return Judgement(arguments.by.strip(), datetime.now(UTC).date(), reason)


def _with_target(library: Library, locale: str, units: list[str]) -> list[str]:
    """Return the units that have a translation. Raises RequestError where none has."""
    found = [unit for unit in units if library.targets[locale].get(unit) and _text(library, locale, unit)]
    if not found:
        raise RequestError(f"None of these has a translation in “{locale}” yet.")
    return found


def _text(library: Library, locale: str, unit: str) -> str:
    return library.targets[locale][unit].text.strip()
