"""The portal as a zip that opens from a folder: a site whose every link names a file, behind a start page."""

from collections.abc import Iterator
from datetime import date
from fnmatch import fnmatch
from html import escape
from importlib.resources import files
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from portal.model import Library
from portal.offline.references import linked, resolved
from portal.pages.page import INDEX, site_address

# The only folder at the zip's top, the page in it to begin with, and the folder with the portal itself.
TOP, START, SITE = "two-offices", "index.html", "site"
# What only web servers, search engines and networks of people ask for.
UNNEEDED = (
    "*404.html",
    "*503.html",
    "_headers",
    "_redirects",
    ".htaccess",
    "robots.txt",
    "sitemap.xml*",
    "assets/portal/social/*",
)
EARLIEST = date(1980, 1, 1)  # a zip knows no earlier day
PAGE = """<!doctype html>
<html lang="{tag}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" type="image/svg+xml" href="{site}/assets/portal/icon.svg">
<link rel="stylesheet" href="{site}/assets/portal/start.css">
<script src="{site}/assets/portal/start.js" defer></script>
</head>
<body>
<main>
<h1>{title}</h1>
<ul>
{entries}
</ul>
</main>
</body>
</html>
"""
ENTRY = (
    '<li><a href="{site}/{address}" hreflang="{tag}" lang="{tag}" dir="{direction}">'
    "<strong>{language}</strong> <span>{name}</span></a></li>"
)


def dangling(site: Path) -> list[str]:
    """Return the links in `site` that name no file of it; opened from disk, they lead nowhere."""
    existing = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    pages = [path for path in sorted(existing) if path.endswith(".html") and _is_needed(path)]
    return [
        f"{page}: “{address}” names no file"
        for page in pages
        for address in _own_links((site / page).read_text(encoding="utf-8"))
        if resolved(page, address) not in existing
    ]


def _own_links(html: str) -> Iterator[str]:
    """Yield the addresses inside the site, each once; one from the host's root is none in a folder."""
    for address in dict.fromkeys(linked(html)):
        if ":" not in address.partition("/")[0] and not address.startswith("//"):
            yield address


def pack(site: Path, library: Library, day: date, target: Path) -> None:
    """Write the zip of the site; the same site and day give the same bytes."""
    stamp = max(day, EARLIEST)
    paths = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    entries = {f"{SITE}/{path}": (site / path).read_bytes() for path in paths if _is_needed(path)}
    own, browsing = files("portal.offline"), files("portal.browsing")
    script = (browsing / "tags.js").read_bytes() + (own / "start.js").read_bytes()
    entries[f"{SITE}/assets/portal/start.js"] = script
    entries[f"{SITE}/assets/portal/start.css"] = (own / "start.css").read_bytes()
    entries[START] = start_page(library).encode()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for path, data in sorted(entries.items()):
            entry = ZipInfo(f"{TOP}/{path}", (stamp.year, stamp.month, stamp.day, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3  # the same zip wherever it is made
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)


def start_page(library: Library) -> str:
    """Return the page to begin with: it leads to every language, and its script to the browser's own."""
    entries = [
        ENTRY.format(
            site=SITE,
            address=site_address(locale.id, INDEX, directory_urls=False),
            tag=locale.tag,
            direction=locale.direction,
            language=escape(locale.name),
            name=escape(library.wording("interface.site.name", locale.id).text),
        )
        for locale in library.locales
    ]
    source = library.source
    title = escape(library.wording("interface.site.name", source.id).text)
    return PAGE.format(
        tag=source.tag, direction=source.direction, title=title, site=SITE, entries="\n".join(entries)
    )


def _is_needed(path: str) -> bool:
    return not any(fnmatch(path, pattern) for pattern in UNNEEDED)
