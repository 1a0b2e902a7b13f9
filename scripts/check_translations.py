"""Check that the content can be read and that its translations are consistent.

Exit status: 0 where nothing is wrong, 1 where there are errors, 2 where the check could not run.
"""

import argparse
import io
import sys
from pathlib import Path

from portal.checking import run_checks
from portal.checks import all_checks
from portal.diagnostics import Level
from portal.reading import read_library
from portal.report import FORMATS

CONTENT = Path(__file__).resolve().parent.parent / "content"


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--content", type=Path, default=CONTENT, help="the content folder (default: content)")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print (default: text)")
    return parser


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
    reading = read_library(arguments.content)
    found = (
        list(reading.diagnostics) if reading.library is None else run_checks(reading.library, all_checks())
    )
    print(FORMATS[arguments.format](found))
    return 1 if any(diagnostic.level is Level.ERROR for diagnostic in found) else 0


if __name__ == "__main__":
    sys.exit(main())
