"""What a page says that does not exist, or that the reader's copy does not have."""

from dataclasses import dataclass

from portal.alternates import error_alternates
from portal.model import SOURCE, Library

# The error pages, each with its message; the one at the root speaks all languages where anyone may get it.
NOT_FOUND, NO_NETWORK = "404.html", "503.html"
MESSAGES = {NOT_FOUND: "not-found", NO_NETWORK: "offline.missing"}


@dataclass(frozen=True, slots=True)
class ErrorSection:
    """The message in one language, with the address of that language's home."""

    tag: str
    direction: str
    title: str
    text: str
    link: str
    home: str


def error_sections(
    library: Library,
    current: str,
    site_url: str,
    message: str = MESSAGES[NOT_FOUND],
    *,
    directory_urls: bool,
) -> list[ErrorSection]:
    """Return a message in the locale's words; at the root, that a page does not exist in those of all."""
    homes = error_alternates(library, current, site_url, directory_urls=directory_urls)
    speaks_all = current == SOURCE and message == MESSAGES[NOT_FOUND]
    sections = []
    for locale, home in zip(library.locales, homes, strict=True):
        if speaks_all or current == locale.id:
            title, text, link = (
                library.wording(f"interface.{key}", locale.id).text
                for key in (f"{message}.title", f"{message}.text", "not-found.home")
            )
            sections.append(ErrorSection(locale.tag, locale.direction, title, text, link, home.link))
    return sections
