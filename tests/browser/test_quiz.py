"""The quiz: by keyboard alone, rightly and wrongly, and without JavaScript."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from portal.model import Library
from portal.numerals import localised
from tests.browser.answering import answer, answer_all, visible_items

LOCALES = ("en", "fa")


def lesson(site: str, locale: str) -> str:
    return f"{site}{'' if locale == 'en' else f'{locale}/'}start/two-offices/"


def word(library: Library, key: str, locale: str) -> str:
    return library.wording(f"interface.{key}", locale).text


def focus_option(page: Page, item: Locator) -> None:
    """Go to the item's options by Tab from where the page begins."""
    item.locator("legend").click()
    page.keyboard.press("Tab")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_question_is_answered_by_keyboard_alone(
    watched: Page, site: str, library: Library, locale: str
) -> None:
    watched.goto(lesson(site, locale))
    item = watched.locator("single-choice").first
    key = item.get_attribute("data-key")
    focus_option(watched, item)
    expect(item.locator("input").first).to_be_focused()
    watched.keyboard.press("Space")
    for _ in range(3):
        if item.locator("input:checked").get_attribute("value") == key:
            break
        watched.keyboard.press("ArrowDown")
    expect(item.locator("[role=status]")).to_be_empty()
    watched.keyboard.press("Enter")
    expect(item.locator("[role=status]")).to_contain_text(word(library, "quiz.right", locale))
    expect(item).to_have_attribute("data-result", "right")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_wrong_answer_says_why_and_may_be_corrected(
    watched: Page, site: str, library: Library, locale: str
) -> None:
    watched.goto(lesson(site, locale))
    item = watched.locator("single-choice").nth(1)
    key = item.get_attribute("data-key")
    wrong = item.locator(f'input:not([value="{key}"])').first
    wrong.check()
    item.locator("button").click()
    status = item.locator("[role=status]")
    expect(status).to_contain_text(word(library, "quiz.wrong", locale))
    reason = item.locator(f'.item-reason[data-option="{wrong.get_attribute("value")}"]').text_content()
    assert (reason or "").strip() in (status.text_content() or "")
    item.locator(f'input[value="{key}"]').check()
    expect(status).to_be_empty()
    item.locator("button").click()
    expect(item).to_have_attribute("data-result", "right")


@pytest.mark.parametrize("locale", LOCALES)
def test_an_empty_answer_is_asked_for(watched: Page, site: str, library: Library, locale: str) -> None:
    watched.goto(lesson(site, locale))
    item = watched.locator("single-choice").first
    item.locator("button").click()
    expect(item.locator("[role=status]")).to_contain_text(word(library, "quiz.choose", locale))
    expect(item.locator("input").first).to_be_focused()
    assert item.get_attribute("data-result") is None


def test_a_change_alone_answers_nothing(watched: Page, site: str) -> None:
    watched.goto(lesson(site, "en"))
    item = watched.locator("single-choice").first
    for option in item.locator("input").all():
        option.check()
        expect(item.locator("[role=status]")).to_be_empty()


def test_the_score_is_in_the_digits_of_the_language_and_another_attempt_begins_anew(
    watched: Page, site: str, library: Library
) -> None:
    watched.goto(lesson(site, "fa"))
    expect(watched.locator(".quiz-again")).to_be_hidden()
    answer_all(watched)
    items = visible_items(watched)
    total = localised(len(items), library.locale("fa"))
    expect(watched.locator(".quiz-score")).to_contain_text(f"{total} از {total}")
    expect(watched.locator(".quiz-wrong-again")).to_be_hidden()
    watched.locator(".quiz-again").click()
    expect(watched.locator(".quiz-score")).to_be_empty()
    expect(watched.locator(".quiz input:checked")).to_have_count(0)
    expect(items[0].locator("input, select, button").first).to_be_focused()


def test_the_first_answer_counts_and_may_be_corrected(watched: Page, site: str) -> None:
    watched.goto(lesson(site, "en"))
    item = visible_items(watched)[0]
    answer(item, rightly=False)
    answer(item, rightly=True)
    expect(watched.locator(".quiz-score")).to_contain_text("0 of 8")


def test_the_same_items_stand_in_every_language(page: Page, site: str, library: Library) -> None:
    found = []
    for locale in library.locales:
        page.goto(lesson(site, locale.id))
        found.append(page.eval_on_selector_all("[data-item]", "all => all.map(item => item.dataset.item)"))
    assert len(found[0]) >= 8
    assert all(items == found[0] for items in found)


@pytest.mark.parametrize("locale", LOCALES)
def test_without_javascript_questions_and_answers_can_be_read(
    browser: Browser, site: str, library: Library, locale: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(lesson(site, locale))
    item = page.locator("single-choice").first
    expect(item.locator(".item-stem")).to_be_visible()
    expect(item.locator("button")).to_be_hidden()
    expect(page.locator(".portal-search-open")).to_be_hidden()
    item.locator("summary").click()
    expect(item.locator(".item-answer p").first).to_be_visible()
    expect(item.locator(".item-answer p").first).to_contain_text(word(library, "quiz.key", locale))
    context.close()
