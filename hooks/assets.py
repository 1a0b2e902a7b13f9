"""Publish the scripts, styles and fonts that the pages use."""

import shutil
from pathlib import Path

import rjsmin
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file
from portal_library import content, i18n

from portal.assets import layered, published, without_comments

FOLDER = "assets/portal"


@event_priority(100)  # once, in the first pass, before the i18n plugin
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if i18n(config).current_language is None:
        config.extra_css.append(f"{FOLDER}/portal.css")
        for name in ("search", "everywhere"):
            config.extra_javascript.append(_deferred(f"{FOLDER}/{name}.js"))
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
    scripts = {path: text.encode() for path, text in content().scripts.items()}
    for path, text in {**published(), **scripts}.items():
        write_file(text, str(folder / path))
    for path, minified in (("*.js", rjsmin.jsmin), ("*.css", without_comments)):
        for file in folder.glob(path):
            file.write_text(minified(file.read_text(encoding="utf-8")), encoding="utf-8")
    for style in Path(config.site_dir, "assets", "stylesheets").rglob("*.css"):
        style.write_bytes(layered(style.read_bytes()))
    fonts = Path(config.config_file_path).parent / "build" / "fonts"
    if not fonts.is_dir():
        raise Abort("The fonts are missing. Run “make setup”.")
    shutil.copytree(fonts, folder / "fonts", dirs_exist_ok=True)
