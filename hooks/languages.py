"""Tell MkDocs which languages there are: the locales found in the content, each with its own words."""

from typing import Any

import portal_library
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority

from portal.model import SOURCE, Library, Locale
from portal.navigation import navigation


@event_priority(100)  # before the i18n plugin (-100) sets up its first language
def _languages(config: MkDocsConfig) -> MkDocsConfig:
    plugin = config.plugins["i18n"]
    if plugin.current_language is None:
        library = portal_library.load(config)
        languages = [_language(library, locale, config) for locale in library.locales]
        options = {**plugin.config, "languages": languages}
        errors, warnings = plugin.load_config(options)
        assert not errors, errors
    return config


@event_priority(-200)  # after the plugin has chosen the language of this pass
def _navigation(config: MkDocsConfig) -> MkDocsConfig:
    locale = config.plugins["i18n"].current_language
    config.nav = navigation(portal_library.library, locale)
    return config


def _language(library: Library, locale: Locale, config: MkDocsConfig) -> dict[str, Any]:
    def word(key: str) -> str:
        return library.wording(f"interface.{key}", locale.id).text

    names = ("theme.light", "theme.dark", "theme.auto")
    palette = [{**option, "toggle": {**option["toggle"], "name": word(name)}}
               for option, name in zip(config.theme["palette"], names, strict=True)]
    return {
        "locale": locale.id,
        "name": locale.name,
        "default": locale.id == SOURCE,
        "site_name": word("site.name"),
        "site_description": word("site.description"),
        "copyright": word("site.licence"),
        "theme": {"language": locale.tag, "palette": palette},
    }


on_config = CombinedEvent(_languages, _navigation)
