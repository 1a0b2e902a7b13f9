"""Keep the records of a locale's targets: what is new, edited, translated anew, accepted or reviewed."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from portal.model import Library
from portal.schema import RecordFile, State
from portal.standing import standing, text_hash

Records = dict[str, RecordFile]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Who judged, when, and why."""

    by: str = ""
    on: date | None = None
    reason: str = ""


def recorded(library: Library, locale: str) -> Records:
    """Return the records as they should be: every target has one, and no unit that English has not.

    Where a target is gone, a misspelt key may be the reason: its record waits until it is back.
    A new target was translated from the present source. An edited one keeps the source that it was
    translated from, so that a mended slip hides no change, and is no longer reviewed.
    """
    old = library.records.get(locale, {})
    records: Records = {unit: record for unit, record in old.items() if unit in library.units}
    for unit, target in library.targets.get(locale, {}).items():
        if unit not in library.units or not target.text.strip():
            continue
        record, hashed = old.get(unit), text_hash(target.text)
        if record is None:
            records[unit] = _fresh(library, unit, hashed)
        elif record.target == hashed:
            records[unit] = record
        else:
            state = standing(library, locale, unit).state
            records[unit] = RecordFile(unit=unit, state=state, target=hashed, source=record.source)
    return records


def updated(library: Library, locale: str, units: Iterable[str]) -> Records:
    """Return the records where these targets have been translated from the present source."""
    return _changed(library, locale, units, lambda record: _fresh(library, record.unit, record.target))


def accepted(library: Library, locale: str, units: Iterable[str], judgement: Judgement) -> Records:
    """Return the records where these targets fit the present source as they are; their state stays."""

    def accept(record: RecordFile) -> RecordFile:
        source = library.units[record.unit].text
        return record.model_copy(update={"source": source, **_judged(record, judgement)})

    return _changed(library, locale, units, accept)


def reviewed(
    library: Library, locale: str, units: Iterable[str], judgement: Judgement, state: State = State.REVIEWED
) -> Records:
    """Return the records where somebody has read these targets beside the present source."""

    def review(record: RecordFile) -> RecordFile:
        source = library.units[record.unit].text
        return RecordFile(
            unit=record.unit,
            state=state,
            target=record.target,
            source=source,
            by=judgement.by,
            on=judgement.on,
        )

    return _changed(library, locale, units, review)


def state_text(records: Records) -> str:
    """Return the file that keeps the records: a line each, sorted.

    A blank line parts them, so that git merges changes of neighbours.
    """
    return "".join(f"{_line(records[unit])}\n\n" for unit in sorted(records))


def _line(record: RecordFile) -> str:
    values = record.model_dump(mode="json", exclude_defaults=True)
    return json.dumps(values, ensure_ascii=False)


def _fresh(library: Library, unit: str, target: str) -> RecordFile:
    return RecordFile(unit=unit, state=State.TRANSLATED, target=target, source=library.units[unit].text)


def _judged(record: RecordFile, judgement: Judgement) -> dict[str, object]:
    """Return who judged; a reviewer stays the reviewer, and why the change does not matter is new."""
    return {
        "by": record.by or judgement.by,
        "on": record.on or judgement.on,
        "reason": judgement.reason,
    }


def _changed(
    library: Library, locale: str, units: Iterable[str], change: Callable[[RecordFile], RecordFile]
) -> Records:
    """Return the records with a change made in some; a unit without a target has none and stays so."""
    records = recorded(library, locale)
    return {**records, **{unit: change(records[unit]) for unit in units if unit in records}}
