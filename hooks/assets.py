"""Publish the scripts, styles and fonts that the pages use."""

import shutil
from pathlib import Path

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from portal_library import i18n

from portal.interactions import assets

FOLDER = "assets/portal"


@event_priority(100)  # once, in the first pass, before the i18n plugin
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if i18n(config).current_language is None:
        names = [asset.name for asset in assets()]
        styles = ["portal.css", *(name for name in names if name.endswith(".css"))]
        scripts = [*(name for name in names if name.endswith(".js")), "search.js"]
        config.extra_css += [f"{FOLDER}/{name}" for name in styles]
        config.extra_javascript += [_deferred(f"{FOLDER}/{name}") for name in scripts]
    return config


def _deferred(path: str) -> ExtraScriptValue:
    script = ExtraScriptValue(path)
    script.defer = True
    return script


@event_priority(-200)  # after the i18n plugin (-100), which builds the other languages inside this event
def on_post_build(config: MkDocsConfig) -> None:
    if i18n(config).building:
        return
    folder = Path(config.site_dir, FOLDER)
    for asset in assets():
        folder.joinpath(asset.name).write_bytes(asset.read_bytes())
    fonts = Path(config.config_file_path).parent / "build" / "fonts"
    if not fonts.is_dir():
        raise Abort("The fonts are missing. Run “make setup”.")
    shutil.copytree(fonts, folder / "fonts", dirs_exist_ok=True)
