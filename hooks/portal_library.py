"""The library that all hooks of one build share: read once, when the configuration is."""

import gc
import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs_static_i18n.plugin import I18n
from theme_icons import icons

from portal.auditing import audited
from portal.auditing.report import diagnostics
from portal.bank import Bank, build_bank
from portal.diagnostics import ContentError, Diagnostic, Level
from portal.gates import all_gates
from portal.handbook import handbook_pages
from portal.model import Library
from portal.pages import Page, Settings, render_pages, render_scripts
from portal.questions import question_types
from portal.reading import read_library


@dataclass(slots=True)
class Content:
    """What the current build shows: its library, and its pages by their paths in the docs folder.

    `pages` exist in every language, those of the `handbook` in the source language alone. `faults` are
    those of content that has been edited since, while it is served. `scripts` are made of the content,
    by their paths below the assets.
    """

    library: Library
    pages: dict[str, Page]
    handbook: dict[str, Page]
    scripts: dict[str, str]
    faults: tuple[Diagnostic, ...] = ()

    def page(self, uri: str) -> Page | None:
        """Return the generated page at this path, if there is one."""
        return self.pages.get(uri) or self.handbook.get(uri)


log = logging.getLogger(f"mkdocs.hooks.{__name__}")
_loaded: list[Content] = []


def load(config: MkDocsConfig) -> Content:
    """Read the content and render its pages. Stops the build, before it touches anything, on bad content."""
    folder = Path(config.config_file_path).parent / "content"
    settings = Settings(
        config.use_directory_urls,
        dict(config.extra.get("contacts", {})),
        config.extra.get("report") or "",
        config.site_url or "",
    )
    gc.disable()
    try:
        library = read_library(folder).require()
        library = library if config.extra.get("drafts") else library.published()
        settings = replace(settings, icons=icons(library, [Path(folder) for folder in config.theme.dirs]))
        bank = build_bank(library, question_types())
        _audit(library, bank, config)
        pages = {page.uri: page for page in render_pages(library, settings, bank)}
        scripts = render_scripts(library, bank, settings)
    except ContentError as error:
        if _loaded:  # the server rebuilds: readers keep the last good pages until the fault is mended
            log.error("The content has faults; the last good pages stay.\n%s", error)
            _loaded[:] = [replace(content(), faults=tuple(error.diagnostics))]
            return content()
        raise Abort(f"The content has faults; nothing was built.\n{error}") from None
    finally:
        gc.freeze()  # what was read stays to the end: looking through it for garbage only costs time
        gc.set_threshold(
            20_000, 20, 20
        )  # pages leave little garbage; the default looks after every 700 objects
        gc.enable()
    handbook = {page.uri: page for page in handbook_pages(_documentation(config))}
    _loaded[:] = [Content(library, pages, handbook, scripts)]
    return content()


def _audit(library: Library, bank: Bank, config: MkDocsConfig) -> None:
    """Let only a good item bank into a strict build; while the content is served, tell what is wrong."""
    faults = diagnostics(audited(library, bank, all_gates()))
    grave = [fault for fault in faults if fault.level is Level.ERROR]
    if grave and config.strict:
        raise ContentError(grave)
    for fault in faults:
        log.info("%s", fault)


def _documentation(config: MkDocsConfig) -> dict[str, str]:
    """Return the page of every check by the check's name; they are the checks' tests too."""
    folder = Path(config.config_file_path).parent / "tests" / "checks"
    return {
        path.stem.replace("_", "-"): path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))
    }


def content() -> Content:
    """Return what was loaded for the current build."""
    return _loaded[0]


def i18n(config: MkDocsConfig) -> I18n:
    """Return the plugin that builds the languages one after the other."""
    plugin: Any = config.plugins["i18n"]
    return plugin
