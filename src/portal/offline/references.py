"""What the files of a built site load and link to, read from their text."""

import re
from collections.abc import Iterator
from html import unescape
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit

# The elements by which a page loads files; of the links, only those of these kinds.
_LOADING = re.compile(r"<(link|script|img|source|use|image)\b[^>]*>", re.IGNORECASE)
_LOADED = frozenset({"stylesheet", "icon", "preload", "modulepreload", "apple-touch-icon", "manifest"})
_REL = re.compile(r'\srel="([^"]*)"')
_ADDRESS = re.compile(r'\s(?:href|src|xlink:href)="([^"]*)"')
_SET = re.compile(r'\ssrcset="([^"]*)"')
_STYLE = re.compile(r"""url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3""")
_HOST = "https://site.invalid/"


def loaded_by_page(html: str) -> Iterator[str]:
    """Yield the addresses, as they are written, of what a page loads with itself."""
    for tag in _LOADING.finditer(html):
        kinds = _REL.search(tag[0])
        if tag[1].lower() == "link" and not (kinds and _LOADED.intersection(kinds[1].lower().split())):
            continue
        yield from (unescape(address) for address in _ADDRESS.findall(tag[0]))
        for candidates in _SET.findall(tag[0]):
            yield from (unescape(each.split()[0]) for each in candidates.split(",") if each.strip())


def loaded_by_style(css: str) -> Iterator[str]:
    """Yield the addresses of what a style loads: fonts, pictures, other styles."""
    for _, address, _, imported in _STYLE.findall(css):
        yield address or imported


def linked(html: str) -> Iterator[str]:
    """Yield every address that a page loads or links to."""
    yield from (unescape(address) for address in _ADDRESS.findall(html))


def resolved(file: str, address: str) -> str | None:
    """Return the path below the site's root that an address in `file` means; None outside the site.

    An address that is nothing but a fragment or a query means the file itself. A folder's ends in a slash.
    """
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or address.startswith("/"):
        return None
    if not parts.path:
        return file
    if normpath(f"{file.rpartition('/')[0]}/{parts.path}".lstrip("/")).startswith(".."):
        return None
    path = urlsplit(urljoin(_HOST + file, parts.path)).path
    return unquote(path.removeprefix("/"))
