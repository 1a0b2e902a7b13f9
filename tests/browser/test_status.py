"""The translation status and the notices of pages, as a reader meets them."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from portal.model import Library

LOCALES = {"en": "", "fa": "fa/"}
MIDDLE = "element => { const box = element.getBoundingClientRect(); return box.x + box.width / 2; }"


@pytest.mark.parametrize("locale", LOCALES)
def test_the_matrix_scrolls_in_its_own_frame_by_keyboard(watched: Page, site: str, locale: str) -> None:
    watched.set_viewport_size({"width": 360, "height": 740})
    watched.goto(f"{site}{LOCALES[locale]}status/")
    frame = watched.get_by_role("region", name=watched.locator("#matrix").inner_text())
    first, last = (frame.locator("thead th").nth(number) for number in (0, -1))
    before = first.evaluate(MIDDLE)
    assert not 0 < last.evaluate(MIDDLE) < 360
    frame.focus()
    expect(frame).to_be_focused()
    for _ in range(40):
        watched.keyboard.press("ArrowLeft" if locale == "fa" else "ArrowRight")
    watched.wait_for_function(
        f"element => {{ const middle = ({MIDDLE})(element); return 0 < middle && middle < 360; }}",
        arg=last.element_handle(),
    )
    assert first.evaluate(MIDDLE) == pytest.approx(before, abs=1)
    assert watched.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("locale", LOCALES)
def test_the_status_can_be_read_without_scripts(
    browser: Browser, site: str, library: Library, locale: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}{LOCALES[locale]}status/")
    lessons = sum(1 for _ in library.lessons())
    assert page.locator('.status th[scope="row"]').count() == lessons + 5
    expect(page.locator(".status .lanes").first).to_be_visible()
    expect(page.locator(".status .shares").first).to_be_visible()
    lesson = next(library.lessons())
    page.get_by_role("link", name=library.wording(lesson.unit("title"), locale).text).last.click()
    assert page.url == f"{site}{LOCALES[locale]}{lesson.module}/{lesson.id}/"
    context.close()


def test_a_cell_is_read_out_with_its_headers_and_its_three_shares(page: Page, site: str) -> None:
    page.goto(f"{site}status/")
    row = page.get_by_role("row", name=re.compile("^Sales"))
    expect(row.get_by_role("cell").first).to_contain_text(
        re.compile(r"Translated\s+\d+%\s+·\s+Up to date\s+\d+%\s+·\s+Reviewed\s+\d+%")
    )
    expect(page.get_by_role("columnheader", name="فارسی")).to_have_count(1)
    expect(page.get_by_role("rowheader", name="Sales")).to_have_count(1)


def test_the_picture_begins_where_the_language_begins(page: Page, preview: str) -> None:
    for prefix, mirrored in (("", False), ("fa/", True)):
        page.goto(f"{preview}{prefix}status/")
        lanes = page.locator(".status tr.group .lanes").first
        transform = lanes.evaluate("element => getComputedStyle(element).transform")
        assert (transform == "matrix(-1, 0, 0, 1, 0, 0)") == mirrored


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_bars_are_seen_where_colours_are_forced(browser: Browser, preview: str, scheme: str) -> None:
    context = browser.new_context(
        forced_colors="active", color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.goto(f"{preview}status/")
    fill, stroke, ground = page.evaluate(
        """() => [
            getComputedStyle(document.querySelector(".status .share")).fill,
            getComputedStyle(document.querySelector(".status .track")).stroke,
            getComputedStyle(document.body).backgroundColor,
        ]"""
    )
    assert fill == stroke != ground
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["fa/start/two-offices/", "ar/start/two-offices/", "ar/status/"])
def test_notices_and_drafts_have_no_accessibility_fault_that_axe_knows(
    browser: Browser, preview: str, path: str, scheme: str
) -> None:
    context = browser.new_context(
        color_scheme="dark" if scheme == "dark" else "light", viewport={"width": 360, "height": 740}
    )
    page = context.new_page()
    page.goto(f"{preview}{path}")
    found = Axe().run(page).response["violations"]
    assert [(v["id"], [node["html"][:120] for node in v["nodes"][:3]]) for v in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


def test_a_reader_goes_from_a_stale_page_to_the_english_one(watched: Page, preview: str) -> None:
    watched.goto(f"{preview}fa/start/two-offices/")
    watched.locator(".notice-stale a").click()
    expect(watched).to_have_url(f"{preview}start/two-offices/")
    watched.go_back()
    watched.locator(".unreviewed a").last.click()
    expect(watched).to_have_url(f"{preview}fa/status/")
    expect(watched.locator(".status")).to_be_visible()
