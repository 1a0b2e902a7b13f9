"""Build the site aside, verify that it is whole, and only then put it in the place of the last one.

Exit status: 0 where the site was built, 1 where it was not; the last good site then stays.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from portal.diagnostics import ContentError
from portal.manifest import missing_files, wrong_languages
from portal.pages import render_pages
from portal.reading import read_library

ROOT = Path(__file__).resolve().parent.parent


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--project", type=Path, default=ROOT, help="the folder with mkdocs.yml and content/")
    parser.add_argument("--output", type=Path, help="where the site goes (default: site/ in the project)")
    parser.add_argument(
        "--drafts", action="store_true", help="build drafts too, each page marked: for preview"
    )
    return parser


def build(project: Path, output: Path, *, drafts: bool, directory_urls: bool = True) -> list[str]:
    """Build into `output` and return what is wrong with the result; nothing where all is well."""
    addresses = "--use-directory-urls" if directory_urls else "--no-directory-urls"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", addresses, "--site-dir", str(output)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PREVIEW_DRAFTS": "true" if drafts else "false"}
    done = subprocess.run(command, cwd=project, env=environment, check=False)
    if done.returncode:
        return [f"mkdocs ended with status {done.returncode}"]
    library = read_library(project / "content").require()
    library = library if drafts else library.published()
    pages = render_pages(library)
    lost = missing_files(output, library, pages, directory_urls=directory_urls)
    wrong = [] if lost else wrong_languages(output, library, pages, directory_urls=directory_urls)
    return [
        *(f"{path} was not built" for path in lost),
        *(f"{path} is in the wrong language" for path in wrong),
    ]


def may_be_replaced(output: Path) -> bool:
    """Return whether nothing but an earlier site would be lost."""
    if not output.exists():
        return True
    return output.is_dir() and ((output / "404.html").is_file() or not any(output.iterdir()))


def replace(old: Path, new: Path) -> None:
    """Put the folder `new` in the place of `old`."""
    new.chmod(0o755)  # a temporary folder is its owner's alone, a site is for all
    with tempfile.TemporaryDirectory(prefix=f".{old.name}-", dir=old.parent) as aside:
        if old.exists():
            old.rename(Path(aside, old.name))
        new.rename(old)


def main(argv: list[str] | None = None) -> int:
    """Build, verify and replace; return the exit status."""
    arguments = parser().parse_args(argv)
    project = arguments.project.resolve()
    output = (arguments.output or project / "site").resolve()
    if not may_be_replaced(output):
        print(f"{output}: this is something else than a site", file=sys.stderr)
        return 1
    output.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{output.name}-", dir=output.parent))
    try:
        read_library(project / "content").require()
        faults = build(project, fresh, drafts=arguments.drafts)
    except ContentError as error:
        faults = [str(error)]
    if faults:
        shutil.rmtree(fresh, ignore_errors=True)
        print("\n".join(faults), file=sys.stderr)
        return 1
    replace(output, fresh)
    print(f"The site is in {output}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
