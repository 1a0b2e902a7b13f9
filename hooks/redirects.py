"""Leave a page at the old address of every retired lesson."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file
from portal_library import content, i18n

from portal.redirects import redirects


@event_priority(-200)  # after the i18n plugin (-100), which builds the other languages inside this event
def on_post_build(config: MkDocsConfig) -> None:
    if not i18n(config).building:
        pages = redirects(content().library, config.site_url or "", directory_urls=config.use_directory_urls)
        for path, html in pages.items():
            write_file(html.encode(), str(Path(config.site_dir, path)))
