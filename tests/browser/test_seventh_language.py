"""A seventh language from nothing to the browser: by command, filled with tools that are not ours."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import polib
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import serve
from tests.site.project import ROOT, Project, tiny_project

XLIFF = "{urn:oasis:names:tc:xliff:document:2.0}"
FRENCH, ARABIC = "Texte français", "نص عربي"
# What a translator keeps: the mark of an item, links, emphasis, code, placeholders, numbers, abbreviations.
MARKER = re.compile(r"^(?:[-*#]+|\d+\.)\s+")
KEPT = re.compile(
    r"\[[^\]]*\]\([^)]*\)|\*\*[^*]*\*\*|\*[^*]*\*|`[^`]*`|\{[^}]*\}|\d[\d.,:]*\d|\d|\b[A-Z]{2,}\b"
)


def translated(source: str, words: str) -> str:
    """Return a text in another language that keeps what a translator has to keep."""
    return "\n".join(translated_line(line, words) for line in source.split("\n"))


def translated_line(line: str, words: str) -> str:
    """A quotation mark that opens before a placeholder stays, as the one behind the placeholder does."""
    marker = MARKER.match(line)
    start = marker[0] if marker else ""
    found = re.fullmatch(r"([^\w{`*\[]*)(.*?)(\s*“|[\s.?!:;,…]*)", line[len(start) :])
    assert found is not None
    before, inside, after = found.groups()
    kept = KEPT.findall(inside)
    return f"{start}{before}{' '.join([words, *kept]) if inside else ''}{after}"


def filled_po(file: Path) -> None:
    catalogue = polib.pofile(str(file))
    for entry in catalogue:
        entry.msgstr = translated(entry.msgid, FRENCH)
    catalogue.save(str(file))


def filled_xliff(file: Path) -> None:
    """Fill the targets as a tool does that knows no more of XLIFF than its elements."""
    tree = ET.parse(file)
    for segment in tree.iter(f"{XLIFF}segment"):
        source = segment.find(f"{XLIFF}source")
        assert source is not None
        target = segment.find(f"{XLIFF}target")
        if target is None:
            target = ET.SubElement(segment, f"{XLIFF}target")
        target.text = translated(source.text or "", ARABIC)
        for code in list(target):
            target.remove(code)
        for code in source:
            copy = ET.SubElement(target, code.tag, code.attrib)
            copy.tail = translated(code.tail or "", ARABIC)
        segment.set("state", "translated")
    tree.write(file, encoding="utf-8", xml_declaration=True)


def run(script: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / script), *arguments],
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
    return done.stdout.decode()


def added(folder: Path, locale: str, file: str, fill: Callable[[Path], None]) -> Project:
    """Return a project with a language that was added, exported, filled, imported and checked."""
    project = tiny_project(folder)
    content = ("--content", str(project.content))
    delivery = folder / file
    run("new_language.py", locale, "--write", "--project", str(folder))
    run("translations.py", "export", locale, "--output", str(delivery), *content)
    fill(delivery)
    run("translations.py", "import", str(delivery), "--write", *content)
    assert "Everything is translated" in run("translations.py", "next", locale, *content)
    run("check_translations.py", "--locale", locale, "--no-memory", *content)
    return project


def previewed(project: Project) -> Project:
    """Build a site that shows drafts too."""
    built = project.build("--drafts")
    assert built.returncode == 0, built.stderr
    return project


@pytest.fixture(scope="module")
def french(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from serve(previewed(added(tmp_path_factory.mktemp("french"), "fr", "fr.po", filled_po)).site)


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from serve(previewed(added(tmp_path_factory.mktemp("arabic"), "ar", "ar.xlf", filled_xliff)).site)


def test_french_came_through_po_and_is_read(watched: Page, french: str) -> None:
    watched.goto(f"{french}fr/start/two-offices/")
    expect(watched.locator("html")).to_have_attribute("lang", "fr")
    expect(watched.locator("html")).to_have_attribute("dir", "ltr")
    expect(watched.locator("h1").first).to_contain_text(FRENCH)
    assert watched.locator('.md-content [lang="en"][dir="ltr"]:not(.notice-draft *)').count() == 0


def test_the_switcher_offers_the_new_language(watched: Page, french: str) -> None:
    watched.goto(french)
    assert watched.locator('a[hreflang="fr"]').count() > 0


def test_arabic_came_through_xliff_and_is_read_right_to_left(watched: Page, arabic: str) -> None:
    watched.goto(f"{arabic}ar/start/two-offices/")
    expect(watched.locator("html")).to_have_attribute("dir", "rtl")
    heading = watched.locator("h1").first
    expect(heading).to_contain_text(ARABIC)
    assert heading.evaluate("node => getComputedStyle(node).direction") == "rtl"


def test_nobody_has_reviewed_it_and_the_page_says_so(watched: Page, arabic: str) -> None:
    watched.goto(f"{arabic}ar/status/")
    expect(watched.locator("table")).to_contain_text("100")


def test_a_language_whose_answers_all_read_alike_is_not_published(tmp_path: Path) -> None:
    """The checker cannot know that the texts say nothing; the audit of the questions does."""
    project = added(tmp_path, "fr", "fr.po", filled_po)
    path = project.content / "locales" / "fr.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("draft: true\n", ""), encoding="utf-8")
    built = project.build()
    assert built.returncode == 1
    assert "equal-options" in built.stdout + built.stderr
