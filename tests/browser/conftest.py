"""The built site behind a local server, and the system's Chromium."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Request

from tests.site.conftest import tiny_site, unfinished_site
from tests.site.project import ROOT, Project

__all__ = ["tiny_site", "unfinished_site"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder under a prefix as a static host does, its own 404 page included."""

    prefix = "/"

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests' output is theirs."""


def serve(folder: Path, prefix: str = "/") -> Iterator[str]:
    handler = type("Prefixed", (Handler,), {"prefix": prefix})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}{prefix}"
    server.shutdown()
    server.server_close()


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
