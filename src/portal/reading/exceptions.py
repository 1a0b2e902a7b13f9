"""Read the findings about the item bank that the content gives reasons for."""

from pathlib import Path

from portal.diagnostics import Diagnostic
from portal.model import Excepted
from portal.reading.binding import bind
from portal.reading.folder import read_file
from portal.reading.tree import place_at
from portal.schema import ExceptionsFile

EXCEPTIONS = "exceptions.yml"


def read_exceptions(content: Path) -> tuple[tuple[Excepted, ...], list[Path], list[Diagnostic]]:
    """Return the exceptions, the file that holds them, and what is wrong with its form."""
    path = content / EXCEPTIONS
    if not path.is_file():
        return (), [], []
    tree, faults = read_file(content, path)
    if tree is None:
        return (), [path], faults
    file, problems = bind(tree, ExceptionsFile)
    entries = file.exceptions if file else ()
    found = tuple(
        Excepted(entry.gate, entry.about, entry.locale, entry.reason, place_at(tree, ("exceptions", number)))
        for number, entry in enumerate(entries)
    )
    return found, [path], [*faults, *problems]
