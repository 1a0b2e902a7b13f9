"""The page that says what is kept of a reader, where, what is sent, and how to delete it."""

from portal.model import INTERFACE
from portal.pages.page import PRIVACY, Page
from portal.pages.renderer import Renderer

# What the browser keeps, each a word of its own, in the order in which it is told.
KEPT = ("progress", "display", "copy")


def privacy_page(renderer: Renderer) -> Page:
    """Return the page in one locale."""
    heads = ("interface.nav.privacy", "interface.privacy.introduction")
    return renderer.page(PRIVACY, "privacy.md", heads, INTERFACE, kept=KEPT)
