"""Build the site as a zip that opens from a folder, verify that it is whole, and put it in its place.

Exit status: 0 where the zip was made, 1 where it was not; the last good one then stays.
"""

import argparse
import sys
import tempfile
from datetime import date
from pathlib import Path

from build_site import ROOT, build
from mkdocs.utils import get_build_date

from portal.diagnostics import ContentError
from portal.offline import START, dangling, pack
from portal.reading import read_library


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--project", type=Path, default=ROOT, help="the folder with mkdocs.yml and content/")
    parser.add_argument("--output", type=Path, help="the zip (default: build/two-offices.zip in the project)")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Build, verify and pack; return the exit status."""
    arguments = parser().parse_args(argv)
    project = arguments.project.resolve()
    output = (arguments.output or project / "build" / "two-offices.zip").resolve()
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"{output.parent}: no folder can be made there: {error.strerror}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix=".two-offices-", dir=output.parent) as folder:
        site, fresh = Path(folder, "site"), Path(folder, output.name)
        try:
            library = read_library(project / "content").require().published()
            faults = build(project, site, drafts=False, directory_urls=False) or dangling(site)
        except ContentError as error:
            faults = [str(error)]
        if faults:
            print("\n".join(faults), file=sys.stderr)
            return 1
        pack(site, library, date.fromisoformat(get_build_date()), fresh)
        fresh.replace(output)
    print(f"The portal is in {output}; unpacked, it begins with {START}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
