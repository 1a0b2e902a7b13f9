"""Print the security headers of a finished site as a host reads them.

Exit status: 0 where they were printed, 2 where there is no site.
"""

import argparse
import sys
from pathlib import Path

from portal.security.headers import FORMATS, headers
from portal.security.inline import inline_scripts

ROOT = Path(__file__).resolve().parent.parent


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("host", choices=sorted(FORMATS), help="whose form the headers take")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the folder with the finished site")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Print the headers; return the exit status."""
    arguments = parser().parse_args(argv)
    pages = sorted(arguments.site.rglob("*.html"))
    if not pages:
        print(f"{arguments.site}: there is no site here; build it first", file=sys.stderr)
        return 2
    scripts = {script for page in pages for script in inline_scripts(page.read_text(encoding="utf-8"))}
    print(FORMATS[arguments.host](headers(scripts)), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
