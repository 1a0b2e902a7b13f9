"""Repairs of planted faults: they end, they leave nothing else to report, and they bring no new fault."""

from dataclasses import replace
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.checking import Check, TranslatedUnit
from portal.checking.gathering import terms_of
from portal.checking.running import diagnose
from portal.checks import all_checks
from portal.diagnostics import Diagnostic, Level, Place
from portal.model import Library, Unit
from portal.repair import repairs_of
from tests.mutation.fault import Fault, Planted
from tests.mutation.faults import all_faults
from tests.mutation.plots import plots_of, shuffled
from tests.translations import LANGUAGES

UNIT_CHECKS = [each for each in all_checks() if each.noun is TranslatedUnit]
ROUNDS = 5
SIGNS = "aéșتیكي۱1 .,;:?!«»“”\"'’()-\u200c\u00a0\u00ad\u200b\ufeff\u0301"


def unit_of(library: Library, locale: str, source: str, target: str) -> TranslatedUnit:
    """Return a unit of the portal's own text."""
    found = library.locale(locale)
    place = Place("page.yml")
    return TranslatedUnit(
        found,
        Unit("page.text", source, place),
        Unit("page.text", target, place),
        LANGUAGES[found.tag],
        LANGUAGES["en"],
        terms_of(library, locale),
        library.accepted.get(locale, frozenset()),
    )


def found_in(unit: TranslatedUnit, checks: list[Check] = UNIT_CHECKS) -> list[Diagnostic]:
    return [each for check in checks for each in diagnose(check, unit, unit.locale.id)]


def repaired_once(unit: TranslatedUnit, found: list[Diagnostic]) -> TranslatedUnit:
    repairs = repairs_of(found, {(unit.locale.id, unit.target.id): unit.target})
    return replace(unit, target=replace(unit.target, text=repairs[0].text)) if repairs else unit


def repaired(unit: TranslatedUnit) -> TranslatedUnit:
    for _ in range(ROUNDS):
        fresh = repaired_once(unit, found_in(unit))
        if fresh.target.text == unit.target.text:
            return unit
        unit = fresh
    raise AssertionError(f"the repairs do not end: {unit.target.text!r}")


def grave(found: list[Diagnostic]) -> set[str]:
    return {each.id for each in found if each.level is not Level.INFORMATION}


@pytest.mark.parametrize("fault", all_faults(), ids=lambda fault: fault.name)
def test_a_repair_brings_no_new_fault_and_ends(fault: Fault, library: Library) -> None:
    for locale in fault.locales or ("ro", "pt", "es", "af", "fa"):
        for plot, chance in islice(shuffled(plots_of(library, locale), f"{fault.name} {locale}"), 20):
            outcome = fault.plant(plot, chance)
            if isinstance(outcome, Planted):
                spoiled = unit_of(library, locale, outcome.source, outcome.target)
            elif isinstance(outcome, str) and outcome.strip():
                spoiled = unit_of(library, locale, plot.source, outcome)
            else:
                continue
            before = found_in(spoiled)
            after = found_in(repaired(spoiled))
            # Which language a foreign sentence is taken for may change with any of its letters.
            fresh = {id for id in grave(after) - grave(before) if not id.startswith("LNG")}
            assert fresh == set(), (spoiled.target.text, after)


@settings(max_examples=300, deadline=None)
@given(
    text=st.text(
        st.sampled_from("aéșتیكي۱1 .,;:?!«»“”\"'’()-\u200c\u00a0\u00ad\u200b\ufeff\u0301"),
        min_size=1,
        max_size=30,
    ),
    locale=st.sampled_from(["ro", "pt", "es", "af", "fa"]),
)
def test_whatever_a_text_holds_its_repairs_end(text: str, locale: str, library: Library) -> None:
    if text.strip():
        fixed = repaired(unit_of(library, locale, "Source text.", text.strip()))
        assert repaired(fixed).target.text == fixed.target.text
