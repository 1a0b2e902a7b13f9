"""The search in the browser: in every language, by keyboard, with nothing loaded before it is opened."""

import gzip
import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, Route, expect

INPUT = ".portal-search input"
RESULTS = ".portal-search-results a"
STATUS = ".portal-search-status"
# Counts results that are followed, and stays.
FOLLOWED = """() => { window.followed = 0;
  document.querySelector(".portal-search-results").addEventListener("click", (event) => {
    event.preventDefault(); window.followed += 1; }); }"""
# The most that a first query may load, in bytes after compression.
MOST = 60_000
QUERIES = {
    "en": ("", ["invoice", "invoices", "invocie", "payroll"]),
    "ro": ("ro/", ["factură", "factura", "logistică", "LOGISTICA", "relaţii cu clienţii"]),
    "pt": ("pt/", ["fatura", "faturas", "recursos humanos", "contabilidade"]),
    "es": ("es/", ["factura", "facturas", "logistica", "teletrabajo"]),
    "af": ("af/", ["faktuur", "fakture", "diens", "kliente diens"]),
    "fa": ("fa/", ["فاکتور", "فاکتورها", "بک‌آفیس", "بک آفیس", "بکآفیس", "۳۶۰", "360", "٣٦٠"]),
}


def search(page: Page, query: str) -> None:
    """Open the search if it is not open, and type a query as a reader does."""
    if not page.locator(".portal-search").is_visible():
        page.locator(".portal-search-open").click()
    page.locator(INPUT).fill(query)
    expect(page.locator(".portal-search-results")).to_have_attribute("aria-busy", "false")


def addresses(page: Page) -> list[str]:
    expect(page.locator(RESULTS).first).to_be_visible()
    found = page.eval_on_selector_all(RESULTS, "all => all.map(each => each.pathname + each.hash)")
    return [str(address) for address in found]


def requested(page: Page) -> list[Request]:
    """Return the list into which every further request of the page goes."""
    requests: list[Request] = []
    # A method of a built-in type cannot be a listener.
    page.on("request", lambda request: requests.append(request))  # noqa: PLW0108
    return requests


class Held:
    """Requests that wait until they are released."""

    def __init__(self, page: Page, pattern: str) -> None:
        self.routes: list[Route] = []
        self.is_released = False
        page.route(pattern, self._hold)

    def _hold(self, route: Route) -> None:
        if self.is_released:
            route.continue_()
        else:
            self.routes.append(route)

    def release(self) -> None:
        """Let them go, and hold no others."""
        self.is_released = True
        for route in self.routes:
            route.continue_()


@pytest.mark.parametrize("locale", QUERIES)
def test_each_language_finds_pages_of_its_own_alone(watched: Page, site: str, locale: str) -> None:
    prefix, queries = QUERIES[locale]
    watched.goto(f"{site}{prefix}")
    for query in queries:
        search(watched, query)
        for address in addresses(watched):
            first = address.strip("/").partition("/")[0]
            assert (first if len(first) == 2 else "") == prefix.strip("/"), (query, address)
    search(watched, queries[0])
    expect(watched.locator(".portal-search-results mark").first).to_be_visible()


def test_nothing_is_loaded_before_the_search_is_opened(watched: Page, site: str) -> None:
    requests = requested(watched)
    watched.goto(f"{site}back-office/finance/")
    watched.wait_for_load_state("networkidle")
    paths = [urlsplit(request.url).path for request in requests]
    assert any(path.endswith("/everywhere.js") for path in paths)
    assert [path for path in paths if "search" in path] == []
    del requests[:]
    search(watched, "invoice")
    addresses(watched)
    assert {request.resource_type for request in requests} == {"script", "stylesheet"}, "no fetch"


@pytest.mark.parametrize("locale", QUERIES)
def test_a_first_query_loads_little(watched: Page, site: str, locale: str) -> None:
    prefix, queries = QUERIES[locale]
    watched.goto(f"{site}{prefix}")
    watched.wait_for_load_state("networkidle")
    bodies: list[bytes] = []
    watched.on("response", lambda answer: bodies.append(answer.body()))
    search(watched, queries[-1])
    addresses(watched)
    watched.wait_for_load_state("networkidle")
    assert bodies
    assert sum(len(gzip.compress(body)) for body in bodies) <= MOST


def test_a_hit_leads_to_its_passage(watched: Page, site: str) -> None:
    watched.goto(site)
    search(watched, "wrong invoice right the first time")
    first = watched.locator(RESULTS).filter(has_text="Finance and accounting").first
    expect(first).to_contain_text("Lesson")
    first.click()
    expect(watched).to_have_url(re.compile(r"/back-office/finance/#(p|fact)-[\w-]+$"))
    assert watched.locator(watched.evaluate("location.hash")).is_visible()
    expect(watched.locator(".portal-search")).not_to_be_visible()


def test_a_department_a_term_and_a_page_say_what_they_are(watched: Page, site: str) -> None:
    watched.goto(site)
    for query, kind in (("finance", "Department"), ("invoice", "Term"), ("translation status", "Page")):
        search(watched, query)
        assert kind in "".join(watched.locator(RESULTS).all_inner_texts()[:2])


def test_a_misspelling_says_what_was_looked_for_instead(watched: Page, site: str) -> None:
    watched.goto(f"{site}fa/")
    search(watched, "فاکطور")
    expect(watched.locator(STATUS)).to_contain_text("فاکتور")
    assert "/fa/glossary/#term-invoice" in addresses(watched)


def test_arabic_letters_find_persian_words(watched: Page, site: str) -> None:
    watched.goto(f"{site}fa/")
    search(watched, "شركت مشتري")
    assert addresses(watched)


def test_no_result_says_so_and_leads_on(watched: Page, site: str) -> None:
    watched.goto(site)
    search(watched, "xyzxyz <b>&")
    expect(watched.locator(STATUS)).to_contain_text("xyzxyz <b>&")
    expect(watched.locator(RESULTS)).to_have_count(0)
    watched.locator(".portal-search-help a", has_text="Glossary").click()
    expect(watched).to_have_url(f"{site}glossary/")


def test_the_keyboard_alone_is_enough(watched: Page, site: str) -> None:
    watched.goto(site)
    watched.locator(".portal-search-open").focus()
    watched.keyboard.press("Enter")
    expect(watched.locator(INPUT)).to_be_focused()
    watched.keyboard.type("invoice")
    expect(watched.locator(RESULTS).first).to_be_visible()
    links = watched.locator(RESULTS)
    watched.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    watched.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    watched.keyboard.press("ArrowUp")
    watched.keyboard.press("ArrowUp")
    expect(watched.locator(INPUT)).to_be_focused()
    watched.keyboard.press("Escape")
    expect(watched.locator(".portal-search")).not_to_be_visible()
    expect(watched.locator(".portal-search-open")).to_be_focused()
    watched.keyboard.press("Enter")
    expect(watched.locator(INPUT)).to_be_focused()
    watched.keyboard.type("invoice")
    watched.keyboard.press("Enter")
    expect(watched).to_have_url(f"{site}glossary/#term-invoice")


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_no_single_character_opens_it(watched: Page, site: str, key: str) -> None:
    """Such a shortcut would have to be switched off or changed by readers: WCAG 2.1.4."""
    watched.goto(site)
    watched.keyboard.press(key)
    watched.evaluate("() => new Promise(requestAnimationFrame)")
    expect(watched.locator(".portal-search")).not_to_be_visible()


@pytest.mark.parametrize("after", ["closed", "opened again"])
def test_enter_leads_nowhere_once_the_search_is_closed(watched: Page, site: str, after: str) -> None:
    watched.goto(site)
    held = Held(watched, "**/search/en/documents-*")
    watched.evaluate(FOLLOWED)
    watched.locator(".portal-search-open").click()
    watched.locator(INPUT).fill("invoice")
    with watched.expect_request("**/search/en/documents-*"):
        watched.keyboard.press("Enter")
    watched.keyboard.press("Escape")
    expect(watched.locator(".portal-search")).not_to_be_visible()
    if after == "opened again":
        watched.locator(".portal-search-open").click()
    held.release()
    if after == "closed":
        watched.locator(".portal-search-open").click()
    expect(watched.locator(RESULTS).first).to_be_visible()
    assert watched.evaluate("window.followed") == 0


def test_enter_leads_nowhere_once_more_is_typed(watched: Page, site: str) -> None:
    watched.goto(site)
    search(watched, "payroll")
    addresses(watched)
    held = Held(watched, "**/search/en/documents-*")
    watched.evaluate(FOLLOWED)
    watched.locator(INPUT).fill("invoice")
    with watched.expect_request("**/search/en/documents-*"):
        watched.keyboard.press("Enter")
    watched.locator(INPUT).fill("contract")
    held.release()
    expect(watched.locator(f'{RESULTS}[href$="#term-contract"]')).to_be_visible()
    assert watched.evaluate("window.followed") == 0


def test_the_focus_goes_back_after_escape_and_on_with_a_result(watched: Page, site: str) -> None:
    watched.goto(f"{site}glossary/")
    search(watched, "invoice")
    addresses(watched)
    watched.keyboard.press("Escape")
    expect(watched.locator(".portal-search-open")).to_be_focused()
    search(watched, "invoice")
    watched.locator(f'{RESULTS}[href$="#term-invoice"]').first.click()
    expect(watched).to_have_url(f"{site}glossary/#term-invoice")
    # The close event comes in a task of its own.
    watched.evaluate("() => new Promise((done) => setTimeout(done, 50))")
    watched.keyboard.press("Tab")
    is_behind = """() => Boolean(document.querySelector("#term-invoice")
      .compareDocumentPosition(document.activeElement)
      & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))"""
    assert watched.evaluate(is_behind), "reading goes on from the entry"


def test_its_style_is_loaded_once(page: Page, site: str) -> None:
    page.goto(site)
    page.route("**/search_ranking.js", lambda route: route.abort())
    for _ in range(3):
        page.locator(".portal-search-open").click()
        expect(page.locator(STATUS)).to_have_text("The search could not be loaded.")
        page.keyboard.press("Escape")
    assert page.locator('link[href$="/search.css"]').count() == 1


def test_what_cannot_be_loaded_is_said_and_tried_again(page: Page, site: str) -> None:
    page.goto(site)
    page.route("**/search/en/terms-*", lambda route: route.abort())
    search(page, "invoice")
    expect(page.locator(STATUS)).to_have_text("The search could not be loaded.")
    page.unroute("**/search/en/terms-*")
    search(page, "invoices")
    assert addresses(page)


def test_without_scripts_there_is_no_button_that_does_nothing(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    expect(page.locator(".portal-search-open")).not_to_be_visible()
    context.close()


@pytest.mark.parametrize("prefix", ["", "fa/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["finance", "مالی", "xyzxyz"])
def test_the_dialog_has_no_fault_that_axe_finds(
    browser: Browser, site: str, prefix: str, scheme: str, query: str
) -> None:
    context = browser.new_context(
        color_scheme="dark" if scheme == "dark" else "light", viewport={"width": 360, "height": 740}
    )
    page = context.new_page()
    page.goto(f"{site}{prefix}")
    search(page, query)
    expect(page.locator(STATUS)).not_to_be_empty()
    found = Axe().run(page, context=".portal-search")
    assert [each["id"] for each in found.response["violations"]] == [], found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


def test_it_works_under_a_sub_path_and_on_the_error_page(page: Page, subpath: str) -> None:
    page.goto(f"{subpath}fa/deep/below/nothing/")
    search(page, page.locator(".not-found a").first.inner_text())
    search(page, "glossary")
    assert all(each.startswith("/portal/") for each in addresses(page))
    page.locator(RESULTS).first.click()
    assert page.url.startswith(subpath)
