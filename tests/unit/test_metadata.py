"""What pages tell programs: valid data, whole previews, a sitemap of everything that can be found."""

import json
import re
import struct
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fontTools.ttLib import TTFont

from portal.metadata.drawing import drawn
from portal.metadata.linked import page_data
from portal.metadata.place import Place
from portal.metadata.preview import preview, territory
from portal.metadata.sitemap import robots, sitemap
from portal.metadata.social import HEIGHT, MARGIN, TEXT_SIZE, WIDTH, picture
from portal.model import Library
from portal.pages import Page, render_pages
from portal.pages.page import GLOSSARY, INDEX, lesson_path, module_path, site_address
from tests.conftest import ROOT

SITE = "https://host.example/portal/"
LOCALES = ("en", "ro", "pt", "es", "af", "fa")
# The vocabulary as types: what a thing may say, and what may be said there.
TYPE = re.compile(r"^interface (\w+)Base extends ([^{]*)\{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
# A type without properties of its own has no base.
LEAF = re.compile(r"^export interface (\w+)Leaf extends ([^{]*)\{", re.MULTILINE)
PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.*), "\w+">;', re.MULTILINE)
TEXTS = {"Text", "URL", "Date", "DateTime", "Duration", "CssSelectorType", "XPathType"}


@cache
def vocabulary() -> dict[str, tuple[list[str], dict[str, set[str]]]]:
    """Return each type of schema.org: its parents, and its own properties with the types of their values."""
    text = (ROOT / "build" / "vocabulary" / "schema.d.ts").read_text(encoding="utf-8")
    leaves: dict[str, tuple[list[str], dict[str, set[str]]]] = {
        name: (re.findall(r"(\w+)Base", parents), {}) for name, parents in LEAF.findall(text)
    }
    return leaves | {
        name: (
            re.findall(r"(\w+)Base", parents),
            {key: set(re.findall(r"\w+", types)) for key, types in PROPERTY.findall(body)},
        )
        for name, parents, body in TYPE.findall(text)
    }


def properties(type: str) -> dict[str, set[str]]:
    """Return everything that a thing of this type may say."""
    parents, own = vocabulary()[type]
    inherited = (properties(parent) for parent in parents if parent in vocabulary())
    return {key: types for each in inherited for key, types in each.items()} | own


def is_a(type: str, wanted: str) -> bool:
    return type == wanted or any(is_a(parent, wanted) for parent in vocabulary().get(type, ([], {}))[0])


def faults(node: object, allowed: set[str], path: str) -> Iterator[str]:
    """Yield where a value is none that the vocabulary allows there."""
    if isinstance(node, list):
        for each in node:
            yield from faults(each, allowed, path)
    elif isinstance(node, bool):
        yield from () if "Boolean" in allowed else (f"{path}: no truth value belongs here",)
    elif isinstance(node, (str, int)):
        kinds = TEXTS if isinstance(node, str) else {"Number", "Integer"}
        yield from () if kinds & allowed else (f"{path}: {node!r} where one of {sorted(allowed)} belongs",)
    else:
        assert isinstance(node, dict)
        yield from _of_thing(node, allowed, path)


def _of_thing(node: dict[str, object], allowed: set[str], path: str) -> Iterator[str]:
    if set(node) == {"@id"}:
        if "IdReference" not in allowed:
            yield f"{path}: no reference belongs here"
        return
    type = str(node["@type"])
    known = properties(type)
    if not any(is_a(type, each) for each in allowed | {"Thing"} if each in vocabulary() or each == type):
        yield f"{path}: a {type} does not belong here"
    for key, value in node.items():
        if key.startswith("@"):
            continue
        if key not in known:
            yield f"{path}: a {type} has no {key}"
        else:
            yield from faults(value, known[key], f"{path}.{key}")


@pytest.fixture(scope="module")
def pages(library: Library) -> tuple[Page, ...]:
    return render_pages(library)


def place(library: Library, locale: str) -> Place:
    return Place(library, library.locale(locale), SITE)


def graph(library: Library, locale: str, path: str) -> dict[str, dict[str, object]]:
    """Return the things that a page is about, by their types."""
    data = json.loads(page_data(place(library, locale), path))
    assert data["@context"] == "https://schema.org"
    return {node["@type"]: node for node in data["@graph"]}


def test_the_vocabulary_is_there_and_finds_faults() -> None:
    assert len(vocabulary()) > 700
    assert "timeRequired" in properties("Course")
    wrong = {"@type": "Course", "@id": "x", "flavour": "sweet", "isPartOf": 7, "name": True}
    found = list(faults(wrong, {"Thing"}, ""))
    assert len(found) == 3, found


@pytest.mark.parametrize("locale", LOCALES)
def test_everything_that_pages_say_of_themselves_is_in_the_vocabulary(
    library: Library, pages: tuple[Page, ...], locale: str
) -> None:
    of_locale = [page.path for page in pages if page.locale == locale]
    said = {path: data for path in of_locale if (data := page_data(place(library, locale), path))}
    wanted = {INDEX, GLOSSARY, *(module_path(module.id) for module in library.modules)}
    wanted |= {lesson_path(lesson.module, lesson.id) for lesson in library.lessons()}
    assert said.keys() == wanted
    for path, data in said.items():
        for node in json.loads(data)["@graph"]:
            assert list(faults(node, {"Thing"}, path)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_whatever_is_referred_to_is_said_somewhere(
    library: Library, pages: tuple[Page, ...], locale: str
) -> None:
    """Every @id names a thing of the locale's own pages; every address is one of these pages."""
    of_locale = [page.path for page in pages if page.locale == locale]
    data = [page_data(place(library, locale), path) for path in of_locale]
    nodes = [node for each in data if each for node in _nested(json.loads(each)["@graph"])]
    said = {node["@id"] for node in nodes if "@id" in node and len(node) > 1}
    assert {node["@id"] for node in nodes if set(node) == {"@id"}} <= said
    addresses = {f"{SITE}{site_address(locale, path, directory_urls=True)}" for path in of_locale}
    assert {str(node["url"]).partition("#")[0] for node in nodes if "url" in node} <= addresses
    assert {node["@id"] for node in nodes if node.get("@type") == "WebPage"} <= addresses


def _nested(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, list):
        for each in value:
            yield from _nested(each)
    elif isinstance(value, dict):
        yield value
        for each in value.values():
            yield from _nested(each)


def test_a_lesson_says_what_it_teaches_and_where_it_belongs(library: Library) -> None:
    lesson = library.lesson_by_id["sales"]
    path = lesson_path(lesson.module, lesson.id)
    found = graph(library, "ro", path)
    about = found["LearningResource"]
    assert about["inLanguage"] == "ro"
    assert about["learningResourceType"] == "lesson"
    assert re.fullmatch(r"PT[1-9]\d*M", str(about["timeRequired"]))
    teaches = [library.wording(lesson.unit("outcomes", id), "ro").text for id in lesson.file.outcomes]
    assert about["teaches"] == teaches
    assert about["isPartOf"] == {"@id": f"{SITE}ro/front-office/#course"}
    terms = about["about"]
    assert isinstance(terms, list)
    assert [term["@id"] for term in terms] == [f"{SITE}ro/glossary/#term-{id}" for id in lesson.file.terms]
    assert found["WebPage"]["lastReviewed"] == lesson.file.reviewed.isoformat()
    crumbs = found["BreadcrumbList"]["itemListElement"]
    assert isinstance(crumbs, list)
    assert [crumb["position"] for crumb in crumbs] == [1, 2, 3]
    assert crumbs[-1]["item"] == {"@type": "WebPage", "@id": f"{SITE}ro/front-office/sales/"}


def test_data_cannot_end_its_element(tiny: Library) -> None:
    odd = "</script><!-- & \u2028 ]]>"
    units = {id: replace(unit, text=odd) for id, unit in tiny.units.items()}
    library = replace(tiny, units=units, targets={})
    for path in (INDEX, GLOSSARY, "start/index.md", "start/two-offices.md"):
        data = page_data(place(library, "en"), path)
        assert not re.search("[<>&\u2028\u2029]", data)
        names = [node["name"] for node in _nested(json.loads(data)["@graph"]) if "name" in node]
        assert odd in names


@pytest.mark.parametrize(
    ("locale", "tag"), list(zip(LOCALES, ["en_GB", "ro_RO", "pt_BR", "es_ES", "af_ZA", "fa_IR"], strict=True))
)
def test_a_preview_names_its_language_and_the_others(library: Library, locale: str, tag: str) -> None:
    found = preview(place(library, locale), "front-office/sales.md", "Title", "Text")
    said = dict(found)
    assert (said["og:type"], said["og:title"], said["og:description"]) == ("article", "Title", "Text")
    assert said["og:locale"] == tag
    others = {value for name, value in found if name == "og:locale:alternate"}
    assert others == {territory(each) for each in library.locales} - {tag}
    assert said["og:url"] == f"{SITE}{site_address(locale, 'front-office/sales.md', directory_urls=True)}"
    assert said["og:image"] == f"{SITE}assets/portal/social/{locale}.png"
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
    assert all(value.strip() for _, value in found)


def test_a_home_page_is_called_by_the_name_of_the_site(library: Library) -> None:
    said = dict(preview(place(library, "fa"), INDEX, "Title", "Text"))
    assert said["og:title"] == said["og:site_name"] == library.wording("interface.site.name", "fa").text
    assert said["og:type"] == "website"


def test_a_language_without_a_country_gets_that_of_most_speakers(library: Library) -> None:
    other = replace(library.locale("en"), tag="zh-Hant", formats="zh-Hant")
    assert territory(other) == "zh_TW"
    assert territory(replace(other, tag="ar", formats="ar")) == "ar_EG"


SPACES = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_the_sitemap_lists_what_can_be_found_with_all_its_languages(
    library: Library, pages: tuple[Page, ...]
) -> None:
    listed = sitemap(library, pages, ["editors/", "editors/translate/"], SITE, directory_urls=True)
    urls = ET.fromstring(listed).findall("map:url", SPACES)
    found = {url.findtext("map:loc", "", SPACES): url for url in urls}
    assert len(found) == len(urls)
    wanted = {
        f"{SITE}{site_address(page.locale, page.path, directory_urls=True)}"
        for page in pages
        if page.is_found
    }
    assert found.keys() == wanted | {f"{SITE}editors/", f"{SITE}editors/translate/"}
    assert not [url for url in found if "/sheets/" in url or "/check/" in url]
    sales = found[f"{SITE}fa/front-office/sales/"]
    links = {each.get("hreflang"): each.get("href") for each in sales.findall("x:link", SPACES)}
    tags = {locale.tag: locale.id for locale in library.published().locales}
    assert links == {"x-default": f"{SITE}front-office/sales/"} | {
        tag: f"{SITE}{'' if id == 'en' else f'{id}/'}front-office/sales/" for tag, id in tags.items()
    }
    assert sales.findtext("map:lastmod", "", SPACES) == "2026-11-20"
    assert found[f"{SITE}editors/"].findall("x:link", SPACES) == []


def test_a_draft_is_not_in_the_sitemap(library: Library, pages: tuple[Page, ...]) -> None:
    locales = tuple(replace(each, is_draft=each.id == "fa") for each in library.locales)
    listed = sitemap(replace(library, locales=locales), pages, [], SITE, directory_urls=True)
    assert "/fa/" not in listed
    assert "/ro/" in listed


def test_robots_are_told_where_the_sitemap_is() -> None:
    assert robots(SITE).endswith(f"\nSitemap: {SITE}sitemap.xml\n")


FONTS = sorted((ROOT / "build" / "fonts").glob("*.woff2"))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_picture_of_a_locale_is_small_whole_and_always_the_same(
    library: Library, tmp_path: Path, locale: str
) -> None:
    kept = ROOT / "build" / "social"
    svg = picture(library, library.locale(locale))
    image = drawn(svg, FONTS, kept)
    assert image[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", image[16:24]) == (WIDTH, HEIGHT)
    assert len(image) < 80_000
    for font in kept.glob("*.ttf"):
        (tmp_path / font.name).write_bytes(font.read_bytes())  # made once; drawing is what is repeated
    assert drawn(svg, FONTS, tmp_path) == image


@pytest.mark.parametrize("locale", LOCALES)
def test_the_lines_of_the_picture_fit_and_their_letters_are_in_the_fonts(
    library: Library, locale: str
) -> None:
    widths: dict[str, float] = {}
    for file in FONTS:
        font = TTFont(file)
        glyphs, size = font["hmtx"].metrics, font["head"].unitsPerEm
        for code, name in font.getBestCmap().items():
            widths.setdefault(chr(code), glyphs[name][0] / size)
    lines = ET.fromstring(picture(library, library.locale(locale))).findall("{*}text")
    assert len(lines) >= 2
    for line in lines:
        text = (line.text or "").strip("\u200f")
        assert set(text) <= widths.keys()
        # Persian letters that join are narrower than these; Inter grows a little with its weight.
        width = sum(widths[sign] for sign in text) * float(line.get("font-size", "0")) * 1.05
        assert width <= WIDTH - 2 * MARGIN, text
        assert line.get("text-anchor") == ("end" if locale == "fa" else "start")
        assert float(line.get("y", "0")) < 430
    assert float(lines[-1].get("font-size", "0")) == TEXT_SIZE
