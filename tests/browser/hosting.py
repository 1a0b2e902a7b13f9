"""A host for a site that changes: it can be down, be slow, and publish a new version at any moment."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from http import HTTPStatus
from pathlib import Path

from static_server import Handler, Site, server

from portal.model import Library
from portal.offline import write_copies


class Host:
    """Serves a folder of its own at one address, as long as it is up."""

    def __init__(self, site: Path, folder: Path, library: Library, prefix: str) -> None:
        """Take a built site, of which the folder gets a copy, and serve that below a prefix."""
        self.folder, self.library, self.prefix = folder, library, prefix
        shutil.copytree(site, folder)
        self.asked: list[str] = []
        # What happens once, while a request for this path below the prefix is answered.
        self.meanwhile: dict[str, Callable[[], None]] = {}
        # Headers that take the place of the server's own, such as none that say how long a file is good.
        self.headers: dict[str, str] = {}
        # Requests for paths with this ending wait until they are let go.
        self.held = ""
        self.let_go = threading.Event()
        self.port = 0
        self.start()

    @property
    def url(self) -> str:
        """The site's address."""
        return f"http://127.0.0.1:{self.port}{self.prefix}"

    def start(self) -> None:
        """Be up, at the same address as before."""
        handler = type("Hosting", (HostHandler,), {"host": self})
        self.server = server(Site(self.folder, self.prefix), self.port, handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Be down: nobody answers."""
        self.let_go.set()
        self.server.shutdown()
        self.server.server_close()

    def publish(self, old: str, new: str, day: date, pattern: str = "*.html") -> None:
        """Put a new version in the place of the last one: another word on every page that has the old one."""
        changed = [path for path in self.folder.rglob(pattern) if old in path.read_text(encoding="utf-8")]
        assert changed
        for path in changed:
            path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        write_copies(self.folder, self.library, day)


class HostHandler(Handler):
    """Answers for a host, and lets it act between two answers."""

    host: Host
    protocol_version = "HTTP/1.0"  # no connection outlives its answer: a host that is down answers nobody

    def do_GET(self) -> None:  # noqa: N802 - the library's own name
        """Note what is asked, and let it wait as long as it is held."""
        path = self.path.removeprefix(self.host.prefix)
        self.host.asked.append(path)
        if self.host.held and path.endswith(self.host.held):
            self.host.let_go.wait(60)
        super().do_GET()

    def _send(self, status: HTTPStatus, headers: dict[str, str], body: bytes | None) -> None:
        """Answer with what the file held when it was read, whatever happens before the answer is there."""
        self.host.meanwhile.pop(self.path.removeprefix(self.host.prefix), lambda: None)()
        # No connection outlives its answer, so that a host that is down answers nobody.
        super()._send(status, {**headers, **self.host.headers, "Connection": "close"}, body)


@contextmanager
def hosted(site: Path, folder: Path, library: Library, prefix: str = "/portal/") -> Iterator[Host]:
    """Yield a host that is up, and end it."""
    host = Host(site, folder, library, prefix)
    try:
        yield host
    finally:
        host.stop()
