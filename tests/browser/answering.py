"""Answer items as a learner does, rightly or wrongly, whatever their interaction is."""

from collections.abc import Iterator

from playwright.sync_api import Locator, Page, expect

from portal.bank import Bank
from portal.items import Item
from portal.model import Library
from portal.pages.page import check_path, final_path, lesson_path, pretest_path, site_address

TAGS = "single-choice, item-classification, item-matching, item-ordering"


def answer(item: Locator, *, rightly: bool) -> None:
    """Choose the right answer, or one that is wrong in one place, and check it."""
    choose(item, rightly=rightly)
    item.locator(".item-check").click()
    expect(item).to_have_attribute("data-result", "right" if rightly else "wrong")


def choose(item: Locator, *, rightly: bool) -> None:
    """Choose without checking."""
    tag = item.evaluate("item => item.localName")
    {
        "single-choice": _single,
        "item-classification": _classification,
        "item-matching": _matching,
        "item-ordering": _ordering,
    }[tag](item, rightly=rightly)


def _single(item: Locator, *, rightly: bool) -> None:
    key = item.get_attribute("data-key")
    item.locator(f'input[value="{key}"]' if rightly else f'input:not([value="{key}"])').first.check()


def _classification(item: Locator, *, rightly: bool) -> None:
    for number, row in enumerate(item.locator(".item-row").all()):
        key = row.get_attribute("data-key")
        is_wrong = not rightly and number == 0
        row.locator(f'input:not([value="{key}"])' if is_wrong else f'input[value="{key}"]').first.check()


def _matching(item: Locator, *, rightly: bool) -> None:
    rows = item.locator(".item-row").all()
    keys = [row.get_attribute("data-key") or "" for row in rows]
    chosen = keys if rightly else [keys[1], keys[0], *keys[2:]]
    for row, key in zip(rows, chosen, strict=True):
        row.locator("select").select_option(key)


def _ordering(item: Locator, *, rightly: bool) -> None:
    """Move each step up to its place, the first one first; wrongly, the last one once too far."""
    places = [int(row.get_attribute("data-place") or 0) for row in item.locator(".item-row").all()]
    for place in range(len(places)):
        row = item.locator(f'.item-row[data-place="{place}"]')
        while _place(item, place) > place:
            row.locator('[data-move="-1"]').click()
    if not rightly:
        item.locator(f'.item-row[data-place="{len(places) - 1}"] [data-move="-1"]').click()


def _place(item: Locator, place: int) -> int:
    rows = item.locator(".item-row").all()
    return next(n for n, row in enumerate(rows) if row.get_attribute("data-place") == str(place))


def answer_all(page: Page, *, wrong: int = 0) -> None:
    """Answer every item that the page shows, the first so many of them wrongly."""
    page.locator(TAGS).first.wait_for()
    for number, item in enumerate(visible_items(page)):
        answer(item, rightly=number >= wrong)


def visible_items(page: Page) -> list[Locator]:
    """Return the items that are shown, in order."""
    return [item for item in page.locator(TAGS).all() if item.is_visible()]


def pages_of(library: Library, bank: Bank, locale: str) -> Iterator[tuple[str, str]]:
    """Yield every item's id with the address of a page that asks it."""
    for lesson in library.lessons():
        yield from _on(bank.practice[lesson.id], locale, lesson_path(lesson.module, lesson.id))
    for module in library.modules:
        yield from _on(bank.checks[module.id], locale, check_path(module.id))
        yield from _on(bank.probes[module.id], locale, pretest_path(module.id))
    for path, items in bank.finals.items():
        yield from _on(items, locale, final_path(path))


def _on(items: tuple[Item, ...], locale: str, path: str) -> Iterator[tuple[str, str]]:
    address = site_address(locale, path, directory_urls=True)
    yield from ((item.id, address) for item in items)
