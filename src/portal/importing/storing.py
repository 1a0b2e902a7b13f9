"""The content files as an import leaves them: texts in their target files, records beside them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from portal.diagnostics import Diagnostic
from portal.exchange import Fault
from portal.exchange.glossary_table import Row
from portal.importing.delivered import Change
from portal.importing.glossary import with_notes
from portal.model import GLOSSARY, INTERFACE, Library, Sheet
from portal.reading.state import STATE
from portal.recording import state_text
from portal.writing import WritingError, with_texts

WORDS = "words"
# Whoever reads a file of the content, by the path that its units have; empty where there is none yet.
Files = Callable[[str], bytes]


@dataclass(frozen=True, slots=True)
class Storing:
    """The files that differ then, by path, what was put into them, and what they cannot carry."""

    files: dict[str, bytes]
    changes: tuple[Change, ...]
    faults: tuple[Diagnostic, ...]


def stored(
    changes: Iterable[Change],
    rows: Sequence[Row],
    library: Library,
    locale: str,
    read: Callable[[str], bytes],
) -> Storing:
    """Return the files as they are with the changes, and with the notes of a table of the glossary."""
    by_document: dict[str, list[Change]] = {GLOSSARY: []} if rows else {}
    for change in changes:
        by_document.setdefault(change.unit.partition(".")[0], []).append(change)
    sheets = {sheet.document: sheet for sheet in library.sheets if sheet.locale == locale}
    files: dict[str, bytes] = {}
    faults: list[Diagnostic] = []
    taken: list[Change] = []
    for document, found in by_document.items():
        sheet = sheets[document]
        before = read(sheet.path)
        after, lost = _written(found, sheet, before)
        faults += (_fault(change, error) for change, error in lost)
        unwritten = {change.unit for change, _ in lost}
        taken += (change for change in found if change.unit not in unwritten)
        if document == GLOSSARY:
            after = with_notes(after, sheet.path, rows)
        if after != before:
            files[sheet.path] = after
    if taken:
        records = {**library.records.get(locale, {}), **{each.unit: each.record for each in taken}}
        files[_state_path(sheets[INTERFACE], locale)] = state_text(records).encode()
    return Storing(files, tuple(taken), tuple(faults))


def _written(
    changes: list[Change], sheet: Sheet, data: bytes
) -> tuple[bytes, list[tuple[Change, WritingError]]]:
    """Return the file with all texts that it can carry, and those that it cannot."""
    prefix = f"{sheet.document}."
    order = [id.removeprefix(prefix) for id in sheet.expected]
    parent = WORDS if sheet.document == INTERFACE else ""
    texts = {each.unit.removeprefix(prefix): each.new for each in changes if each.is_of_text}
    try:
        return (with_texts(data, sheet.path, texts, order, parent) if texts else data), []
    except WritingError:
        lost: list[tuple[Change, WritingError]] = []
    for change in changes:
        text = {change.unit.removeprefix(prefix): change.new}
        try:
            data = with_texts(data, sheet.path, text, order, parent)
        except WritingError as error:
            lost.append((change, error))
    return data, lost


def _fault(change: Change, error: WritingError) -> Diagnostic:
    fault = Fault.UNWRITABLE.at(change.place, str(error))
    return Diagnostic(fault.place, fault.id, fault.name, fault.message, fault.hint, unit=change.unit)


def _state_path(interface: Sheet, locale: str) -> str:
    """Return where the records of a locale stand; its words, in `locales`, show where the content is."""
    return (PurePosixPath(interface.path).parents[1] / locale / STATE).as_posix()
