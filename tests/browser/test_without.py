"""The portal without scripts, and with the keyboard alone: each page says or does what it should."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_reading import KINDS, LOCALES

# Pages that are made of what the browser keeps; without scripts they say so.
NEED_SCRIPTS = ("own page", "review", "certificate", "team", "copy", "pre-test", "check", "final check")


@pytest.mark.parametrize("locale", LOCALES)
def test_without_scripts_a_page_reads_or_says_what_is_missing(
    browser: Browser, site: str, locale: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    for kind, address in KINDS.items():
        page.goto(f"{site}{LOCALES[locale]}{address}")
        expect(page.locator("h1")).to_be_visible()
        dead = [each for each in page.locator(".md-content button").all() if each.is_visible()]
        assert dead == [], kind
        assert page.locator(".portal-search-open").is_hidden(), kind
        # A browser without scripts shows what stands in “noscript”; here it must be there, with words.
        said = page.locator(".md-content noscript, .md-content :is(.notice, p)").all_inner_texts()
        assert any(len(text) > 40 for text in said), kind
        assert (page.locator(".md-content noscript").count() > 0) == (kind in NEED_SCRIPTS), kind
    context.close()


def test_without_scripts_the_menu_the_languages_and_the_answers_work(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"{site}back-office/finance/")
    page.locator('.md-header label[for="__drawer"]').click()
    expect(page.locator(".md-sidebar--primary .md-nav__link:visible").first).to_be_visible()
    page.goto(f"{site}back-office/finance/")
    page.locator(".md-select > button").hover()
    page.locator('.portal-languages a[hreflang="fa"]').click()
    expect(page).to_have_url(f"{site}fa/back-office/finance/")
    answer = page.locator(".quiz details").first
    answer.locator("summary").click()
    expect(answer.locator("> :not(summary)").first).to_be_visible()
    context.close()


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until what the selector names has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} is not reached by Tab")


@pytest.mark.parametrize("prefix", LOCALES.values(), ids=LOCALES.keys())
def test_a_learner_gets_from_home_to_an_answer_by_the_keyboard_alone(
    watched: Page, site: str, prefix: str
) -> None:
    watched.set_viewport_size({"width": 1280, "height": 900})
    watched.goto(f"{site}{prefix}")
    watched.keyboard.press("Tab")  # the first stop leads past the header and the menu
    expect(watched.locator(".md-skip")).to_be_focused()
    watched.keyboard.press("Enter")
    tab_to(watched, ".ways a.card-front")
    watched.keyboard.press("Enter")
    expect(watched).to_have_url(f"{site}{prefix}back-office/")
    tab_to(watched, ".lessons a[href*=finance]")
    watched.keyboard.press("Enter")
    expect(watched).to_have_url(f"{site}{prefix}back-office/finance/")
    tab_to(watched, "a.term")
    expect(watched.locator(".term-box")).to_be_visible()
    watched.keyboard.press("Escape")
    tab_to(watched, "single-choice input")
    watched.keyboard.press("Space")
    tab_to(watched, "single-choice .item-check", most=6)
    watched.keyboard.press("Enter")
    expect(watched.locator("single-choice [data-result]").first).to_be_visible()


def test_the_language_menu_is_left_and_entered_by_the_keyboard(watched: Page, site: str) -> None:
    watched.set_viewport_size({"width": 1280, "height": 900})
    watched.goto(f"{site}map/")
    tab_to(watched, ".md-select > button")
    tab_to(watched, '.portal-languages a[hreflang="ro"]', most=4)
    expect(watched.locator('.portal-languages a[hreflang="ro"]')).to_be_in_viewport()
    watched.keyboard.press("Enter")
    expect(watched).to_have_url(re.compile(r"/ro/map/$"))
