"""What the checker finds of planted faults does not fall below what is written down."""

import json

import pytest

from portal.diagnostics import Level
from portal.model import Library
from tests.mutation.__main__ import KEPT, PLACES, sown
from tests.mutation.faults import all_faults
from tests.mutation.measure import Bed, Sowing, table_of, total
from tests.translations import checked

# What issue and page promise.
ERRORS = 95.0
ALL = 85.0


@pytest.fixture(scope="module")
def sowings(library: Library) -> list[Sowing]:
    return sown(Bed(library), all_faults(), PLACES)


def test_no_share_falls(sowings: list[Sowing]) -> None:
    kept = json.loads(KEPT.read_text(encoding="utf-8"))
    now = table_of(sowings)
    fallen = [
        f"{fault} in {locale}: {now[fault][locale]}, it was {found}/{planted}"
        for fault, row in kept.items()
        for locale, (found, planted) in row.items()
        if fault in now
        and locale in now[fault]
        and now[fault][locale].found * planted < found * now[fault][locale].planted
    ]
    assert fallen == []


def test_every_kind_of_fault_is_in_the_table(sowings: list[Sowing]) -> None:
    assert set(json.loads(KEPT.read_text(encoding="utf-8"))) == set(table_of(sowings))
    assert len({each.fault.name for each in sowings}) >= 40


def test_the_checker_finds_what_is_promised(sowings: list[Sowing]) -> None:
    assert total(sowings, Level.ERROR).percent >= ERRORS
    assert total(sowings).percent >= ALL


def test_sound_features_raise_no_alarm(sowings: list[Sowing]) -> None:
    assert [(each.fault.name, each.locale, each.unit, each.alarms) for each in sowings if each.alarms] == []


def test_the_clean_texts_raise_no_error_and_hardly_a_warning(library: Library) -> None:
    found = checked(library)
    units = sum(map(len, library.targets.values()))
    assert [each for each in found if each.level is Level.ERROR] == []
    assert sum(each.level is Level.WARNING for each in found) <= units / 100
