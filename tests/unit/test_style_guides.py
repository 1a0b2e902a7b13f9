"""The style guides say what the content does: its terms, its quotation marks, its digits."""

import re
from pathlib import Path

import pytest

from portal.model import SOURCE, Library
from portal.numerals import DIGITS
from tests.conftest import ROOT

FOLDER = ROOT / "docs" / "en" / "editors" / "style"
GUIDES = sorted(FOLDER.glob("*.md"))
TARGETS = [guide for guide in GUIDES if guide.stem != SOURCE]
# How a text in another language stands in a guide.
TEXT = re.compile(r"\*([^*]+)\*\{lang=[\w-]+\}|<bdi lang=\"\w+\">([^<]+)</bdi>")


def texts(cell: str) -> list[str]:
    return [first or second for first, second in TEXT.findall(cell)]


def terms(guide: Path) -> list[tuple[str, str, list[str]]]:
    """Return the rows of a guide's table of terms: the English, what to write, what not."""
    section = guide.read_text(encoding="utf-8").partition("\n## Terms\n")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| ")][2:]
    return [(source, texts(write)[0], texts(avoid)) for source, write, avoid in rows]


def test_every_language_that_readers_get_has_a_guide_that_the_start_page_links_to(library: Library) -> None:
    index = (FOLDER.parent / "index.md").read_text(encoding="utf-8")
    for locale in library.locales:
        assert locale.is_draft or f"(style/{locale.id}.md)" in index


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_a_guide_has_the_same_sections_as_the_others(guide: Path) -> None:
    headings = re.findall(r"^## (.*)$", guide.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == ["Address and tone", "Spelling", "Marks and numbers", "Terms", "Examples"]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_a_guide_names_the_marks_and_digits_of_the_locale(guide: Path, library: Library) -> None:
    locale = library.locale(guide.stem)
    opening, closing, inner_opening, inner_closing = locale.quotation_marks
    text = guide.read_text(encoding="utf-8")
    assert f"{opening}…{closing}, and inside a quotation {inner_opening}…{inner_closing}" in text
    assert f"{DIGITS[locale.digits][0]}–{DIGITS[locale.digits][9]}" in text


@pytest.mark.parametrize("guide", TARGETS, ids=lambda path: path.stem)
def test_the_terms_of_a_guide_are_those_of_the_glossary(guide: Path, library: Library) -> None:
    concepts = {library.units[concept.term].text: id for id, concept in library.concepts.items()}
    assert len(terms(guide)) >= 5
    for source, write, avoid in terms(guide):
        concept = concepts[source]
        assert write == library.wording(library.concepts[concept].term, guide.stem).text
        assert avoid
        assert set(avoid) <= set(library.notes[guide.stem][concept].forbidden), source
