"""A project to build: the tiny content under the real configuration, hooks and theme."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TINY = ROOT / "tests" / "fixtures" / "tiny"


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with its own copy of content; the rest is the portal's."""

    folder: Path

    @property
    def content(self) -> Path:
        """The folder whose files a test may change."""
        return self.folder / "content"

    @property
    def site(self) -> Path:
        """Where the site stands after a build."""
        return self.folder / "site"

    def build(self, **environment: str) -> subprocess.CompletedProcess[str]:
        """Build the site as `make build` does."""
        command = [sys.executable, str(ROOT / "scripts" / "build_site.py"), "--project", str(self.folder)]
        return subprocess.run(
            command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
        )

    def page(self, path: str) -> str:
        """Return the HTML of a built page."""
        return (self.site / path).read_text(encoding="utf-8")


def tiny_project(folder: Path) -> Project:
    """Return a fresh project with the tiny content in `folder`."""
    shutil.copytree(TINY / "content", folder / "content")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "docs", folder / "docs")
    for shared in ("hooks", "build"):
        (folder / shared).symlink_to(ROOT / shared)
    return Project(folder)


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
