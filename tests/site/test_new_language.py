"""New languages, scaffolded by command into the tiny content: the site builds at once and falls back."""

import os
import re
import subprocess
import sys

import pytest

from portal.model import Library
from tests.site.project import ROOT, Project, tiny_project


def command(*arguments: str, **environment: str) -> None:
    done = subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The tiny content with French and Arabic added by command, built with its drafts."""
    project = tiny_project(tmp_path_factory.mktemp("languages"))
    for locale in ("fr", "ar"):
        script = str(ROOT / "scripts" / "new_language.py")
        command(script, locale, "--write", "--project", str(project.folder))
    config = str(project.folder / "mkdocs.yml")
    build = ("-m", "mkdocs", "build", "--strict", "--config-file", config, "--site-dir", str(project.site))
    command(*build, PREVIEW_DRAFTS="true", NO_MKDOCS_2_WARNING="1")
    return project


@pytest.mark.parametrize(("locale", "direction"), [("fr", "ltr"), ("ar", "rtl")])
def test_a_new_language_is_built_in_its_direction(preview: Project, locale: str, direction: str) -> None:
    root = re.search(r"<html [^>]*>", preview.page(f"{locale}/index.html"))
    assert root is not None
    assert f'lang="{locale}" dir="{direction}"' in root[0]


@pytest.mark.parametrize("locale", ["fr", "ar"])
def test_each_text_falls_back_to_english_and_says_so(preview: Project, tiny: Library, locale: str) -> None:
    lesson = next(tiny.lessons())
    html = preview.page(f"{locale}/{lesson.module}/{lesson.id}/index.html")
    assert f'<p class="lead" lang="en" dir="ltr">{tiny.units[lesson.unit("summary")].text}</p>' in html
    assert tiny.units["interface.fallback.notice"].text in html


def test_the_search_has_an_index_for_each(preview: Project) -> None:
    for locale in ("fr", "ar"):
        assert (preview.site / "assets" / "portal" / "search" / locale / "root.js").is_file()
