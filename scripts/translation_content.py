"""The content that a command on translations works on, and the locales and units that it is asked for."""

import argparse
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from content_files import replace_all, show_changes
from translation_sources import RequestError

from portal.model import SOURCE, Library
from portal.reading import read_library
from portal.reading.state import STATE
from portal.recording import Records, state_text
from portal.todo import selected


def folder_of(arguments: argparse.Namespace) -> Path:
    """Return the content folder. Raises RequestError."""
    folder = Path(arguments.content).resolve()
    if not folder.is_dir():
        raise RequestError(f"{arguments.content}: there is no such folder")
    if not (folder / SOURCE).is_dir() and (folder / "content").is_dir():
        raise RequestError(
            f"{arguments.content}: this is no content folder; did you mean {folder / 'content'}?"
        )
    return folder


def library_of(arguments: argparse.Namespace) -> Library:
    """Return the library. Raises ContentError with everything that is wrong with the files."""
    return read_library(folder_of(arguments)).require()


def locales_of(library: Library, wanted: Sequence[str]) -> list[str]:
    """Return the locales that are asked for, all targets where none is. Raises RequestError."""
    known = [locale.id for locale in library.locales if locale.id != SOURCE]
    for id in wanted:
        if id not in known:
            raise RequestError(f"There is no locale “{id}” to translate into; there are {', '.join(known)}.")
    return [id for id in known if id in wanted] if wanted else known


def units_of(library: Library, patterns: Sequence[str]) -> list[str]:
    """Return the units that are asked for. Raises RequestError where a name fits none."""
    units, unknown = selected(library, patterns)
    if unknown:
        names = ", ".join(f"“{pattern}”" for pattern in unknown)
        near = get_close_matches(unknown[0], [*library.units, *library.lesson_by_id], 1)
        hint = f"did you mean “{near[0]}”?" if near else "the keys of the files, behind the lesson’s name."
        raise RequestError(f"No unit, lesson or module is called {names}; {hint}")
    return units


def change_records(arguments: argparse.Namespace, records: dict[str, Records]) -> int:
    """Show what would change in the files of records, or write it, and return the exit status."""
    folder = folder_of(arguments)
    files = {folder / locale / STATE: state_text(found).encode() for locale, found in records.items()}
    changed = {
        path: data for path, data in files.items() if (path.read_bytes() if path.exists() else b"") != data
    }
    if not changed:
        print("Nothing changes.")
    elif arguments.write:
        replace_all(changed)
        for path in sorted(changed):
            print(f"{path.relative_to(folder.parent).as_posix()}: written")
    else:
        show_changes(changed, folder.parent)
        print("Nothing was written; add --write to write it.")
    return 0
