"""What a rendered page is, and where pages stand."""

from dataclasses import dataclass, field
from functools import lru_cache
from posixpath import dirname, relpath
from urllib.parse import urlsplit

from portal.model import SOURCE

INDEX = "index.md"
GLOSSARY = "glossary.md"
STATUS = "status.md"
PRIVACY = "privacy.md"
MAP = "map.md"
FINDER = "finder.md"
LEARN = "learn/index.md"
REVIEW = "learn/review.md"
CERTIFICATE = "learn/certificate.md"
TEAM = "learn/team.md"
OFFLINE = "offline.md"


@dataclass(frozen=True, slots=True)
class Settings:
    """What depends on how the site is published, not on the content.

    `contacts` maps a department's id to an address for questions about its lessons. `report` is the
    address for reports of questions, with slots; `site_url` is where the site will stand. `icons` maps
    the name of an icon to its paths on a field of 24 by 24.
    """

    directory_urls: bool = True
    contacts: dict[str, str] = field(default_factory=dict)
    report: str = ""
    site_url: str = ""
    icons: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one locale: `path` below the locale's folder, and the file that holds its words.

    `is_found` is False for a page that only has a meaning on a learner's way, such as a check, and for
    one whose title is not translated yet: neither the search nor the sitemap has them.
    """

    locale: str
    path: str
    title: str
    markdown: str
    source: str
    description: str = ""
    is_found: bool = True

    @property
    def uri(self) -> str:
        """The path with the locale's folder before it."""
        return f"{self.locale}/{self.path}"


def lesson_path(module: str, lesson: str) -> str:
    """Return the path of a lesson's page."""
    return f"{module}/{lesson}.md"


def module_path(module: str) -> str:
    """Return the path of a module's page."""
    return f"{module}/{INDEX}"


def pretest_path(module: str) -> str:
    """Return the path of the page that finds out what of a module one knows already."""
    return f"{module}/pretest.md"


def check_path(module: str) -> str:
    """Return the path of the page that checks what one has learnt from a module."""
    return f"{module}/check.md"


def final_path(path: str) -> str:
    """Return the path of the page with the final check of a learner's path."""
    return f"learn/final-{path}.md"


def sheet_path(lesson: str) -> str:
    """Return the path of a lesson's page to print."""
    return f"sheets/{lesson}.md"


def address(path: str, *, directory_urls: bool) -> str:
    """Return the address at which the site shows a page; a folder's ends in a slash."""
    stem = path.removesuffix(".md")
    if not directory_urls:
        return f"{stem}.html"
    return stem.removesuffix("index") if stem == "index" or stem.endswith("/index") else f"{stem}/"


def site_address(locale: str, path: str, *, directory_urls: bool) -> str:
    """Return a page's address below the site's root; the source locale stands at the root itself."""
    prefix = "" if locale == SOURCE else f"{locale}/"
    return prefix + address(path, directory_urls=directory_urls)


def root_of(site_url: str) -> str:
    """Return the path of the site on its host, with a slash at both ends."""
    return f"{urlsplit(site_url).path.rstrip('/')}/"


def relative(start: str, end: str) -> str:
    """Return the relative link between two addresses below the site's root."""
    folder = start.rpartition("/")[0]
    way = relpath(end or ".", folder or ".")
    return f"{way}/" if not end or end.endswith("/") else way


@lru_cache(maxsize=65536)
def link(start: str, end: str, anchor: str = "", *, directory_urls: bool = True) -> str:
    """Return the relative link from page `start` to page `end`, both below the locale's folder."""
    fragment = f"#{anchor}" if anchor else ""
    if start == end:
        return fragment or "#"
    source = address(start, directory_urls=directory_urls)
    target = address(end, directory_urls=directory_urls)
    folder = source if source.endswith("/") or not source else dirname(source)
    relative = relpath(target or ".", folder or ".")
    slash = "/" if directory_urls and relative != "." else ""
    return f"{'./' if relative == '.' else relative}{slash}{fragment}"
