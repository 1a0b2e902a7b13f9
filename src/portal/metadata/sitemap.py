"""The list of pages for search engines, each with its counterparts in the other languages."""

from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import urljoin
from xml.sax.saxutils import escape, quoteattr

from portal.alternates import alternates
from portal.model import Library
from portal.pages.page import Page, lesson_path, site_address

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def sitemap(
    library: Library, pages: Iterable[Page], single: Iterable[str], site_url: str, *, directory_urls: bool
) -> str:
    """Return the sitemap; `single` are addresses, below the site's root, of pages in one language only.

    Drafts are for nobody to find, nor are pages that mean nothing but on a learner's way. A lesson's date is
    that of its last review.
    """
    offered = library.published()
    locales = {locale.id for locale in offered.locales}
    found = [page for page in pages if page.is_found and page.locale in locales]
    dates = {lesson_path(each.module, each.id): each.file.reviewed for each in library.lessons()}
    entries = [_entry(offered, page, dates, site_url, directory_urls=directory_urls) for page in found]
    entries += [f"<url><loc>{escape(urljoin(site_url, address))}</loc></url>\n" for address in sorted(single)]
    return f"{HEAD}{''.join(entries)}</urlset>\n"


def _entry(
    library: Library, page: Page, dates: dict[str, date], site_url: str, *, directory_urls: bool
) -> str:
    url = urljoin(site_url, site_address(page.locale, page.path, directory_urls=directory_urls))
    seen = f"<lastmod>{dates[page.path].isoformat()}</lastmod>" if page.path in dates else ""
    others = "".join(_links(library, page, site_url, directory_urls=directory_urls))
    return f"<url><loc>{escape(url)}</loc>{seen}{others}</url>\n"


def _links(library: Library, page: Page, site_url: str, *, directory_urls: bool) -> Iterator[str]:
    for other in alternates(library, page.locale, page.path, site_url, directory_urls=directory_urls):
        for tag in (other.tag, "x-default") if other.is_source else (other.tag,):
            yield f'<xhtml:link rel="alternate" hreflang="{tag}" href={quoteattr(other.absolute)}/>'


def robots(site_url: str) -> str:
    """Return `robots.txt`, which programs read at the root of a host alone."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {urljoin(site_url, 'sitemap.xml')}\n"
