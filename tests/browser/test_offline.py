"""The reader's copy: kept only if asked for, whole or not at all, of one version on every page."""

import json
import re
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from portal.model import Library
from portal.numerals import long_date
from tests.browser.answering import TAGS, answer, visible_items
from tests.browser.hosting import Host, hosted
from tests.browser.test_reading import violations
from tests.site.project import Project

DAY = date(2023, 11, 14)  # what SOURCE_DATE_EPOCH of the tiny site means
LATER = date(2023, 12, 1)
# Something that every version of the site has on its pages and in its scripts, and what it becomes.
OLD, NEW = "portal.css", "portal.css?new"
MARK = 'link[href$="?new"]'
LESSON = "fa/start/two-offices/"
BANK = "assets/portal/bank/fa/start.js"


@pytest.fixture
def host(tiny_site: Project, tiny: Library, tmp_path: Path) -> Iterator[Host]:
    """The tiny site below a sub-path."""
    with hosted(tiny_site.site, tmp_path / "site", tiny) as host:
        yield host


def word(library: Library, key: str, locale: str = "fa", **slots: str) -> re.Pattern[str]:
    """Return what a word of the interface looks like on a page; a slot that is not given holds anything."""
    text = re.escape(library.wording(f"interface.{key}", locale).text)
    return re.compile(
        re.sub(r"\\\{(\w+)\\\}", lambda slot: re.escape(slots[slot[1]]) if slot[1] in slots else ".+", text)
    )


def day_in_words(library: Library, key: str, day: date) -> str:
    """Return a day as it stands beside a word, whose language may be the source's."""
    return long_date(day, library.wording(f"interface.{key}", "fa").locale)


def caches_of(page: Page) -> list[str]:
    found: list[str] = page.evaluate("caches.keys()")
    return sorted(name for name in found if ":copy:" in name)


def state(page: Page) -> dict[str, Any]:
    """Return what the worker has noted of the Persian copy."""
    found: dict[str, Any] = page.evaluate(
        """async () => {
            const answer = await caches.match(new URL("/portal/offline/state/copy/fa", location));
            return answer ? answer.json() : {};
        }"""
    )
    return found


def age(page: Page) -> None:
    """Let a day pass since the worker has looked for a newer version."""
    page.evaluate(
        """async () => {
            const url = new URL("/portal/offline/state/copy/fa", location);
            const copy = await (await caches.match(url)).json();
            const state = await caches.open("two-offices:/portal/:state");
            await state.put(url, new Response(JSON.stringify({ ...copy, checked: copy.checked - 86400000 })));
        }"""
    )


def addresses(page: Page, cache: str, host: Host) -> list[str]:
    """Return what a cache holds, below the site's root."""
    urls: list[str] = page.evaluate(
        "(name) => caches.open(name).then((store) => store.keys()).then((all) => all.map(({ url }) => url))",
        cache,
    )
    return [url.removeprefix(host.url) for url in urls]


def remove(page: Page) -> object:
    """Ask the worker to remove the Persian copy, as the page on it does; give its answer."""
    return page.evaluate(
        """async () => {
            const { port1, port2 } = new MessageChannel();
            const answer = new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data); });
            const worker = (await navigator.serviceWorker.ready).active;
            worker.postMessage({ action: "remove", locale: "fa" }, [port2]);
            return answer;
        }"""
    )


def until(page: Page, is_so: Callable[[], bool]) -> None:
    """Wait for what the worker does by itself."""
    for _ in range(300):
        if is_so():
            return
        page.wait_for_timeout(100)
    pytest.fail("It has not come true.")


def keep(page: Page, host: Host, locale: str = "fa") -> None:
    """Ask for a copy, and wait until it is there."""
    page.goto(f"{host.url}{'' if locale == 'en' else f'{locale}/'}offline/")
    page.locator(".offline-keep").click()
    expect(page.locator(".offline-remove")).to_be_visible()
    expect(page.locator(".offline-keep")).to_be_hidden()


def notice(page: Page, library: Library, day: date = DAY) -> None:
    """Expect the line that a page of the copy bears."""
    published = day_in_words(library, "offline.notice", day)
    expect(page.locator(".portal-copy")).to_have_text(word(library, "offline.notice", date=published))


def test_nothing_is_kept_before_the_reader_asks(watched: Page, host: Host, tiny: Library) -> None:
    for path in ("fa/", LESSON, "fa/offline/"):
        watched.goto(f"{host.url}{path}")
        watched.wait_for_load_state("networkidle")
    expect(watched.locator(".offline-state")).to_have_text(word(tiny, "offline.none"))
    expect(watched.locator(".offline-size")).to_have_text(word(tiny, "offline.size"))
    assert "sw.js" not in host.asked
    assert watched.evaluate("caches.keys()") == []
    assert watched.evaluate("navigator.serviceWorker.getRegistrations().then((found) => found.length)") == 0


def test_a_copy_is_read_and_answered_without_a_network(watched: Page, host: Host, tiny: Library) -> None:
    keep(watched, host)
    published = long_date(DAY, tiny.locale("fa"))
    expect(watched.locator(".offline-state")).to_have_text(
        re.compile(
            f"{word(tiny, 'offline.kept', date=published).pattern} {word(tiny, 'offline.current').pattern}"
        )
    )
    host.stop()
    watched.goto(f"{host.url}fa/")
    notice(watched, tiny)
    watched.locator('.md-content a[href$="start/"]').first.click()
    watched.locator('.md-content a[href$="two-offices/"]').first.click()
    expect(watched).to_have_url(f"{host.url}{LESSON}")
    notice(watched, tiny)
    font = watched.evaluate(
        "document.fonts.ready.then((fonts) => [...fonts].some((f) => f.status === 'loaded'))"
    )
    assert font
    watched.locator(TAGS).first.wait_for()
    answer(visible_items(watched)[0], rightly=False)
    watched.goto(f"{host.url}fa/learn/index.html?from=home#data")
    notice(watched, tiny)
    expect(watched.locator('tr[data-lesson="two-offices"]')).to_have_attribute("data-state", "begun")


def test_whatever_a_page_asks_for_is_in_the_copy(watched: Page, host: Host) -> None:
    copy = json.loads((host.folder / "offline" / "fa.files.json").read_text(encoding="utf-8"))
    for path in (path for path in copy["files"] if path.endswith("/")):
        watched.goto(f"{host.url}{path}")
        watched.wait_for_load_state("networkidle")
    asked = set(host.asked) - {"offline/fa.json"}
    assert asked <= copy["files"].keys()
    assert {"assets/portal/quiz.js", "assets/portal/team.js", "fa/glossary/"} <= asked


def test_the_search_finds_and_leads_on_without_a_network(watched: Page, host: Host) -> None:
    keep(watched, host)
    host.stop()
    watched.goto(f"{host.url}fa/glossary/")
    watched.locator(".portal-search-open").click()
    watched.locator(".portal-search input").fill("سفارش")
    watched.locator(".portal-search-results a").first.click()
    expect(watched.locator(".portal-copy")).to_be_visible()
    assert watched.url.startswith(f"{host.url}fa/")


def test_the_review_finds_its_items_in_the_copy(watched: Page, host: Host) -> None:
    keep(watched, host)
    host.stop()
    watched.goto(f"{host.url}{LESSON}")
    watched.locator(TAGS).first.wait_for()
    answer(visible_items(watched)[0], rightly=False)
    watched.clock.set_fixed_time("2099-01-01T09:00:00")
    watched.goto(f"{host.url}fa/learn/review/")
    expect(watched.locator(TAGS)).to_have_count(1)


def test_a_page_of_another_language_is_said_to_be_missing(page: Page, host: Host, tiny: Library) -> None:
    keep(page, host)
    host.stop()
    answer = page.goto(f"{host.url}start/two-offices/")
    assert answer is not None
    assert answer.status == 503
    message = page.locator(".not-found")
    expect(message.locator("h1")).to_have_text(word(tiny, "offline.missing.title"))
    expect(message).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "fa")
    assert page.evaluate("getComputedStyle(document.querySelector('.md-header')).position") == "sticky"
    page.wait_for_load_state("networkidle")
    expect(page.locator(".portal-offer")).to_have_count(0)
    message.locator("a").click()
    expect(page).to_have_url(f"{host.url}fa/")
    page.goto(host.url)  # the bare address leads to the start page that is kept
    expect(page).to_have_url(f"{host.url}fa/")
    host.start()
    page.goto(f"{host.url}start/two-offices/")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator(TAGS).first).to_be_visible()


@pytest.mark.parametrize("is_up", [True, False], ids=["online", "offline"])
def test_a_folder_without_its_slash_is_found(page: Page, host: Host, is_up: bool) -> None:
    keep(page, host)
    if not is_up:
        host.stop()
    page.goto(f"{host.url}fa/start")
    expect(page).to_have_url(f"{host.url}fa/start/")
    expect(page.locator(".portal-copy")).to_have_count(0 if is_up else 1)


def test_a_picture_of_the_copy_can_be_opened_by_itself(page: Page, host: Host) -> None:
    keep(page, host)
    host.stop()
    page.goto(f"{host.url}assets/portal/icon.svg")
    assert page.evaluate("document.documentElement.localName") == "svg"


def test_what_the_copy_says_of_itself_is_accessible(page: Page, host: Host) -> None:
    keep(page, host)
    kept = violations(page)
    host.stop()
    for path in ("fa/glossary/", "glossary/"):
        page.goto(f"{host.url}{path}")
        kept += violations(page)
    assert kept == []


def test_two_languages_are_kept_side_by_side(page: Page, host: Host) -> None:
    keep(page, host)
    keep(page, host, "en")
    host.stop()
    for path, language in ((LESSON, "fa"), ("start/two-offices/", "en")):
        page.goto(f"{host.url}{path}")
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator(".portal-copy")).to_be_visible()


def test_with_a_network_pages_are_as_published(page: Page, host: Host) -> None:
    keep(page, host)
    host.publish(OLD, NEW, LATER)
    host.asked.clear()
    page.goto(f"{host.url}{LESSON}")
    expect(page.locator(MARK)).to_have_count(1)
    expect(page.locator(".portal-copy")).to_have_count(0)
    assert {LESSON, "assets/portal/quiz.js"} <= set(host.asked)


def test_where_the_network_is_too_slow_the_copy_is_shown(page: Page, host: Host, tiny: Library) -> None:
    keep(page, host)
    host.publish(OLD, NEW, LATER)
    host.held = LESSON
    page.goto(f"{host.url}{LESSON}")
    notice(page, tiny)
    expect(page.locator(MARK)).to_have_count(0)
    assert "assets/portal/quiz.js" not in host.asked[host.asked.index(LESSON) :]


def test_a_newer_version_is_told_and_fetched_as_a_whole(page: Page, host: Host, tiny: Library) -> None:
    keep(page, host)
    (old,) = caches_of(page)
    host.publish(OLD, NEW, LATER)
    page.reload()
    expect(page.locator(".offline-state")).to_have_text(
        re.compile(f".*{word(tiny, 'offline.newer', date=long_date(LATER, tiny.locale('fa'))).pattern}")
    )
    host.asked.clear()
    page.locator(".offline-renew").click()
    expect(page.locator(".offline-renew")).to_be_hidden()
    expect(page.locator(".offline-state")).to_have_text(
        re.compile(f".*{word(tiny, 'offline.current').pattern}")
    )
    assert "assets/portal/portal.css" not in host.asked, "what has not changed is not fetched again"
    (new,) = caches_of(page)
    assert new != old
    host.stop()
    for path in ("fa/", LESSON, "fa/glossary/"):
        page.goto(f"{host.url}{path}")
        expect(page.locator(MARK)).to_have_count(1)
        notice(page, tiny, LATER)


def test_a_version_that_is_published_meanwhile_leaves_the_old_copy_whole(
    page: Page, host: Host, tiny: Library
) -> None:
    keep(page, host)
    before, (old,) = state(page), caches_of(page)
    host.publish(OLD, NEW, LATER)
    host.meanwhile["offline/fa.files.json"] = lambda: host.publish(NEW, "portal.css?newest", LATER)
    page.reload()
    page.locator(".offline-renew").click()
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.failed"))
    assert old in caches_of(page)
    assert state(page) == before
    host.stop()
    for path in ("fa/", LESSON):
        page.goto(f"{host.url}{path}")
        notice(page, tiny)
        expect(page.locator('link[href*="portal.css?"]')).to_have_count(0)
        expect(page.locator('link[href$="portal.css"]')).to_have_count(1)


def test_a_file_that_is_not_what_the_list_means_is_refused(page: Page, host: Host, tiny: Library) -> None:
    (host.folder / BANK).write_text("portalBank({});", encoding="utf-8")
    page.goto(f"{host.url}fa/offline/")
    page.locator(".offline-keep").click()
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.failed"))
    expect(page.locator(".offline-state")).to_have_text(word(tiny, "offline.none"))
    expect(page.locator(".offline-keep")).to_be_focused()
    assert state(page) == {}


def test_a_network_that_breaks_off_leaves_no_half_copy_and_the_next_attempt_goes_on(
    page: Page, host: Host, tiny: Library
) -> None:
    host.meanwhile[BANK] = host.stop
    page.goto(f"{host.url}fa/offline/")
    page.locator(".offline-keep").click()
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.failed"))
    assert state(page) == {}
    (attempt,) = caches_of(page)
    there = set(addresses(page, attempt, host))
    assert there
    host.start()
    host.asked.clear()
    page.goto(f"{host.url}privacy/")  # the worker does not clear away what was begun
    until(page, lambda: "privacy/" in host.asked)
    keep(page, host)
    loaded = json.loads((host.folder / "offline" / "fa.files.json").read_text(encoding="utf-8"))["files"]
    kept = host.asked[host.asked.index("offline/fa.files.json") :]
    assert not there.intersection(kept)
    assert caches_of(page) == [attempt]
    assert set(addresses(page, attempt, host)) == loaded.keys()


def test_what_an_attempt_has_is_verified_anew(page: Page, host: Host, tiny: Library) -> None:
    host.meanwhile[BANK] = host.stop
    page.goto(f"{host.url}fa/offline/")
    page.locator(".offline-keep").click()
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.failed"))
    (attempt,) = caches_of(page)
    spoilt = addresses(page, attempt, host)[0]
    page.evaluate(
        "async ([name, url]) => (await caches.open(name)).put(url, new Response('spoilt'))",
        [attempt, f"{host.url}{spoilt}"],
    )
    host.start()
    keep(page, host)
    text = "([name, url]) => caches.match(url, { cacheName: name }).then((found) => found.text())"
    assert page.evaluate(text, [attempt, f"{host.url}{spoilt}"]) != "spoilt"


def test_a_worker_that_says_nothing_is_given_up(page: Page, host: Host, tiny: Library) -> None:
    page.clock.install()
    page.goto(f"{host.url}fa/offline/")
    host.held = BANK
    page.locator(".offline-keep").click()
    bar = page.locator(".offline-progress progress")
    until(page, lambda: bool(bar.evaluate("(bar) => bar.value > 1 && bar.value === bar.max - 1")))
    page.clock.run_for(60_000)
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.failed"))
    expect(page.locator(".offline-keep")).to_be_enabled()
    host.held = ""
    host.let_go.set()
    page.locator(".offline-keep").click()
    expect(page.locator(".offline-remove")).to_be_visible()


def test_a_copy_can_be_removed_while_a_newer_one_is_looked_for(page: Page, host: Host) -> None:
    """What the reader has removed does not come back when the host answers at last."""
    keep(page, host)
    host.publish(OLD, NEW, LATER)
    age(page)
    host.asked.clear()
    answered = threading.Event()
    host.meanwhile["offline/fa.json"] = lambda: answered.set() if host.let_go.wait(60) else None
    page.goto(f"{host.url}fa/glossary/")
    until(page, lambda: "offline/fa.json" in host.asked)
    assert remove(page) == {"done": True}
    assert page.evaluate("caches.keys()") == []
    host.asked.clear()
    host.let_go.set()
    assert answered.wait(60)
    page.goto(f"{host.url}{LESSON}")
    page.wait_for_load_state("networkidle")
    assert "offline/fa.files.json" not in host.asked
    assert page.evaluate("caches.keys()") == []


def test_a_copy_that_is_being_fetched_can_be_removed(page: Page, host: Host, tiny: Library) -> None:
    page.goto(f"{host.url}fa/offline/")
    host.held = BANK
    page.locator(".offline-keep").click()
    until(page, lambda: BANK in host.asked)
    other = page.context.new_page()
    other.goto(f"{host.url}privacy/")
    assert caches_of(other)
    assert remove(other) == {"done": True}
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.failed"))
    assert caches_of(page) == []


def test_parts_of_a_page_are_as_new_as_the_page(page: Page, host: Host) -> None:
    """Also where the host lets browsers remember files for long."""
    host.headers["Cache-Control"] = "max-age=86400"
    keep(page, host)
    page.goto(f"{host.url}{LESSON}")
    quiz = host.folder / "assets" / "portal" / "quiz.js"
    quiz.write_text(f'{quiz.read_text(encoding="utf-8")}\nwindow.version = "new";', encoding="utf-8")
    host.publish(OLD, NEW, LATER)
    host.asked.clear()
    page.goto(f"{host.url}fa/start/working-together/")
    expect(page.locator(MARK)).to_have_count(1)
    assert page.evaluate("window.version") == "new"


def test_a_page_that_is_open_keeps_the_version_that_it_came_from(page: Page, host: Host) -> None:
    """The old copy stays until its last page is closed, and is gone then."""
    keep(page, host)
    (old,) = caches_of(page)
    host.stop()
    page.goto(f"{host.url}{LESSON}")
    host.start()
    (host.folder / BANK).write_text('window.version = "new";', encoding="utf-8")
    host.publish(OLD, NEW, LATER)
    other = page.context.new_page()
    other.goto(f"{host.url}fa/offline/")
    other.locator(".offline-renew").click()
    expect(other.locator(".offline-renew")).to_be_hidden()
    assert old in caches_of(other)
    load = f"fetch('/portal/{BANK}').then((answer) => answer.text())"
    assert "window.version" not in page.evaluate(load)
    assert "window.version" in other.evaluate(load)


def test_a_newer_version_is_fetched_by_itself_once_a_day(page: Page, host: Host, tiny: Library) -> None:
    keep(page, host)
    first = state(page)["version"]
    host.publish(OLD, NEW, LATER)
    host.asked.clear()
    page.goto(f"{host.url}{LESSON}")
    page.wait_for_load_state("networkidle")
    assert "offline/fa.json" not in host.asked, "not before a day has passed"
    age(page)
    page.goto(f"{host.url}fa/glossary/")
    until(page, lambda: state(page)["version"] != first)
    host.stop()
    page.goto(f"{host.url}{LESSON}")
    expect(page.locator(MARK)).to_have_count(1)
    notice(page, tiny, LATER)


def test_a_removed_copy_leaves_nothing_but_the_progress(page: Page, host: Host, tiny: Library) -> None:
    page.goto(f"{host.url}{LESSON}")
    answer(visible_items(page)[0], rightly=True)
    keep(page, host)
    page.locator(".offline-remove").click()
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.removed"))
    expect(page.locator(".offline-state")).to_have_text(word(tiny, "offline.none"))
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((found) => found.length)") == 0
    progress = json.loads(page.evaluate("localStorage.getItem('two-offices:/portal/:v1')"))
    assert progress["items"]
    page.reload()
    keep(page, host)


def test_a_full_storage_is_said(page: Page, host: Host, tiny: Library) -> None:
    page.goto(f"{host.url}fa/offline/")
    session = page.context.new_cdp_session(page)
    session.send(
        "Storage.overrideQuotaForOrigin", {"origin": host.url.split("/portal")[0], "quotaSize": 50_000}
    )
    page.locator(".offline-keep").click()
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.failed"))
    assert caches_of(page) == []


def test_a_browser_that_cannot_keep_a_copy_says_so(page: Page, host: Host, tiny: Library) -> None:
    page.add_init_script("delete Navigator.prototype.serviceWorker")
    page.goto(f"{host.url}fa/offline/")
    expect(page.locator(".offline-result")).to_have_text(word(tiny, "offline.unable"))
    expect(page.locator(".offline-keep")).to_be_hidden()


def test_without_scripts_the_page_says_what_to_do(browser: Browser, host: Host, tiny: Library) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host.url}fa/offline/")
    expect(page.locator(".notice-scripts").filter(has_text=word(tiny, "offline.scripts"))).to_be_visible()
    expect(page.locator(".offline-actions")).to_be_hidden()
    context.close()
