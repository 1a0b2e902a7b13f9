"""Give the theme's templates what they show: words, directions, the other languages' pages."""

import re
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file
from portal_library import content, i18n

from portal.alternates import alternates, error_alternates
from portal.assets import scripts_of
from portal.errorpage import MESSAGES, error_sections
from portal.metadata.linked import page_data
from portal.metadata.place import Place
from portal.metadata.preview import preview
from portal.model import SOURCE
from portal.offline import web_app_path
from portal.pages.page import PRIVACY, link, root_of, site_address

ROOT = re.compile(r'<html lang="[^"]*"')


def _word(locale: str, key: str) -> str:
    return content().library.wording(f"interface.{key}", locale).text


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Escape all titles, which the theme writes into its pages as they are."""
    for page in (file.page for file in files.documentation_pages()):
        if page is not None:
            page.title = escape(page.title)
            if "title" in page.meta:
                page.meta["title"] = escape(page.meta["title"])
            for section in page.ancestors:
                section.title = escape(section.title)
    return env


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    locale, path = page.file.src_uri.split("/", 1)
    context["words"] = partial(_word, locale)
    context["locale"] = locale
    context["scripts"] = scripts_of(page.meta.get("scripts", []))
    context["web_app"] = web_app_path(locale)
    context["faults"] = content().faults
    context["is_draft"] = content().library.locale(locale).is_draft
    context["alternates"] = alternates(
        content().library,
        locale,
        path,
        config.site_url or "",
        directory_urls=config.use_directory_urls,
        has_others=page.file.src_uri in content().pages,
    )
    library = content().library
    place = Place(library, library.locale(locale), config.site_url or "", config.use_directory_urls)
    description = page.meta.get("description") or config.site_description or ""
    context["preview"] = preview(place, path, page.title, description)
    context["privacy"] = link(path, PRIVACY, directory_urls=config.use_directory_urls)
    context["linked_data"] = page_data(place, path) if page.file.src_uri in content().pages else ""
    return context


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    library, locale, site_url = content().library, i18n(config).current_language, config.site_url or ""
    urls = config.use_directory_urls
    context["words"] = partial(_word, locale)
    context["locale"] = locale
    context["is_draft"] = library.locale(locale).is_draft
    context["alternates"] = error_alternates(library, locale, site_url, directory_urls=urls)
    context["privacy"] = root_of(site_url) + site_address(locale, PRIVACY, directory_urls=urls)
    message = MESSAGES.get(template_name)
    if message:
        context["not_found"] = error_sections(library, locale, site_url, message, directory_urls=urls)
    return context


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """Keep one error page of each kind per language; the root's are of the first pass."""
    locale = i18n(config).current_language
    if template_name not in MESSAGES:
        return output
    output = _with_language(output, locale)
    if locale == SOURCE:
        return output
    write_file(output.encode(), str(Path(config.site_dir, locale, template_name)))
    return ""


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    output = _with_language(output, i18n(config).current_language)
    # The theme labels a switch that only pages in the navigation have.
    return output if 'id="__toc"' in output else output.replace(' for="__toc"', "")


def _with_language(output: str, id: str) -> str:
    """Write the locale's tag and direction on the root; the theme has only part of the tag there."""
    locale = content().library.locale(id)
    root = f'<html lang="{locale.tag}" dir="{locale.direction}" data-digits="{locale.digits}"'
    return ROOT.sub(root, output, count=1)
