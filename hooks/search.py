"""Write the search's index of every language beside the scripts and styles."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file
from portal_library import content, i18n

from portal.pages import Settings
from portal.searching import index_files


@event_priority(-200)  # after the i18n plugin (-100), which builds the other languages inside this event
def on_post_build(config: MkDocsConfig) -> None:
    if i18n(config).building:
        return
    loaded = content()
    settings = Settings(config.use_directory_urls)
    for path, text in index_files(loaded.library, loaded.pages.values(), settings).items():
        write_file(text.encode(), str(Path(config.site_dir, "assets", "portal", path)))
