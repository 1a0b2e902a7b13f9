"""The server that stands for a static host."""

import gzip
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest
from static_server import Site, encoding_for, read_rules, served

STYLE = "a { color: red } " * 50
HEADERS = """\
# for all
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src data:

/portal/fonts/*
  Cache-Control: immutable
/:lang/home
  X-Frame-Options: SAMEORIGIN
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small site below a folder that is nobody's business."""
    site = tmp_path / "site"
    (site / "fonts").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (site / "index.html").write_text("<p>home", encoding="utf-8")
    (site / "404.html").write_text("<p>nothing here", encoding="utf-8")
    (site / "style.css").write_text(STYLE, encoding="utf-8")
    (site / "fonts" / "a.woff2").write_bytes(b"font")
    (site / "fonts" / "index.html").write_text("<p>fonts", encoding="utf-8")
    (site / "_headers").write_text(HEADERS, encoding="utf-8")
    return site


@pytest.fixture
def connection(folder: Path) -> Iterator[HTTPConnection]:
    """A connection to the site below a prefix."""
    with served(Site(folder, "/portal/")) as address:
        connection = HTTPConnection(urlsplit(address).netloc)
        yield connection
        connection.close()


def ask(
    connection: HTTPConnection, path: str, method: str = "GET", **headers: str
) -> tuple[HTTPResponse, bytes]:
    connection.request(
        method, path, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    answer = connection.getresponse()
    return answer, answer.read()


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("identity", None),
        ("", None),
    ],
)
def test_text_is_compressed_as_the_client_accepts(
    connection: HTTPConnection, accepted: str, encoding: str | None
) -> None:
    answer, body = ask(connection, "/portal/style.css", Accept_Encoding=accepted)
    assert answer.getheader("Content-Encoding") == encoding
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress}.get(encoding or "", bytes)
    assert unpack(body).decode() == STYLE
    assert answer.getheader("Content-Type") == "text/css; charset=utf-8"
    assert encoding is None or len(body) < len(STYLE) / 5


def test_what_is_compressed_already_is_sent_as_it_is(connection: HTTPConnection) -> None:
    answer, body = ask(connection, "/portal/fonts/a.woff2", Accept_Encoding="br")
    assert (answer.getheader("Content-Encoding"), body) == (None, b"font")
    assert answer.getheader("Content-Type") == "font/woff2"


def test_a_host_may_have_gzip_alone() -> None:
    assert encoding_for("text/css", "br, gzip", ("gzip",)) == "gzip"
    assert encoding_for("font/woff2", "br, gzip") == ""


def test_a_copy_that_is_still_good_is_not_sent_again(connection: HTTPConnection, folder: Path) -> None:
    answer, _ = ask(connection, "/portal/style.css")
    tag = answer.getheader("ETag") or ""
    again, body = ask(connection, "/portal/style.css", If_None_Match=tag)
    assert (again.status, body) == (304, b"")
    (folder / "style.css").write_text("b {}", encoding="utf-8")
    changed, body = ask(connection, "/portal/style.css", If_None_Match=tag)
    assert (changed.status, body) == (200, b"b {}")


def test_a_folder_has_its_page_and_one_connection_serves_all(connection: HTTPConnection) -> None:
    answer, body = ask(connection, "/portal/")
    assert (answer.status, answer.version, body) == (200, 11, b"<p>home")
    socket = connection.sock
    answer, _ = ask(connection, "/portal/fonts")
    assert (answer.status, answer.getheader("Location")) == (301, "/portal/fonts/")
    answer, body = ask(connection, "/portal/fonts/", "HEAD")
    assert (answer.status, answer.getheader("Content-Length"), body) == (200, "8", b"")
    assert connection.sock is socket


@pytest.mark.parametrize(
    "path",
    [
        "/portal/none",
        "/portal/none/",
        "/",
        "/style.css",
        "/portal/../secret.txt",
        "/portal/%2e%2e/secret.txt",
    ],
)
def test_what_is_not_there_has_the_sites_own_page(connection: HTTPConnection, path: str) -> None:
    answer, body = ask(connection, path)
    assert (answer.status, body) == (404, b"<p>nothing here")


def test_the_file_of_headers_is_followed_and_not_shown(connection: HTTPConnection) -> None:
    answer, _ = ask(connection, "/portal/style.css")
    assert answer.getheader("X-Frame-Options") == "DENY"
    assert answer.getheader("Content-Security-Policy") == "default-src 'self'; img-src data:"
    answer, _ = ask(connection, "/portal/fonts/a.woff2")
    assert answer.getheader("Cache-Control") == "immutable"
    answer, _ = ask(connection, "/portal/_headers")
    assert answer.status == 404


def test_rules_that_both_fit_are_joined(folder: Path) -> None:
    assert Site(folder).headers("/fa/home")["X-Frame-Options"] == "DENY, SAMEORIGIN"
    assert "X-Frame-Options" in Site(folder).headers("/fa/fa/home")


@pytest.mark.parametrize("text", ["  X-Frame-Options: DENY", "/*\n  nonsense", "/*\nX-Frame-Options: DENY"])
def test_a_file_of_headers_that_makes_no_sense_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"_headers:[12]: neither"):
        read_rules(text)
