"""The lists of what a reader's copy holds, of the tiny site as it is built, and the zip of a folder."""

import json
import re
import subprocess
import sys
from base64 import b64encode
from datetime import date
from hashlib import sha256
from pathlib import Path
from shutil import copytree
from typing import Any
from zipfile import ZipFile

import pytest

from portal.model import Library
from portal.numerals import long_date
from portal.offline import copies, dangling, pack, web_apps, write_copies
from portal.pages import render_pages
from portal.pages.page import site_address
from tests.site.project import ROOT, Project, tiny_project, tree

DAY = date(2023, 11, 14)
LOCALES = ("en", "fa")


def listed(project: Project, locale: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(project.page(f"offline/{locale}.files.json"))
    return found


def file_of(address: str) -> str:
    return f"{address}index.html" if not address or address.endswith("/") else address


@pytest.mark.parametrize("locale", LOCALES)
def test_a_copy_has_every_page_of_its_language(tiny_site: Project, tiny: Library, locale: str) -> None:
    pages = {
        site_address(page.locale, page.path, directory_urls=True)
        for page in render_pages(tiny)
        if page.locale == locale
    }
    assert pages <= listed(tiny_site, locale)["files"].keys()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_copy_has_nothing_of_another_language(tiny_site: Project, locale: str) -> None:
    found = listed(tiny_site, locale)["files"]
    others = {
        "en": re.compile(r"(^|/)fa/|^editors/|404"),
        "fa": re.compile(r"^(?!fa/|assets/)|/en/|404"),
    }
    assert [address for address in found if others[locale].search(address)] == []
    assert [address for address in found if address.startswith(f"assets/portal/bank/{locale}/")]


@pytest.mark.parametrize("locale", LOCALES)
def test_hashes_and_size_are_those_of_the_files(tiny_site: Project, locale: str) -> None:
    copy = listed(tiny_site, locale)
    data = {address: (tiny_site.site / file_of(address)).read_bytes() for address in copy["files"]}
    assert copy["files"] == {
        address: b64encode(sha256(each).digest()).decode() for address, each in data.items()
    }
    assert copy["size"] == sum(map(len, data.values()))
    assert copy["count"] == len(data)
    assert copy["missing"] in data


@pytest.mark.parametrize("locale", LOCALES)
def test_what_the_pages_name_in_their_head_is_in_the_copy(tiny_site: Project, locale: str) -> None:
    """Read here in another way than the list is made: by the names of the files alone."""
    found = listed(tiny_site, locale)["files"]
    names = {address.rpartition("/")[2] for address in found}
    for address in found:
        path = tiny_site.site / file_of(address)
        if path.suffix == ".html":
            html = path.read_text(encoding="utf-8")
            assert (
                set(re.findall(r'(?:src|href)="[^":]*/([\w.-]+\.(?:js|css|svg|png|woff2))"', html)) <= names
            )
        elif path.suffix == ".css":
            css = path.read_text(encoding="utf-8")
            assert set(re.findall(r"url\([\"']?[^)\"']*?([\w.-]+\.\w+)[\"']?\)", css)) <= names


@pytest.mark.parametrize("locale", LOCALES)
def test_a_reader_is_told_version_size_and_day(tiny_site: Project, tiny: Library, locale: str) -> None:
    head, copy = json.loads(tiny_site.page(f"offline/{locale}.json")), listed(tiny_site, locale)
    assert head == {name: copy[name] for name in ("format", "version", "published", "size", "count")}
    assert head["published"] == long_date(DAY, tiny.locale(locale))


def test_the_same_site_gives_the_same_lists_and_another_another_version(
    tiny_site: Project, tiny: Library, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    copytree(tiny_site.site, site)
    before = {path: data for path, data in tree(site).items() if path.startswith("offline/")}
    write_copies(site, tiny, DAY)
    assert {path: data for path, data in tree(site).items() if path.startswith("offline/")} == before
    versions = {copy.locale.id: copy.version for copy in copies(site, tiny, DAY)}
    (site / "fa" / "index.html").write_text("changed", encoding="utf-8")
    changed = {copy.locale.id: copy.version for copy in copies(site, tiny, DAY)}
    assert changed["en"] == versions["en"]
    assert changed["fa"] != versions["fa"]
    (site / "assets" / "portal" / "quiz.js").write_text("changed", encoding="utf-8")
    assert {copy.locale.id: copy.version for copy in copies(site, tiny, DAY)}["en"] != versions["en"]


def test_the_page_for_what_no_copy_has_speaks_its_language(tiny_site: Project, tiny: Library) -> None:
    for locale in tiny.locales:
        html = tiny_site.page(listed(tiny_site, locale.id)["missing"])
        assert f'<html lang="{locale.tag}" dir="{locale.direction}"' in html
        assert tiny.wording("interface.offline.missing.title", locale.id).text in html
        assert 'src="/portal/assets/javascripts/' in html, "it is shown at any address"


def test_a_phone_finds_name_direction_and_icon(tiny_site: Project, tiny: Library) -> None:
    assert web_apps(tiny).keys() == {"manifest.webmanifest", "fa/manifest.webmanifest"}
    app = json.loads(tiny_site.page("fa/manifest.webmanifest"))
    assert (app["lang"], app["dir"], app["start_url"], app["scope"]) == ("fa", "rtl", "./", "../")
    assert app["name"] == tiny.wording("interface.site.name", "fa").text
    assert (tiny_site.site / "fa" / app["icons"][0]["src"]).is_file()
    assert '<link rel="manifest" href="../manifest.webmanifest">' in tiny_site.page("fa/offline/index.html")
    assert "webmanifest" not in tiny_site.page("fa/index.html"), "no request that a first view can do without"


def test_a_link_that_names_no_file_is_found_before_it_is_packed(tmp_path: Path) -> None:
    (tmp_path / "there.html").write_text("", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    good = '<a href="there.html?a#b"></a><a href="#x"></a><a href="mailto:a@b.example"></a>'
    bad = ["folder/", "/there.html", "../there.html", "gone.html", "."]
    links = "".join(f'<a href="{address}"></a>' for address in bad)
    (tmp_path / "page.html").write_text(good + links, encoding="utf-8")
    assert dangling(tmp_path) == [f"page.html: “{address}” names no file" for address in bad]


def test_a_fault_in_the_content_leaves_the_last_zip(tmp_path: Path) -> None:
    project = tiny_project(tmp_path / "project")
    (project.content / "en" / "home.yml").write_text("title: [", encoding="utf-8")
    good = tmp_path / "portal.zip"
    good.write_bytes(b"the last good one")
    command = [sys.executable, str(ROOT / "scripts" / "pack_site.py"), "--project", str(project.folder)]
    done = subprocess.run([*command, "--output", str(good)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "content/en/home.yml:" in done.stderr
    assert good.read_bytes() == b"the last good one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["portal.zip", "project"]


def test_a_zip_depends_on_the_site_alone(tiny_site: Project, tiny: Library, tmp_path: Path) -> None:
    copytree(tiny_site.site, tmp_path / "again")
    for path in (tmp_path / "again").rglob("*.html"):
        path.touch()
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    pack(tiny_site.site, tiny, DAY, first)
    pack(tmp_path / "again", tiny, DAY, second)
    assert first.read_bytes() == second.read_bytes()
    with ZipFile(first) as archive:
        names = archive.namelist()
    assert {name.split("/", maxsplit=1)[0] for name in names} == {"two-offices"}
    assert {"two-offices/index.html", "two-offices/site/fa/index.html"} <= set(names)
    assert not [name for name in names if name.endswith(("404.html", "503.html", "sitemap.xml"))]
