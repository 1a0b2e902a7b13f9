"""A strict build of a tiny site in two languages, one of them right to left."""

import re
from pathlib import Path

import pytest

from portal.model import Library
from portal.pages import render_pages
from portal.pages.page import site_address
from tests.site.project import Project, tiny_project, tree


def built_path(locale: str, path: str) -> str:
    return f"{site_address(locale, path, directory_urls=True)}index.html"


def test_every_page_is_built_in_its_language_and_direction(tiny_site: Project, tiny: Library) -> None:
    for page in render_pages(tiny):
        root = re.search(r"<html [^>]*>", tiny_site.page(built_path(page.locale, page.path)))
        assert root is not None
        locale = tiny.locale(page.locale)
        assert f'lang="{locale.tag}"' in root[0]
        assert f'dir="{locale.direction}"' in root[0]


def test_titles_and_navigation_are_in_the_language(tiny_site: Project, tiny: Library) -> None:
    lesson = next(tiny.lessons())
    html = tiny_site.page(f"fa/{lesson.module}/{lesson.id}/index.html")
    assert f"<title>{tiny.wording(lesson.unit('title'), 'fa').text} - " in html
    for other in tiny.lessons():
        assert tiny.wording(other.unit("title"), "fa").text in html


def test_alternates_are_absolute_with_a_default(tiny_site: Project, tiny: Library) -> None:
    lesson = next(tiny.lessons())
    path = f"{lesson.module}/{lesson.id}/"
    html = tiny_site.page(f"fa/{path}index.html")
    found = dict(re.findall(r'<link rel="alternate " hreflang="([^"]+)" href="([^"]+)">', html))
    assert found == {
        "en": f"https://host.example/portal/{path}",
        "fa": f"https://host.example/portal/fa/{path}",
        "x-default": f"https://host.example/portal/{path}",
    }
    assert f'<link rel="canonical" href="https://host.example/portal/fa/{path}">' in html


def test_edit_this_page_leads_to_the_file_that_holds_the_words(tiny_site: Project, tiny: Library) -> None:
    lesson = next(tiny.lessons())
    html = tiny_site.page(f"fa/{lesson.module}/{lesson.id}/index.html")
    assert f'href="https://code.example/edit/main/content/fa/{lesson.module}/{lesson.id}.yml"' in html


def test_each_language_has_its_own_error_page_and_the_root_speaks_all(
    tiny_site: Project, tiny: Library
) -> None:
    title = {locale.id: tiny.wording("interface.not-found.title", locale.id).text for locale in tiny.locales}
    neutral, own = tiny_site.page("404.html"), tiny_site.page("fa/404.html")
    assert title["en"] in neutral
    assert title["fa"] in neutral
    assert title["fa"] in own
    assert title["en"] not in own
    assert 'href="/portal/fa/"' in own
    assert 'dir="rtl"' in re.findall(r"<html [^>]*>", own)[0]


def test_nothing_on_a_page_loads_from_another_host(tiny_site: Project) -> None:
    loads = re.compile(r'(?:src="|<link rel="(?:stylesheet|icon|preconnect|preload)"[^>]*href=")(https?:)?//')
    for path in tiny_site.site.rglob("*.html"):
        assert loads.search(path.read_text(encoding="utf-8")) is None, path
    for path in tiny_site.site.joinpath("assets", "portal").rglob("*.css"):
        assert re.search(r"url\([\"']?https?:", path.read_text(encoding="utf-8")) is None, path


def test_the_fonts_stand_in_the_site_with_their_licences(tiny_site: Project) -> None:
    fonts = {path.name for path in (tiny_site.site / "assets" / "portal" / "fonts").iterdir()}
    css = (tiny_site.site / "assets" / "portal" / "portal.css").read_text(encoding="utf-8")
    assert set(re.findall(r'url\("fonts/([^"]+)"\)', css)) <= fonts
    assert sum(name.endswith("LICENSE.txt") for name in fonts) == 2


def test_there_is_a_search_index_for_each_language(tiny_site: Project, tiny: Library) -> None:
    folder = tiny_site.site / "assets" / "portal" / "search"
    assert {path.name for path in folder.iterdir()} == {locale.id for locale in tiny.locales}
    for locale in tiny.locales:
        root = (folder / locale.id / "root.js").read_text(encoding="utf-8")
        assert root.startswith(f'portalSearch.take("{locale.id}/root",')


def test_pages_for_editors_exist_in_english_only(tiny_site: Project) -> None:
    assert (tiny_site.site / "editors" / "index.html").is_file()
    assert not (tiny_site.site / "fa" / "editors").exists()


def test_two_builds_are_byte_identical(tiny_site: Project, tmp_path: Path) -> None:
    again = tiny_project(tmp_path)
    built = again.build(
        SITE_URL="https://host.example/portal/",
        EDIT_URI="https://code.example/edit/main/",
        SOURCE_DATE_EPOCH="1700000000",
    )
    assert built.returncode == 0, built.stderr
    first, second = tree(tiny_site.site), tree(again.site)
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return tiny_project(tmp_path)


def test_a_language_is_added_by_its_locale_file_and_texts_alone(project: Project, tiny: Library) -> None:
    persian = (project.content / "locales" / "fa.yml").read_text(encoding="utf-8")
    head = persian.partition("words:")[0]
    arabic = re.sub(r"(?m)^order: .*$", "order: 99", head)
    arabic = re.sub(r"(?m)^tag: .*$", "tag: ar", re.sub(r"(?m)^name: .*$", "name: العربية", arabic))
    (project.content / "locales" / "ar.yml").write_text(
        f'{arabic}words:\n  site.name: "مكتبان"\n', encoding="utf-8"
    )
    lesson = next(tiny.lessons())
    text = project.content / "ar" / lesson.module / f"{lesson.id}.yml"
    text.parent.mkdir(parents=True)
    text.write_text('title: "درس"\n', encoding="utf-8")
    built = project.build()
    assert built.returncode == 0, built.stderr
    html = project.page(f"ar/{lesson.module}/{lesson.id}/index.html")
    assert '<html lang="ar" dir="rtl"' in html
    assert "<h1>درس</h1>" in re.sub(r"<h1[^>]*>", "<h1>", html).replace("\n", "")
    assert f'<p class="lead" lang="en" dir="ltr">{tiny.units[lesson.unit("summary")].text}</p>' in html
    assert 'hreflang="ar"' in project.page("index.html")


def test_bad_content_builds_nothing_and_leaves_the_last_site(project: Project, tiny: Library) -> None:
    assert project.build().returncode == 0
    before = tree(project.site)
    lesson = next(tiny.lessons())
    target = project.content / "fa" / lesson.module / f"{lesson.id}.yml"
    target.write_text(target.read_text(encoding="utf-8") + 'title: "again"\n', encoding="utf-8")
    built = project.build()
    line = len(target.read_text(encoding="utf-8").splitlines())
    assert built.returncode == 1
    assert f"content/fa/{lesson.module}/{lesson.id}.yml:{line}:1: error[CNT03]" in built.stderr
    assert "Traceback" not in built.stderr
    assert tree(project.site) == before
    assert list(project.folder.glob(".site-*")) == []


def test_what_is_no_site_is_not_replaced(project: Project) -> None:
    project.site.mkdir()
    (project.site / "diary.txt").write_text("mine", encoding="utf-8")
    built = project.build()
    assert built.returncode == 1
    assert "something else than a site" in built.stderr
    assert [path.name for path in project.site.iterdir()] == ["diary.txt"]


def test_a_file_in_the_place_of_the_site_stays(project: Project) -> None:
    project.site.write_text("mine", encoding="utf-8")
    built = project.build()
    assert built.returncode == 1
    assert "Traceback" not in built.stderr
    assert project.site.read_text(encoding="utf-8") == "mine"


def test_a_warning_of_the_engine_fails_the_build(project: Project) -> None:
    page = project.folder / "docs" / "en" / "editors" / "index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[nowhere](nowhere.md)\n", encoding="utf-8")
    built = project.build()
    assert built.returncode == 1
    assert not project.site.exists()


def test_a_retired_lesson_leaves_its_old_address(project: Project, tiny: Library) -> None:
    lesson = next(tiny.lessons())
    (project.content / "retired.yml").write_text(
        f"lessons:\n  old-lesson: {{module: {lesson.module}, moved_to: {lesson.id}, reason: Merged.}}\n",
        encoding="utf-8",
    )
    assert project.build().returncode == 0
    for prefix in ("", "fa/"):
        html = project.page(f"{prefix}{lesson.module}/old-lesson/index.html")
        assert f'content="0; url=../{lesson.id}/"' in html
