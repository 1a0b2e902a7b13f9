"""Golden pages: what the tiny content looks like as Markdown, kept to be read when it changes.

`pytest tests/unit/test_golden_pages.py --update-golden` rewrites them; read the difference.
"""

import pytest

from portal.model import Library
from portal.pages import render_pages
from tests.conftest import ROOT

GOLDEN = ROOT / "tests" / "golden"
PAGES = (
    "en/index.md",
    "fa/index.md",
    "en/start/index.md",
    "en/start/two-offices.md",
    "fa/start/two-offices.md",
    "fa/glossary.md",
    "en/status.md",
    "fa/status.md",
)


@pytest.mark.parametrize("uri", PAGES)
def test_a_page_is_rendered_as_it_was_read_and_approved(tiny: Library, uri: str, update_golden: bool) -> None:
    page = next(page for page in render_pages(tiny) if page.uri == uri)
    path = GOLDEN / uri
    if update_golden:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.markdown, encoding="utf-8")
    assert page.markdown == path.read_text(encoding="utf-8")
