"""One Jinja environment for the pages' and the interactions' templates."""

import json
from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from portal.pages.writer import Words


@cache
def environment() -> Environment:
    """Return the environment; an undefined name in a template is an error."""
    loader = ChoiceLoader(
        [PackageLoader("portal.pages", "templates"), PackageLoader("portal", "interactions")]
    )
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["element"] = element
    environment.filters["front_matter"] = lambda text: Markup(json.dumps(str(text), ensure_ascii=False))
    return environment


def element(tag: str, words: Words, css: str = "") -> Markup:
    """Return a text in its element, with its language where that is not the page's."""
    style = f' class="{css}"' if css else ""
    return Markup(f"<{tag}{style}{words.attributes}>{words.html}</{tag}>")
