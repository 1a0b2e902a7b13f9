"""Check that the content can be read and that its translations are consistent.

Exit status: 0 where nothing is wrong, 1 where there are errors, 2 where the check could not run.
"""

import argparse
import io
import os
import sys
from pathlib import Path

from portal.checking import run_checks
from portal.checks import all_checks
from portal.diagnostics import Diagnostic, Level
from portal.items import question_faults
from portal.questions import question_types
from portal.reading import read_library
from portal.report import FORMATS

CONTENT = Path(__file__).resolve().parent.parent / "content"


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--content", type=Path, default=CONTENT, help="the content folder (default: content)")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print (default: text)")
    return parser


def diagnostics(content: Path) -> list[Diagnostic]:
    """Return everything that is wrong with the content, sorted by place."""
    reading = read_library(content)
    if reading.library is None:
        return list(reading.diagnostics)
    library = reading.library
    return sorted([*question_faults(library, question_types()), *run_checks(library, all_checks())])


def main(argv: list[str] | None = None) -> int:
    """Print every diagnostic and return the exit status."""
    arguments = parser().parse_args(argv)
    if isinstance(
        sys.stdout, io.TextIOWrapper
    ):  # the texts quoted have letters that a console's code page lacks
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if not arguments.content.is_dir():
        print(f"{arguments.content}: there is no such folder", file=sys.stderr)
        return 2
    try:
        found = diagnostics(arguments.content)
        print(FORMATS[arguments.format](found), flush=True)
    except BrokenPipeError:  # whoever reads the output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    return 1 if any(diagnostic.level is Level.ERROR for diagnostic in found) else 0


if __name__ == "__main__":
    sys.exit(main())
