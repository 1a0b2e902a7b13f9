"""What hosts are told of pages that moved and of pages that do not exist."""

from portal.model import SOURCE, Library
from portal.pages.page import root_of
from portal.redirects import moves

NOT_FOUND = "404.html"


def redirect_rules(library: Library, site_url: str, *, directory_urls: bool) -> str:
    """Return the file `_redirects`: lessons that moved, then each language's page for what is not there."""
    root = root_of(site_url)
    moved = [
        f"{root}{move.start} {root}{move.end} 301" for move in moves(library, directory_urls=directory_urls)
    ]
    missing = [f"{root}{id}/* {root}{id}/{NOT_FOUND} 404" for id in _folders(library)]
    return "".join(f"{line}\n" for line in [*moved, *missing])


def error_pages(library: Library, site_url: str) -> str:
    """Return the part of `.htaccess` that names each language's page for what is not there."""
    root = root_of(site_url)
    lines = [f"ErrorDocument 404 {root}{NOT_FOUND}\n"]
    for id in _folders(library):
        pattern = f"^{root.replace('.', '[.]')}{id}/"
        lines.append(
            f'<If "%{{REQUEST_URI}} =~ m#{pattern}#">\n  ErrorDocument 404 {root}{id}/{NOT_FOUND}\n</If>\n'
        )
    return "".join(lines)


def _folders(library: Library) -> list[str]:
    return [locale.id for locale in library.locales if locale.id != SOURCE]
