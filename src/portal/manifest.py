"""What a finished site must hold: a build that lost a page or a language cannot pass."""

from collections.abc import Iterable
from pathlib import Path

from portal.metadata.social import picture_path
from portal.model import SOURCE, Library
from portal.pages.page import Page, site_address


def missing_files(site: Path, library: Library, pages: Iterable[Page], *, directory_urls: bool) -> list[str]:
    """Return the files, below `site`, that the pages and languages call for and that are not there."""
    wanted = [_file(site_address(page.locale, page.path, directory_urls=directory_urls)) for page in pages]
    wanted += [f"{'' if locale.id == SOURCE else f'{locale.id}/'}404.html" for locale in library.locales]
    wanted += [picture_path(locale.id) for locale in library.locales]
    wanted += ["_headers", "_redirects", ".htaccess", "robots.txt"]
    if directory_urls:
        wanted += ["sw.js", *(f"offline/{locale.id}.files.json" for locale in library.locales)]
    wanted += [f"assets/portal/search/{locale.id}/root.js" for locale in library.locales]
    wanted += ["sitemap.xml", "assets/portal/search_ranking.js", "assets/portal/portal.css"]
    return [path for path in wanted if not (site / path).is_file()]


def _file(url: str) -> str:
    return f"{url}index.html" if not url or url.endswith("/") else url


def wrong_languages(
    site: Path, library: Library, pages: Iterable[Page], *, directory_urls: bool
) -> list[str]:
    """Return the pages whose root element does not say the language and direction that they are in."""
    wrong = []
    for page in pages:
        locale = library.locale(page.locale)
        path = _file(site_address(page.locale, page.path, directory_urls=directory_urls))
        start = (site / path).read_text(encoding="utf-8")[:400]
        if f'dir="{locale.direction}"' not in start or f'lang="{locale.tag}"' not in start:
            wrong.append(path)
    return wrong
