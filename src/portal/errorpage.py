"""What a page says that does not exist."""

from dataclasses import dataclass

from portal.alternates import error_alternates
from portal.model import SOURCE, Library


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
    library: Library, current: str, site_url: str, *, directory_urls: bool
) -> list[ErrorSection]:
    """Return the messages of the error page: the locale's own, at the root those of all locales."""
    homes = error_alternates(library, current, site_url, directory_urls=directory_urls)
    sections = []
    for locale, home in zip(library.locales, homes, strict=True):
        if current in (SOURCE, locale.id):
            title, text, link = (
                library.wording(f"interface.not-found.{part}", locale.id).text
                for part in ("title", "text", "home")
            )
            sections.append(ErrorSection(locale.tag, locale.direction, title, text, link, home.link))
    return sections
