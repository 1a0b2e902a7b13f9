"""Read what is recorded of a locale's targets: one JSON object a line, kept by commands."""

import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from portal.diagnostics import Diagnostic, Place
from portal.reading.faults import Fault
from portal.reading.folder import shown
from portal.schema import RecordFile

STATE = "state.jsonl"
HINT = "Take the line from the last commit, or delete it and run “translations.py record”."

Records = dict[str, RecordFile]


def read_state(content: Path, locale: str) -> tuple[Records, list[Path], list[Diagnostic]]:
    """Return the records of a locale by unit id, the file that holds them, and what is wrong with it."""
    path = content / locale / STATE
    if not path.is_file():
        return {}, [], []
    name = shown(content, path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return {}, [path], [Fault.UNREADABLE.at(Place(name), f"the file cannot be read: {error}")]
    records: Records = {}
    faults: list[Diagnostic] = []
    for place, line in _lines(text, name):
        record = _record(line, place)
        if isinstance(record, Diagnostic):
            faults.append(record)
        elif records.setdefault(record.unit, record) != record:
            message = f"“{record.unit}” has two different records"
            faults.append(Fault.DUPLICATE_KEY.at(place, message))
    return records, [path], faults


def _lines(text: str, name: str) -> Iterator[tuple[Place, str]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield Place(name, number), line


def _record(line: str, place: Place) -> RecordFile | Diagnostic:
    try:
        return RecordFile.model_validate_json(line)
    except ValidationError as error:
        if syntax := _syntax_fault(line, place):
            return syntax
        details = error.errors(include_url=False)[0]
        field = ".".join(map(str, details["loc"]))
        message = f"{field}: {details['msg'].lower()}" if field else "the line is no JSON object"
        return Fault.WRONG_TYPE.at(place, message, HINT)


def _syntax_fault(line: str, place: Place) -> Diagnostic | None:
    """Return what is wrong with the JSON itself, at its column."""
    try:
        json.loads(line)
    except json.JSONDecodeError as error:
        place = Place(place.path, place.line, error.colno)
        return Fault.SYNTAX.at(place, f"the line is no JSON object: {error.msg.lower()}", HINT)
    return None
