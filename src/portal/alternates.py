"""The same page in the other languages: what the switcher, the head and the error pages link to."""

from dataclasses import dataclass
from urllib.parse import urljoin

from portal.model import SOURCE, Library
from portal.pages.page import INDEX, relative, root_of, site_address


@dataclass(frozen=True, slots=True)
class Alternate:
    """A page's counterpart in one locale; `translated` is False where the link leads to its home."""

    tag: str
    name: str
    direction: str
    link: str
    absolute: str
    translated: bool
    is_current: bool
    is_source: bool


def alternates(
    library: Library, current: str, path: str, site_url: str, *, directory_urls: bool, has_others: bool = True
) -> list[Alternate]:
    """Return the counterparts of the page at `path` in every locale, links relative to that page.

    `has_others` is False for a page that exists in the current locale only.
    """
    start = site_address(current, path, directory_urls=directory_urls)
    found = []
    for locale in library.locales:
        translated = has_others or locale.id == current
        end = site_address(locale.id, path if translated else INDEX, directory_urls=directory_urls)
        found.append(
            Alternate(
                locale.tag,
                locale.name,
                locale.direction,
                relative(start, end),
                urljoin(site_url, end),
                translated,
                locale.id == current,
                locale.id == SOURCE,
            )
        )
    return found


def error_alternates(
    library: Library, current: str, site_url: str, *, directory_urls: bool
) -> list[Alternate]:
    """Return the homes of all locales by absolute paths: an error page has no place of its own."""
    root = root_of(site_url)
    homes = {
        locale.id: site_address(locale.id, INDEX, directory_urls=directory_urls) for locale in library.locales
    }
    return [
        Alternate(
            locale.tag,
            locale.name,
            locale.direction,
            root + homes[locale.id],
            urljoin(site_url, homes[locale.id]),
            False,
            locale.id == current,
            locale.id == SOURCE,
        )
        for locale in library.locales
    ]
