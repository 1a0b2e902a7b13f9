"""The reader's copy of the portal: which files of the built site it holds, of one language.

Names of files do not change with their content, so a copy is told by the hashes of all of its files:
a browser takes a file only if it is the one that the list means, and so never has parts of two versions.
"""

import json
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from html import escape
from importlib.resources import files
from pathlib import Path

from portal.model import SOURCE, Library, Locale
from portal.numerals import long_date
from portal.offline.site import Site

FORMAT = 1
FOLDER = "offline"
WORKER = "sw.js"
SCRIPTS = files("portal.offline") / "worker"
WORKER_PARTS = ("state", "keeping", "serving", "events")
# The page that says that the wanted one is in no copy. Its links are absolute, as it is shown anywhere.
MISSING = "503.html"
# Pages that no copy needs: error pages, and the section for editors, who work with a network.
_LEFT_OUT = ("404.html", "editors/")
# Our own files, of which scripts load some only once they are needed; fonts are those that the styles name.
_OWN = "assets/portal/"
_LOADED_LATER = (".js", ".json", ".css", ".svg")


@dataclass(frozen=True, slots=True)
class Copy:
    """What a copy of one locale holds: by address below the site's root, the hash of each file."""

    locale: Locale
    published: str
    notice: str
    missing: str
    files: dict[str, str]
    size: int

    @property
    def version(self) -> str:
        """What tells two copies apart: the hash of all of it."""
        listed = json.dumps(self.files, sort_keys=True)
        return sha256(listed.encode()).hexdigest()[:16]

    def head(self) -> dict[str, str | int]:
        """Return what a reader is told of the copy."""
        return {
            "format": FORMAT,
            "version": self.version,
            "published": self.published,
            "size": self.size,
            "count": len(self.files),
        }

    def listing(self) -> dict[str, object]:
        """Return what a browser needs to make the copy."""
        return {**self.head(), "missing": self.missing, "notice": self.notice, "files": self.files}


def copies(folder: Path, library: Library, published: date) -> list[Copy]:
    """Return the copy of every locale of the site in `folder`."""
    site = Site(folder)
    return [_copy(site, library, locale, published) for locale in library.locales]


def write_copies(folder: Path, library: Library, published: date) -> None:
    """Write the lists of the copies into the finished site in `folder`."""
    for copy in copies(folder, library, published):
        place = folder / FOLDER
        place.mkdir(exist_ok=True)
        (place / f"{copy.locale.id}.json").write_text(_json(copy.head()), encoding="utf-8")
        (place / f"{copy.locale.id}.files.json").write_text(_json(copy.listing()), encoding="utf-8")


def worker() -> str:
    """Return the service worker that keeps the copies; its scope is the folder that it stands in."""
    return "".join((SCRIPTS / f"{name}.js").read_text(encoding="utf-8") for name in WORKER_PARTS)


def _copy(site: Site, library: Library, locale: Locale, published: date) -> Copy:
    others = {each.id for each in library.locales} - {locale.id}
    pages = [path for path in site.paths if _is_page(path, locale.id, others)]
    wanted = {*pages, *(path for path in site.paths if _is_own(path, others))}
    for page in pages:
        wanted.update(site.loaded(page))
    paths = sorted(wanted.intersection(site.paths))
    return Copy(
        locale,
        long_date(published, locale),
        _notice(library, locale, published),
        f"{_prefix(locale.id)}{MISSING}",
        {_address(path): site.hash(path)[0] for path in paths},
        sum(site.hash(path)[1] for path in paths),
    )


def _prefix(locale: str) -> str:
    return "" if locale == SOURCE else f"{locale}/"


def _is_page(path: str, locale: str, others: set[str]) -> bool:
    """Return whether a file is a page of the locale; the source's stand outside the folders of the others."""
    prefix = _prefix(locale)
    if not path.endswith(".html") or not path.startswith(prefix) or path.partition("/")[0] in others:
        return False
    return not path.removeprefix(prefix).startswith(_LEFT_OUT)


def _is_own(path: str, others: set[str]) -> bool:
    """Return whether a file is one of ours that a script may load, in the copy's locale or in none."""
    if not path.startswith(_OWN) or not path.endswith(_LOADED_LATER):
        return False
    return not others.intersection(path.split("/"))


def _address(path: str) -> str:
    """Return the address that a host answers with a file: that of a folder is answered with its index."""
    return path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path


def _notice(library: Library, locale: Locale, published: date) -> str:
    """Return what a page of the copy bears at its top while the portal cannot be reached."""
    wording = library.wording("interface.offline.notice", locale.id)
    tag, direction = wording.locale.tag, wording.locale.direction
    text = escape(wording.text.replace("{date}", long_date(published, wording.locale)))
    return f'<p class="portal-copy" role="status" lang="{tag}" dir="{direction}">{text}</p>'


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
