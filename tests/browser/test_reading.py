"""Reading, switching the language, searching: the real site in a browser."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from portal.model import Library
from tests.browser.conftest import failures

KINDS = {
    "home": "",
    "module": "front-office/",
    "lesson": "back-office/finance/",
    "glossary": "glossary/",
    "status": "status/",
}
LOCALES = {"en": "", "fa": "fa/"}


@pytest.mark.parametrize("prefix", LOCALES.values(), ids=LOCALES.keys())
def test_a_reader_goes_from_home_through_a_module_to_a_lesson(watched: Page, site: str, prefix: str) -> None:
    watched.goto(f"{site}{prefix}")
    watched.locator(".card-front").click()
    expect(watched).to_have_url(f"{site}{prefix}back-office/")
    watched.locator(".entries a").nth(2).click()
    expect(watched).to_have_url(f"{site}{prefix}back-office/finance/")
    expect(watched.locator("#facts")).to_be_visible()
    watched.locator(".md-footer__link--next").click()
    expect(watched).to_have_url(f"{site}{prefix}back-office/information-technology/")


def test_the_switcher_shows_all_languages_and_stays_on_the_page(
    watched: Page, site: str, library: Library
) -> None:
    watched.goto(f"{site}back-office/finance/")
    watched.locator(".md-select > button").focus()
    links = watched.locator(".portal-languages a")
    expect(links).to_have_count(len(library.published().locales))
    for link in links.all():
        expect(link).to_be_in_viewport()
    watched.locator('.portal-languages a[hreflang="fa"]').click()
    expect(watched).to_have_url(f"{site}fa/back-office/finance/")
    expect(watched.locator("html")).to_have_attribute("dir", "rtl")
    watched.locator(".md-select > button").focus()
    watched.locator(".portal-languages a").first.click()
    expect(watched).to_have_url(f"{site}back-office/finance/")


@pytest.mark.parametrize("path", ["", "fa/"])
def test_persian_mirrors_the_layout(watched: Page, site: str, path: str) -> None:
    watched.set_viewport_size({"width": 1280, "height": 900})
    watched.goto(f"{site}{path}")
    logo = watched.locator(".md-logo").first.bounding_box()
    assert logo is not None
    assert (logo["x"] > 640) == (path == "fa/")


@pytest.mark.parametrize("kind", [*KINDS, "missing"])
@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_wider_than_a_phone(page: Page, site: str, kind: str, locale: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site}{LOCALES[locale]}{KINDS.get(kind, 'no/such/page/')}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("locale", LOCALES)
def test_pages_have_no_accessibility_fault_that_axe_knows(
    browser: Browser, site: str, kind: str, locale: str, scheme: str
) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto(f"{site}{LOCALES[locale]}{KINDS[kind]}")
    found = Axe().run(page).response["violations"]
    context.close()
    assert [(v["id"], [node["html"][:120] for node in v["nodes"][:3]]) for v in found] == []


@pytest.mark.parametrize(
    ("prefix", "queries"),
    [
        ("", ["invoice", "invoices"]),
        ("fa/", ["فاکتور", "بک‌آفیس", "بک آفیس"]),
        ("ro/", ["factura", "logistică", "logistica"]),
    ],
    ids=["en", "fa", "ro"],
)
def test_the_search_finds_pages_of_the_language_alone(
    watched: Page, site: str, prefix: str, queries: list[str]
) -> None:
    loaded: list[str] = []
    watched.on("request", lambda request: loaded.append(request.url))
    watched.goto(f"{site}{prefix}")
    assert not any("pagefind" in url for url in loaded)
    watched.locator(".portal-search-open").click()
    for query in queries:
        watched.locator(".portal-search input").fill(query)
        results = watched.locator(".portal-search-results a")
        expect(results.first).to_be_visible()
        for link in results.all():
            address = (link.get_attribute("href") or "").removeprefix("/")
            first = address.partition("/")[0]
            assert (first if len(first) == 2 else "") == prefix.strip("/")


def test_the_search_folds_arabic_letters_to_persian_ones(watched: Page, site: str) -> None:
    watched.goto(f"{site}fa/")
    watched.keyboard.press("/")
    watched.locator(".portal-search input").fill("شركت")
    expect(watched.locator(".portal-search-results a").first).to_be_visible()
    watched.locator(".portal-search input").fill("xyzxyz")
    expect(watched.locator(".portal-search-status")).to_contain_text("xyzxyz")
    expect(watched.locator(".portal-search-results a")).to_have_count(0)
    watched.keyboard.press("Escape")
    expect(watched.locator(".portal-search")).not_to_be_visible()


def test_the_error_page_speaks_all_languages_and_leads_home(page: Page, site: str, library: Library) -> None:
    response = page.goto(f"{site}fa/no/such/page/")
    assert response is not None
    assert response.status == 404
    expect(page.locator(".not-found")).to_have_count(len(library.published().locales))
    page.locator('.not-found[lang="fa"] a').click()
    assert re.search(r"/fa/$", page.url)


def test_the_site_works_under_a_sub_path(watched: Page, subpath: str) -> None:
    watched.goto(subpath)
    watched.locator(".entries a").first.click()
    watched.locator(".entries a").first.click()
    watched.locator(".md-select > button").focus()
    watched.locator(".portal-languages a").last.click()
    assert watched.url.startswith(f"{subpath}fa/")
    watched.locator(".portal-search-open").click()
    title = watched.locator("h1").inner_text()
    watched.locator(".portal-search input").fill(title.split()[0])
    watched.locator(".portal-search-results a").first.click()
    assert watched.url.startswith(f"{subpath}fa/")


def test_the_error_page_finds_its_styles_under_a_sub_path(page: Page, subpath: str) -> None:
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.extend(failures(request)))
    page.goto(f"{subpath}fa/deep/below/nothing/")
    assert failed == []
    page.locator(".not-found a").first.click()
    assert page.url == subpath
