"""The web app manifests: what a phone needs to put the portal on its home screen."""

import json

from portal.model import SOURCE, Library, Locale
from portal.pages.page import INDEX, relative, site_address

NAME = "manifest.webmanifest"
ICON = "assets/portal/icon.svg"
# The colours of the header and of the page.
THEME, BACKGROUND = "#1f4e79", "#ffffff"


def web_apps(library: Library) -> dict[str, str]:
    """Return the manifest of every locale by its path below the site's root."""
    return {web_app_path(locale.id): _manifest(library, locale) for locale in library.locales}


def web_app_path(locale: str) -> str:
    """Return where the manifest of a locale stands."""
    return NAME if locale == SOURCE else f"{locale}/{NAME}"


def _manifest(library: Library, locale: Locale) -> str:
    def word(key: str) -> str:
        return library.wording(f"interface.{key}", locale.id).text

    path = web_app_path(locale.id)
    home = relative(path, site_address(locale.id, INDEX, directory_urls=True))
    manifest = {
        "name": word("site.name"),
        "description": word("site.description"),
        "lang": locale.tag,
        "dir": locale.direction,
        "start_url": home,
        "scope": relative(path, ""),
        "display": "minimal-ui",
        "theme_color": THEME,
        "background_color": BACKGROUND,
        "icons": [{"src": relative(path, ICON), "sizes": "any", "type": "image/svg+xml"}],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
