"""Check every link and fragment of the built site, as it stands at its address.

Exit status: 0 where every link leads somewhere, otherwise that of the link checker.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Put the site where its address says, below a folder that plays the host, and check it there."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "site", type=Path, nargs="?", default=ROOT / "site", help="the built site (default: site)"
    )
    site = parser.parse_args().site.resolve()
    if not (site / "index.html").is_file():
        print(f"{site}: there is no built site; run “make build”", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as host:
        place = Path(host, *urlsplit(os.environ.get("SITE_URL", "")).path.strip("/").split("/"))
        place.mkdir(parents=True, exist_ok=True)
        for entry in site.iterdir():
            (place / entry.name).symlink_to(entry)
        checker = Path(sys.executable).with_name("lychee")
        options = ["--offline", "--no-progress", "--include-fragments", "--index-files", "index.html"]
        command = [str(checker), *options, "--root-dir", host, f"{place}/**/*.html"]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
