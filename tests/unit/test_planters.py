"""The planters of the mutation test: each plants what it says, the same for the same seed."""

import random
import re
from itertools import islice

import pytest

from portal.model import Library
from tests.mutation.fault import LATIN, REMOVED, Fault, Outcome, Planted, Plot
from tests.mutation.faults import all_faults
from tests.mutation.plots import plots_of

LOCALES = (*LATIN, "fa")
FAULTS = all_faults()
CASES = [(fault, locale) for fault in FAULTS for locale in fault.locales or LOCALES]
NAMES = [f"{fault.name}-{locale}" for fault, locale in CASES]
ENOUGH = 3
# All checks of a text; those of the glossary, of ignored reports and of obsolete units are no faults of one.
CLASSES = {
    *("STR01", "STR03", *(f"STR{number:02}" for number in range(4, 16))),
    *(f"PLC{number:02}" for number in range(1, 7)),
    *(f"PUN{number:02}" for number in range(1, 8)),
    *(f"{family}{number:02}" for family in ("TRM", "PEE") for number in range(1, 6)),
    *(f"ENC{number:02}" for number in range(1, 5)),
    *(f"{family}{number:02}" for family in ("LNG", "CAP", "DUP", "FA") for number in range(1, 4)),
    *("SPL01", "SPL02", "RO01", "RO02", "PT01", "GRM01", "GRM02", "GRM03", "GRM05"),
    *("STR16", "STR17", "STR18", "STR19", "PLC07"),
}


@pytest.fixture(scope="session")
def plots(library: Library) -> dict[str, list[Plot]]:
    return {locale: plots_of(library, locale) for locale in LOCALES}


def planted(fault: Fault, plots: list[Plot]) -> list[tuple[Plot, Outcome]]:
    """Return the first units in which the fault can be planted, with what was planted."""
    outcomes = ((plot, fault.plant(plot, random.Random(plot.unit))) for plot in plots)
    return list(islice((each for each in outcomes if each[1] is not None), ENOUGH))


@pytest.mark.parametrize(("fault", "locale"), CASES, ids=NAMES)
def test_a_fault_can_be_planted_in_at_least_three_units(
    fault: Fault, locale: str, plots: dict[str, list[Plot]]
) -> None:
    assert len(planted(fault, plots[locale])) == ENOUGH


@pytest.mark.parametrize(("fault", "locale"), CASES, ids=NAMES)
def test_a_planted_fault_changes_the_text(fault: Fault, locale: str, plots: dict[str, list[Plot]]) -> None:
    for plot, outcome in planted(fault, plots[locale]):
        if isinstance(outcome, Planted):
            assert outcome.target != outcome.sound
            assert outcome.source != plot.source
        else:
            assert outcome != plot.target


@pytest.mark.parametrize(("fault", "locale"), CASES, ids=NAMES)
def test_the_same_seed_plants_the_same_fault(fault: Fault, locale: str, plots: dict[str, list[Plot]]) -> None:
    random.seed(1)
    first = planted(fault, plots[locale])
    random.seed(2)
    assert planted(fault, plots[locale]) == first


def test_every_fault_has_a_name_of_its_own() -> None:
    names = [fault.name for fault in FAULTS]
    assert len(set(names)) == len(names) >= 55
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)


def test_every_fault_expects_checks_by_their_ids() -> None:
    for fault in FAULTS:
        assert fault.expected
        assert all(re.fullmatch(r"[A-Z]{2,3}\d\d", id) for id in fault.expected), fault.name
        assert set(fault.locales) <= set(LOCALES)


def test_every_check_of_a_text_has_a_fault_to_find() -> None:
    assert {id for fault in FAULTS for id in fault.expected} == CLASSES


def test_only_a_removal_takes_the_unit_away(plots: dict[str, list[Plot]]) -> None:
    removing = {
        fault.name
        for fault, locale in CASES
        if any(outcome is REMOVED for _, outcome in planted(fault, plots[locale]))
    }
    assert removing == {"unit-removed"}
