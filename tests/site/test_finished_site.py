"""What holds for every page of a finished site: its policy, its scripts, and that no title acts."""

import json
import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from portal.model import INTERFACE, Library, Sheet
from portal.security.headers import headers, netlify
from portal.security.inline import hashes, inline_scripts
from portal.security.policy import DIRECTIVES
from tests.site.project import ROOT, Project, tiny_project

SLOT = re.compile(r"\{\w+\}")
# Two ways out of an attribute and one out of a text, for a theme that writes words as they are.
ESCAPES = """x" onclick="alert(1)" a=' onclick='alert(1)' &lt;img src=x onerror=alert(1)&gt; {{ config }}"""
# Words that stand outside of items, which must not become alike.
PARTS = ("site", "nav", "theme", "search", "module", "lesson", "learn", "glossary", "status", "not-found")
SEEN = ("home.", *(f"interface.{part}." for part in PARTS))
ROOT_URL = "https://host.example/portal/"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


class Elements(HTMLParser):
    """The elements of a page with the names of their attributes, in order; and its own scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []
        self.scripts: list[str] = []
        self.is_script = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(name for name, _ in attrs)))
        values = dict(attrs)
        self.is_script = tag == "script" and "src" not in values and "json" not in (values.get("type") or "")
        if self.is_script:
            self.scripts.append("")

    def handle_endtag(self, _tag: str) -> None:
        self.is_script = False

    def handle_data(self, data: str) -> None:
        if self.is_script:
            self.scripts[-1] += data


def pages(site: Path) -> dict[str, str]:
    found = {str(path.relative_to(site)): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    return dict(sorted(found.items()))


def test_no_page_has_a_style_or_a_handler_in_its_elements(tiny_site: Project) -> None:
    """Which the policy would stop: the theme's and the editors' pages are looked at too."""
    found = pages(tiny_site.site)
    assert len(found) > 40
    for path, text in found.items():
        for tag, names in Elements(text).found:
            assert tag not in ("style", "base", "iframe", "object", "embed"), (path, tag)
            assert not [name for name in names if name == "style" or name.startswith("on")], (path, tag)


def test_every_page_states_a_policy_that_allows_its_own_scripts_and_no_others(tiny_site: Project) -> None:
    for path, text in pages(tiny_site.site).items():
        (policy,) = POLICY.findall(text)
        elements = Elements(text)
        assert inline_scripts(text) == elements.scripts, path
        directives = dict(each.split(" ", 1) for each in policy.split("; "))
        assert directives.keys() == DIRECTIVES.keys()
        assert directives["script-src"].split() == ["'self'", *hashes(elements.scripts)], path
        assert "unsafe" not in policy
        # Before anything that is loaded.
        assert text.index("Content-Security-Policy") < text.index("<title>")
        loading = min(text.index(tag) for tag in ("<script", "<link") if tag in text)
        assert text.index("Content-Security-Policy") < loading, path


def test_the_hosts_files_allow_the_scripts_of_all_pages(tiny_site: Project) -> None:
    scripts = {script for text in pages(tiny_site.site).values() for script in inline_scripts(text)}
    values = headers(scripts)
    assert tiny_site.page("_headers") == netlify(values, "/portal/")
    assert tiny_site.page("_headers").endswith(
        "fonts/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
    fonts = tiny_site.page(".htaccess").partition("FilesMatch")[2]
    assert 'Cache-Control "public, max-age=31536000, immutable"' in fonts
    assert max(map(len, tiny_site.page("_headers").splitlines())) < 2000  # longer lines are not read by all
    for name, value in values.items():
        assert f'Header always set {name} "{value}"' in tiny_site.page(".htaccess")


def test_the_hosts_files_name_the_pages_for_what_is_missing(tiny_site: Project) -> None:
    assert "ErrorDocument 404 /portal/404.html\n" in tiny_site.page(".htaccess")
    assert "  ErrorDocument 404 /portal/fa/404.html\n" in tiny_site.page(".htaccess")
    assert "/portal/fa/* /portal/fa/404.html 404\n" in tiny_site.page("_redirects")


def rewritten(folder: Path, library: Library, text: str) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Return the elements of the Persian pages with `text` for every title and most words."""
    project = tiny_project(folder)
    for sheet in library.sheets:
        if sheet.exists:
            _write(project.folder / sheet.path, sheet, text)
    built = project.build(SITE_URL="https://host.example/")
    assert built.returncode == 0, built.stderr
    persian = {path: html for path, html in pages(project.site).items() if path.startswith("fa/")}
    return {path: Elements(html).found for path, html in persian.items()}


def _write(file: Path, sheet: Sheet, text: str) -> None:
    lines = []
    for number, (id, unit) in enumerate(sheet.targets.items()):
        is_title = id.startswith(SEEN) or id.endswith(".title")
        odd = " ".join([f"{text} {sheet.document} {number}", *SLOT.findall(unit.text)])
        said = odd if is_title else unit.text
        key = id.removeprefix(f"{sheet.document}.")
        lines.append(f"{'  ' if sheet.document == INTERFACE else ''}{key}: {json.dumps(said)}\n")
    head = ""
    if sheet.document == INTERFACE:
        head = file.read_text(encoding="utf-8").partition("words:")[0] + "words:\n"
    file.write_text(head + "".join(lines), encoding="utf-8")


def test_no_title_and_no_word_gets_out_of_its_place(
    tmp_path_factory: pytest.TempPathFactory, tiny: Library
) -> None:
    """The whole page, navigation and head included, has the elements that it has with plain words."""
    plain = rewritten(tmp_path_factory.mktemp("plain"), tiny, "x")
    odd = rewritten(tmp_path_factory.mktemp("odd"), tiny, ESCAPES)
    assert plain.keys() == odd.keys()
    assert len(plain) > 15
    for path, elements in plain.items():
        ours = [each for each in elements if each[0] != "bdi"]
        theirs = [each for each in odd[path] if each[0] != "bdi"]
        assert Counter(theirs) == Counter(ours), path


def test_every_page_names_its_own_address_and_that_of_each_language(
    tiny_site: Project, tiny: Library
) -> None:
    """Pages that fell back to English too: they are pages of their language."""
    for path, text in pages(tiny_site.site).items():
        if path.endswith(("404.html", "503.html")):  # shown at any address, so they have none
            continue
        address = f"{ROOT_URL}{path.removesuffix('index.html')}"
        assert re.findall(r'<link rel="canonical" href="([^"]*)">', text) == [address]
        assert re.findall(r'<meta property="og:url" content="([^"]*)">', text) == [address]
        others = dict(re.findall(r'<link rel="alternate " hreflang="([^"]*)" href="([^"]*)">', text))
        assert address in others.values()
        if not path.startswith("editors/"):
            assert others.keys() == {"x-default", *(locale.tag for locale in tiny.locales)}
            assert all((tiny_site.site / _file(other)).is_file() for other in others.values())


def _file(address: str) -> str:
    return f"{address.removeprefix(ROOT_URL)}index.html"


def test_data_previews_and_pictures_are_whole(tiny_site: Project, tiny: Library) -> None:
    found = 0
    for path, text in pages(tiny_site.site).items():
        if path.endswith(("404.html", "503.html")):  # shown at any address, so they have none
            continue
        for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text):
            assert json.loads(data)["@context"] == "https://schema.org"
            found += 1
        (image,) = re.findall(r'<meta property="og:image" content="([^"]*)">', text)
        assert (tiny_site.site / image.removeprefix(ROOT_URL)).is_file()
        assert '<meta name="twitter:card" content="summary_large_image">' in text
        assert '<meta name="referrer" content="no-referrer">' in text
    assert found == len(tiny.locales) * (2 + len(tiny.modules) + len(tiny.lesson_by_id))


def test_the_sitemap_names_pages_that_exist_and_is_the_only_one(tiny_site: Project) -> None:
    listed = re.findall(r"<loc>([^<]*)</loc>", tiny_site.page("sitemap.xml"))
    assert len(listed) == len(set(listed)) > 20
    assert all((tiny_site.site / _file(address)).is_file() for address in listed)
    assert f"{ROOT_URL}editors/" in listed
    assert f"{ROOT_URL}fa/privacy/" in listed
    assert not (tiny_site.site / "sitemap.xml.gz").exists()
    assert f"Sitemap: {ROOT_URL}sitemap.xml\n" in tiny_site.page("robots.txt")


def test_a_lesson_that_moved_is_for_no_search_engine(tmp_path: Path) -> None:
    project = tiny_project(tmp_path)
    (project.content / "retired.yml").write_text(
        "lessons:\n  old-lesson: {module: start, moved_to: two-offices, reason: Merged.}\n", encoding="utf-8"
    )
    built = project.build(SITE_URL=ROOT_URL)
    assert built.returncode == 0, built.stderr
    html = project.page("fa/start/old-lesson/index.html")
    assert f'<link rel="canonical" href="{ROOT_URL}fa/start/two-offices/">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert "old-lesson" not in project.page("sitemap.xml")
    rules = project.page("_redirects").splitlines()
    assert rules[:2] == [
        "/portal/start/old-lesson/ /portal/start/two-offices/ 301",
        "/portal/fa/start/old-lesson/ /portal/fa/start/two-offices/ 301",
    ]


@pytest.mark.parametrize("host", ["apache", "nginx"])
def test_the_command_prints_the_headers_of_a_finished_site(tiny_site: Project, host: str) -> None:
    command = [sys.executable, str(ROOT / "scripts" / "security_headers.py"), host, "--site"]
    done = subprocess.run([*command, str(tiny_site.site)], capture_output=True, text=True, check=True)
    policy = POLICY.search(tiny_site.page("index.html"))
    assert policy is not None
    for name in ("Content-Security-Policy", "X-Content-Type-Options", "Permissions-Policy"):
        assert done.stdout.count(name) == 1
    assert all(source in done.stdout for source in re.findall(r"'sha256-[^']*'", policy[1]))
    nothing = subprocess.run([*command, str(tiny_site.content)], capture_output=True, text=True, check=False)
    assert (nothing.returncode, nothing.stdout) == (2, "")
