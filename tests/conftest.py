"""What all tests share: the real content, the tiny content, and the folders of the project."""

from pathlib import Path

import pytest

from portal.bank import Bank, build_bank
from portal.model import Library
from portal.questions import question_types
from portal.reading import read_library

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "fixtures" / "tiny"


@pytest.fixture(scope="session")
def library() -> Library:
    """The portal's own content."""
    return read_library(ROOT / "content").require()


@pytest.fixture(scope="session")
def bank(library: Library) -> Bank:
    """All items of the portal's own content."""
    return build_bank(library, question_types())


@pytest.fixture(scope="session")
def tiny() -> Library:
    """A small content in two languages, one of them right to left."""
    return read_library(TINY / "content").require()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden pages")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether the golden pages are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))
