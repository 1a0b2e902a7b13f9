"""The glossary of a locale as a table (CSV), for those who keep terms in a spreadsheet."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pydantic import ValidationError

from portal.diagnostics import Diagnostic, Place
from portal.exchange.catalogue import Catalogue, Pair
from portal.exchange.faults import Fault, RefusalError
from portal.exchange.text import read_text
from portal.model import Concept, Library, Unit
from portal.schema import GlossaryNotesFile
from portal.standing import text_hash

COLUMNS = (
    "concept",
    "source term",
    "term",
    "forbidden",
    "forms",
    "definition",
    "source definition",
    "loanword",
    "base",
)
REQUIRED = ("concept", "term", "definition")
BETWEEN = ";"
YES = frozenset({"yes", "true", "1", "x"})
NO = frozenset({"", "no", "false", "0"})
NO_NOTES = GlossaryNotesFile()
# Spreadsheets take a table for UTF-8 only where it says so.
BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Row:
    """What a table says of a concept beside its texts; `is_current` where nobody changed it meanwhile."""

    concept: str
    notes: GlossaryNotesFile
    place: Place
    is_current: bool


@dataclass(frozen=True, slots=True)
class Table:
    """The texts of a table as pairs, and what it says of each concept beside them."""

    catalogue: Catalogue
    rows: tuple[Row, ...]


def csv_text(library: Library, locale: str) -> str:
    """Return the glossary as a table, a line for each concept in the order of the source."""
    out = io.StringIO()
    out.write(BOM)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_cells(library, locale, concept) for concept in library.concepts.values())
    return out.getvalue()


def _cells(library: Library, locale: str, concept: Concept) -> list[str]:
    now = _present(library, locale, concept)
    return [
        concept.id,
        library.units[concept.term].text,
        now.term,
        f"{BETWEEN} ".join(now.notes.forbidden),
        f"{BETWEEN} ".join(now.notes.forms),
        now.definition,
        library.units[concept.definition].text,
        "yes" if now.notes.loanword else "",
        now.hash,
    ]


class _Present(NamedTuple):
    """What the glossary of a locale says of a concept now."""

    term: str
    definition: str
    notes: GlossaryNotesFile

    @property
    def hash(self) -> str:
        notes = self.notes
        words = (self.term, self.definition, *notes.forbidden, "", *notes.forms, str(notes.loanword))
        return text_hash("\0".join(words))


def _present(library: Library, locale: str, concept: Concept) -> _Present:
    targets, notes = library.targets.get(locale, {}), library.notes.get(locale, {})
    term, definition = (
        targets[id].text if id in targets else "" for id in (concept.term, concept.definition)
    )
    return _Present(term, definition, notes.get(concept.id, NO_NOTES))


def read_glossary_table(
    data: bytes, path: str, library: Library, locale: str
) -> tuple[Table | None, list[Diagnostic]]:
    """Return what a table says of the glossary of a locale, or None, and everything wrong with it."""
    try:
        text, diagnostics = read_text(data, path)
        lines = _Lines(text, path)
    except RefusalError as refusal:
        return None, [refusal.diagnostic]
    pairs: list[Pair] = []
    rows: list[Row] = []
    for place, cells in lines.rows():
        found = _row(library, locale, place, cells)
        if isinstance(found, Diagnostic):
            diagnostics.append(found)
        else:
            rows.append(found)
            pairs += _pairs(library, locale, found, cells)
    diagnostics += lines.faults
    if not rows and not diagnostics:
        diagnostics.append(Fault.NO_ENTRIES.at(Place(path), "the table has no entries"))
    table = Table(Catalogue(path, "", tuple(pairs)), tuple(rows)) if rows else None
    return table, sorted(diagnostics)


def _row(library: Library, locale: str, place: Place, cells: dict[str, str]) -> Row | Diagnostic:
    concept = library.concepts.get(cells["concept"])
    if concept is None:
        return Fault.UNKNOWN_UNIT.at(place, f"the glossary has no concept “{cells['concept']}”")
    notes = _notes(cells, place)
    if isinstance(notes, Diagnostic):
        return notes
    now = _present(library, locale, concept)
    # What the table has no column for stays as it is.
    lacking = {name: getattr(now.notes, name) for name in GlossaryNotesFile.model_fields if name not in cells}
    return Row(concept.id, notes.model_copy(update=lacking), place, cells.get("base") == now.hash)


def _pairs(library: Library, locale: str, row: Row, cells: dict[str, str]) -> Iterator[Pair]:
    concept = library.concepts[row.concept]
    now = _present(library, locale, concept)
    for unit, name in ((concept.term, "term"), (concept.definition, "definition")):
        base = text_hash(getattr(now, name)) if row.is_current else None
        source = Unit(unit, cells.get(f"source {name}", library.units[unit].text), row.place)
        yield Pair(source, Unit(unit, cells[name], row.place), base=base)


def _notes(cells: dict[str, str], place: Place) -> GlossaryNotesFile | Diagnostic:
    lists = {name: _listed(cells.get(name, "")) for name in ("forbidden", "forms")}
    loanword = cells.get("loanword", "").casefold()
    if loanword not in YES | NO:
        return Fault.SYNTAX.at(place, f"“{loanword}” is neither yes nor no", "Write yes, or nothing.")
    try:
        return GlossaryNotesFile(forbidden=lists["forbidden"], forms=lists["forms"], loanword=loanword in YES)
    except ValidationError as error:
        field = str(error.errors(include_url=False)[0]["loc"][0])
        message = f"“{field}” has a word of a single letter"
        return Fault.SYNTAX.at(place, message, f"Part words by “{BETWEEN}”.")


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(word for each in cell.split(BETWEEN) if (word := each.strip()))


class _Lines:
    """The lines of a table by the names of its columns, with their places and faults."""

    def __init__(self, text: str, path: str) -> None:
        """Read the heading. Raises RefusalError where it lacks a column."""
        self._path = path
        self.faults: list[Diagnostic] = []
        heading = text.partition("\n")[0]
        delimiter = max(",;\t", key=heading.count)
        self._reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
        self.names = tuple(name.strip().casefold() for name in next(self._read(), []))
        lacking = [name for name in REQUIRED if name not in self.names]
        if lacking or self.faults:
            message = f"the table has no column “{lacking[0]}”" if lacking else self.faults[0].message
            raise RefusalError(Fault.SYNTAX.at(Place(path), message, f"Columns: {', '.join(COLUMNS)}."))

    def rows(self) -> Iterator[tuple[Place, dict[str, str]]]:
        """Yield place and cells of each line that has any; a concept counts once."""
        seen: dict[str, Place] = {}
        start = self._reader.line_num + 1
        for cells in self._read():
            place, start = Place(self._path, start), self._reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(self.names):
                message = f"the line has {len(cells)} cells, the heading {len(self.names)}"
                self.faults.append(Fault.SYNTAX.at(place, message))
                continue
            row = {name: cell.strip() for name, cell in zip(self.names, cells, strict=True)}
            first = seen.setdefault(row["concept"], place)
            if first is not place:
                message = f"“{row['concept']}” already stands in line {first.line}"
                self.faults.append(Fault.DUPLICATE_ENTRY.at(place, message))
                continue
            yield place, row

    def _read(self) -> Iterator[list[str]]:
        try:
            yield from self._reader
        except csv.Error as error:
            place = Place(self._path, max(self._reader.line_num, 1))
            self.faults.append(Fault.SYNTAX.at(place, f"the table cannot be read: {error}"))
