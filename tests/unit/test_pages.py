"""Pages: what the core hands to a site engine."""

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.alternates import alternates, error_alternates
from portal.assets import stylesheet, without_comments
from portal.errorpage import error_sections
from portal.model import Library
from portal.navigation import navigation
from portal.pages import Page, Settings, render_pages
from portal.pages.page import address, link, site_address
from portal.paths import FINALS

PATHS = st.sampled_from(["index.md", "glossary.md", "front/index.md", "front/sales.md", "back/legal.md"])
VOID = {"input", "br", "hr", "img", "link", "meta"}


class Outline(HTMLParser):
    """Collects ids and links, and fails on elements that are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.ids += [id for id in [values.get("id")] if id]
        self.links += [href for href in [values.get("href")] if href]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def outline(page: Page) -> Outline:
    parser = Outline()
    parser.feed(page.markdown.partition("\n---\n")[2])
    assert parser.open == []
    return parser


@pytest.fixture(scope="module")
def pages(library: Library) -> tuple[Page, ...]:
    return render_pages(library)


def test_every_language_has_the_same_pages(library: Library, pages: tuple[Page, ...]) -> None:
    by_locale = {
        locale.id: [page.path for page in pages if page.locale == locale.id] for locale in library.locales
    }
    assert len({tuple(paths) for paths in by_locale.values()}) == 1
    modules, lessons = len(library.modules), sum(1 for _ in library.lessons())
    learners, leading, privacy = 4 + len(FINALS), 3, 1
    assert len(by_locale["en"]) == 3 + 3 * modules + 2 * lessons + learners + leading + privacy


def test_every_language_has_the_same_anchors_and_items(pages: tuple[Page, ...]) -> None:
    source = {page.path: outline(page).ids for page in pages if page.locale == "en"}
    for page in pages:
        assert outline(page).ids == source[page.path], page.uri


def test_ids_are_unique_on_a_page(pages: tuple[Page, ...]) -> None:
    for page in pages:
        ids = outline(page).ids
        assert len(ids) == len(set(ids)), page.uri


@pytest.mark.parametrize("directory_urls", [True, False])
def test_every_link_between_pages_leads_to_a_page_and_an_anchor(
    library: Library, directory_urls: bool
) -> None:
    anchors = {}
    pages = render_pages(library, Settings(directory_urls))
    for page in pages:
        headings = re.findall(r"\{: #([\w-]+)", page.markdown)
        place = site_address(page.locale, page.path, directory_urls=directory_urls)
        anchors[place] = {*outline(page).ids, *headings}
    for page in pages:
        start = site_address(page.locale, page.path, directory_urls=directory_urls)
        for href in outline(page).links:
            target, _, anchor = href.partition("#")
            reached = resolve(start, target)
            assert reached in anchors, (page.uri, href)
            assert not anchor or anchor in anchors[reached], (page.uri, href)


def resolve(start: str, target: str) -> str:
    """Return where a relative link leads, as a browser does it."""
    if not target:
        return start
    parts = start.split("/")[:-1]
    for step in target.split("/"):
        if step == "..":
            parts.pop()
        elif step not in ("", "."):
            parts.append(step)
    return "/".join(parts) + ("/" if target.endswith("/") and parts else "")


@given(start=PATHS, end=PATHS, directory_urls=st.booleans())
def test_a_link_leads_from_any_page_to_any_page(start: str, end: str, directory_urls: bool) -> None:
    href = link(start, end, "there", directory_urls=directory_urls)
    reached = resolve(address(start, directory_urls=directory_urls), href.partition("#")[0])
    assert reached.strip("/") == address(end, directory_urls=directory_urls).strip("/")
    assert href.endswith("#there")


def test_the_source_stands_at_the_root_and_others_in_their_folders() -> None:
    assert site_address("en", "index.md", directory_urls=True) == ""
    assert site_address("fa", "index.md", directory_urls=True) == "fa/"
    assert site_address("fa", "next/data.md", directory_urls=True) == "fa/next/data/"
    assert site_address("fa", "next/data.md", directory_urls=False) == "fa/next/data.html"


def test_a_missing_unit_falls_back_alone_and_says_its_language(tiny: Library) -> None:
    lesson = next(tiny.lessons())
    unit = lesson.unit("summary")
    targets = {"fa": {id: text for id, text in tiny.targets["fa"].items() if id != unit}}
    partial = replace(tiny, targets=targets)
    page = next(p for p in render_pages(partial) if p.locale == "fa" and p.path.endswith(f"{lesson.id}.md"))
    assert f'<p class="lead" lang="en" dir="ltr">{tiny.units[unit].text}</p>' in page.markdown
    assert page.markdown.count('<p class="notice"') == 1
    assert page.markdown.count('class="lead"') == 1


def test_a_complete_translation_has_no_notice_and_no_foreign_unit(tiny: Library) -> None:
    for page in render_pages(tiny):
        assert 'class="notice"' not in page.markdown, page.uri
        assert ' lang="en"' not in page.markdown, page.uri


def test_latin_runs_in_persian_are_isolated(library: Library, pages: tuple[Page, ...]) -> None:
    page = next(page for page in pages if page.uri == "fa/front-office/front-office-systems.md")
    assert "<bdi>CRM</bdi>" in page.markdown
    assert (
        "<bdi>" not in next(p for p in pages if p.uri == "ro/front-office/front-office-systems.md").markdown
    )


def test_numbers_that_the_portal_writes_are_in_the_digits_of_the_language(pages: tuple[Page, ...]) -> None:
    page = next(page for page in pages if page.uri == "fa/start/two-offices.md")
    assert "۱ از ۸" in page.markdown
    assert re.search(r">[^<]*\d", re.sub(r"[۰-۹]", "", page.markdown.partition("## ")[2])) is None


def test_a_department_is_reached_where_a_contact_is_configured(tiny: Library) -> None:
    owner = next(tiny.lessons()).file.owner
    address = "mailto:owner@company.example"
    without = "".join(page.markdown for page in render_pages(tiny))
    with_contact = "".join(page.markdown for page in render_pages(tiny, Settings(contacts={owner: address})))
    assert address not in without
    assert f'<a href="{address}">' in with_contact


def test_a_page_names_the_file_that_holds_its_words(library: Library, pages: tuple[Page, ...]) -> None:
    by_uri = {page.uri: page.source for page in pages}
    assert by_uri["ro/front-office/sales.md"] == "content/ro/front-office/sales.yml"
    assert by_uri["en/front-office/sales.md"] == "content/en/front-office/sales.yml"
    assert by_uri["fa/glossary.md"] == "content/fa/glossary.yml"


def test_the_same_library_gives_the_same_bytes(library: Library, pages: tuple[Page, ...]) -> None:
    assert render_pages(library) == pages


def test_navigation_has_titles_of_the_language_and_paths_of_all(library: Library) -> None:
    def paths(entries: object) -> list[str]:
        if isinstance(entries, str):
            return [entries]
        found = entries.values() if isinstance(entries, dict) else entries
        return [path for each in found for path in paths(each)]  # type: ignore[attr-defined]

    trees = {locale.id: navigation(library, locale.id) for locale in library.locales}
    assert len({tuple(paths(tree)) for tree in trees.values()}) == 1
    assert trees["en"][0] == {"Home": "index.md"}
    assert "editors/index.md" in paths(navigation(library, "en", ["editors/index.md"]))
    assert "editors/index.md" not in paths(navigation(library, "fa", ["editors/index.md"]))


def test_alternates_stay_on_the_page_and_are_absolute_for_search_engines(library: Library) -> None:
    site = "https://host.example/sub/"
    found = {a.tag: a for a in alternates(library, "ro", "next/data.md", site, directory_urls=True)}
    assert found["fa"].link == "../../../fa/next/data/"
    assert found["en"].link == "../../../next/data/"
    assert found["pt-BR"].absolute == "https://host.example/sub/pt/next/data/"
    assert [a.tag for a in found.values() if a.is_current] == ["ro"]


def test_a_page_of_one_language_leads_to_the_homes_of_the_others(library: Library) -> None:
    site = "https://host.example/"
    found = {
        a.tag: a
        for a in alternates(library, "en", "editors/index.md", site, directory_urls=True, has_others=False)
    }
    assert found["fa"].link == "../fa/"
    assert [a.tag for a in found.values() if a.translated] == ["en"]


def test_error_pages_use_paths_from_the_root_of_the_host(library: Library) -> None:
    found = error_alternates(library, "ro", "https://host.example/sub/", directory_urls=True)
    assert [a.link for a in found][:2] == ["/sub/", "/sub/ro/"]
    neutral = error_sections(library, "en", "https://host.example/sub/", directory_urls=True)
    assert [section.tag for section in neutral] == [locale.tag for locale in library.locales]
    kept = error_sections(library, "en", "https://host.example/", "offline.missing", directory_urls=True)
    assert [section.tag for section in kept] == ["en"], "a copy is of one language"
    own = error_sections(library, "fa", "https://host.example/sub/", directory_urls=True)
    assert [(section.tag, section.direction, section.home) for section in own] == [("fa", "rtl", "/sub/fa/")]


REPORT = "https://code.example/issues/new?title={subject}&body={item}%0A{language}%0A{page}"


def test_a_question_is_reported_where_that_is_configured_and_only_there(tiny: Library) -> None:
    settings = Settings(report=REPORT, site_url="https://portal.example/")
    pages = {page.uri: page.markdown for page in render_pages(tiny, settings)}
    item = "department-task.close-deals"
    place = quote(f"https://portal.example/fa/start/two-offices/#item-{item}", safe="")
    subject = quote(tiny.wording("interface.quiz.report.subject", "fa").text.replace("{item}", item), safe="")
    address = f"title={subject}&amp;body={item}%0Afa%0A{place}"
    assert f'href="https://code.example/issues/new?{address}"' in pages["fa/start/two-offices.md"]
    assert not any('class="item-report"' in page.markdown for page in render_pages(tiny))


def test_one_style_has_the_theme_in_the_lowest_layer() -> None:
    style = stylesheet(
        ['@charset "UTF-8";a{b:c}', "d{e:f}"], "@font-face { x: y; }", "@layer portal { g { h: i; } }"
    )
    assert style.startswith(
        "@layer theme,portal,quiz,learn;@layer theme{a{b:c}d{e:f}}@font-face{x:y;}@layer portal{"
    )
    assert "@charset" not in style
    assert {"portal", "quiz", "learn"} <= set(re.findall(r"@layer (\w+)\{", style))


def test_a_style_without_comments_keeps_its_selectors() -> None:
    style = (
        '/* why */\n@layer quiz {\n.a :is(.b, .c) > p::before { content: "✓ " / ""; margin: 0 auto; }\n}\n'
    )
    kept = '@layer quiz{.a :is(.b,.c) > p::before{content:"✓ " / "";margin:0 auto;}}'
    assert without_comments(style) == kept


def test_the_privacy_page_says_all_its_words_and_leads_to_where_progress_is_deleted(
    library: Library, pages: tuple[Page, ...]
) -> None:
    for locale in library.locales:
        (page,) = (each for each in pages if (each.locale, each.path) == (locale.id, "privacy.md"))
        words = [id for id in library.units if id.startswith("interface.privacy.")]
        shown = unescape(re.sub(r"<[^>]*>", "", page.markdown))
        assert all(library.wording(word, locale.id).text in shown for word in words)
        assert 'href="../learn/#data"' in page.markdown
