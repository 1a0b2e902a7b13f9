"""The door between the content and translators: exports go out, deliveries come in with every fault."""

from pathlib import Path

from portal.diagnostics import Diagnostic, Place
from portal.exchange.catalogue import Catalogue, Pair
from portal.exchange.entries import Entry, Export, Selection, documents_in_order, exported
from portal.exchange.faults import Fault
from portal.exchange.glossary_table import Row, Table, csv_text, read_glossary_table
from portal.exchange.po import read_po
from portal.exchange.po_writing import po_text
from portal.exchange.tags import tag_of
from portal.exchange.text import LARGEST_FILE
from portal.exchange.xliff import read_xliff
from portal.exchange.xliff_writing import xliff_text

__all__ = [
    "SUFFIXES",
    "WRITERS",
    "Catalogue",
    "Entry",
    "Export",
    "Fault",
    "Pair",
    "Row",
    "Selection",
    "Table",
    "csv_text",
    "documents_in_order",
    "exported",
    "po_text",
    "read_catalogue",
    "read_glossary_table",
    "read_po",
    "read_xliff",
    "tag_of",
    "xliff_text",
]

READERS = {".po": read_po, ".pot": read_po, ".xlf": read_xliff, ".xliff": read_xliff}
SUFFIXES = frozenset(READERS)
WRITERS = {"po": po_text, "xliff": xliff_text}


def read_catalogue(path: Path) -> tuple[Catalogue | None, list[Diagnostic]]:
    """Return what the file holds, by its suffix, or None, and everything wrong with it, sorted."""
    place = Place(path.as_posix())
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        hint = "Deliver the PO file that it was made from." if path.suffix.lower() == ".mo" else ""
        return None, [Fault.UNKNOWN_KIND.at(place, f"“{path.name}” is no kind of file that is read", hint)]
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return None, [Fault.UNREADABLE.at(place, f"the file cannot be read: {reason.lower()}")]
    return reader(data, place.path)
