"""State in every page, and in files for hosts, what a browser may do: from the finished site."""

from pathlib import Path
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from portal_library import content, i18n

from portal.pages.page import root_of
from portal.security.headers import apache, headers, netlify
from portal.security.hosts import error_pages, redirect_rules
from portal.security.inline import inline_scripts
from portal.security.policy import with_policy

_command: list[str] = []


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    _command[:] = [command]


@event_priority(-250)  # after all pages are written, before anything that lists the site's files
def on_post_build(config: MkDocsConfig) -> None:
    if i18n(config).building:
        return
    site = Path(config.site_dir)
    scripts: set[str] = set()
    for path in sorted(site.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        scripts.update(inline_scripts(html))
        if _states_policy(config):
            path.write_text(_stated(html, path), encoding="utf-8")
    values = headers(scripts)
    library, site_url, urls = content().library, config.site_url or "", config.use_directory_urls
    (site / "_headers").write_text(netlify(values, root_of(site_url)), encoding="utf-8")
    (site / "_redirects").write_text(redirect_rules(library, site_url, directory_urls=urls), encoding="utf-8")
    (site / ".htaccess").write_text(apache(values) + error_pages(library, site_url), encoding="utf-8")


def _states_policy(config: MkDocsConfig) -> bool:
    """Whether pages state it themselves: not in a folder, where browsers differ in what “self” is.

    The server for editors adds a script of its own to each page that it sends.
    """
    return config.use_directory_urls and _command != ["serve"]


def _stated(html: str, path: Path) -> str:
    try:
        return with_policy(html)
    except ValueError as error:
        raise Abort(f"{path}: {error}") from None
