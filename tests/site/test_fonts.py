"""The fonts that a built site carries: small, whole, and the same every time."""

import html
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from portal_fonts import subset_file

from portal.model import Library
from portal.typefaces import TYPEFACES, Typeface, characters
from tests.site.project import ROOT, Project

LATIN, ARABIC = TYPEFACES
TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.DOTALL)


def font_of(site: Path, typeface: Typeface) -> Path:
    (found,) = (site / "assets" / "portal" / "fonts").glob(f"{Path(typeface.file).stem}.*.woff2")
    return found


@pytest.mark.parametrize(("typeface", "limit"), [(LATIN, 45_000), (ARABIC, 60_000)])
def test_a_font_is_small(tiny_site: Project, typeface: Typeface, limit: int) -> None:
    assert font_of(tiny_site.site, typeface).stat().st_size <= limit


@pytest.mark.parametrize(("typeface", "pages"), [(LATIN, "start/**/*.html"), (ARABIC, "fa/**/*.html")])
def test_a_font_has_every_letter_of_its_pages(tiny_site: Project, typeface: Typeface, pages: str) -> None:
    shown: set[str] = set()
    for path in tiny_site.site.glob(pages):
        shown.update(html.unescape(TAG.sub(" ", path.read_text(encoding="utf-8"))))
    has = set(map(chr, TTFont(font_of(tiny_site.site, typeface)).getBestCmap()))
    could = set(map(chr, TTFont(ROOT / "build" / "fonts" / typeface.file).getBestCmap()))
    others = set("فارسی") if typeface is LATIN else set()
    assert len(shown) > 50
    assert (shown & could) - has - others == set()


def test_romanian_letters_come_from_one_font_with_their_joins(library: Library, tmp_path: Path) -> None:
    source = ROOT / "build" / "fonts" / LATIN.file
    font = TTFont(subset_file(source, characters(library, LATIN), tmp_path))
    assert set(map(ord, "șțȘȚăâî")) <= set(font.getBestCmap())
    assert "kern" in {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}
    assert {"tnum", "locl"} <= {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}


def test_persian_letters_still_join(tiny_site: Project) -> None:
    font = TTFont(font_of(tiny_site.site, ARABIC))
    features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"init", "medi", "fina", "rlig"} <= features
    assert set(map(ord, "پچژگ۰۹\u200c")) <= set(font.getBestCmap())


@pytest.mark.parametrize("typeface", TYPEFACES, ids=lambda typeface: typeface.family)
def test_a_font_has_the_weights_of_the_styles_alone(tiny_site: Project, typeface: Typeface) -> None:
    axes = TTFont(font_of(tiny_site.site, typeface))["fvar"].axes
    assert [(axis.axisTag, axis.minValue, axis.maxValue) for axis in axes] == [("wght", 400, 700)]


def test_a_font_is_made_once_and_always_the_same(tmp_path: Path) -> None:
    source = ROOT / "build" / "fonts" / LATIN.file
    first = subset_file(source, "abcșț", tmp_path / "one")
    other = subset_file(source, "abcșț", tmp_path / "two")
    assert first.name == other.name
    assert first.read_bytes() == other.read_bytes()
    first.write_bytes(b"kept")
    assert subset_file(source, "abcșț", tmp_path / "one").read_bytes() == b"kept"
    assert subset_file(source, "abcșțd", tmp_path / "one").name != first.name
