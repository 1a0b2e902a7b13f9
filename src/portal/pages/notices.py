"""What a page says of its own translation: a draft, untranslated, older than its source, not reviewed."""

from dataclasses import dataclass

from portal.model import INTERFACE, SOURCE
from portal.pages.page import relative, site_address
from portal.pages.writer import Writer
from portal.progress import Figures, Progress


@dataclass(frozen=True, slots=True)
class Notices:
    """What holds for one page; `source` leads to the same page in the source language."""

    is_draft: bool
    fell_back: bool
    is_stale: bool
    is_unreviewed: bool
    source: str


def notices(write: Writer, document: str, figures: Figures) -> Notices:
    """Return what to say once the page's body is written.

    Whatever is shown can be stale; reviewed is the page's own document, as the status page counts it.
    """
    urls = write.settings.directory_urls
    start = site_address(write.locale.id, write.path, directory_urls=urls)
    end = site_address(SOURCE, write.path, directory_urls=urls)
    progress = figures.get((write.locale.id, document), Progress())
    return Notices(
        is_draft=write.locale.is_draft,
        fell_back=write.fell_back,
        is_stale=write.is_stale,
        is_unreviewed=document != INTERFACE and progress.is_awaiting_review,
        source=relative(start, end),
    )
