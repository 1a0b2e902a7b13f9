"""Give MkDocs the generated pages."""

from pathlib import Path

import portal_library
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files


@event_priority(0)  # before the i18n plugin (-100), which then localises them like any file
def _declare(files: Files, config: MkDocsConfig) -> Files:
    for uri in (*portal_library.content().pages, *portal_library.content().handbook):
        files.append(File(uri, config.docs_dir, config.site_dir, config.use_directory_urls))
    return files


@event_priority(-200)  # after it, since it rebuilds every file and would lose what they hold
def _fill(files: Files, config: MkDocsConfig) -> Files:
    for file in files.documentation_pages():
        page = portal_library.content().page(file.src_uri)
        if page is not None:
            file.content_string = page.markdown
            file.generated_by = "hooks/pages.py"
            file.edit_uri = page.source or None
        else:
            file.edit_uri = f"{Path(config.docs_dir).name}/{file.src_uri}"
    return files


on_files = CombinedEvent(_declare, _fill)
