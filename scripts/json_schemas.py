"""Write the JSON Schemas of the content files, and the settings that lead text editors to them.

Without --write it shows what would change. Exit status: 0 where nothing differs or all was written, 1
where files differ, 2 where they cannot be written.
"""

import argparse
import sys
from pathlib import Path

from content_files import replace_all, show_changes

from portal.json_schemas import schema_files

ROOT = Path(__file__).resolve().parent.parent


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the files instead of showing the change")
    return parser


def main(argv: list[str] | None = None, root: Path = ROOT) -> int:
    """Show or write what differs; return the exit status."""
    arguments = parser().parse_args(argv)
    files = {root / path: data for path, data in schema_files().items()}
    changed = {path: data for path, data in files.items() if not path.exists() or path.read_bytes() != data}
    if not arguments.write:
        show_changes(changed, root)
        return 1 if changed else 0
    try:
        replace_all(changed)
    except OSError as error:
        print(f"json_schemas: {error.filename or '.vscode'}: {error.strerror}", file=sys.stderr)
        return 2
    for path in sorted(changed):
        print(f"wrote {path.relative_to(root).as_posix()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
