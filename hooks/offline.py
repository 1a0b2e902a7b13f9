"""Write what readers need to keep the site for times without a network."""

from datetime import date
from pathlib import Path

import rjsmin
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.utils import get_build_date, write_file
from portal_library import content, i18n

from portal.offline import WORKER, web_apps, worker, write_copies


@event_priority(-1000)  # last of all: a copy knows every file by its hash
def on_post_build(config: MkDocsConfig) -> None:
    if i18n(config).building or not config.use_directory_urls:
        return
    site, library = Path(config.site_dir), content().library
    for path, text in {WORKER: rjsmin.jsmin(worker()), **web_apps(library)}.items():
        write_file(text.encode(), str(site / path))
    write_copies(site, library, date.fromisoformat(get_build_date()))
