"""Every question type on its page: answered rightly and wrongly, by keyboard alone, by its names."""

import re
from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Locator, Page, expect

from portal.bank import Bank
from portal.items import Item
from portal.model import Library
from portal.questions import question_types
from tests.browser.answering import answer, choose, pages_of

TYPES = [type.id for type in question_types()]
LOCALES = ("en", "fa")


def asked(library: Library, bank: Bank, type: str, locale: str) -> tuple[str, str]:
    """Return the id of an item of a type, and a page that asks it."""
    found = (each for each in pages_of(library, bank, locale) if each[0].startswith(f"{type}."))
    return next(found)


def word(library: Library, key: str, locale: str) -> str:
    return library.wording(f"interface.{key}", locale).text


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("type", TYPES)
def test_an_item_is_answered_wrongly_then_rightly_and_says_why(
    watched: Page, site: str, library: Library, bank: Bank, type: str, locale: str
) -> None:
    for rightly in (False, True):
        id, address = asked(library, bank, type, locale)
        watched.goto(f"{site}{address}")
        item = watched.locator(f'[data-item="{id}"]')
        status = item.locator("[role=status]")
        expect(status).to_be_empty()
        answer(item, rightly=rightly)
        verdict = word(library, "quiz.right" if rightly else "quiz.wrong", locale)
        expect(status).to_contain_text(verdict)
        if not rightly:
            expect(status.locator("a").first).to_have_attribute("href", re.compile("#(fact|term)-"))
            watched.evaluate("localStorage.clear()")


def choose_one_by_keyboard(item: Locator) -> None:
    key = item.get_attribute("data-key")
    item.page.keyboard.press("Space")
    for _ in range(3):
        if item.locator("input:checked").get_attribute("value") == key:
            break
        item.page.keyboard.press("ArrowDown")


def fill_table_by_keyboard(item: Locator) -> None:
    for row in item.locator(".item-row").all():
        item.page.keyboard.press("Space")
        if row.locator("input:checked").get_attribute("value") != row.get_attribute("data-key"):
            item.page.keyboard.press("ArrowDown")
        item.page.keyboard.press("Tab")


def match_by_keyboard(item: Locator) -> None:
    for row in item.locator(".item-row").all():
        select = row.locator("select")
        expect(select).to_be_focused()
        for _ in range(5):
            if select.input_value() == row.get_attribute("data-key"):
                break
            item.page.keyboard.press("ArrowDown")
        item.page.keyboard.press("Tab")


def order_by_keyboard(item: Locator) -> None:
    """Move each step up by its own button, which keeps the focus."""
    total = item.locator(".item-row").count()
    for place in range(total):
        button = item.locator(f'.item-row[data-place="{place}"] [data-move="-1"]')
        button.focus()
        for _ in range(total):
            rows = item.locator(".item-row").evaluate_all("rows => rows.map(row => row.dataset.place)")
            if rows.index(str(place)) <= place:
                break
            item.page.keyboard.press("Enter")
            expect(button).to_be_focused()


# A type of each interaction, and how it is answered by keyboard.
KEYBOARD: dict[str, Callable[[Locator], None]] = {
    "scenario": choose_one_by_keyboard,
    "task-office": fill_table_by_keyboard,
    "term-match": match_by_keyboard,
    "process-order": order_by_keyboard,
}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("type", KEYBOARD)
def test_every_interaction_works_by_keyboard_alone(
    watched: Page, site: str, library: Library, bank: Bank, type: str, locale: str
) -> None:
    id, address = asked(library, bank, type, locale)
    watched.goto(f"{site}{address}")
    item = watched.locator(f'[data-item="{id}"]')
    item.locator("legend").click()
    watched.keyboard.press("Tab")
    KEYBOARD[type](item)
    item.locator(".item-check").focus()
    watched.keyboard.press("Enter")
    expect(item).to_have_attribute("data-result", "right")


def names(
    library: Library, item: Item, locale: str
) -> Iterator[tuple[Literal["radio", "button", "combobox"], str]]:
    """Yield what a screen reader says of each control: its role, and a name that says what it is for."""

    def text(unit: str) -> str:
        found = library.wording(unit, locale).text
        return found[:1].upper() + found[1:]

    for option in item.options if item.key else ():
        yield "radio", text(option.text)
    for row in item.rows:
        if item.interaction == "classification":
            yield from (("radio", f"{text(row.text)} {text(option.text)}") for option in item.options)
        elif item.interaction == "matching":
            yield "combobox", text(row.text)
        else:
            yield from (
                ("button", f"{word(library, f'quiz.{way}', locale)}: {text(row.text)}")
                for way in ("up", "down")
            )


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("type", KEYBOARD)
def test_every_control_has_a_name_that_says_what_it_is_for(
    page: Page, site: str, library: Library, bank: Bank, type: str, locale: str
) -> None:
    id, address = asked(library, bank, type, locale)
    found = next(item for item in bank.items if item.id == id)
    page.goto(f"{site}{address}")
    item = page.locator(f'[data-item="{id}"]')
    stem = library.wording(found.stem, locale).text
    expect(page.get_by_role("group", name=stem).and_(item.locator("fieldset"))).to_have_count(1)
    for role, name in names(library, found, locale):
        expect(item.get_by_role(role, name=name, exact=True)).to_have_count(1)


def test_a_moved_step_says_where_it_is_now(page: Page, site: str, library: Library, bank: Bank) -> None:
    id, address = asked(library, bank, "process-order", "fa")
    page.goto(f"{site}{address}")
    item = page.locator(f'[data-item="{id}"]')
    item.locator('.item-row [data-move="1"]').first.click()
    expect(item.locator("[role=status]")).to_contain_text("۲")
    expect(item.locator("[role=status]")).to_contain_text("۵")
    assert item.get_attribute("data-result") is None


def test_a_table_with_a_gap_asks_for_the_missing_row(
    page: Page, site: str, library: Library, bank: Bank
) -> None:
    for type in ("task-office", "term-match"):
        id, address = asked(library, bank, type, "en")
        page.goto(f"{site}{address}")
        item = page.locator(f'[data-item="{id}"]')
        choose(item, rightly=True)
        if type == "term-match":
            item.locator("select").nth(2).select_option("")
            missing = item.locator("select").nth(2)
        else:
            item.locator(".item-row").nth(2).locator("input:checked").evaluate(
                "input => input.checked = false"
            )
            missing = item.locator(".item-row").nth(2).locator("input").first
        item.locator(".item-check").click()
        expect(item.locator("[role=status]")).to_contain_text(word(library, "quiz.choose-each", "en"))
        expect(missing).to_be_focused()
        assert item.get_attribute("data-result") is None
