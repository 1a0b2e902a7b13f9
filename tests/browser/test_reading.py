"""Reading, switching the language, searching: the real site in a browser."""

import json
import re
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, FilePayload, Page, expect

from portal.model import Library
from tests.browser.answering import answer_all
from tests.browser.conftest import failures

KINDS = {
    "home": "",
    "module": "front-office/",
    "lesson": "back-office/finance/",
    "process": "end-to-end/order-to-cash/",
    "pre-test": "start/pretest/",
    "check": "front-office/check/",
    "final check": "learn/final-back/",
    "own page": "learn/",
    "review": "learn/review/",
    "certificate": "learn/certificate/",
    "team": "learn/team/",
    "sheet": "sheets/one-accountable/",
    "map": "map/",
    "finder": "finder/",
    "glossary": "glossary/",
    "status": "status/",
    "copy": "offline/",
    "privacy": "privacy/",
}
LOCALES = {"en": "", "fa": "fa/"}
ALL = {**LOCALES, **{id: f"{id}/" for id in ("ro", "pt", "es", "af")}}


@pytest.mark.parametrize("prefix", LOCALES.values(), ids=LOCALES.keys())
def test_a_reader_goes_from_home_through_a_module_to_a_lesson(watched: Page, site: str, prefix: str) -> None:
    watched.goto(f"{site}{prefix}")
    watched.locator(".ways .card-front").click()
    expect(watched).to_have_url(f"{site}{prefix}back-office/")
    watched.locator(".lessons a").nth(2).click()
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


WIDTHS = {1280: 900, 360: 740}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ALL)
def test_pages_have_no_accessibility_fault_that_axe_knows(
    browser: Browser, site: str, locale: str, scheme: str
) -> None:
    """Every kind of page, wide and on a phone, as it comes and with what a learner makes appear on it."""
    # The test adds a style of its own, which the pages' policy would stop.
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True)
    page = context.new_page()
    page.goto(f"{site}{ALL[locale]}")
    page.evaluate("state => localStorage.setItem('two-offices:/:v1', state)", state())
    found = {}
    for kind, address in KINDS.items():
        page.goto(f"{site}{ALL[locale]}{address}")
        page.add_style_tag(content="* { transition: none !important; }")  # halfway, a colour is neither
        for width, height in WIDTHS.items():
            page.set_viewport_size({"width": width, "height": height})
            found[f"{kind}, {width}"] = violations(page)
        if kind in USED and (locale in LOCALES or kind not in ANSWERED):
            USED[kind](page)
            found[f"{kind}, used"] = violations(page)
    context.close()
    assert {kind: faults for kind, faults in found.items() if faults} == {}


def use_team(page: Page) -> None:
    """Give the manager's page two good files and a bad one."""
    bad: FilePayload = {"name": "x", "mimeType": "", "buffer": b"x"}
    files = [learners_file("Ana Pop"), learners_file(""), bad]
    page.locator("#team input[type=file]").set_input_files(files)
    expect(page.locator(".skills tbody tr")).to_have_count(2)


# What a learner makes appear; answers look alike in all languages of a direction.
ANSWERED = ("process", "check")
USED: dict[str, Callable[[Page], None]] = {
    **{kind: partial(answer_all, wrong=5) for kind in ANSWERED},
    "own page": lambda page: page.locator(".data-delete").click(),
    "team": use_team,
}


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """Return what axe finds: the rule, and where."""
    found = Axe().run(page).response["violations"]
    return [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found]


def state() -> str:
    """Return the progress of a learner who has begun, has something due and has passed a final check."""
    day = date.today().toordinal() - date(1970, 1, 1).toordinal()
    record = {"box": 1, "due": day - 1, "last": day - 2, "right": 1, "days": [day - 3, day - 2]}
    items = {f"definition-term.{term}": record for term in ("front-office", "synergy", "lead")}
    results = {"final-back": {"right": 20, "total": 21, "day": day}}
    kept = {"format": 1, "role": "back", "items": items, "known": [], "results": results, "attempts": {}}
    return json.dumps(kept)


def learners_file(person: str) -> FilePayload:
    """Return a file as a learner hands it over."""
    progress = json.loads(state())
    data = {"app": "two-offices", "format": 1, "person": person, "day": 20_900, "progress": progress}
    return {"name": f"{person}.json", "mimeType": "application/json", "buffer": json.dumps(data).encode()}


PHONE = {"width": 360, "height": 740}
WAYS: dict[str, dict[str, Any]] = {
    "320 px": {"viewport": {"width": 320, "height": 640}},
    "forced colours": {"forced_colors": "active", "viewport": PHONE},
    "reduced motion": {"reduced_motion": "reduce", "viewport": PHONE},
    "text twice as large": {"viewport": {"width": 640, "height": 800}},
}
LOOKED_AT = {
    "320 px": ("process", "check", "own page", "certificate", "team", "sheet"),
    "forced colours": ("process", "team"),
    "reduced motion": ("process",),
    "text twice as large": ("process", "own page", "team"),
}


@pytest.mark.parametrize(("way", "kind"), [(way, kind) for way in WAYS for kind in LOOKED_AT[way]])
@pytest.mark.parametrize("locale", LOCALES)
def test_pages_can_be_used_however_they_are_looked_at(
    browser: Browser, site: str, kind: str, locale: str, way: str
) -> None:
    """Nothing is wider than the window, every answer can be chosen, and right is told from wrong by signs."""
    context = browser.new_context(**WAYS[way], bypass_csp=True)
    page = context.new_page()
    page.goto(f"{site}{LOCALES[locale]}")
    page.evaluate("state => localStorage.setItem('two-offices:/:v1', state)", state())
    page.goto(f"{site}{LOCALES[locale]}{KINDS[kind]}")
    if way == "text twice as large":
        page.add_style_tag(content="html { font-size: 200% !important; }")
    if kind in ("process", "check"):
        answer_all(page, wrong=2)
        signs = "all => all.map(part => getComputedStyle(part, '::after').content)"
        found = page.eval_on_selector_all("single-choice .item-option[data-result]", signs)
        assert found
        assert all("✓" in sign or "✗" in sign for sign in found)
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = page.evaluate(
        """[...document.querySelectorAll('.md-content :is(button, select, input[type=file], .item-option)')]
        .filter(part => part.offsetParent && (part.offsetHeight < 24 || part.offsetWidth < 24))
        .map(part => part.outerHTML.slice(0, 90))"""
    )
    assert small == []
    context.close()


def test_focus_is_seen_below_the_header(page: Page, site: str) -> None:
    """Going through the answers by Tab, none is hidden under the header, which stays where it is."""
    page.set_viewport_size({"width": 360, "height": 500})
    page.goto(f"{site}end-to-end/order-to-cash/")
    page.locator("#check").scroll_into_view_if_needed()
    page.locator("single-choice legend").first.click()
    for _ in range(30):
        page.keyboard.press("Tab")
        top, header = page.evaluate(
            """[document.activeElement.getBoundingClientRect().top,
            document.querySelector('.md-header').getBoundingClientRect().bottom]"""
        )
        assert top >= header - 1


def test_the_error_page_speaks_all_languages_and_leads_home(page: Page, site: str, library: Library) -> None:
    response = page.goto(f"{site}fa/no/such/page/")
    assert response is not None
    assert response.status == 404
    expect(page.locator(".not-found")).to_have_count(len(library.published().locales))
    page.locator('.not-found[lang="fa"] a').click()
    assert re.search(r"/fa/$", page.url)


def test_the_site_works_under_a_sub_path(watched: Page, subpath: str) -> None:
    watched.goto(subpath)
    watched.locator(".modules a").first.click()
    watched.locator(".lessons a").first.click()
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
