"""Add a language: its files with every text still to write, and what to know before starting.

Without --write it shows what it would make. Exit status: 0 where all is well, 2 where the language cannot
be added; nothing is written then.
"""

import argparse
import io
import sys
import textwrap
import tomllib
from collections.abc import Iterable
from pathlib import Path

import material
from content_files import replace_all

from portal.model import Library
from portal.reading import read_library
from portal.scaffold import (
    Note,
    Profile,
    Surroundings,
    fault_of,
    language_files,
    notes_on,
    profile_of,
    recipe,
    theme_files,
)

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = "partials/languages"


class RequestError(Exception):
    """The language cannot be added; the message says why, in one line."""


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("locale", metavar="LOCALE", help="the id, for folders and addresses: fr, ar, zh-Hant")
    parser.add_argument("--tag", help="the language tag (BCP 47), where it is not the id: pt-BR")
    parser.add_argument(
        "--write", action="store_true", help="write the files; without this they are only shown"
    )
    parser.add_argument("--project", type=Path, default=ROOT, help=argparse.SUPPRESS)
    return parser


def surroundings(project: Path) -> Surroundings:
    """Return what the portal has for languages: the theme's words, and what pyproject.toml pins."""
    folders = (Path(material.__file__).parent / "templates" / LANGUAGES, project / "hooks/theme" / LANGUAGES)
    pinned = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["portal"][
        "resources"
    ]

    def files(folder: str) -> frozenset[str]:
        return frozenset(name for pin in pinned if pin["folder"] == folder for name in pin["files"].values())

    theme = frozenset(path.stem for folder in folders for path in folder.glob("*.html"))
    return Surroundings(theme, files("dictionaries"), files("fonts"))


def library_of(project: Path) -> Library:
    """Return the content. Raises RequestError where it has faults."""
    reading = read_library(project / "content")
    if reading.library is None:
        first = reading.diagnostics[0]
        raise RequestError(f"the content has faults, mend them first: {first.place}: {first.message}")
    return reading.library


def profile_for(id: str, tag: str, library: Library, project: Path) -> Profile:
    """Return what CLDR knows of the language. Raises RequestError where it cannot be added."""
    profile = profile_of(tag)
    if (fault := fault_of(id, tag, library.locales)) or profile is None:
        raise RequestError(fault)
    if (project / "content" / id).exists():
        raise RequestError(f"content/{id} exists already; move it away, nothing is written over it")
    return profile


def show(profile: Profile, id: str, files: Iterable[str], notes: list[Note]) -> None:
    """Print what is made and what there is for the language."""
    direction = {"ltr": "left to right", "rtl": "right to left"}[profile.direction]
    print(
        f"{profile.name} ({profile.english_name}): {id}, tag {profile.tag}, {direction}, "
        f"digits {profile.digits}"
    )
    print("\nFiles:", *files, sep="\n  ")
    print("\nWhat there is for it, and what is missing:")
    for note in notes:
        print_wrapped(f"{'!' if note.todo else ' '} {note.subject}: {note.text}", "    ")
        if note.todo:
            print_wrapped(f"    To do: {note.todo}", "      ")


def print_wrapped(text: str, indent: str) -> None:
    """Print a text in lines that a terminal holds; commands and paths stay whole."""
    print(textwrap.fill(text, 100, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False))


def add(id: str, tag: str, project: Path, *, write: bool) -> None:
    """Show the language, and write it where told to. Raises RequestError, OSError: nothing is written."""
    library = library_of(project)
    profile, known = profile_for(id, tag, library, project), surroundings(project)
    files = {**language_files(library, id, profile), **theme_files(profile, known)}
    show(profile, id, files, notes_on(profile, known))
    if not write:
        print("\nNothing was written. Add --write to make the files.")
        return
    replace_all({project / path: data for path, data in files.items()})
    print(f"\nWrote {len(files)} files. What comes next:")
    for number, step in enumerate(recipe(id), start=1):
        print_wrapped(f"  {number}. {step.text}", "     ")
        if step.command:
            print(f"       {step.command}")


def main(argv: list[str] | None = None) -> int:
    """Add a language; say in one line why where that cannot be done."""
    arguments = parser().parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):  # names have letters that a console's code page lacks
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        add(
            arguments.locale,
            arguments.tag or arguments.locale,
            arguments.project.resolve(),
            write=arguments.write,
        )
    except RequestError as error:
        print(f"new_language: {error}", file=sys.stderr)
    except OSError as error:
        print(f"new_language: {error.filename}: {error.strerror}; nothing was written", file=sys.stderr)
    else:
        return 0
    return 2


if __name__ == "__main__":
    sys.exit(main())
