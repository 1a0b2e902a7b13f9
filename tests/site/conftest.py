"""Sites that are built once for several tests."""

import pytest

from tests.site.project import Project, tiny_project, unfinished_project


@pytest.fixture(scope="session")
def tiny_site(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The tiny content, built under a sub-path and with a place where its files can be edited."""
    project = tiny_project(tmp_path_factory.mktemp("tiny"))
    built = project.build(
        SITE_URL="https://host.example/portal/",
        EDIT_URI="https://code.example/edit/main/",
        SOURCE_DATE_EPOCH="1700000000",
    )
    assert built.returncode == 0, built.stderr
    return project


@pytest.fixture(scope="session")
def unfinished_site(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A stale lesson in Persian and a draft in Arabic, as a preview shows them."""
    project = unfinished_project(tmp_path_factory.mktemp("unfinished"))
    built = project.build("--drafts", SITE_URL="https://host.example/")
    assert built.returncode == 0, built.stderr
    return project
