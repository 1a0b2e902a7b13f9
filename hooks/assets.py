"""Publish the scripts, the style and the fonts that the pages use."""

import re
import shutil
from pathlib import Path

import rjsmin
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file
from portal_fonts import subset_file
from portal_library import content, i18n

from portal.assets import published, stylesheet, without_comments
from portal.typefaces import TYPEFACES, Typeface, characters, font_style, typefaces_of

FOLDER = "assets/portal"
STYLE = f"{FOLDER}/portal.css"
# What the theme brings and no page asks for: its styles stand in ours, its search is not used.
UNUSED = ("stylesheets", "javascripts/lunr", "javascripts/workers")
SOURCE_MAP = re.compile(r"\s*//# sourceMappingURL=\S+\s*$")


@event_priority(100)  # once, in the first pass, after hooks/languages.py has read the content
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if i18n(config).current_language is None:
        config.extra_css.append(STYLE)
        config.extra_javascript.append(_deferred(f"{FOLDER}/everywhere.js"))
        config.extra["bundle"] = _of_theme(config, "javascripts/bundle.*.min.js").as_posix()
        files = {typeface.family: f"fonts/{_font(typeface, config).name}" for typeface in TYPEFACES}
        locales = typefaces_of(content().library)
        config.extra["fonts"] = {tag: files[typeface.family] for tag, typeface in locales.items()}
        config.extra["font_style"] = font_style(files, locales)
    return config


def _deferred(path: str) -> ExtraScriptValue:
    script = ExtraScriptValue(path)
    script.defer = True
    return script


def _of_theme(config: MkDocsConfig, pattern: str) -> Path:
    """Return the path, below the site, of the one asset of the theme with such a name."""
    for folder in map(Path, config.theme.dirs):
        for found in (folder / "assets").glob(pattern):
            return found.relative_to(folder)
    raise Abort(f"The theme has no {pattern}.")


def _font(typeface: Typeface, config: MkDocsConfig) -> Path:
    """Return the font as readers get it, made anew where the characters have changed."""
    library, source = content().library, _source(typeface, config)
    words = [_words(config, locale.tag) for locale in library.locales if typeface.shows(locale.tag)]
    return subset_file(source, characters(library, typeface, words), source.parent.parent / "subsets")


def _source(typeface: Typeface, config: MkDocsConfig) -> Path:
    source = Path(config.config_file_path).parent / "build" / "fonts" / typeface.file
    if not source.is_file():
        raise Abort("The fonts are missing. Run “make setup”.")
    return source


def _words(config: MkDocsConfig, tag: str) -> str:
    """Return the theme's own words in a language."""
    name = f"partials/languages/{tag}.html"
    files = [Path(folder, name) for folder in config.theme.dirs]
    return next((file.read_text(encoding="utf-8") for file in files if file.is_file()), "")


@event_priority(-200)  # after the i18n plugin (-100), which builds the other languages inside this event
def on_post_build(config: MkDocsConfig) -> None:
    if i18n(config).building:
        return
    assets, folder = Path(config.site_dir, "assets"), Path(config.site_dir, FOLDER)
    scripts = {path: text.encode() for path, text in content().scripts.items()}
    for path, text in {**published(), **scripts}.items():
        write_file(text, str(folder / path))
    for pattern, minified in (("*.js", rjsmin.jsmin), ("*.css", without_comments)):
        for file in folder.glob(pattern):
            file.write_text(minified(file.read_text(encoding="utf-8")), encoding="utf-8")
    _join_styles(config)
    _copy_fonts(config, folder / "fonts")
    for path in UNUSED:
        shutil.rmtree(assets / path, ignore_errors=True)
    for file in assets.rglob("*.map"):
        file.unlink()
    bundle = Path(config.site_dir, config.extra["bundle"])
    bundle.write_text(SOURCE_MAP.sub("", bundle.read_text(encoding="utf-8")), encoding="utf-8")


def _join_styles(config: MkDocsConfig) -> None:
    theme = (_of_theme(config, f"stylesheets/{name}.*.min.css") for name in ("main", "palette"))
    style = Path(config.site_dir, STYLE)
    joined = stylesheet(
        (SOURCE_MAP.sub("", Path(config.site_dir, path).read_text(encoding="utf-8")) for path in theme),
        config.extra["font_style"],
        style.read_text(encoding="utf-8"),
    )
    style.write_text(joined, encoding="utf-8")


def _copy_fonts(config: MkDocsConfig, folder: Path) -> None:
    """Copy the fonts as readers get them, each with its licence."""
    folder.mkdir(parents=True, exist_ok=True)
    for typeface in TYPEFACES:
        source = _source(typeface, config)
        for file in (_font(typeface, config), source.with_name(f"{source.stem}.LICENSE.txt")):
            shutil.copy(file, folder)
