"""Write XLIFF 2.1: a file for each document, code protected, notes by category."""

from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from portal.exchange.entries import Entry, Export
from portal.exchange.keeping import parts
from portal.schema import State

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
VERSION = "2.1"
BASE, PREVIOUS = "base", "previous"
SPACE = 'xml:space="preserve"'


def xliff_text(export: Export) -> str:
    """Return the export as XLIFF; a stale target is back in its initial state, beside its old source."""
    return "\n".join(_lines(export)) + "\n"


def _lines(export: Export) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    languages = f'srcLang="{export.source.tag}" trgLang="{export.locale.tag}"'
    yield f'<xliff xmlns="{NAMESPACE}" version="{VERSION}" {languages}>'
    for document, entries in groupby(export.entries, key=lambda each: each.document):
        found = list(entries)
        yield f'<file id="{document}" original={quoteattr(found[0].place.path)}>'
        for entry in found:
            yield from _unit(entry)
        yield "</file>"
    yield "</xliff>"


def _unit(entry: Entry) -> Iterator[str]:
    codes = _Codes()
    source = codes.marked(entry.source)
    codes.restart()
    target = codes.marked(entry.target)
    yield f'  <unit id="{entry.id}" name="{entry.id}" canResegment="no">'
    yield "    <notes>"
    for category, text in _notes(entry):
        yield f'      <note category="{category}">{escape(text)}</note>'
    yield "    </notes>"
    if codes.data:
        yield "    <originalData>"
        for code, id in codes.data.items():
            yield f'      <data id="{id}">{escape(code)}</data>'
        yield "    </originalData>"
    yield f"    <segment{_state(entry)}>"
    yield f"      <source {SPACE}>{source}</source>"
    if target:
        yield f"      <target {SPACE}>{target}</target>"
    yield "    </segment>"
    yield "  </unit>"


def _notes(entry: Entry) -> Iterator[tuple[str, str]]:
    yield from entry.notes()
    if entry.was is not None and entry.target:
        yield PREVIOUS, entry.was
    yield BASE, entry.base


def _state(entry: Entry) -> str:
    """Return the state; without a target none, so that a tool that knows no states delivers a translation."""
    if not entry.target:
        return ""
    return f' state="{State.INITIAL if entry.is_fuzzy else entry.state}"'


class _Codes:
    """The code of a unit as placeholders; the target's have the ids of the source's that they repeat."""

    def __init__(self) -> None:
        self.data: dict[str, str] = {}
        self._ids: list[tuple[str, int]] = []
        self._free: list[tuple[str, int]] = []

    def restart(self) -> None:
        """Begin another text, in which every code of the one before may stand once more."""
        self._free = list(self._ids)

    def marked(self, text: str) -> str:
        """Return a text as XML with placeholders for its code."""
        return "".join(self._placeholder(part) if is_code else escape(part) for part, is_code in parts(text))

    def _placeholder(self, code: str) -> str:
        data = self.data.setdefault(code, f"d{len(self.data) + 1}")
        known = next((each for each in self._free if each[0] == code), None)
        if known:
            self._free.remove(known)
        else:
            known = (code, len(self._ids) + 1)
            self._ids.append(known)
        return f'<ph id="{known[1]}" dataRef="{data}" disp={quoteattr(code)}/>'
