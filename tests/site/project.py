"""A project to build: the tiny content under the real configuration, hooks and theme."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from portal.reading import read_library
from portal.recording import recorded, state_text

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

    def build(self, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Build the site as `make build` does."""
        command = [sys.executable, str(ROOT / "scripts" / "build_site.py"), "--project", str(self.folder)]
        command += options
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


def unfinished_project(folder: Path) -> Project:
    """Return a fresh project with a lesson that is stale and partly untranslated, and a draft in Arabic."""
    project = tiny_project(folder)
    library = read_library(project.content).require()
    state = project.content / "fa" / "state.jsonl"
    state.write_text(state_text(recorded(library, "fa")), encoding="utf-8")
    lesson = next(library.lessons())
    source, target = (project.content / each / lesson.module / f"{lesson.id}.yml" for each in ("en", "fa"))
    replace_line(source, "summary:", "summary: What an order goes through, from office to office.\n")
    replace_line(target, "example.front:", "")
    persian = (project.content / "locales" / "fa.yml").read_text(encoding="utf-8").partition("words:")[0]
    arabic = (
        persian.replace("order: 60", "order: 99").replace("tag: fa", "tag: ar").replace("فارسی", "العربية")
    )
    words = 'words:\n  draft.notice: "هذه اللغة مسودة."\n'
    (project.content / "locales" / "ar.yml").write_text(
        f"{arabic}draft: true\npublish_at: 80\n{words}", encoding="utf-8"
    )
    return project


def replace_line(path: Path, start: str, new: str) -> None:
    """Replace the one line of a file that begins with `start`."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    (found,) = (number for number, line in enumerate(lines) if line.startswith(start))
    lines[found] = new
    path.write_text("".join(lines), encoding="utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
