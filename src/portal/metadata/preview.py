"""What is shown of a page where somebody passes on its address: Open Graph."""

from collections.abc import Iterator

import babel
import babel.core

from portal.metadata.place import Place
from portal.metadata.social import HEIGHT, WIDTH, picture_path
from portal.model import Locale
from portal.pages.page import INDEX


def preview(place: Place, path: str, title: str, description: str) -> list[tuple[str, str]]:
    """Return the properties of a page's preview in order, each with its value.

    The picture is the locale's; its address is absolute, as everything here has to be.
    """
    name = place.text("interface.site.name")
    return [
        ("og:type", "article" if place.lesson(path) else "website"),
        ("og:site_name", name),
        ("og:title", name if path == INDEX else title),
        ("og:description", description),
        ("og:url", place.url(path)),
        ("og:locale", territory(place.locale)),
        *(("og:locale:alternate", other) for other in _others(place)),
        ("og:image", f"{place.site_url}{picture_path(place.locale.id)}"),
        ("og:image:type", "image/png"),
        ("og:image:width", str(WIDTH)),
        ("og:image:height", str(HEIGHT)),
        ("og:image:alt", f"{name}: {place.text('interface.site.description')}"),
    ]


def _others(place: Place) -> Iterator[str]:
    return (territory(locale) for locale in place.library.locales if locale.id != place.locale.id)


def territory(locale: Locale) -> str:
    """Return the language with the country whose variety is written, as Open Graph names a locale: pt_BR.

    Where the locale names none, it is the one that most speakers live in.
    """
    known = babel.Locale.parse(locale.formats, sep="-")
    if known.territory:
        return f"{known.language}_{known.territory}"
    likely = babel.core.get_global("likely_subtags")
    full = likely.get(f"{known.language}_{known.script}") or likely.get(known.language)
    return f"{known.language}_{full.rpartition('_')[2]}" if full else known.language
