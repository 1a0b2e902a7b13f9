"""Pages: Markdown by address, rendered from the library alone; the same library gives the same bytes."""

from portal.pages.page import Page, Settings
from portal.pages.scripts import render_scripts
from portal.pages.site import render_pages

__all__ = ["Page", "Settings", "render_pages", "render_scripts"]
