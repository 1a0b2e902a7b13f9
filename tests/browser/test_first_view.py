"""What a reader's first view of a page costs, on a phone, with an empty cache."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page
from static_server import Site, served

from tests.browser.conftest import own

PAGES = {"home": "", "lesson": "together/one-accountable/"}
LOCALES = {"en": "", **{id: f"{id}/" for id in ("ro", "pt", "es", "af", "fa")}}
FONTS = {"fa": ("vazirmatn.", 60_000)}
MOVED = """() => { window.moved = []; new PerformanceObserver(list => {
  for (const { value, sources } of list.getEntries())
    window.moved.push([value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 200) ?? String(node))]);
}).observe({ type: 'layout-shift', buffered: true }); }"""


@pytest.fixture(scope="session")
def gzip_site(site_folder: Path) -> Iterator[str]:
    """The site on a host that compresses by gzip alone."""
    with served(Site(site_folder, encodings=("gzip",))) as address:
        yield address


@pytest.fixture
def phone(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, device_scale_factor=2, has_touch=True
    )
    yield context
    context.close()


class Traffic:
    """What a page asks for: by request id its address, its status, and the bytes on the way."""

    def __init__(self, session: CDPSession) -> None:
        self.addresses: dict[str, str] = {}
        self.statuses: dict[str, int] = {}
        self.sizes: dict[str, int] = {}
        self.failed: list[str] = []
        session.send("Network.enable")
        session.on("Network.requestWillBeSent", self._asked)
        session.on("Network.responseReceived", self._answered)
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.loadingFailed", self._failed)

    def _asked(self, event: dict[str, Any]) -> None:
        if not event["request"]["url"].startswith(("data:", "blob:")):
            self.addresses[event["requestId"]] = event["request"]["url"]

    def _answered(self, event: dict[str, Any]) -> None:
        self.statuses[event["requestId"]] = event["response"]["status"]

    def _finished(self, event: dict[str, Any]) -> None:
        self.sizes[event["requestId"]] = event["encodedDataLength"]

    def _failed(self, event: dict[str, Any]) -> None:
        self.failed.append(f"{self.addresses.get(event['requestId'])}: {event['errorText']}")

    def of(self, ending: str) -> dict[str, int]:
        """Return the bytes of the files with such an ending, by their names."""
        paths = {id: urlsplit(address).path for id, address in self.addresses.items()}
        return {Path(path).name: self.sizes.get(id, 0) for id, path in paths.items() if path.endswith(ending)}


def viewed(page: Page, address: str) -> Traffic:
    """Open a page and return what it asked for until it has been quiet."""
    traffic = Traffic(page.context.new_cdp_session(page))
    page.add_init_script(f"({MOVED})()")
    page.goto(address, wait_until="networkidle")
    page.wait_for_function("document.fonts.status === 'loaded'")
    return traffic


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_first_view_is_small_and_nothing_moves(
    phone: BrowserContext, gzip_site: str, locale: str, kind: str
) -> None:
    page = phone.new_page()
    traffic = viewed(page, f"{gzip_site}{LOCALES[locale]}{PAGES[kind]}")
    assert traffic.failed == []
    assert [traffic.addresses[id] for id, status in traffic.statuses.items() if status >= 400] == []
    assert [address for address in traffic.addresses.values() if not own(address)] == []
    asked = [urlsplit(address).path for address in traffic.addresses.values()]
    assert [path for path in asked if "search" in path] == []
    assert 4 <= len(asked) <= 20
    assert 40_000 < sum(traffic.sizes.values()) <= 160_000
    family, limit = FONTS.get(locale, ("inter.", 45_000))
    fonts = traffic.of(".woff2")
    assert [name.startswith(family) for name in fonts] == [True]
    assert 0 < sum(fonts.values()) <= limit
    assert page.evaluate("window.moved") == []
