"""What a retired lesson leaves behind: its old address, which leads to where its content went."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import urljoin

from portal.model import Library, Locale
from portal.pages.page import lesson_path, link, site_address

# The script leads on to the same place of the page, which nothing else can; it is part of the theme's assets.
TEMPLATE = """<!doctype html>
<html lang="{tag}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="{canonical}">
<noscript><meta http-equiv="refresh" content="0; url={address}"></noscript>
</head>
<body><p><a href="{address}">{title}</a></p><script src="{script}"></script></body>
</html>
"""
SCRIPT = "assets/portal/moved.js"


@dataclass(frozen=True, slots=True)
class Move:
    """A lesson's old and new address below the site's root in a locale; `link` leads to the new one."""

    locale: Locale
    title: str
    start: str
    end: str
    link: str


def moves(library: Library, *, directory_urls: bool) -> Iterator[Move]:
    """Yield where each retired lesson went, in every locale."""
    for old, entry in library.retired.lessons.items():
        new = library.lesson_by_id[entry.moved_to]
        start, end = lesson_path(entry.module, old), lesson_path(new.module, new.id)
        for locale in library.locales:
            yield Move(
                locale,
                library.wording(new.unit("title"), locale.id).text,
                site_address(locale.id, start, directory_urls=directory_urls),
                site_address(locale.id, end, directory_urls=directory_urls),
                link(start, end, directory_urls=directory_urls),
            )


def redirects(library: Library, site_url: str, *, directory_urls: bool) -> dict[str, str]:
    """Return the pages to write, by their paths below the site's folder."""
    return {
        f"{move.start}index.html" if directory_urls else move.start: _page(move, site_url)
        for move in moves(library, directory_urls=directory_urls)
    }


def _page(move: Move, site_url: str) -> str:
    return TEMPLATE.format(
        tag=move.locale.tag,
        direction=move.locale.direction,
        title=escape(move.title),
        canonical=urljoin(site_url, move.end),
        address=move.link,
        script="../" * move.start.count("/") + SCRIPT,
    )
