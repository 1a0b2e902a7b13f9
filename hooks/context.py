"""Give the theme's templates what they show: words, directions, the other languages' pages."""

from functools import partial
from pathlib import Path

import portal_library
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file
from mkdocs.utils.templates import TemplateContext

from portal.alternates import alternates, error_alternates
from portal.errorpage import error_sections
from portal.model import SOURCE

NOT_FOUND = "404.html"


def _current(config: MkDocsConfig) -> str:
    return str(config.plugins["i18n"].current_language)


def _word(locale: str, key: str) -> str:
    return portal_library.library.wording(f"interface.{key}", locale).text


def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> TemplateContext:
    locale, path = page.file.src_uri.split("/", 1)
    context["words"] = partial(_word, locale)
    context["alternates"] = alternates(
        portal_library.library,
        locale,
        path,
        config.site_url or "",
        directory_urls=config.use_directory_urls,
        has_others=page.file.src_uri in portal_library.pages,
    )
    return context


def on_template_context(context: TemplateContext, template_name: str, config: MkDocsConfig) -> TemplateContext:
    locale = _current(config)
    library, site_url = portal_library.library, config.site_url or ""
    urls = config.use_directory_urls
    context["words"] = partial(_word, locale)
    context["alternates"] = error_alternates(library, locale, site_url, directory_urls=urls)
    context["not_found"] = error_sections(library, locale, site_url, directory_urls=urls)
    return context


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """Keep one error page per language; the root's, of the first pass, speaks all of them."""
    locale = _current(config)
    if template_name != NOT_FOUND:
        return output
    output = _with_direction(output, locale)
    if locale == SOURCE:
        return output
    write_file(output.encode(), str(Path(config.site_dir, locale, NOT_FOUND)))
    return ""


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    return _with_direction(output, _current(config))


def _with_direction(output: str, locale: str) -> str:
    """The theme writes the direction on the body alone; readers' tools look at the root element."""
    direction = portal_library.library.locale(locale).direction
    return output.replace("<html ", f'<html dir="{direction}" ', 1)
