"""Tell MkDocs which languages the content has, each with its own words and navigation."""

import logging
from pathlib import Path
from typing import Any

import portal_library
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import CombinedEvent, event_priority

from portal.model import SOURCE, Library, Locale
from portal.navigation import navigation

# The plugin tells every setting of every language, which buries what an editor should read.
logging.getLogger("mkdocs.plugins.mkdocs_static_i18n").setLevel(logging.WARNING)


@event_priority(100)  # before the i18n plugin (-100) sets up its first language
def _languages(config: MkDocsConfig) -> MkDocsConfig:
    plugin = portal_library.i18n(config)
    if plugin.current_language is None:
        library = portal_library.load(config).library
        _require_theme_words(library, config)
        languages = [_language(library, locale, config) for locale in library.locales]
        errors, _warnings = plugin.load_config({**plugin.config, "languages": languages})
        if errors:
            raise errors[0][1]
        # The theme shows the place for the language menu only where this is set.
        config.extra["alternate"] = [locale.id for locale in library.locales]
    return config


@event_priority(-200)  # after the plugin has chosen the language of this pass
def _navigation(config: MkDocsConfig) -> MkDocsConfig:
    locale = portal_library.i18n(config).current_language
    config.nav = navigation(portal_library.content().library, locale, _editors(config))
    return config


def _require_theme_words(library: Library, config: MkDocsConfig) -> None:
    """Stop where the theme has no words for a language: its own error would not say what to do."""
    for locale in library.locales:
        name = f"partials/languages/{locale.tag}.html"
        if not any(Path(folder, name).is_file() for folder in config.theme.dirs):
            fault = f"content/locales/{locale.id}.yml: the theme has no words for “{locale.tag}”"
            raise Abort(f"{fault}\n  hint: Write them into hooks/theme/{name}, or correct the tag.")


def _editors(config: MkDocsConfig) -> list[str]:
    """Return the pages for editors in the order of their index; that of checks leads to those of each."""
    folder = Path(config.docs_dir, SOURCE)
    paths = [path.relative_to(folder).as_posix() for path in folder.glob("editors/**/*.md")]
    paths += [page.path for page in portal_library.content().handbook.values() if page.path.count("/") == 1]
    overview = folder / "editors" / "index.md"
    index = overview.read_text(encoding="utf-8") if overview.is_file() else ""
    return sorted(paths, key=lambda path: (_place(path, index), path))


def _place(path: str, index: str) -> int:
    """Return where the index first links to a page; before all others the index, behind them the rest."""
    name = path.removeprefix("editors/")
    place = index.find(f"]({name}")
    return -1 if name == "index.md" else len(index) if place < 0 else place


on_config = CombinedEvent(_languages, _navigation)


def _language(library: Library, locale: Locale, config: MkDocsConfig) -> dict[str, Any]:
    def word(key: str) -> str:
        """Return a word for the theme, which writes most of them into its pages as they are."""
        return escape(library.wording(f"interface.{key}", locale.id).text)

    # What a toggle offers is the next design in turn, not its own.
    names = ("theme.light", "theme.dark", "theme.auto")
    toggles = zip(config.theme["palette"], names, strict=True)
    palette = [{**option, "toggle": {**option["toggle"], "name": word(name)}} for option, name in toggles]
    return {
        "locale": locale.id,
        "name": locale.name,
        "default": locale.id == SOURCE,
        "site_name": word("site.name"),
        "site_description": word("site.description"),
        "copyright": word("site.licence"),
        "theme": {"language": locale.tag, "palette": palette},
    }
