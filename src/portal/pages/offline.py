"""The page on which a reader keeps the portal for times without a network."""

from portal.model import INTERFACE
from portal.pages.page import OFFLINE, Page
from portal.pages.renderer import Renderer


def render_offline(renderer: Renderer) -> Page:
    """Render the page; in a folder, the portal is on the device already."""
    is_folder = not renderer.settings.directory_urls
    return renderer.page(
        OFFLINE,
        "offline.md",
        ("interface.nav.offline", "interface.offline.introduction"),
        INTERFACE,
        is_folder=is_folder,
        scripts=() if is_folder else ("offline",),
    )
