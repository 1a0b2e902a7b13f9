"""Read the other words by which people look for something."""

from pathlib import Path

from portal.diagnostics import Diagnostic
from portal.model import Sought
from portal.reading.binding import bind
from portal.reading.folder import read_file
from portal.reading.tree import place_at
from portal.schema import SearchWordsFile

SEARCH = "search.yml"


def read_sought(content: Path, locale: str) -> tuple[tuple[Sought, ...], list[Path], list[Diagnostic]]:
    """Return a locale's words for the search, the file that holds them, and what is wrong with its form."""
    path = content / locale / SEARCH
    if not path.is_file():
        return (), [], []
    tree, faults = read_file(content, path)
    if tree is None:
        return (), [path], faults
    file, problems = bind(tree, SearchWordsFile)
    entries = file.root.items() if file else ()
    found = tuple(
        Sought(locale, about, words, place_at(tree, (about,), key=True)) for about, words in entries
    )
    return found, [path], [*faults, *problems]
