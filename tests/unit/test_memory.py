"""What is remembered is what would be found again; nothing else may come from memory."""

from dataclasses import replace
from pathlib import Path

import pytest

from portal.checking import Origin, TranslatedUnit
from portal.checking.gathering import Gathered, gather_library
from portal.checking.memory import Memory, code_version
from portal.checking.parallel import LEAST
from portal.checking.running import run_checks
from portal.checks import all_checks
from portal.model import Library
from tests.translations import LANGUAGES


@pytest.fixture(scope="module")
def gathered(tiny: Library) -> Gathered:
    return spoiled(gather_library(tiny, LANGUAGES))


def spoiled(gathered: Gathered) -> Gathered:
    """Return the same with a number in every target, so that there is something to find."""
    nouns = [
        (_spoiled(noun) if isinstance(noun, TranslatedUnit) else noun, locale)
        for noun, locale in gathered.nouns
    ]
    units = {(locale, noun.target.id): noun for noun, locale in nouns if isinstance(noun, TranslatedUnit)}
    return Gathered(tuple(nouns), units)


def _spoiled(unit: TranslatedUnit) -> TranslatedUnit:
    return replace(unit, target=replace(unit.target, text=f"{unit.target.text} 77", raw=""))


def test_a_second_run_finds_the_same_without_checking(gathered: Gathered, tmp_path: Path) -> None:
    first = Memory(tmp_path / "memory", "1")
    found = run_checks(gathered, all_checks(), first)
    first.save(whole=True)
    assert found.diagnostics
    second = Memory(tmp_path / "memory", "1")
    keys = [second.key(noun, all_checks()) for noun, _ in gathered.nouns if isinstance(noun, TranslatedUnit)]
    assert all(keys)
    assert run_checks(gathered, all_checks(), second) == found


def test_what_is_remembered_is_not_checked_again(gathered: Gathered, tmp_path: Path) -> None:
    noun = next(noun for noun, _ in gathered.nouns if isinstance(noun, TranslatedUnit))
    memory = Memory(tmp_path / "memory", "1")
    memory.keep(memory.key(noun, all_checks()), [])
    memory.save(whole=True)
    again = Memory(tmp_path / "memory", "1")
    assert again.recall(again.key(noun, all_checks())) == []
    assert again.recall(again.key(_spoiled(noun), all_checks())) is None


def test_another_version_of_the_checks_remembers_nothing(gathered: Gathered, tmp_path: Path) -> None:
    noun = next(noun for noun, _ in gathered.nouns if isinstance(noun, TranslatedUnit))
    memory = Memory(tmp_path / "memory", "1")
    memory.keep(memory.key(noun, all_checks()), [])
    memory.save(whole=True)
    newer = Memory(tmp_path / "memory", "2")
    assert newer.recall(newer.key(noun, all_checks())) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda unit: replace(unit, origin=Origin.DELIVERY),
        lambda unit: replace(unit, accepted=frozenset({"word"})),
        lambda unit: replace(unit, terms=()),
        lambda unit: replace(unit, source=replace(unit.source, text="Another source.")),
        lambda unit: replace(unit, locale=replace(unit.locale, digits="latn")),
    ],
)
def test_whatever_a_check_can_see_is_part_of_the_key(change, gathered: Gathered, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    noun = next(noun for noun, _ in gathered.nouns if isinstance(noun, TranslatedUnit) and noun.terms)
    memory = Memory(tmp_path / "memory", "1")
    assert memory.key(noun, all_checks()) != memory.key(change(noun), all_checks())


@pytest.mark.parametrize("data", [b"", b"nonsense", b"\x00" * 100, b"{}"])
def test_a_broken_memory_is_as_good_as_none(data: bytes, gathered: Gathered, tmp_path: Path) -> None:
    (tmp_path / "memory").write_bytes(data)
    memory = Memory(tmp_path / "memory", "1")
    assert run_checks(gathered, all_checks(), memory) == run_checks(gathered, all_checks())


def test_the_version_changes_with_the_code_and_with_what_is_given(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("a = 1", encoding="utf-8")
    before = code_version(tmp_path, "x")
    assert code_version(tmp_path, "y") != before
    (tmp_path / "a.py").write_text("a = 2", encoding="utf-8")
    assert code_version(tmp_path, "x") != before


def test_many_processes_find_what_one_finds(library: Library) -> None:
    gathered = gather_library(library, LANGUAGES)
    units = [(noun, locale) for noun, locale in gathered.nouns if isinstance(noun, TranslatedUnit)]
    some = spoiled(Gathered(tuple(units[: LEAST + 100])))
    together = run_checks(some, all_checks()).diagnostics
    halves = [Gathered(some.nouns[start : start + 700], some.units) for start in (0, 700)]
    apart = [each for half in halves for each in run_checks(half, all_checks()).diagnostics]
    assert together == tuple(sorted(set(apart)))
