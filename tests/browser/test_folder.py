"""The portal as a zip that opens from a folder: what works with a server has to work without one."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from portal.model import Library
from tests.browser.answering import TAGS, answer, answer_all, visible_items
from tests.browser.conftest import failures
from tests.site.project import ROOT, tiny_project

SITE_URL = "https://two-offices.example/"  # what the configuration says where no other is given


@pytest.fixture(scope="session")
def unzipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder at the top of the tiny content's zip, unpacked."""
    folder = tmp_path_factory.mktemp("folder")
    project = tiny_project(folder / "project")
    command = [sys.executable, str(ROOT / "scripts" / "pack_site.py"), "--project", str(project.folder)]
    subprocess.run([*command, "--output", str(folder / "portal.zip")], check=True, capture_output=True)
    with ZipFile(folder / "portal.zip") as archive:
        archive.extractall(folder)
    return folder / "two-offices"


@pytest.fixture
def opened(page: Page) -> Iterator[Page]:
    """A page that may neither fail a request, nor ask any host, nor report an error."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("requestfailed", lambda request: faults.extend(failures(request)))
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith(("file:", "data:", "blob:")) else faults.append(request.url)
        ),
    )
    yield page
    assert faults == []


def address(unzipped: Path, path: str) -> str:
    return (unzipped / "site" / path).as_uri()


@pytest.mark.parametrize(
    ("language", "start"),
    [("fa-IR", "site/fa/index.html"), ("en-GB", "site/index.html"), ("ja", "index.html")],
)
def test_the_start_page_leads_to_the_browsers_language(
    browser: Browser, unzipped: Path, tiny: Library, language: str, start: str
) -> None:
    context = browser.new_context(locale=language)
    page = context.new_page()
    page.goto((unzipped / "index.html").as_uri())
    expect(page).to_have_url((unzipped / start).as_uri())
    if start == "index.html":
        expect(page.locator("a[hreflang]")).to_have_count(len(tiny.locales))
        page.locator('a[hreflang="fa"]').click()
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
    context.close()


@pytest.mark.parametrize(
    ("language", "start"),
    [("zh-Hant", "site/fa"), ("zh-Hant-TW", "site/fa"), ("zh-Hans", "site"), ("zh-SG", "site")],
)
def test_two_varieties_of_a_language_are_told_apart(
    browser: Browser, unzipped: Path, language: str, start: str
) -> None:
    html = (unzipped / "index.html").read_text(encoding="utf-8")
    varieties = html.replace('hreflang="en"', 'hreflang="zh-Hans"').replace(
        'hreflang="fa"', 'hreflang="zh-Hant"'
    )
    (unzipped / "varieties.html").write_text(varieties, encoding="utf-8")
    context = browser.new_context(locale=language)
    page = context.new_page()
    page.goto((unzipped / "varieties.html").as_uri())
    expect(page).to_have_url((unzipped / start / "index.html").as_uri())
    context.close()


def test_no_page_bears_an_address_that_does_not_exist(unzipped: Path) -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in unzipped.rglob("*.html")}
    assert pages
    signs = ('rel="canonical"', 'property="og:', 'name="twitter:', "application/ld+json", "print-address")
    assert [(path, sign) for path, html in pages.items() for sign in signs if sign in html] == []
    readers = {path: html for path, html in pages.items() if "editors" not in path.parts}
    assert [path for path, html in readers.items() if SITE_URL in html] == []


def test_paper_bears_no_address_of_the_readers_machine(opened: Page, unzipped: Path) -> None:
    opened.goto(address(unzipped, "fa/start/two-offices.html"))
    opened.evaluate(
        """() => {
            const link = document.createElement("a");
            link.href = "https://web.example/";
            document.querySelector(".md-content p").append(link);
            window.dispatchEvent(new Event("beforeprint"));
        }"""
    )
    links = opened.eval_on_selector_all(".md-content a[href]", "all => all.map(({ protocol }) => protocol)")
    assert "file:" in links
    written = opened.eval_on_selector_all("a[data-address]", "all => all.map(link => link.dataset.address)")
    assert written == ["https://web.example/"]


def test_the_start_page_leads_to_the_language_that_was_chosen_last(opened: Page, unzipped: Path) -> None:
    opened.goto((unzipped / "index.html").as_uri())
    expect(opened).to_have_url(address(unzipped, "index.html"))
    opened.locator(".md-header button[aria-label]:has(+ .portal-languages)").hover()
    opened.locator('.portal-languages a[hreflang="fa"]').click()
    expect(opened).to_have_url(address(unzipped, "fa/index.html"))
    opened.goto((unzipped / "index.html").as_uri())
    expect(opened).to_have_url(address(unzipped, "fa/index.html"))


def test_cards_menu_and_switcher_lead_on(opened: Page, unzipped: Path) -> None:
    opened.set_viewport_size({"width": 1280, "height": 900})
    opened.goto(address(unzipped, "fa/index.html"))
    opened.locator('.md-content a[href$="start/index.html"]').first.click()
    opened.locator('.md-content a[href$="two-offices.html"]').first.click()
    expect(opened).to_have_url(address(unzipped, "fa/start/two-offices.html"))
    opened.locator('.md-nav--primary a[href$="glossary.html"]').click()
    expect(opened).to_have_url(address(unzipped, "fa/glossary.html"))
    opened.locator('.md-content a[href*="two-offices.html"]').first.click()
    opened.locator(".md-footer__link--next").click()
    expect(opened).to_have_url(address(unzipped, "fa/start/working-together.html"))
    opened.locator(".md-header button[aria-label]:has(+ .portal-languages)").hover()
    opened.locator('.portal-languages a[hreflang="en"]').click()
    expect(opened).to_have_url(address(unzipped, "start/working-together.html"))
    opened.locator(".md-logo").first.click()
    expect(opened).to_have_url(address(unzipped, "index.html"))
    opened.locator('.md-copyright a[hreflang="en"]').click()
    expect(opened).to_have_url(address(unzipped, "editors/index.html"))


def test_type_and_colour_are_the_portals_own(opened: Page, unzipped: Path) -> None:
    opened.goto(address(unzipped, "fa/start/two-offices.html"))
    loaded = (
        "document.fonts.ready.then((fonts) => [...fonts].filter((font) => font.status === 'loaded').length)"
    )
    assert opened.evaluate(loaded)
    assert opened.evaluate("getComputedStyle(document.querySelector('.md-header')).position") == "sticky"
    opened.locator(".md-header [data-md-component=palette] label:visible").click()
    scheme = opened.locator("body").get_attribute("data-md-color-scheme")
    opened.goto(address(unzipped, "fa/glossary.html"))
    expect(opened.locator("body")).to_have_attribute("data-md-color-scheme", str(scheme))


def test_questions_are_answered_and_the_progress_is_kept(opened: Page, unzipped: Path) -> None:
    opened.goto(address(unzipped, "fa/start/two-offices.html"))
    opened.locator(TAGS).first.wait_for()
    answer_all(opened, wrong=1)
    opened.goto(address(unzipped, "fa/learn/index.html"))
    row = opened.locator('tr[data-lesson="two-offices"]')
    expect(row).to_have_attribute("data-state", "ready")
    opened.goto(address(unzipped, "learn/index.html"))
    expect(opened.locator('tr[data-lesson="two-offices"]')).to_have_attribute("data-state", "ready")
    opened.goto(address(unzipped, "fa/start/check.html"))
    answer_all(opened)


def test_the_review_and_the_file_of_progress_need_no_server(opened: Page, unzipped: Path) -> None:
    opened.goto(address(unzipped, "start/two-offices.html"))
    opened.locator(TAGS).first.wait_for()
    answer(visible_items(opened)[0], rightly=False)
    opened.clock.set_fixed_time("2099-01-01T09:00:00")
    opened.goto(address(unzipped, "learn/review.html"))
    expect(opened.locator(TAGS)).to_have_count(1)
    answer(visible_items(opened)[0], rightly=True)
    opened.goto(address(unzipped, "learn/index.html"))
    with opened.expect_download() as download:
        opened.locator("#learn-data button[type=submit]").click()
    progress = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert progress["progress"]["items"]
    opened.goto(address(unzipped, "learn/team.html"))
    opened.locator("input[type=file]").set_input_files(download.value.path())
    expect(opened.locator(".skills tbody tr")).to_have_count(1)


def test_the_page_on_the_copy_says_that_nothing_is_to_be_kept(
    opened: Page, unzipped: Path, tiny: Library
) -> None:
    opened.goto(address(unzipped, "fa/offline.html"))
    text = tiny.wording("interface.offline.folder", "fa").text
    expect(opened.locator(".lead").filter(has_text=text)).to_be_visible()
    expect(opened.locator(".md-content button")).to_have_count(0)
    assert not (unzipped / "site" / "sw.js").exists()


def test_without_scripts_it_can_be_read(browser: Browser, unzipped: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((unzipped / "index.html").as_uri())
    page.locator('a[hreflang="fa"]').click()
    page.locator('.md-content a[href$="start/index.html"]').first.click()
    expect(page).to_have_url(address(unzipped, "fa/start/index.html"))
    context.close()


def test_map_and_finder_lead_on(opened: Page, unzipped: Path) -> None:
    for page in ("map", "finder"):
        opened.goto(address(unzipped, f"fa/{page}.html"))
        opened.locator('.md-content a[href*=".html"]:visible').first.click()
        expect(opened).not_to_have_url(address(unzipped, f"fa/{page}.html"))
        expect(opened.locator("html")).to_have_attribute("lang", "fa")


@pytest.mark.parametrize(("path", "query"), [("glossary.html", "order"), ("fa/glossary.html", "سفارش")])
def test_the_search_finds_and_leads_on(opened: Page, unzipped: Path, path: str, query: str) -> None:
    opened.goto(address(unzipped, path))
    opened.locator(".portal-search-open").click()
    opened.locator(".portal-search input").fill(query)
    result = opened.locator(".portal-search-results a").first
    expect(result).to_be_visible()
    result.click()
    expect(opened.locator("h1")).to_be_visible()
    assert opened.url.startswith(address(unzipped, path.rpartition("/")[0]))
