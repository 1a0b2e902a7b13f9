"""What a preview shows of unfinished translations, and what readers never see of a draft."""

from pathlib import Path

import pytest

from portal.model import Library
from tests.site.project import Project, unfinished_project

NOINDEX = '<meta name="robots" content="noindex">'


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = unfinished_project(tmp_path_factory.mktemp("published"))
    built = project.build(SITE_URL="https://host.example/", PREVIEW_DRAFTS="1")
    assert built.returncode == 0, built.stderr
    return project


def lesson_page(tiny: Library, prefix: str) -> str:
    lesson = next(tiny.lessons())
    return f"{prefix}{lesson.module}/{lesson.id}/index.html"


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def test_a_draft_is_not_published_whatever_the_environment_says(published: Project) -> None:
    assert not (published.site / "ar").exists()
    for path in [*pages(published.site), published.site / "sitemap.xml"]:
        text = path.read_text(encoding="utf-8")
        assert "العربية" not in text, path
        assert "/ar/" not in text, path
        assert 'hreflang="ar"' not in text, path
    indexes = {path.name for path in (published.site / "assets" / "portal" / "search").iterdir()}
    assert indexes == {"en", "fa"}


def test_a_preview_has_every_page_of_a_draft_marked_and_kept_from_search_engines(
    unfinished_site: Project,
) -> None:
    drafts = pages(unfinished_site.site / "ar")
    assert len(drafts) == len(pages(unfinished_site.site / "fa"))
    for path in drafts:
        text = path.read_text(encoding="utf-8")
        assert NOINDEX in text, path
        assert "notice-draft" in text or path.name in {"404.html", "503.html"}, path
    assert NOINDEX not in unfinished_site.page("fa/index.html")


def test_a_lesson_says_what_is_stale_untranslated_and_not_reviewed(
    published: Project, unfinished_site: Project, tiny: Library
) -> None:
    for project in (published, unfinished_site):
        html = project.page(lesson_page(tiny, "fa/"))
        for key in ("stale.notice", "fallback.notice", "unreviewed.note"):
            assert html.count(f">{tiny.wording(f'interface.{key}', 'fa').text}<") == 1, key
        assert html.count("data-stale") == 1
        assert "unreviewed" not in project.page(lesson_page(tiny, ""))


def test_a_draft_stands_in_the_status_of_a_preview_alone(
    published: Project, unfinished_site: Project
) -> None:
    preview = unfinished_site.page("status/index.html")
    assert "It cannot be published yet" in preview
    assert '<th scope="col"><span lang="ar" dir="rtl">العربية</span></th>' in preview
    assert "cannot be published" not in published.page("status/index.html")
