"""The checks hold to their pages: every case that an editor can read there is run here."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, ValidationError

import portal.checks
from portal.checking import (
    AllLocales,
    AppliedIgnore,
    Check,
    Finding,
    Glossary,
    Noun,
    Origin,
    Peers,
    Term,
    TranslatedFile,
    TranslatedLocale,
    TranslatedUnit,
    check,
)
from portal.checking.running import diagnose
from portal.checks import all_checks
from portal.checks.number_differs import number_differs
from portal.diagnostics import Diagnostic, Edit, Level, Place
from portal.discovery import modules_in
from portal.language import Languages
from portal.model import Ignore, Locale, Sheet, Unit
from portal.reading.assembly import locale_of
from portal.reading.binding import bind
from portal.reading.tree import read_tree
from portal.schema import State, TargetLocaleFile
from portal.standing import Standing

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "tests" / "checks"
BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
DOCUMENT = "page"
TARGET_PATH = "content/target/page.yml"


LANGUAGES = Languages(ROOT / "build" / "dictionaries", frozenset({"en", "ro", "pt", "es", "af", "fa"}))


class Written(BaseModel):
    """Base of what a page writes."""

    model_config = ConfigDict(extra="forbid", strict=True)


class TermOnPage(Written):
    """A term as a case writes it."""

    concept: str
    source: str
    target: str
    forbidden: list[str] = []
    forms: list[str] = []
    loanword: bool = False

    def term(self) -> Term:
        lists = tuple(self.forbidden), self.loanword, tuple(self.forms)
        return Term(self.concept, self.source, self.target, *lists)


class IgnoreOnPage(Written):
    """An ignore as a case writes it, with what came of it."""

    check: str = "SPL01"
    reason: str = "A name."
    author: str = "Ana"
    text: str = "1" * 12
    has_unit: bool = True
    is_current: bool = True
    is_used: bool = True


class Case(Written):
    """One block of a page: what a check is given, which messages it then yields, and the repaired text.

    `source` and `target` are texts, or texts by key where the check takes more than one unit. `peers`
    are the unit's texts in other locales; where `target` is keyed, they are keyed too.
    """

    locale: str = "es"
    unit: str = f"{DOCUMENT}.text"
    source: str | dict[str, str] = "Source."
    target: str | dict[str, str] | None = None
    peers: dict[str, str | dict[str, str]] = {}
    terms: list[TermOnPage] = []
    definitions: dict[str, str] = {}
    texts: list[str] = []
    taught: list[str] = []
    ignore: IgnoreOnPage = IgnoreOnPage()
    accepted: list[str] = []
    origin: Origin = Field(Origin.PORTAL, strict=False)
    dictionaries: bool = True
    was: str | None = None
    state: State = Field(State.TRANSLATED, strict=False)
    unrecorded: list[str] = []
    expect: list[str]
    levels: list[str] = []
    fixed: str | dict[str, str] | None = None

    def noun(self, kind: type[Noun]) -> Noun:  # noqa: PLR0911  # one return for each noun
        """Return what a check takes."""
        terms = tuple(each.term() for each in self.terms)
        if kind is TranslatedFile:
            assert isinstance(self.source, dict)
            assert self.target is None or isinstance(self.target, dict)
            file = _file(self.locale, self.source, self.target, terms)
            return replace(file, unrecorded=tuple(f"{DOCUMENT}.{key}" for key in self.unrecorded))
        if kind is TranslatedUnit:
            assert isinstance(self.source, str)
            assert isinstance(self.target, str)
            return self._unit(self.locale, self.unit, self.source, self.target)
        if kind is TranslatedLocale:
            return self._whole(self.locale, self.target)
        if kind is Peers:
            assert isinstance(self.source, str)
            units = [
                self._unit(locale, self.unit, self.source, str(text))
                for locale, text in {self.locale: self.target, **self.peers}.items()
            ]
            return Peers(units[0].source, tuple(units))
        if kind is AllLocales:
            everything = {self.locale: self.target, **self.peers}
            return AllLocales(tuple(self._whole(locale, texts) for locale, texts in everything.items()))
        if kind is Glossary:
            places = {term.concept: Place(TARGET_PATH, line, 3) for line, term in enumerate(terms, start=1)}
            locale = _locale(self.locale)
            language = LANGUAGES[locale.tag]
            taught = frozenset(self.taught)
            return Glossary(locale, terms, self.definitions, tuple(self.texts), places, language, taught)
        written = self.ignore
        place = Place("content/es/ignores.yml", 2, 5)
        ignore = Ignore(
            self.locale, self.unit, written.check, written.reason, written.author, written.text, place
        )
        return AppliedIgnore(ignore, written.has_unit, written.is_current, written.is_used, "f" * 12)

    def _unit(self, locale: str, id: str, source: str, target: str, line: int = 7) -> TranslatedUnit:
        found = _locale(locale)
        return TranslatedUnit(
            found,
            Unit(id, source, Place("content/en/page.yml", 2, 3)),
            Unit(id, target, Place(TARGET_PATH, line, 9)),
            LANGUAGES[found.tag],
            LANGUAGES["en"],
            tuple(each.term() for each in self.terms),
            frozenset(self.accepted),
            self.origin,
            Standing(self.state, self.was),
        )

    def _whole(self, locale: str, texts: object) -> TranslatedLocale:
        assert isinstance(self.source, dict)
        assert isinstance(texts, dict)
        units = tuple(
            self._unit(locale, f"{DOCUMENT}.{key}", self.source[key], text, line)
            for line, (key, text) in enumerate(texts.items(), start=1)
        )
        found = _locale(locale)
        terms = tuple(each.term() for each in self.terms)
        languages = LANGUAGES if self.dictionaries else Languages(None)
        return TranslatedLocale(found, units, languages[found.tag], terms, self.origin)


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
                written = yaml.load(block[1], Loader=yaml.CSafeLoader)
                found.append((headings[-1], Case.model_validate(written)))
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


@cache
def _locale(id: str) -> Locale:
    path = ROOT / "content" / "locales" / f"{id}.yml"
    tree, _ = read_tree(path.read_bytes(), path.name)
    assert tree is not None
    file, _ = bind(tree, TargetLocaleFile)
    assert file is not None
    return locale_of(id, file)


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
    return diagnose(check, case.noun(check.noun), case.locale)


def test_ids_are_a_family_in_capitals_and_two_digits() -> None:
    assert [each.id for each in all_checks() if not re.fullmatch(r"[A-Z]{2,3}\d\d", each.id)] == []


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


def all_pairs() -> list[tuple[str, str, str]]:
    """Return locale, source and target of every case of every page that shows one unit."""
    return [
        (case.locale, case.source, case.target)
        for each in all_checks()
        for _, case in page_of(each).cases()
        if isinstance(case.source, str) and isinstance(case.target, str)
    ]


@pytest.mark.parametrize("check", [each for each in all_checks() if each.signs], ids=lambda check: check.name)
def test_a_check_finds_nothing_where_none_of_its_signs_stands(check: Check) -> None:
    without = [
        (locale, source, target)
        for locale, source, target in all_pairs()
        if check.signs.isdisjoint(source + target)
    ]
    assert without
    for locale, source, target in without:
        case = Case(locale=locale, source=source, target=target, expect=[])
        assert diagnosed(check, case) == []


@pytest.mark.parametrize(("check", "case"), cases_with_checks())
def test_a_diagnostic_says_where_what_and_what_next(check: Check, case: Case) -> None:
    noun = case.noun(check.noun)
    for diagnostic in diagnosed(check, case):
        assert diagnostic.hint.strip()
        assert diagnostic.hint != diagnostic.message
        assert diagnostic.level in Level
        assert (diagnostic.id, diagnostic.name) == (check.id, check.name)
        assert diagnostic.locale
        if isinstance(noun, TranslatedUnit):
            assert (diagnostic.place, diagnostic.unit) == (noun.target.place, noun.target.id)
        if isinstance(noun, TranslatedFile):
            target = noun.sheet.targets.get(diagnostic.unit)
            assert diagnostic.place == (target.place if target else Place(TARGET_PATH))


@pytest.mark.parametrize(("check", "case"), cases_with_checks())
def test_a_diagnostic_has_the_level_that_its_page_says(check: Check, case: Case) -> None:
    if case.levels:
        assert [str(diagnostic.level) for diagnostic in diagnosed(check, case)] == case.levels


@pytest.mark.parametrize(("check", "case"), cases_with_checks())
def test_a_repair_yields_what_the_page_says_and_leaves_nothing_to_repair(check: Check, case: Case) -> None:
    found = [diagnostic for diagnostic in diagnosed(check, case) if diagnostic.edits]
    if case.fixed is None:
        assert found == []
        return
    fixed: str | dict[str, str]
    if isinstance(case.target, str):
        fixed = repaired(case.target, {edit for each in found for edit in each.edits})
    else:
        assert isinstance(case.target, dict)
        edits = {
            key: {edit for each in found if each.unit == f"{DOCUMENT}.{key}" for edit in each.edits}
            for key in case.target
        }
        fixed = {key: repaired(text, edits[key]) for key, text in case.target.items()}
    assert fixed == case.fixed
    again = diagnosed(check, case.model_copy(update={"target": fixed}))
    assert [diagnostic for diagnostic in again if diagnostic.edits] == []


def repaired(text: str, edits: set[Edit]) -> str:
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


NEW_CHECK = '''"""A target shouts."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check


@check("TST01", on=TranslatedUnit)
def shouting(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.target.text.isupper():
        yield unit.finding("the text shouts", "Write it small.")
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
        yield unit.finding("told", "Do.")

    assert check("TST02", on=TranslatedUnit)(told).level is Level.ERROR
    assert check("TST03", on=TranslatedUnit, level=Level.INFORMATION)(told).level is Level.INFORMATION


MARKED_UP = st.text(st.sampled_from("aéЖسک۱1 .,:?؟!*_`[](){}<>#+-~\\|/\n\t\u200c\u00a0中CRMP"), max_size=40)
TEXTS = st.one_of(MARKED_UP, st.text(max_size=40))
DIFFERING = [
    each for each in all_checks() if each.name.endswith(("-differs", "-lost")) and each.noun is TranslatedUnit
]


@settings(deadline=None)  # the first text loads the dictionaries
@given(source=TEXTS, target=TEXTS, locale=st.sampled_from(["es", "fa", "ro"]))
def test_no_text_stops_a_check(source: str, target: str, locale: str) -> None:
    term = TermOnPage(concept="office", source="Ma", target="aé", forbidden=["CR", "سک"], loanword=True)
    case = Case(locale=locale, source=source, target=target, terms=[term], expect=[])
    for each in all_checks():
        if each.noun is TranslatedUnit:
            assert all(diagnostic.hint for diagnostic in diagnosed(each, case))


@settings(deadline=None)
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
