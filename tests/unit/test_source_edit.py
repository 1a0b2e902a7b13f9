"""One English text is edited: exactly its translations are stale, everywhere that says so."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest

from portal.model import SOURCE, Library
from portal.pages import Settings, render_pages
from portal.reading import read_library
from portal.standing import standing
from tests.translations import ROOT

UNIT = "sales.facts.close-deals.text"
OLD = "The team negotiates price, date and terms until the buyer says yes."
NEW = "The team negotiates price, date and terms until the buyer agrees in writing."
LOCALES = ("ro", "pt", "es", "af", "fa")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(shutil.copytree(ROOT / "content", tmp_path_factory.mktemp("edited") / "content"))
    path = folder / "en" / "front-office" / "sales.yml"
    text = path.read_text(encoding="utf-8")
    assert text.count(OLD) == 1
    path.write_text(text.replace(OLD, NEW), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def edited(content: Path) -> Library:
    return read_library(content).require()


def run(content: Path, *arguments: str) -> str:
    command = [sys.executable, str(ROOT / "scripts" / "translations.py"), *arguments]
    done = subprocess.run([*command, "--content", str(content)], capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("locale", LOCALES)
def test_exactly_this_unit_is_stale(edited: Library, locale: str) -> None:
    assert [unit for unit in edited.units if standing(edited, locale, unit).is_stale] == [UNIT]


@pytest.mark.parametrize("locale", LOCALES)
def test_exactly_the_pages_that_show_it_say_so(edited: Library, locale: str) -> None:
    pages = [page for page in render_pages(edited, Settings()) if page.locale == locale]
    stale = {page.path for page in pages if 'class="notice notice-stale"' in page.markdown}
    target = edited.targets[locale][UNIT].text
    showing = {page.path for page in pages if "data-stale" in page.markdown}
    assert stale == showing
    assert "front-office/sales.md" in stale
    assert all(target[:20] in page.markdown for page in pages if page.path == "front-office/sales.md")


def test_the_english_pages_say_nothing(edited: Library) -> None:
    pages = [page for page in render_pages(edited, Settings()) if page.locale == SOURCE]
    assert not any("notice-stale" in page.markdown for page in pages)


def test_the_status_counts_one_in_each_language(content: Path) -> None:
    rows = json.loads(run(content, "status", "--format", "json"))
    wholes = {row["locale"]: row["stale"] for row in rows if not row["module"]}
    assert wholes == dict.fromkeys(LOCALES, 1)
    lessons = {row["document"]: row["stale"] for row in rows if row["locale"] == "ro" and row["document"]}
    assert {document for document, count in lessons.items() if count} == {"sales"}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_export_hands_it_out_with_what_it_was(content: Path, tmp_path: Path, locale: str) -> None:
    file = tmp_path / f"{locale}.po"
    run(content, "export", locale, "--to-do", "--output", str(file))
    (entry,) = polib.pofile(str(file))
    assert (entry.msgctxt, entry.msgid, entry.previous_msgid) == (UNIT, NEW, OLD)
    assert entry.fuzzy
