"""The library that all hooks of one build share: read once, when the configuration is."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from portal.diagnostics import ContentError
from portal.model import Library
from portal.pages import Page, Settings, render_pages
from portal.reading import read_library

library: Library
pages: dict[str, Page] = {}


def load(config: MkDocsConfig) -> Library:
    """Read the content and render its pages. Stops the build, before it touches anything, on bad content."""
    global library
    content = Path(config.config_file_path).parent / "content"
    settings = Settings(config.use_directory_urls, dict(config.extra.get("contacts", {})))
    try:
        library = read_library(content).require()
        rendered = render_pages(library, settings)
    except ContentError as error:
        raise Abort(f"The content has faults; nothing was built.\n{error}") from None
    pages.clear()
    pages.update({f"{page.locale}/{page.path}": page for page in rendered})
    return library
