"""Take a table of the glossary in: what it says beside the texts becomes lines of `glossary.yml`."""

import json
from collections.abc import Iterable, Iterator

from portal.diagnostics import Diagnostic, Place
from portal.exchange import Fault
from portal.exchange.glossary_table import NO_NOTES, Row
from portal.model import Library
from portal.reading.tree import Mapping, Node, Scalar, plain, read_tree
from portal.schema import GlossaryNotesFile

# In this order they stand below a term and its definition.
FIELDS = ("loanword", "forbidden", "forms")
TEXTS = ("term", "definition")


def judged_rows(rows: Iterable[Row], library: Library, locale: str) -> Iterator[Row | Diagnostic]:
    """Yield the rows that change something, and a fault for each that would undo an edit made meanwhile."""
    for row in rows:
        present = library.notes.get(locale, {}).get(row.concept, NO_NOTES)
        if row.notes == present:
            continue
        if present != NO_NOTES and not row.is_current:
            message = f"“{row.concept}” has changed in the content since the table was exported"
            yield Fault.CONFLICT.at(row.place, message)
        else:
            yield row


def units_of(row: Row, library: Library) -> tuple[str, str]:
    """Return the units in whose line of the table the notes stand."""
    concept = library.concepts[row.concept]
    return concept.term, concept.definition


def with_notes(data: bytes, path: str, rows: Iterable[Row]) -> bytes:
    """Return a glossary file with other notes; what does not change stays as it is written."""
    text = data.decode("utf-8-sig")
    for row in rows:
        for field in FIELDS:
            text = _with_note(text, path, row.concept, field, _value(row.notes, field))
    mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    return mark + text.encode()


def _value(notes: GlossaryNotesFile, field: str) -> str:
    """Return a note as the file has it, empty where there is none to write."""
    value = getattr(notes, field)
    if isinstance(value, bool):
        return "true" if value else ""
    return json.dumps(value, ensure_ascii=False) if value else ""


def _with_note(text: str, path: str, concept: str, field: str, value: str) -> str:
    tree, _ = read_tree(text.encode(), path)
    entries = tree or Mapping(Place(path))
    key = f"{concept}.{field}"
    lines = text.split("\n")
    if key in entries.keys:
        if _shown(entries.values[key]) == value:
            return text
        start, end = entries.keys[key].line - 1, _end(entries, key, lines)
    elif value:
        before = [f"{concept}.{each}" for each in (*TEXTS, *FIELDS[: FIELDS.index(field)])]
        known = [each for each in before if each in entries.keys]
        start = end = max((_end(entries, each, lines) for each in known), default=_last(lines))
    else:
        return text
    return "\n".join([*lines[:start], *([f"{key}: {value}"] if value else []), *lines[end:]])


def _shown(node: Node) -> str:
    """Return a note that is there as it would be written anew."""
    if isinstance(node, Scalar):
        return node.text if node.text != "false" else ""
    found = plain(node)
    return json.dumps(found, ensure_ascii=False) if found else ""


def _end(entries: Mapping, key: str, lines: list[str]) -> int:
    """Return the number of lines up to the end of an entry, without the comments before the next."""
    first, node = entries.keys[key].line, entries.values[key]
    end = min((place.line for place in entries.keys.values() if place.line > first), default=len(lines) + 1)
    # What looks like a comment can be a line of the text.
    last = node.place.line + node.raw.rstrip().count("\n") if isinstance(node, Scalar) else first
    end -= 1
    while end > max(first, last) and _is_between(lines[end - 1]):
        end -= 1
    return end


def _is_between(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _last(lines: list[str]) -> int:
    """Return the number of lines up to the last that has words."""
    return max((number for number, line in enumerate(lines, start=1) if line.strip()), default=0)
