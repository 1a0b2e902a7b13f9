"""While the content is served, an edit is shown; a fault is told on the page, and the server goes on."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.project import ROOT, Project, tiny_project

PATIENCE = 90
# The server is on this machine, whatever proxy there is to others.
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return tiny_project(tmp_path)


@pytest.fixture
def address(project: Project) -> Iterator[str]:
    """Serve the project as `make serve` does, at a port that is free."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "--dev-addr", f"127.0.0.1:{port}"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": f"http://127.0.0.1:{port}/"}
    server = subprocess.Popen(
        [*command, "--config-file", str(project.folder / "mkdocs.yml")],
        cwd=project.folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=20)


def shows(url: str, text: str, *, present: bool = True) -> bool:
    """Whether the page comes to have the text, or to lose it, before patience ends."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with DIRECT.open(url, timeout=10) as answer:
                if (text in answer.read().decode()) is present:
                    return True
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.3)
    return False


def test_an_edit_is_shown_and_a_fault_told_until_it_is_mended(project: Project, address: str) -> None:
    page = f"{address}/fa/start/"
    file = project.content / "fa" / "start" / "module.yml"
    good = file.read_text(encoding="utf-8")
    assert shows(page, "آغاز")
    file.write_text(good.replace("آغاز", "شروع"), encoding="utf-8")
    assert shows(page, "شروع")
    file.write_text(f"{good}title: [\n", encoding="utf-8")
    assert shows(page, "content/fa/start/module.yml:")
    assert shows(page, "شروع")
    file.write_text(good, encoding="utf-8")
    assert shows(page, "portal-faults", present=False)
    assert shows(page, "آغاز")


def test_the_project_has_what_make_serve_calls() -> None:
    assert "mkdocs serve --no-strict" in (ROOT / "Makefile").read_text(encoding="utf-8")
