"""The learner: from the choice of a role to the certificate, day by day, in any language."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from portal.bank import Bank
from portal.model import Library
from portal.numerals import localised
from portal.paths import PATHS, lessons_of
from tests.browser.answering import TAGS, answer, answer_all, choose, visible_items

KEY = "two-offices:/:v1"
START = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
LOCALES = ("en", "fa")


def prefix(locale: str) -> str:
    return "" if locale == "en" else f"{locale}/"


def word(library: Library, key: str, locale: str) -> str:
    return library.wording(f"interface.{key}", locale).text


def kept(page: Page) -> dict[str, Any]:
    """Return what the browser keeps."""
    found: dict[str, Any] = json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or "{}")
    return found


def at_day(page: Page, number: int) -> None:
    """Let the page believe that it is so many days after the start."""
    page.clock.set_fixed_time(START + timedelta(days=number))


@pytest.mark.parametrize(("role", "locale"), [("front", "en"), ("back", "fa")])
def test_a_whole_path_from_the_role_to_the_certificate(
    watched: Page, site: str, library: Library, role: str, locale: str
) -> None:
    """Every pre-test is answered rightly but that of the first module, whose lessons are then learnt."""
    path = next(path for path in PATHS if path.id == role)
    lessons = lessons_of(path, library)
    home = f"{site}{prefix(locale)}"
    at_day(watched, 0)
    watched.goto(f"{home}learn/")
    expect(watched.locator(".learn-now")).to_be_hidden()
    watched.locator(f'.roles input[value="{role}"]').check()
    expect(watched.locator("tbody[data-module]:visible")).to_have_count(len({x.module for x in lessons}))
    expect(watched.locator(f'tbody[data-office="{path.skips}"]')).to_be_hidden()
    first, second, *_ = lessons
    for module in dict.fromkeys(lesson.module for lesson in lessons[2:]):
        watched.goto(f"{home}{module}/pretest/")
        answer_all(watched)
    for lesson in (first, second):
        watched.goto(f"{home}learn/")
        title = library.wording(lesson.unit("title"), locale).text
        expect(watched.locator(".learn-next a")).to_have_text(title)
        watched.locator(".learn-next a").click()
        answer_all(watched)
    watched.goto(f"{home}learn/")
    expect(watched.locator(".learn-next")).to_be_hidden()
    expect(watched.locator(f'tr[data-lesson="{first.id}"] .state')).to_have_text(
        word(library, "learn.state.ready", locale)
    )
    expect(watched.locator(f'tr[data-lesson="{lessons[3].id}"] .state')).to_have_text(
        word(library, "learn.state.known", locale)
    )
    watched.goto(f"{home}learn/certificate/")
    expect(watched.locator(".certificate")).to_be_hidden()
    watched.goto(f"{home}learn/")
    watched.locator(f'[data-final="{path.final}"] a').click()
    answer_all(watched, wrong=2)
    expect(watched.locator(".quiz-score")).to_contain_text(word(library, "check.passed", locale))
    watched.goto(f"{home}learn/certificate/")
    watched.locator(".certificate-form input").fill("Ana Pop")
    expect(watched.locator(".certificate-name")).to_have_text("Ana Pop")
    total = len(lessons)
    result = word(library, "certificate.result", locale)
    digits = library.locale(locale)
    shown = result.replace("{right}", localised(total - 2, digits)).replace(
        "{total}", localised(total, digits)
    )
    expect(watched.locator(".certificate-result")).to_have_text(shown)
    expect(watched.locator(".certificate-date time")).to_have_attribute("datetime", "2027-03-01")
    expect(watched.locator(f'.certificate-path[data-path="{path.final}"]')).to_be_visible()


@pytest.mark.parametrize("locale", LOCALES)
def test_the_way_taken_from_the_start_page_is_the_role_until_another_is_chosen(
    watched: Page, site: str, locale: str
) -> None:
    home = f"{site}{prefix(locale)}"
    for card, role in (("back", "back"), ("front", "back")):
        watched.goto(home)
        watched.locator(f".ways .card-{card}").click()
        watched.wait_for_url(re.compile(r"-office/$"))
        watched.goto(f"{home}learn/")
        expect(watched.locator(f'.roles input[value="{role}"]')).to_be_checked()
        expect(watched.locator(".learn-next a")).to_be_visible()


def test_a_lesson_is_mastered_on_the_second_day(watched: Page, site: str, library: Library) -> None:
    for day, state in ((0, "ready"), (1, "mastered")):
        at_day(watched, day)
        watched.goto(f"{site}start/two-offices/")
        answer_all(watched)
        watched.goto(f"{site}learn/")
        expect(watched.locator('tr[data-lesson="two-offices"]')).to_have_attribute("data-state", state)
    watched.locator('.roles input[value="new"]').check()
    mastered = word(library, "learn.mastered", "en").replace("{count}", "1").replace("{total}", "28")
    expect(watched.locator(".learn-sum")).to_have_text(mastered)


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_due_comes_back_after_days_and_what_was_wrong_tomorrow(
    watched: Page, site: str, library: Library, bank: Bank, locale: str
) -> None:
    home, review = f"{site}{prefix(locale)}", f"{site}{prefix(locale)}learn/review/"
    practised = len(bank.practice["sales"])
    at_day(watched, 0)
    watched.goto(f"{home}front-office/sales/")
    answer_all(watched)
    watched.goto(review)
    expect(watched.locator(".review-none")).to_be_visible()
    at_day(watched, 1)
    watched.goto(review)
    count = localised(practised, library.locale(locale))
    expect(watched.locator(TAGS)).to_have_count(practised)
    expect(watched.locator(".item-position").last).to_contain_text(count)
    answer_all(watched, wrong=2)
    expect(watched.locator(".quiz-actions")).to_contain_text(word(library, "review.done", locale))
    at_day(watched, 2)
    watched.goto(review)
    expect(watched.locator(TAGS)).to_have_count(2)
    at_day(watched, 3)
    watched.goto(review)
    expect(watched.locator(TAGS)).to_have_count(practised)
    watched.goto(f"{home}learn/")
    watched.locator('.roles input[value="both"]').check()
    due = word(library, "learn.due", locale).replace("{count}", count)
    expect(watched.locator(".learn-due-count")).to_have_text(due)


def test_items_that_are_due_lead_into_their_lessons(watched: Page, site: str) -> None:
    at_day(watched, 0)
    watched.goto(f"{site}back-office/legal/")
    answer_all(watched)
    at_day(watched, 5)
    watched.goto(f"{site}learn/review/")
    item = watched.locator(TAGS).first
    answer(item, rightly=False)
    item.locator("[role=status] a").first.click()
    assert re.search(r"/#(fact|term)-[a-z-]+$", watched.url)
    expect(watched.locator(f"[id='{watched.url.partition('#')[2]}']")).to_be_visible()


def test_the_language_can_be_changed_in_the_middle_of_a_quiz(
    watched: Page, site: str, library: Library
) -> None:
    watched.goto(f"{site}end-to-end/order-to-cash/")
    items = visible_items(watched)
    for number, item in enumerate(items[:-1]):
        answer(item, rightly=number % 2 == 0)
    choose(items[-1], rightly=True)
    answers = """all => all.map(item =>
      [item.dataset.item, item.dataset.result ?? '', JSON.stringify(item.response())])"""
    before = watched.eval_on_selector_all(TAGS, answers)
    for locale in ("fa", "ro", "en"):
        watched.goto(f"{site}{prefix(locale)}end-to-end/order-to-cash/")
        assert watched.eval_on_selector_all(TAGS, answers) == before
        right = sum(result == "right" for _, result, _ in before)
        expect(watched.locator(".quiz-score")).to_contain_text(localised(right, library.locale(locale)))


def test_only_what_was_wrong_is_asked_again_in_another_order(watched: Page, site: str) -> None:
    watched.goto(f"{site}start/two-offices/")
    total = len(visible_items(watched))
    answer_all(watched, wrong=3)
    watched.locator(".quiz-wrong-again").click()
    again = visible_items(watched)
    assert len(again) == 3
    assert watched.locator(f"{TAGS} >> visible=true").first.get_attribute("data-result") is None
    answer_all(watched, wrong=1)
    expect(watched.locator(".quiz-score")).to_contain_text("2 of 3")
    watched.locator(".quiz-again").click()
    assert len(visible_items(watched)) == total
    expect(watched.locator(".quiz-score")).to_be_empty()


def test_a_new_attempt_shuffles_the_options_and_the_same_seed_the_same_way(watched: Page, site: str) -> None:
    orders = "all => all.map(item => [...item.querySelectorAll('input')].map(input => input.value).join())"

    def attempt() -> list[Any]:
        answer_all(watched)
        watched.locator(".quiz-again").click()
        found: list[Any] = watched.eval_on_selector_all("single-choice", orders)
        return found

    watched.goto(f"{site}start/two-offices/")
    first = watched.eval_on_selector_all("single-choice", orders)
    second = attempt()
    third = attempt()
    assert len({json.dumps(found) for found in (first, second, third)}) == 3
    watched.reload()
    assert watched.eval_on_selector_all("single-choice", orders) == third


def test_a_check_takes_one_answer_only(watched: Page, site: str, library: Library) -> None:
    watched.goto(f"{site}start/check/")
    item = visible_items(watched)[0]
    answer(item, rightly=False)
    expect(item.locator(".item-check")).to_be_hidden()
    expect(item.locator("input, select").first).to_be_disabled()
    for number, other in enumerate(visible_items(watched)[1:]):
        answer(other, rightly=number > 0)
    expect(watched.locator(".quiz-score")).to_contain_text(word(library, "check.failed", "en"))
    watched.locator(".quiz-again").click()
    answer_all(watched)
    expect(watched.locator(".quiz-score")).to_contain_text(word(library, "check.passed", "en"))
    watched.goto(f"{site}learn/")
    expect(watched.locator('.best[data-quiz="check-start"]')).to_contain_text("6 of 6")


def test_a_pre_test_is_not_counted_as_learnt(watched: Page, site: str, library: Library) -> None:
    watched.goto(f"{site}start/pretest/")
    answer_all(watched, wrong=1)
    result = word(library, "pretest.result", "en").replace("{count}", "1")
    expect(watched.locator(".quiz-score")).to_contain_text(result)
    assert kept(watched)["items"] == {}
    watched.goto(f"{site}learn/")
    states = [
        watched.locator(f'tr[data-lesson="{id}"]').get_attribute("data-state")
        for id in ("two-offices", "your-path")
    ]
    assert sorted(filter(None, states)) == ["known", "new"]


def test_a_lesson_is_forgotten_alone(watched: Page, site: str, library: Library) -> None:
    for lesson in ("two-offices", "your-path"):
        watched.goto(f"{site}start/{lesson}/")
        answer_all(watched)
    watched.locator(".quiz-forget button").click()
    expect(watched.locator(".quiz-score")).to_have_text(word(library, "quiz.forgotten", "en"))
    watched.goto(f"{site}learn/")
    expect(watched.locator('tr[data-lesson="your-path"]')).to_have_attribute("data-state", "new")
    expect(watched.locator('tr[data-lesson="two-offices"]')).to_have_attribute("data-state", "ready")


def test_progress_goes_to_a_file_and_into_another_browser(
    watched: Page, browser: Browser, site: str, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> None:
    watched.goto(f"{site}start/two-offices/")
    answer_all(watched)
    watched.goto(f"{site}learn/")
    watched.locator('.roles input[value="front"]').check()
    watched.locator("#learn-data input[name=person]").fill("Ană Pop/..")
    with watched.expect_download() as download:
        watched.locator("#learn-data button[type=submit]").click()
    assert re.fullmatch(r"two-offices-Ană-Pop-\d{4}-\d\d-\d\d\.json", download.value.suggested_filename)
    path = tmp_path_factory.mktemp("files") / "progress.json"
    download.value.save_as(path)
    other = browser.new_context().new_page()
    other.goto(f"{site}fa/learn/")
    other.locator("#learn-data input[type=file]").set_input_files(path)
    expect(other.locator(".data-status")).to_have_text(word(library, "data.imported", "fa"))
    expect(other.locator('tr[data-lesson="two-offices"]')).to_have_attribute("data-state", "ready")
    expect(other.locator('.roles input[value="front"]')).to_be_checked()
    path.write_text("no progress", encoding="utf-8")
    before = kept(other)
    other.locator("#learn-data input[type=file]").set_input_files(path)
    expect(other.locator(".data-status")).to_contain_text(word(library, "file.not-json", "fa"))
    assert kept(other) == before
    other.context.close()


def test_everything_can_be_deleted_but_not_by_one_click(watched: Page, site: str, library: Library) -> None:
    watched.goto(f"{site}start/two-offices/")
    answer(visible_items(watched)[0], rightly=True)
    watched.goto(f"{site}learn/")
    watched.locator(".data-delete").click()
    expect(watched.locator(".data-no")).to_be_focused()
    watched.locator(".data-no").click()
    assert kept(watched)["items"]
    watched.locator(".data-delete").click()
    watched.locator(".data-yes").click()
    expect(watched.locator(".data-status")).to_have_text(word(library, "data.deleted", "en"))
    assert not any(key.startswith("two-offices:") for key in watched.evaluate("Object.keys(localStorage)"))


def test_two_tabs_keep_each_others_answers(context: BrowserContext, site: str) -> None:
    one, other = context.new_page(), context.new_page()
    one.goto(f"{site}start/two-offices/")
    other.goto(f"{site}start/your-path/")
    answer(visible_items(one)[0], rightly=True)
    answer(visible_items(other)[0], rightly=True)
    answer(visible_items(one)[1], rightly=False)
    assert len(kept(one)["items"]) == 3
    learn = context.new_page()
    learn.goto(f"{site}learn/")
    answer(visible_items(other)[1], rightly=True)
    expect(learn.locator('tr[data-lesson="your-path"] .shares')).to_contain_text("2 of")


BLOCKED = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('denied', 'SecurityError'); },
})"""
FULL = """() => {
  Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
}"""


@pytest.mark.parametrize("locale", LOCALES)
def test_without_storage_everything_works_and_says_that_nothing_is_kept(
    page: Page, site: str, library: Library, locale: str
) -> None:
    """The theme's own scripts stumble over this; ours do not."""
    page.add_init_script(BLOCKED)
    page.goto(f"{site}{prefix(locale)}start/two-offices/")
    note = page.locator('.storage-note[data-problem="blocked"]')
    expect(note).to_have_text(word(library, "quiz.unkept", locale))
    answer_all(page, wrong=1)
    expect(page.locator(".quiz-wrong-again")).to_be_visible()
    page.goto(f"{site}{prefix(locale)}learn/")
    expect(note).to_be_visible()
    page.locator('.roles input[value="front"]').check()
    expect(page.locator(".learn-next a")).to_be_visible()


def test_a_full_storage_is_told_and_loses_no_answer(watched: Page, site: str) -> None:
    watched.goto(f"{site}start/two-offices/")
    watched.evaluate(FULL)
    answer_all(watched)
    expect(watched.locator('.storage-note[data-problem="blocked"]')).to_be_visible()
    expect(watched.locator(".quiz-score")).to_contain_text("8 of 8")


def test_progress_of_a_newer_version_is_left_alone(watched: Page, site: str, library: Library) -> None:
    newer = json.dumps({"format": 99, "future": True})
    watched.goto(site)
    watched.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, newer])
    watched.goto(f"{site}start/two-offices/")
    expect(watched.locator('.storage-note[data-problem="newer"]')).to_have_text(
        word(library, "quiz.newer", "en")
    )
    answer_all(watched)
    assert watched.evaluate(f"localStorage.getItem('{KEY}')") == newer


def test_progress_that_cannot_be_read_is_put_aside(watched: Page, site: str) -> None:
    watched.goto(site)
    watched.evaluate("key => localStorage.setItem(key, '{broken')", KEY)
    watched.goto(f"{site}start/two-offices/")
    answer(visible_items(watched)[0], rightly=True)
    assert len(kept(watched)["items"]) == 1
    assert watched.evaluate(f"localStorage.getItem('{KEY}:broken')") == "{broken"


def test_items_that_the_content_no_longer_has_do_no_harm(watched: Page, site: str, bank: Bank) -> None:
    day = (START - datetime(1970, 1, 1, tzinfo=UTC)).days
    record = {"box": 1, "due": day - 1, "last": day - 2, "right": 1, "days": [day - 2]}
    state = {
        "format": 1,
        "role": "retired-role",
        "items": {"true-statement.retired": record, bank.practice["two-offices"][0].id: record},
        "known": ["retired"],
        "results": {"check-retired": {"right": 1, "total": 1, "day": day}},
        "attempts": {
            "two-offices": {
                "day": day,
                "round": 0,
                "only": [],
                "first": {"gone": True},
                "responses": {"gone": "x"},
            }
        },
    }
    at_day(watched, 0)
    watched.goto(site)
    watched.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, json.dumps(state)])
    watched.goto(f"{site}learn/review/")
    expect(watched.locator(TAGS)).to_have_count(1)
    watched.goto(f"{site}start/two-offices/")
    answer_all(watched)
    expect(watched.locator(".quiz-score")).to_contain_text("8 of 8")
    watched.goto(f"{site}learn/")
    expect(watched.locator(".learn-now")).to_be_hidden()
    assert "true-statement.retired" in kept(watched)["items"]


def test_a_part_of_the_bank_that_is_missing_is_told(page: Page, site: str) -> None:
    at_day(page, 0)
    for address in ("front-office/sales/", "back-office/legal/"):
        page.goto(f"{site}{address}")
        answer_all(page)
    at_day(page, 1)
    page.route("**/bank/en/front-office.js", lambda route: route.abort())
    page.goto(f"{site}learn/review/")
    expect(page.locator(".review-failed")).to_be_visible()
    expect(page.locator(TAGS)).to_have_count(8)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "path", ["start/check/", "learn/", "learn/review/", "learn/certificate/", "learn/team/"]
)
def test_without_javascript_a_page_says_what_it_cannot_do(
    browser: Browser, site: str, locale: str, path: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}{prefix(locale)}{path}")
    expect(page.locator("noscript .notice, .notice").first).to_be_visible()
    for button in page.locator(".md-content button").all():
        expect(button).to_be_hidden()
    if path == "start/check/":
        page.locator(".item-answer summary").first.click()
        expect(page.locator(".item-answer p").first).to_be_visible()
    if path == "learn/":
        expect(page.locator("tr[data-lesson] a")).to_have_count(28)
    context.close()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_sheet_is_printed_with_the_answers_on_a_page_of_their_own(
    page: Page, site: str, locale: str
) -> None:
    page.goto(f"{site}{prefix(locale)}sheets/one-accountable/")
    expect(page.locator(".sheet-print")).to_be_visible()
    page.emulate_media(media="print")
    for part in (".md-header", ".md-sidebar", ".sheet-actions", ".md-footer"):
        expect(page.locator(part).first).to_be_hidden()
    key = page.locator(".sheet-key")
    assert key.evaluate("key => getComputedStyle(key).breakBefore") == "page"
    expect(key.locator("> ol > li")).to_have_count(page.locator(".sheet-questions > li").count())
    box = page.locator(".sheet-questions .box").first.bounding_box()
    line = page.locator(".sheet-options li").first.bounding_box()
    assert box is not None
    assert line is not None
    assert (box["x"] > line["x"] + line["width"] / 2) is (locale == "fa")


def test_every_form_has_its_lines(page: Page, site: str, library: Library) -> None:
    forms = {lesson.id: lesson.file.form for lesson in library.lessons() if lesson.file.form}
    assert set(forms) == {"service-levels", "one-accountable", "shadowing-day"}
    for lesson, form in forms.items():
        page.goto(f"{site}sheets/{lesson}/")
        expect(page.locator(".form dt")).to_have_count(len(form.fields))


def test_a_certificate_fits_on_one_page_and_needs_a_name(page: Page, site: str) -> None:
    day = (START - datetime(1970, 1, 1, tzinfo=UTC)).days
    results = {"final-front": {"right": 20, "total": 22, "day": day}}
    state = {"format": 1, "role": "front", "items": {}, "known": [], "results": results, "attempts": {}}
    page.goto(site)
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, json.dumps(state)])
    page.goto(f"{site}learn/certificate/")
    page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    page.locator(".certificate-form button").click()
    assert page.evaluate("window.printed") is None
    page.locator(".certificate-form input").fill("Ana Pop")
    page.locator(".certificate-form button").click()
    assert page.evaluate("window.printed") is True
    assert page.pdf(format="A4").count(b"/Type /Page\n") <= 1
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_hidden()
    expect(page.locator(".certificate")).to_be_visible()
