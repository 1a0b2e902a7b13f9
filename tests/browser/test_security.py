"""No page breaks its policy, whatever is done on it; no cookie, no other host; headers and pages agree."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from static_server import Site, served

from tests.browser.answering import answer_all
from tests.browser.conftest import own, serve
from tests.browser.test_reading import KINDS, learners_file, state, use_team
from tests.site.project import tiny_project

EDITORS = {"editors": "editors/", "editors’ code": "editors/translate/", "a check": "editors/checks/spacing/"}
PAGES = {**KINDS, **EDITORS, "missing": "no/such/page/"}
LISTEN = """document.addEventListener("securitypolicyviolation", (event) =>
  window.portalBroken(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));"""


@pytest.fixture(scope="module")
def bare(site_folder: Path) -> Iterator[str]:
    """The portal as a host serves it that sends no headers of the site's."""
    with served(Site(site_folder, sends_headers=False)) as address:
        yield address


@pytest.fixture(params=["from the page", "from headers"])
def address(request: pytest.FixtureRequest, site: str, bare: str) -> str:
    """The site with the policy in its pages alone, and with the host's headers too."""
    return bare if request.param == "from the page" else site


class Watch:
    """Keeps what a context does that it may not."""

    def __init__(self, context: BrowserContext) -> None:
        self.faults: list[str] = []
        context.expose_binding("portalBroken", lambda _, fault: self.faults.append(f"policy: {fault}"))
        context.add_init_script(LISTEN)
        context.on("request", lambda each: None if own(each.url) else self.faults.append(each.url))
        context.on("weberror", lambda error: self.faults.append(str(error.error)))
        context.on("console", lambda message: self._said(message.type, message.text))

    def _said(self, type: str, text: str) -> None:
        # That a page is missing is what one of the pages is about.
        if type in ("error", "warning") and "404" not in text:
            self.faults.append(f"{type}: {text}")


@pytest.fixture
def watch(browser: Browser) -> Iterator[tuple[BrowserContext, Watch]]:
    context = browser.new_context(accept_downloads=True)
    yield context, Watch(context)
    context.close()


def use_palette(page: Page) -> None:
    """Go once through light, dark and the device's own design."""
    for _ in range(3):
        page.locator(".md-header [data-md-component=palette] label:not([hidden])").click()


def use_languages(page: Page) -> None:
    page.locator(".md-select > button").first.focus()
    expect(page.locator(".portal-languages a").last).to_be_visible()


def use_own_page(page: Page) -> None:
    """Save the progress as a file, take a file in, delete everything."""
    form = page.locator("#learn-data")
    form.locator("[name=person]").fill("Ana <b>Pop</b>")
    with page.expect_download() as download:
        form.locator("[type=submit]").click()
    assert download.value.suggested_filename.endswith(".json")
    form.locator("[type=file]").set_input_files(learners_file("Ana"))
    expect(form.locator(".data-status")).not_to_be_empty()
    form.locator(".data-delete").click()
    form.locator(".data-yes").click()


def use_certificate(page: Page) -> None:
    page.locator(".certificate-form input").fill("Ana <img src=x onerror=alert(1)>")
    page.locator(".certificate-form [type=submit]").click()


def use_sheet(page: Page) -> None:
    page.emulate_media(media="print")
    assert page.locator(".sheet-key").is_visible()
    page.emulate_media(media="screen")


USED: dict[str, Callable[[Page], None]] = {
    "process": partial(answer_all, wrong=3),
    "check": partial(answer_all, wrong=1),
    "own page": use_own_page,
    "certificate": use_certificate,
    "team": use_team,
    "sheet": use_sheet,
}


@pytest.mark.parametrize("locale", ["", "fa/"], ids=["en", "fa"])
def test_no_kind_of_page_breaks_the_policy(
    watch: tuple[BrowserContext, Watch], address: str, locale: str
) -> None:
    """Every kind of page, opened and used, in a browser that counts what the policy stops."""
    context, watched = watch
    page = context.new_page()
    page.goto(f"{address}{locale}")
    found: dict[str, list[str]] = {}
    for kind, path in PAGES.items():
        if kind in EDITORS and locale:
            continue
        page.evaluate("state => localStorage.setItem('two-offices:/:v1', state)", state())
        page.goto(f"{address}{locale}{path}")
        use_palette(page)
        use_languages(page)
        if kind in USED:
            USED[kind](page)
        page.wait_for_load_state("networkidle")
        if watched.faults:
            found[kind] = [*watched.faults]
            watched.faults.clear()
    assert found == {}
    assert context.cookies() == []


@pytest.mark.parametrize("locale", ["", "fa/"], ids=["en", "fa"])
def test_the_search_keeps_to_the_policy(
    watch: tuple[BrowserContext, Watch], address: str, locale: str
) -> None:
    context, watched = watch
    page = context.new_page()
    page.goto(f"{address}{locale}")
    page.locator(".portal-search-open").first.click()
    page.locator(".portal-search input").fill("crm")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".portal-search a").first).to_be_visible()
    assert watched.faults == []


def test_the_policy_stops_a_script_that_is_not_the_sites(
    watch: tuple[BrowserContext, Watch], address: str
) -> None:
    """Were a text to bring a script in, nothing would run it."""
    context, watched = watch
    page = context.new_page()
    page.goto(address)
    page.evaluate(
        """() => {
          const place = document.querySelector(".md-content");
          place.insertAdjacentHTML("beforeend", '<img src="x:" onerror="window.ran = 1">');
          const script = document.createElement("script");
          script.textContent = "window.ran = 2";
          place.append(script);
          place.insertAdjacentHTML("beforeend", '<p id="styled" style="color: rgb(1, 2, 3)">x</p>');
        }"""
    )
    page.wait_for_function("() => document.querySelector('#styled')")
    assert page.evaluate("window.ran") is None
    assert page.evaluate("getComputedStyle(document.querySelector('#styled')).color") != "rgb(1, 2, 3)"
    stopped = [fault for fault in watched.faults if fault.startswith("policy: ")]
    assert {fault.split(": ")[1] for fault in stopped} >= {
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
    }


def test_no_page_may_stand_in_a_frame_of_another(page: Page, site: str) -> None:
    response = page.request.get(site)
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "no-referrer"


def test_a_lesson_that_moved_leads_on_to_the_same_place(
    browser: Browser, moved: tuple[str, str, str]
) -> None:
    address, old, new = moved
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(f"{address}{old}#facts")
        page.wait_for_url(f"**/{new}*")
        assert urlsplit(page.url).path == f"/{new}"
        assert urlsplit(page.url).fragment == ("facts" if scripts else "")
        context.close()


@pytest.fixture
def moved(tmp_path: Path) -> Iterator[tuple[str, str, str]]:
    """A site with a lesson that moved: its address, the old one and the new one."""
    project = tiny_project(tmp_path)
    (project.content / "retired.yml").write_text(
        "lessons:\n  old-lesson: {module: start, moved_to: two-offices, reason: Merged.}\n", encoding="utf-8"
    )
    built = project.build()
    assert built.returncode == 0, built.stderr
    for address in serve(project.site):
        yield address, "start/old-lesson/", "start/two-offices/"
