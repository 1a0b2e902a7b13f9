"""The checks hold to their pages: every case that an editor can read there is run here."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, ValidationError

import portal.checks
from portal.checking import Check, Finding, Noun, Term, TranslatedFile, TranslatedUnit, check
from portal.checks import all_checks
from portal.checks.number_differs import number_differs
from portal.diagnostics import Diagnostic, Level, Place
from portal.discovery import modules_in
from portal.model import Locale, Sheet, Unit
from portal.reading.binding import bind
from portal.reading.tree import read_tree
from portal.schema import TargetLocaleFile

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "tests" / "checks"
BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
DOCUMENT = "page"
TARGET_PATH = "content/target/page.yml"


class TermOnPage(BaseModel):
    """A term as a case writes it."""

    model_config = ConfigDict(extra="forbid", strict=True)

    concept: str
    source: str
    target: str
    forbidden: list[str] = []
    loanword: bool = False

    def term(self) -> Term:
        return Term(self.concept, self.source, self.target, tuple(self.forbidden), self.loanword)


class Case(BaseModel):
    """One block of a page: what a check is given and which messages it then yields."""

    model_config = ConfigDict(extra="forbid", strict=True)

    locale: str = "es"
    unit: str = f"{DOCUMENT}.text"
    source: str | dict[str, str]
    target: str | dict[str, str] | None
    terms: list[TermOnPage] = []
    expect: list[str]

    def noun(self) -> Noun:
        """Return what the page's check takes: one text, or a file of texts."""
        terms = tuple(each.term() for each in self.terms)
        if isinstance(self.source, dict):
            assert self.target is None or isinstance(self.target, dict)
            return _file(self.locale, self.source, self.target, terms)
        assert isinstance(self.target, str)
        source = Unit(self.unit, self.source, Place("content/en/page.yml", 2, 3))
        return TranslatedUnit(
            _locale(self.locale), source, Unit(self.unit, self.target, Place(TARGET_PATH, 7, 9)), terms
        )


@dataclass(frozen=True)
class Page:
    """A check's documentation."""

    check: Check
    text: str

    def cases(self) -> list[tuple[str, Case]]:
        """Return each case with the heading that it stands under."""
        found = []
        for block in BLOCK.finditer(self.text):
            headings = HEADING.findall(self.text[: block.start()]) or ["the title"]
            try:
                found.append((headings[-1], Case.model_validate(yaml.safe_load(block[1]))))
            except (yaml.YAMLError, ValidationError) as error:
                message = f"{path_of(self.check)}: the case under “{headings[-1]}” cannot be read: {error}"
                raise ValueError(message) from error
        return found


def _file(
    locale: str, source: dict[str, str], target: dict[str, str] | None, terms: tuple[Term, ...]
) -> TranslatedFile:
    units = {unit.id: unit for unit in _units(source, "content/en/page.yml")}
    targets = {unit.id: unit for unit in _units(target or {}, TARGET_PATH)}
    sheet = Sheet(locale, TARGET_PATH, DOCUMENT, tuple(units), targets, exists=target is not None)
    return TranslatedFile(sheet, units, terms)


def _units(texts: dict[str, str], path: str) -> Iterator[Unit]:
    for line, (key, text) in enumerate(texts.items(), start=1):
        yield Unit(f"{DOCUMENT}.{key}", text, Place(path, line, len(key) + 3))


def _locale(id: str) -> Locale:
    path = ROOT / "content" / "locales" / f"{id}.yml"
    tree, _ = read_tree(path.read_bytes(), path.name)
    assert tree is not None
    file, _ = bind(tree, TargetLocaleFile)
    assert file is not None
    shared = {field.name: getattr(file, field.name) for field in fields(Locale) if field.name != "id"}
    return Locale(id, **shared)


def path_of(check: Check) -> Path:
    return PAGES / f"{check.name.replace('-', '_')}.md"


def page_of(check: Check) -> Page:
    return Page(check, path_of(check).read_text(encoding="utf-8"))


def cases_with_checks() -> list[object]:
    return [
        pytest.param(each, case, id=f"{each.name}-{number}: {heading}")
        for each in all_checks()
        if path_of(each).exists()
        for number, (heading, case) in enumerate(page_of(each).cases(), start=1)
    ]


def diagnosed(check: Check, case: Case) -> list[Diagnostic]:
    noun = case.noun()
    assert isinstance(noun, check.noun), f"{check.name} does not take a {type(noun).__name__}"
    return sorted(check.diagnose(noun, case.locale))


def test_ids_are_three_capitals_and_two_digits() -> None:
    assert [each.id for each in all_checks() if not re.fullmatch(r"[A-Z]{3}\d\d", each.id)] == []


def test_no_two_checks_share_an_id_or_a_name() -> None:
    checks = all_checks()
    assert len({each.id for each in checks}) == len({each.name for each in checks}) == len(checks)


def test_every_module_of_the_folder_holds_the_one_check_that_it_is_named_after() -> None:
    modules = [module.__name__.rpartition(".")[2] for module in modules_in(portal.checks)]
    assert sorted(modules) == sorted(each.name.replace("-", "_") for each in all_checks())


def test_every_check_has_a_page_and_every_page_a_check() -> None:
    assert sorted(PAGES.iterdir()) == sorted(map(path_of, all_checks()))


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.name)
def test_the_title_of_a_page_names_the_check_and_its_id(check: Check) -> None:
    assert page_of(check).text.startswith(f"# {check.name} ({check.id})\n")


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.name)
def test_a_page_explains_before_it_shows(check: Check) -> None:
    introduction = page_of(check).text.partition("\n")[2].partition("\n## ")[0]
    assert len(introduction.split()) >= 30


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.name)
def test_a_page_has_a_good_and_a_bad_case(check: Check) -> None:
    expected = [case.expect for _, case in page_of(check).cases()]
    assert [] in expected
    assert any(expected)


@pytest.mark.parametrize(("check", "case"), cases_with_checks())
def test_a_check_yields_what_its_page_says(check: Check, case: Case) -> None:
    assert [diagnostic.message for diagnostic in diagnosed(check, case)] == case.expect


@pytest.mark.parametrize(("check", "case"), cases_with_checks())
def test_a_diagnostic_says_where_what_and_what_next(check: Check, case: Case) -> None:
    noun = case.noun()
    for diagnostic in diagnosed(check, case):
        assert diagnostic.hint.strip()
        assert diagnostic.hint != diagnostic.message
        assert diagnostic.level in Level
        assert (diagnostic.id, diagnostic.name, diagnostic.locale) == (check.id, check.name, case.locale)
        if isinstance(noun, TranslatedUnit):
            assert (diagnostic.place, diagnostic.unit) == (noun.target.place, noun.target.id)
        else:
            target = noun.sheet.targets.get(diagnostic.unit)
            assert diagnostic.place == (target.place if target else Place(TARGET_PATH))


NEW_CHECK = '''"""A target shouts."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check


@check("TST01", on=TranslatedUnit)
def shouting(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.target.text.isupper():
        yield Finding(unit.target.place, "the text shouts", "Write it small.", unit.target.id)
'''


@pytest.fixture
def folder_with_a_new_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "shouting.py").write_text(NEW_CHECK, encoding="utf-8")
    monkeypatch.setattr(portal.checks, "__path__", [*portal.checks.__path__, str(tmp_path)])
    all_checks.cache_clear()
    yield
    all_checks.cache_clear()
    monkeypatch.delitem(sys.modules, "portal.checks.shouting", raising=False)
    monkeypatch.delattr(portal.checks, "shouting", raising=False)


@pytest.mark.usefixtures("folder_with_a_new_check")
def test_a_new_check_is_one_new_file() -> None:
    shouting = next(each for each in all_checks() if each.id == "TST01")
    case = Case(source="Quiet.", target="ALTO.", expect=["the text shouts"])
    assert shouting.name == "shouting"
    assert [diagnostic.message for diagnostic in diagnosed(shouting, case)] == case.expect


def test_a_check_is_an_error_unless_it_says_otherwise() -> None:
    def told(unit: TranslatedUnit) -> Iterator[Finding]:
        yield Finding(unit.target.place, "told", "Do.", unit.target.id)

    assert check("TST02", on=TranslatedUnit)(told).level is Level.ERROR
    assert check("TST03", on=TranslatedUnit, level=Level.INFORMATION)(told).level is Level.INFORMATION


MARKED_UP = st.text(st.sampled_from("aéЖسک۱1 .,:?؟!*_`[](){}<>#+-~\\|/\n\t\u200c\u00a0中CRMP"), max_size=40)
TEXTS = st.one_of(MARKED_UP, st.text(max_size=40))
DIFFERING = [each for each in all_checks() if each.name.endswith(("-differs", "-lost"))]


@given(source=TEXTS, target=TEXTS, locale=st.sampled_from(["es", "fa", "ro"]))
def test_no_text_stops_a_check(source: str, target: str, locale: str) -> None:
    term = TermOnPage(concept="office", source="Ma", target="aé", forbidden=["CR", "سک"], loanword=True)
    case = Case(locale=locale, source=source, target=target, terms=[term], expect=[])
    noun = case.noun()
    for each in all_checks():
        if isinstance(noun, each.noun):
            assert all(diagnostic.hint for diagnostic in each.diagnose(noun, locale))


@given(text=TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    case = Case(source=text, target=text, expect=[])
    assert [diagnostic for each in DIFFERING for diagnostic in diagnosed(each, case)] == []


@given(number=st.integers(0, 10**9), separator=st.sampled_from(["", ",", ".", "\u00a0", "\u202f", "٬"]))
def test_a_number_is_the_same_in_every_way_to_write_it(number: int, separator: str) -> None:
    source, target = f"{number:,} items", f"{number:,} cosas".replace(",", separator)
    persian = target.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    for text in (target, persian):
        assert diagnosed(number_differs, Case(source=source, target=text, expect=[])) == []
