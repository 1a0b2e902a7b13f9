"""What leads a reader on: the map, the finder, terms explained, breadcrumbs, the language offered, print."""

import json
import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.test_reading import violations

LESSONS = {"en": "back-office/finance/", "fa": "fa/back-office/finance/"}
# The learner's own storage at the root of a host.
BEGUN = {
    "format": 1,
    "role": "",
    "items": {
        "definition-term.lead": {"box": 1, "due": 20_000, "last": 19_999, "right": 1, "days": [19_999]}
    },
    "known": [],
    "results": {},
    "attempts": {},
}


@pytest.mark.parametrize("prefix", ["", "fa/"])
def test_a_department_of_the_map_shows_its_arrows_and_leads_to_its_lesson(
    watched: Page, site: str, prefix: str
) -> None:
    watched.goto(f"{site}{prefix}map/")
    legal = watched.locator('.map a[data-department="legal"]')
    legal.focus()
    shown = watched.locator(".map-arrows [data-shown]")
    expect(shown).to_have_count(1)
    expect(shown).to_have_attribute("data-taker", "legal")
    watched.locator('.map a[data-department="sales"]').hover()
    assert shown.count() > 1
    watched.locator("h1").hover()
    legal.press("Enter")
    expect(watched).to_have_url(f"{site}{prefix}back-office/legal/")


def test_the_map_is_described_and_its_departments_are_links_in_order(page: Page, site: str) -> None:
    page.goto(f"{site}map/")
    picture = page.locator(".map > svg")
    assert len(picture.get_attribute("aria-label") or "") > 40
    names = page.eval_on_selector_all(".map a", "all => all.map(link => link.textContent.trim())")
    assert names[0] == "Customer service"
    assert len(names) == len(set(names)) == 9


@pytest.mark.parametrize(
    ("prefix", "typed", "whose"),
    [
        ("", "taxes", "finance"),
        ("", "SHELVES", "logistics"),
        ("", "payroll", "human-resources"),  # a word of nobody’s task, noted for the search
        ("ro/", "PLATESTE IMPOZITELE", "finance"),
        ("es/", "factura", "finance"),
        ("fa/", "مرجوعی", "logistics"),  # a term of the lesson, not a word of the step
        ("af/", "pakkie", "logistics"),
        ("fa/", "بدهي شركت", "finance"),  # the Arabic letter, as some keyboards write it
    ],
)
def test_the_finder_says_who_deals_with_what_is_typed(
    watched: Page, site: str, prefix: str, typed: str, whose: str
) -> None:
    watched.goto(f"{site}{prefix}finder/")
    rows = watched.locator(".finder-table tbody tr:visible")
    every = rows.count()
    watched.locator(".finder input").fill(typed)
    assert 0 < rows.count() < every
    departments = {row.get_attribute("data-department") for row in rows.all()}
    assert whose in departments


def test_the_finder_narrows_to_a_department_and_says_when_nothing_fits(watched: Page, site: str) -> None:
    watched.goto(f"{site}finder/")
    watched.locator(".finder select").select_option("legal")
    rows = watched.locator(".finder-table tbody tr:visible")
    assert {row.get_attribute("data-department") for row in rows.all()} == {"legal"}
    watched.locator(".finder input").fill("contract")
    assert rows.count() > 0
    watched.locator(".finder-table td a:visible").first.click()
    watched.go_back()
    expect(watched.locator(".finder input")).to_have_value("contract")
    expect(watched.locator(".finder select")).to_have_value("legal")
    watched.locator(".finder input").fill("zebra")
    expect(watched.locator("h2:visible")).to_have_count(0)
    expect(rows).to_have_count(0)
    expect(watched.locator(".finder [role=status]")).to_contain_text("zebra")
    watched.locator(".finder input").press("Enter")
    expect(watched).to_have_url(f"{site}finder/?d=legal&q=zebra")


def test_map_and_finder_say_everything_without_scripts(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}finder/")
    expect(page.locator(".finder")).to_be_hidden()
    assert page.locator(".finder-table tbody tr:visible").count() > 40
    page.goto(f"{site}map/")
    expect(page.locator(".map-hint")).to_be_hidden()
    page.locator('.map a[data-department="sales"]').click()
    expect(page).to_have_url(f"{site}front-office/sales/")
    context.close()


@pytest.mark.parametrize("locale", LESSONS)
def test_a_term_is_explained_to_the_pointer_and_to_the_keyboard(
    watched: Page, site: str, locale: str
) -> None:
    watched.goto(f"{site}{LESSONS[locale]}")
    term, box = watched.locator("a.term").first, watched.locator(".term-box")
    term.hover()
    expect(box).to_be_visible()
    expect(term).to_have_attribute("aria-describedby", "term-box")
    watched.keyboard.press("Escape")
    expect(box).to_be_hidden()
    watched.locator("h1").hover()
    term.focus()
    expect(box).to_be_visible()
    watched.keyboard.press("Tab")
    expect(box.locator("a")).to_be_focused()
    meaning = box.locator("p").inner_text()
    assert meaning in watched.locator("dl.terms").inner_text()
    watched.keyboard.press("Enter")
    expect(watched).to_have_url(re.compile(r"glossary/#term-"))


def test_the_pointer_may_move_onto_an_explanation(watched: Page, site: str) -> None:
    watched.goto(f"{site}{LESSONS['en']}")
    watched.locator("a.term").first.hover()
    watched.locator(".term-box p").hover()
    watched.wait_for_timeout(400)
    expect(watched.locator(".term-box")).to_be_visible()
    watched.locator("h1").hover()
    expect(watched.locator(".term-box")).to_be_hidden()


@pytest.mark.parametrize("locale", LESSONS)
def test_a_tap_explains_a_term_inside_the_window(browser: Browser, site: str, locale: str) -> None:
    # The test adds a style of its own, which the pages' policy would stop.
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{site}{LESSONS[locale]}")
    page.add_style_tag(content=".portal-offer { display: none; }")
    for term in page.locator("a.term").all():
        page.keyboard.press("Escape")
        term.tap()
        box = page.locator(".term-box").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
    assert page.url == f"{site}{LESSONS[locale]}"
    page.locator(".term-box a").tap()
    expect(page).to_have_url(re.compile(r"glossary/#term-"))
    context.close()


def test_breadcrumbs_lead_up_and_say_where_the_page_stands(watched: Page, site: str) -> None:
    watched.goto(f"{site}es/back-office/finance/")
    path = watched.locator(".md-path")
    expect(path.locator("li")).to_have_count(3)
    expect(path.locator("[aria-current=page]")).to_have_text(watched.locator("h1").inner_text())
    path.locator("a").nth(1).click()
    expect(watched).to_have_url(f"{site}es/back-office/")
    expect(watched.locator(".md-path li")).to_have_count(2)
    watched.locator(".md-path a").first.click()
    expect(watched).to_have_url(f"{site}es/")
    expect(watched.locator(".md-path")).to_have_count(0)


def visit(browser: Browser, locale: str) -> tuple[BrowserContext, Page]:
    context = browser.new_context(locale=locale)
    return context, context.new_page()


def test_the_browsers_language_is_offered_and_the_choice_is_kept(browser: Browser, site: str) -> None:
    context, page = visit(browser, "fa-IR")
    page.goto(f"{site}back-office/finance/")
    offer = page.locator(".portal-offer")
    expect(offer).to_be_visible()
    expect(offer).to_have_attribute("lang", "fa")
    expect(offer).to_have_attribute("dir", "rtl")
    offer.locator("a").click()
    expect(page).to_have_url(f"{site}fa/back-office/finance/")
    expect(offer).to_have_count(0)
    page.goto(f"{site}")
    expect(offer).to_be_visible()  # the choice holds for other pages too, and forces nothing
    offer.locator("button").click()
    expect(offer).to_have_count(0)
    page.goto(f"{site}glossary/")
    page.wait_for_load_state("networkidle")
    expect(offer).to_have_count(0)
    context.close()


def test_an_offer_is_announced_and_declining_it_keeps_the_focus(browser: Browser, site: str) -> None:
    context, page = visit(browser, "fa-IR")
    page.add_init_script(
        """document.addEventListener("DOMContentLoaded", () => new MutationObserver((changes) => {
            for (const { target, addedNodes } of changes) {
                for (const node of addedNodes) {
                    if (node.role === "status") window.isEmptyAtFirst ??= !node.hasChildNodes();
                }
                if (target.role === "status" && target.lang === "fa") window.announced = target.textContent;
            }
        }).observe(document.body, { childList: true, subtree: true }));"""
    )
    page.goto(f"{site}back-office/finance/")
    offer = page.locator(".portal-offer")
    expect(offer).to_have_role("status")
    expect(offer).not_to_have_attribute("aria-label", re.compile(""))
    assert page.evaluate("window.isEmptyAtFirst")
    assert page.evaluate("window.announced") == page.evaluate(
        "document.querySelector('.portal-offer').textContent"
    )
    assert violations(page) == []
    link = page.locator(".md-content a[href]:visible").first
    link.focus()
    offer.locator("button").focus()
    page.keyboard.press("Enter")
    expect(offer).to_have_count(0)
    expect(link).to_be_focused()
    page.evaluate("localStorage.clear()")
    page.reload()
    offer.locator("button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    context.close()


@pytest.mark.parametrize("path", ["ro/", "fa/"])
@pytest.mark.parametrize("locale", ["zh-Hant", "zh-Hant-TW", "zh-Hans"])
def test_two_varieties_of_a_language_are_offered_apart(
    browser: Browser, site: str, locale: str, path: str
) -> None:
    """Romanian and Persian stand for two varieties; whoever declines one is not asked again."""
    tags = {"ro": "zh-Hans", "fa": "zh-Hant"}

    def answer(route: Route) -> None:
        found = route.fetch()
        text = found.text()
        for own, tag in tags.items():
            text = text.replace(f'hreflang="{own}"', f'hreflang="{tag}"').replace(f'"{own}":', f'"{tag}":')
        route.fulfill(response=found, body=text)

    context, page = visit(browser, locale)
    page.route(re.compile(r"/(ro|fa)/$|offers\.js$"), answer)
    page.goto(f"{site}{path}")
    offer = page.locator(".portal-offer")
    if locale.startswith(tags[path.removesuffix("/")]):
        page.wait_for_load_state("networkidle")
        expect(offer).to_have_count(0)
    else:
        expect(offer).to_have_attribute("lang", re.sub("-TW$", "", locale))
        offer.locator("button").click()
        page.reload()
        page.wait_for_load_state("networkidle")
        expect(offer).to_have_count(0)
    context.close()


@pytest.mark.parametrize(
    ("locale", "path"), [("en-US", ""), ("pt-PT", "pt/"), ("ja-JP", ""), ("ro-RO", "ro/")]
)
def test_nothing_is_offered_to_whoever_reads_a_language_of_their_own(
    browser: Browser, site: str, locale: str, path: str
) -> None:
    context, page = visit(browser, locale)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(f"{site}{path}")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".portal-offer")).to_have_count(0)
    assert not any("offers.js" in url for url in requests)
    context.close()


def test_a_language_taken_from_the_menu_is_a_choice(browser: Browser, site: str) -> None:
    context, page = visit(browser, "en-GB")
    page.goto(f"{site}")
    page.locator(".md-select > button").focus()
    page.locator('.portal-languages a[hreflang="af"]').click()
    expect(page).to_have_url(f"{site}af/")
    page.wait_for_load_state("networkidle")
    expect(page.locator(".portal-offer")).to_have_count(0)
    context.close()


def test_cards_show_how_far_one_is_and_load_nothing_before(watched: Page, site: str) -> None:
    loaded: list[str] = []
    watched.on("request", lambda request: loaded.append(request.url))
    watched.goto(f"{site}front-office/")
    watched.wait_for_load_state("networkidle")
    assert not any("curriculum" in url for url in loaded)
    expect(watched.locator(".card-state:visible")).to_have_count(0)
    watched.evaluate("state => localStorage.setItem('two-offices:/:v1', state)", json.dumps(BEGUN))
    watched.reload()
    expect(watched.locator(".card-state:visible")).to_have_count(1)
    watched.goto(site)
    expect(watched.locator('[data-module="front-office"] .card-state')).to_be_visible()
    expect(watched.locator(".card-state:visible")).to_have_count(1)


@pytest.mark.parametrize("prefix", ["", "fa/"])
@pytest.mark.parametrize("path", ["back-office/finance/", "back-office/", "map/"])
def test_a_page_is_printed_without_what_belongs_to_the_screen(
    browser: Browser, site: str, prefix: str, path: str
) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{site}{prefix}{path}")
    page.emulate_media(media="print", color_scheme="dark")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    for part in (
        ".md-header",
        ".md-sidebar",
        ".md-footer",
        ".md-path",
        ".portal-offer",
        ".quiz",
        ".module-test",
    ):
        assert page.locator(f"{part}:visible").count() == 0, part
    expect(page.locator(".print-head")).to_be_visible()
    expect(page.locator(".print-address")).to_be_visible()
    written = page.eval_on_selector_all("a[data-address]", "all => all.map(link => link.dataset.address)")
    assert written
    assert all(address.startswith("http") for address in written)
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
    context.close()
