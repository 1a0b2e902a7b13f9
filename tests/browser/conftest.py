"""The built site behind a local server, and the system's Chromium."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Request
from static_server import Site, served

from tests.site.conftest import tiny_site, unfinished_site
from tests.site.project import ROOT, Project

__all__ = ["tiny_site", "unfinished_site"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def serve(folder: Path, prefix: str = "/") -> Iterator[str]:
    """Serve a folder as a static host does, under a prefix."""
    with served(Site(folder, prefix)) as address:
        yield address


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The portal's own content, built."""
    folder = tmp_path_factory.mktemp("real") / "site"
    command = [sys.executable, str(ROOT / "scripts" / "build_site.py"), "--output", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[str]:
    """The portal's own content, served at the root of a host."""
    yield from serve(site_folder)


@pytest.fixture(scope="session")
def subpath(tiny_site: Project) -> Iterator[str]:
    """The tiny content, served below a sub-path."""
    yield from serve(tiny_site.site, "/portal/")


@pytest.fixture(scope="session")
def preview(unfinished_site: Project) -> Iterator[str]:
    """The content with a stale lesson and a draft, served as a preview."""
    yield from serve(unfinished_site.site)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert executable, "The browser tests need Chromium: sudo apt-get install chromium"
    sandbox = [] if os.geteuid() else ["--no-sandbox"]
    quiet = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ]
    return {"executable_path": executable, "args": [*sandbox, *quiet]}


@pytest.fixture
def watched(page: Page, context: BrowserContext) -> Iterator[Page]:
    """A page that may neither fail a request, nor ask another host, nor report an error."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("requestfailed", lambda request: faults.extend(failures(request)))
    page.on(
        "response",
        lambda answer: faults.append(f"{answer.status}: {answer.url}") if answer.status >= 400 else None,
    )
    page.on(
        "request", lambda request: None if own(request.url) else faults.append(f"other host: {request.url}")
    )
    yield page
    assert faults == []


def failures(request: Request) -> list[str]:
    """Return what went wrong with a request; that a reader left the page before its end is no fault."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"failed: {request.url}: {request.failure}"]


def own(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "data:", "blob:"))
