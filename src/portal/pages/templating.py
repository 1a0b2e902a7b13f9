"""One Jinja environment for the pages' and the interactions' templates."""

import json
import re
from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from portal.pages.writer import Words

# A tag, an entity, or a sign that the site engine's Markdown would take for mark-up.
SIGN = re.compile(r"<[^>]*>|&#?\w+;|([\\`*_\[\]{}#])")


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
    environment.filters["inert"] = inert
    environment.filters["data"] = data
    environment.filters["front_matter"] = lambda text: Markup(json.dumps(str(text), ensure_ascii=False))
    return environment


def inert(html: Markup) -> Markup:
    """Return HTML that is read as Markdown once more, as a heading is, and stays what it is."""
    return Markup(SIGN.sub(lambda found: f"&#{ord(found[1])};" if found[1] else found[0], html))


def data(value: object) -> Markup:
    """Return what a script reads from its page; no text of it can end the block that holds it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


def element(tag: str, words: Words, css: str = "") -> Markup:
    """Return a text in its element, with its language where that is not the page's."""
    style = f' class="{css}"' if css else ""
    return Markup(f"<{tag}{style}{words.attributes}>{words.html}</{tag}>")
