"""A new language: its files, what is said of it, and what is refused."""

import importlib
import json
import re
import shutil
import sys
from pathlib import Path
from typing import get_args

import pytest

from portal.model import Library
from portal.numerals import DIGITS
from portal.reading import read_library
from portal.reading.tree import plain, read_tree
from portal.scaffold import (
    Profile,
    Surroundings,
    fault_of,
    language_files,
    notes_on,
    profile_of,
    recipe,
    theme_files,
)
from portal.schema import Digits
from portal.writing import with_texts
from tests.conftest import ROOT, TINY
from tests.unit.test_json_schemas import faults, kinds_of

sys.path.insert(0, str(ROOT / "scripts"))
new_language = importlib.import_module("new_language")

LANGUAGES = """
fr ar de it nl pl tr ru uk el zh zh-Hant ja ko hi sv da nb fi cs hu bg hr sr sr-Latn he ur my bn mr
""".split()  # noqa: SIM905 - a list of thirty lines says no more
KNOWN = Surroundings(
    theme=frozenset({"fr", "ar", "de", "sr", "zh-Hant"}),
    dictionaries=frozenset({"fr.dic", "fr.aff"}),
    fonts=frozenset({"inter.woff2", "vazirmatn.woff2"}),
)


def profile(tag: str) -> Profile:
    found = profile_of(tag)
    assert found is not None
    return found


def todo(tag: str, surroundings: Surroundings = KNOWN) -> dict[str, str]:
    return {note.subject: note.todo for note in notes_on(profile(tag), surroundings) if note.todo}


def test_what_cldr_knows_of_french() -> None:
    french = profile("fr")
    assert (french.name, french.english_name) == ("Français", "French")
    assert (french.direction, french.digits, french.script) == ("ltr", "latn", "Latn")
    assert french.quotation_marks == ("«", "»", "«", "»")
    assert [name for name, _ in french.plurals] == ["one", "many", "other"]


def test_what_cldr_knows_of_arabic() -> None:
    arabic = profile("ar")
    assert arabic.name == "العربية"
    assert arabic.direction == "rtl"
    assert [name for name, _ in arabic.plurals] == ["zero", "one", "two", "few", "many", "other"]


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("zh-Hant", "繁體中文"),
        ("hr", "Hrvatski"),
        ("ka", "ქართული"),
        ("zu", "isiZulu"),
        ("pt-PT", "Português europeu"),
    ],
)
def test_a_language_is_named_as_lists_of_its_own_name_it(tag: str, name: str) -> None:
    assert profile(tag).name == name


def test_digits_are_those_of_the_country_or_script() -> None:
    found = {tag: profile(tag).digits for tag in ("ar", "ar-EG", "fa", "mr", "bn", "my", "dz", "ff-Adlm")}
    assert list(found.values()) == ["latn", "arab", "arabext", "deva", "beng", "mymr", "tibt", "adlm"]


def test_every_system_of_digits_that_a_locale_can_name_can_be_written() -> None:
    assert set(get_args(Digits)) == set(DIGITS)
    assert all([int(digit) for digit in digits] == list(range(10)) for digits in DIGITS.values())


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_quotation_marks_of_common_languages_are_known(tag: str) -> None:
    assert profile(tag).has_marks
    assert len(profile(tag).quotation_marks) == 4


def test_a_country_decides_over_marks_through_its_script() -> None:
    assert profile("zh-TW").quotation_marks == ("「", "」", "『", "』")
    assert profile("fr-CH").quotation_marks == ("«", "»", "‹", "›")
    assert profile("fr-BE").quotation_marks == profile("fr").quotation_marks


def test_marks_that_nobody_knows_are_lent_and_said_so() -> None:
    strange = profile("bm")
    assert strange.quotation_marks == ("“", "”", "‘", "’")
    assert "Quotation marks" in todo("bm")


@pytest.mark.parametrize(
    ("id", "tag", "fault"),
    [
        ("zh-hant", "zh-hant", "did you mean zh-Hant?"),
        ("french", "french", "cannot be the id of a language"),
        ("../fr", "fr", "cannot be the id of a language"),
        ("locales", "fr", "cannot be the id of a language"),
        ("fr", "fr_FR", "is not a language tag"),
        ("xx", "xx", "is not a language that CLDR knows; give the tag with --tag"),
        ("fr", "fr-Cyrl", "is not a language that CLDR knows"),
        ("fa", "fa", "has the language “fa” already"),
        ("pr", "fa", "the tag “fa” is that of “fa” already"),
    ],
)
def test_what_cannot_be_added_is_refused(id: str, tag: str, fault: str, tiny: Library) -> None:
    assert fault in (fault_of(id, tag, tiny.locales) or "")


@pytest.mark.parametrize(("id", "tag"), [("fr", "fr"), ("pt", "pt-BR"), ("zh-Hant", "zh-Hant"), ("no", "nb")])
def test_what_can_be_added_is_not_refused(id: str, tag: str, tiny: Library) -> None:
    assert fault_of(id, tag, tiny.locales) is None


def with_language(folder: Path, library: Library, tag: str) -> Path:
    """Return a copy of the tiny content with a new language in it."""
    shutil.copytree(TINY / "content", folder / "content")
    for path, data in language_files(library, tag, profile(tag)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder / "content"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_new_language_is_read_and_falls_back(tag: str, tiny: Library, tmp_path: Path) -> None:
    library = read_library(with_language(tmp_path, tiny, tag)).require()
    locale = library.locale(tag)
    assert library.locales[-1] == locale
    assert (locale.direction, locale.digits) == (profile(tag).direction, profile(tag).digits)
    assert (locale.is_draft, locale.publish_at) == (True, 80)
    assert all(library.wording(unit, tag).is_fallback for unit in library.units)
    assert library.targets[tag].keys() == library.units.keys()


@pytest.mark.parametrize("tag", ["fr", "ar"])
def test_every_text_can_be_written_into_the_files_under_the_english(tag: str, tiny: Library) -> None:
    files = language_files(tiny, tag, profile(tag))
    for source in {unit.place.path for unit in tiny.units.values()}:
        is_locale = source.startswith("content/locales/")
        path = f"content/locales/{tag}.yml" if is_locale else source.replace("/en/", f"/{tag}/")
        units = {u.id.partition(".")[2]: u.text for u in tiny.units.values() if u.place.path == source}
        filled = with_texts(files[path], path, units, list(units), "words" if is_locale else "")
        tree, found = read_tree(filled, path)
        assert tree is not None
        assert not found
        written = plain(tree)
        assert isinstance(written, dict)
        words = written["words"] if is_locale else written
        assert isinstance(words, dict)
        assert {key: str(text).strip() for key, text in words.items()} == units
        comments = [line for line in files[path].decode().splitlines() if line.lstrip().startswith("#")]
        assert [line for line in filled.decode().splitlines() if line.lstrip().startswith("#")] == comments


def test_the_english_stands_above_each_key(tiny: Library) -> None:
    text = language_files(tiny, "fr", profile("fr"))["content/fr/start/two-offices.yml"].decode()
    lesson = next(tiny.lessons())
    assert f"# {tiny.units[lesson.unit('title')].text}\ntitle:\n" in text
    assert max(map(len, text.splitlines())) <= 110


def test_the_same_content_gives_the_same_bytes(tiny: Library) -> None:
    assert language_files(tiny, "fr", profile("fr")) == language_files(tiny, "fr", profile("fr"))


def test_a_new_language_follows_the_schemas_for_editors(tiny: Library) -> None:
    for path, data in language_files(tiny, "zh-Hant", profile("zh-Hant")).items():
        kinds = kinds_of(Path(path))
        assert len(kinds) == 1, path
        assert faults(kinds[0], data.decode()) == [], path


def test_nothing_is_to_do_where_everything_is_there() -> None:
    assert todo("fr") == {}


def test_everything_that_is_missing_is_said_at_once() -> None:
    assert todo("am").keys() == {"Theme", "Font", "Spelling", "Language"}
    assert "noto-sans-ethiopic" in todo("am")["Font"]
    assert "am_ET.aff as am.aff" in todo("am")["Spelling"]


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("fr", ""),
        ("ar", ""),
        ("vi", ""),
        ("ru", ""),
        ("kk", ""),
        ("el", ""),
        ("sd", "noto-sans-arabic"),
        ("zh-Hant", "noto-sans-tc"),
        ("zh", "noto-sans-sc"),
        ("he", "noto-sans-hebrew"),
        ("my", "script Mymr"),
    ],
)
def test_the_font_that_a_script_needs_is_named(tag: str, wanted: str) -> None:
    assert wanted in todo(tag).get("Font", "")
    assert bool(wanted) == ("Font" in todo(tag))


@pytest.mark.parametrize(
    ("tag", "said"),
    [("ja", "pair by pair"), ("th", "pair by pair"), ("fr", "stems"), ("af", "stems"), ("sw", "does not")],
)
def test_how_well_the_search_finds_words_is_said(tag: str, said: str) -> None:
    note = next(note for note in notes_on(profile(tag), KNOWN) if note.subject == "Search")
    assert said in note.text
    assert "Search" not in todo(tag)


def test_without_a_dictionary_what_is_not_checked_is_named() -> None:
    note = next(note for note in notes_on(profile("de"), KNOWN) if note.subject == "Spelling")
    assert "SPL01" in note.text
    assert "de_DE.dic as de.dic" in note.todo


def test_a_language_that_the_theme_lacks_gets_a_file_so_that_the_site_builds() -> None:
    related = theme_files(profile("de-AT"), KNOWN)["hooks/theme/partials/languages/de-AT.html"].decode()
    assert 'import "partials/languages/de.html"' in related
    bare = theme_files(profile("dv"), KNOWN)["hooks/theme/partials/languages/dv.html"].decode()
    assert '"direction": "rtl"' in bare
    assert theme_files(profile("fr"), KNOWN) == {}


def test_words_in_another_script_are_not_lent() -> None:
    assert 'sr.html"' not in theme_files(profile("sr-Latn"), KNOWN).popitem()[1].decode()


def test_the_recipe_names_commands_with_the_locale() -> None:
    assert any("check_translations.py --locale fr" in step.command for step in recipe("fr"))
    assert any("content/locales/fr.yml" in step.text for step in recipe("fr"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(TINY / "content", tmp_path / "content")
    return tmp_path


def tree_of(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def run(project: Path, *arguments: str) -> int:
    return int(new_language.main([*arguments, "--project", str(project)]))


def test_without_write_the_files_are_only_shown(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree_of(project)
    assert run(project, "fr") == 0
    out = capsys.readouterr().out
    assert "content/fr/start/two-offices.yml" in out
    assert "Nothing was written" in out
    assert tree_of(project) == before


def test_with_write_the_language_is_there(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "ar", "--write") == 0
    assert "What comes next" in capsys.readouterr().out
    library = read_library(project / "content").require()
    assert library.locale("ar").direction == "rtl"


def test_the_id_and_the_tag_can_differ(project: Path) -> None:
    assert run(project, "pt", "--tag", "pt-BR", "--write") == 0
    assert read_library(project / "content").require().locale("pt").tag == "pt-BR"


def test_what_the_theme_lacks_is_written_too(project: Path) -> None:
    assert run(project, "am", "--write") == 0
    assert (project / "hooks/theme/partials/languages/am.html").is_file()


def refused(project: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the one line that a refusal says; nothing may have changed."""
    before = tree_of(project)
    assert run(project, *arguments, "--write") == 2
    assert tree_of(project) == before
    said = capsys.readouterr().err
    assert re.fullmatch(r"new_language: [^\n]+\n", said)
    return said


def test_a_language_that_is_there_is_left_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "already" in refused(project, capsys, "fa")


def test_a_folder_that_is_there_is_left_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "content" / "fr").mkdir()
    assert "content/fr exists already" in refused(project, capsys, "fr")


def test_content_with_faults_gets_no_language(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "content" / "fa" / "home.yml").write_text("title: [", encoding="utf-8")
    assert "content/fa/home.yml:" in refused(project, capsys, "fr")


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_left(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    content_files = importlib.import_module("content_files")
    aside = content_files._aside

    def failing(path: Path, data: bytes) -> Path:
        if path.name == "fr.yml":  # the last of the files
            raise PermissionError(13, "Permission denied", str(path))
        return Path(aside(path, data))

    monkeypatch.setattr(content_files, "_aside", failing)
    assert "Permission denied; nothing was written" in refused(project, capsys, "fr")


def test_no_content_is_said_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "the content has faults" in refused(tmp_path, capsys, "fr")


def test_the_marks_of_the_portals_own_languages_are_known(library: Library) -> None:
    for locale in library.locales:
        assert profile(locale.tag).direction == locale.direction
        assert profile(locale.tag).digits == locale.digits


def test_what_is_pinned_is_taken_from_the_project() -> None:
    known = new_language.surroundings(ROOT)
    assert "fr" in known.theme
    assert "ro.dic" in known.dictionaries
    assert json.dumps(sorted(known.fonts)).count("woff2") >= 2
