"""Serve a built site as static hosts do: compressed, kept by ETag, with its own error page and headers.

Tests and measurements use it, so that what they see is what readers get. The site is looked up below a
prefix; a file `_headers` at its root adds headers, in the form that Netlify and Cloudflare Pages read.
"""

import argparse
import gzip
import hashlib
import mimetypes
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import brotli

HEADERS, NOT_FOUND = "_headers", "404.html"
TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
COMPRESSED = frozenset({"application/json", "application/manifest+json", "application/xml", "image/svg+xml"})
# In the order in which a host prefers them. The levels are those that hosts compress with on the way.
ENCODINGS = {
    "br": partial(brotli.compress, quality=5),
    "gzip": partial(gzip.compress, compresslevel=6, mtime=0),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """Headers for every path that a pattern of `_headers` fits."""

    pattern: re.Pattern[str]
    headers: tuple[tuple[str, str], ...]


def read_rules(text: str) -> list[Rule]:
    """Return the rules of a `_headers` file: a line with a path, then indented lines `Name: value`.

    `*` stands for anything, `:name` for anything without a slash; `#` begins a comment. Raises ValueError
    with the number of a line that is neither.
    """
    found: list[tuple[str, list[tuple[str, str]]]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        name, colon, value = line.strip().partition(":")
        if not name or name.startswith("#"):
            continue
        if line.startswith("/"):
            found.append((line.strip(), []))
        elif line[0].isspace() and colon and found:
            found[-1][1].append((name.strip(), value.strip()))
        else:
            raise ValueError(f"{HEADERS}:{number}: neither a path nor a header below one")
    return [Rule(_pattern(path), tuple(headers)) for path, headers in found]


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"(\*|(?<=/):\w+)", path)
    signs = {"*": ".*"}
    return re.compile(
        "".join(signs.get(part, "[^/]+" if part.startswith(":") else re.escape(part)) for part in parts)
    )


@dataclass(slots=True)
class Held:
    """A file as it is sent, compressed once for each encoding."""

    stamp: tuple[int, int]
    type: str
    etag: str
    bodies: dict[str, bytes]

    def body(self, encoding: str) -> bytes:
        """Return the bytes in an encoding of `ENCODINGS`, or as they are for the empty one."""
        if encoding not in self.bodies:
            self.bodies[encoding] = ENCODINGS[encoding](self.bodies[""])
        return self.bodies[encoding]


@dataclass(slots=True)
class Site:
    """A built site: its files, kept in memory as long as they do not change, and its headers.

    `sends_headers` is False for a host that does not read the site's file of headers.
    """

    folder: Path
    prefix: str = "/"
    encodings: tuple[str, ...] = tuple(ENCODINGS)
    sends_headers: bool = True
    held: dict[Path, Held] = field(default_factory=dict)
    rules: tuple[tuple[int, int], list[Rule]] = ((0, 0), [])

    def find(self, path: str) -> Path | None:
        """Return the file at a path below the prefix, the folder itself where only a slash is missing."""
        if not path.startswith(self.prefix):
            return None
        inside = path.removeprefix(self.prefix)
        file = (self.folder / inside).resolve()
        if not file.is_relative_to(self.folder.resolve()) or inside == HEADERS:
            return None
        if file.is_dir() and path.endswith("/"):
            file /= "index.html"
        return file if (file.is_file() and not inside.endswith(".html/")) or file.is_dir() else None

    def held_file(self, file: Path) -> Held:
        """Return a file as it is sent, read anew only where it has changed."""
        state = file.stat()
        stamp = (state.st_mtime_ns, state.st_size)
        held = self.held.get(file)
        if held is None or held.stamp != stamp:
            data = file.read_bytes()
            etag = hashlib.sha256(data).hexdigest()[:20]
            held = self.held[file] = Held(stamp, content_type(file), etag, {"": data})
        return held

    def headers(self, path: str) -> dict[str, str]:
        """Return what `_headers` adds at a path; values of several rules for one name are joined."""
        headers: dict[str, str] = {}
        for rule in self._current_rules():
            if rule.pattern.fullmatch(path):
                for name, value in rule.headers:
                    headers[name] = f"{headers[name]}, {value}" if name in headers else value
        return headers

    def _current_rules(self) -> list[Rule]:
        file = self.folder / HEADERS
        if not self.sends_headers or not file.is_file():
            return []
        stamp = (file.stat().st_mtime_ns, file.stat().st_size)
        if self.rules[0] != stamp:
            self.rules = (stamp, read_rules(file.read_text(encoding="utf-8")))
        return self.rules[1]


def content_type(file: Path) -> str:
    """Return the type that hosts give a file, with its encoding where it is text."""
    found = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"{found}; charset=utf-8" if found.startswith("text/") else found


def encoding_for(type: str, accepted: str, offered: tuple[str, ...] = tuple(ENCODINGS)) -> str:
    """Return the encoding to send a type in, by the header `Accept-Encoding`; empty for none."""
    if not type.startswith("text/") and type not in COMPRESSED:
        return ""
    offers = [offer.strip().partition(";") for offer in accepted.split(",")]
    wanted = {name.strip() for name, _, weight in offers if weight.replace(" ", "") not in {"q=0", "q=0.0"}}
    return next((name for name in offered if name in wanted), "")


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from a site."""

    protocol_version = "HTTP/1.1"  # keeps connections
    wbufsize = -1  # head and body leave together
    disable_nagle_algorithm = True
    timeout = 30

    def __init__(self, *arguments: object, site: Site) -> None:
        self.site = site
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Send the file that the path names, or say where it is, or that there is none."""
        path = unquote(urlsplit(self.path).path)
        file = self.site.find(path)
        if file and file.is_dir():
            return self._send(HTTPStatus.MOVED_PERMANENTLY, {"Location": f"{urlsplit(self.path).path}/"}, b"")
        if file:
            return self._send_file(HTTPStatus.OK, path, file)
        page = self.site.folder / NOT_FOUND
        if page.is_file():
            return self._send_file(HTTPStatus.NOT_FOUND, path, page)
        return self._send(HTTPStatus.NOT_FOUND, {"Content-Type": "text/plain"}, b"There is no such page.\n")

    do_HEAD = do_GET  # noqa: N815  # the library's own name

    def _send_file(self, status: HTTPStatus, path: str, file: Path) -> None:
        held = self.site.held_file(file)
        accepted = self.headers.get("Accept-Encoding", "")
        encoding = encoding_for(held.type, accepted, self.site.encodings)
        etag = f'"{held.etag}-{encoding}"' if encoding else f'"{held.etag}"'
        headers = {
            "Content-Type": held.type,
            "Cache-Control": "public, max-age=0, must-revalidate",
            "ETag": etag,
            "Vary": "Accept-Encoding",
            **({"Content-Encoding": encoding} if encoding else {}),
            **self.site.headers(path),
        }
        if status is HTTPStatus.OK and self.headers.get("If-None-Match") == etag:
            return self._send(HTTPStatus.NOT_MODIFIED, headers, None)
        return self._send(status, headers, held.body(encoding))

    def _send(self, status: HTTPStatus, headers: dict[str, str], body: bytes | None) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if body is not None:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if body and self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def server(site: Site, port: int = 0, handler: type[Handler] = Handler) -> ThreadingHTTPServer:
    """Return a server for a site, not yet running; port 0 takes any that is free."""
    found = ThreadingHTTPServer(("127.0.0.1", port), partial(handler, site=site))
    found.daemon_threads = True
    return found


@contextmanager
def served(site: Site) -> Iterator[str]:
    """Serve a site as long as the block runs; give its address."""
    running = server(site)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{running.server_address[1]}{site.prefix}"
    finally:
        running.shutdown()
        running.server_close()


def main(argv: list[str] | None = None) -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    parser.add_argument("--port", type=int, default=8000, help="default: 8000")
    parser.add_argument("--prefix", default="/", help="the path below which the site stands (default: /)")
    arguments = parser.parse_args(argv)
    if not (arguments.site / "index.html").is_file():
        print(f"{arguments.site}: there is no built site; run “make build”", file=sys.stderr)
        return 2
    running = server(Site(arguments.site, arguments.prefix), arguments.port)
    print(f"http://127.0.0.1:{running.server_address[1]}{arguments.prefix}", flush=True)
    try:
        running.serve_forever()
    except KeyboardInterrupt:
        running.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
