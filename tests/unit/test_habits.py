"""A fault that a text of others has throughout is told once; the portal hears of every place."""

from pathlib import Path

from portal.checking import Origin
from portal.checking.delivery import Delivery, gather_delivery
from portal.checking.habits import HABIT, PART
from portal.checking.running import run_checks
from portal.checks import all_checks
from portal.diagnostics import Diagnostic, Level, Place
from portal.exchange import Catalogue, Pair
from portal.language import Languages
from portal.model import Unit
from portal.reading import read_library

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = read_library(ROOT / "content").require()
LANGUAGES = Languages(ROOT / "build" / "dictionaries", frozenset({"en", "es"}))


def spacing_in(origin: Origin, number: int) -> list[Diagnostic]:
    pairs = [
        Pair(
            Unit(f"text.{n}", f"File {n}: saved", Place("en.po", n)),
            Unit(f"text.{n}", f"Fichero {n}, y : guardado", Place("es.po", n)),
        )
        for n in range(1, number + 1)
    ]
    return spacing_of(tuple(pairs), origin)


def spacing_of(pairs: tuple[Pair, ...], origin: Origin) -> list[Diagnostic]:
    locale = next(locale for locale in LIBRARY.locales if locale.id == "es")
    delivery = Delivery(((Catalogue("es.po", "es", pairs), locale),), origin)
    found = run_checks(gather_delivery(delivery, LIBRARY, LANGUAGES, {}), all_checks()).diagnostics
    return [each for each in found if each.id == "PUN04"]


def test_a_habit_is_told_once_with_how_often_it_occurs() -> None:
    first, *rest = spacing_in(Origin.OTHERS, HABIT)
    assert first.level is Level.WARNING
    assert f"It is so in {HABIT} places" in first.hint
    assert {each.level for each in rest} == {Level.INFORMATION}
    assert len(rest) == HABIT - 1


def test_what_occurs_less_often_is_a_slip_each_time() -> None:
    assert {each.level for each in spacing_in(Origin.OTHERS, HABIT - 1)} == {Level.WARNING}


def test_in_a_long_file_a_few_are_slips() -> None:
    long = HABIT * int(1 / PART)
    some = [
        Pair(
            Unit(f"text.{n}", f"File {n}: saved", Place("en.po", n)),
            Unit(f"text.{n}", f"Fichero {n}, y{' ' * (n <= HABIT)}: guardado", Place("es.po", n)),
        )
        for n in range(1, long + 1)
    ]
    assert {each.level for each in spacing_of(tuple(some), Origin.OTHERS)} == {
        Level.INFORMATION,
        Level.WARNING,
    }
    some += [Pair(Unit("text.0", "Saved.", Place("en.po", 1)), Unit("text.0", "Hecho.", Place("es.po", 1)))]
    assert {each.level for each in spacing_of(tuple(some), Origin.OTHERS)} == {Level.WARNING}


def test_the_same_in_the_same_text_is_told_once() -> None:
    pair = Pair(
        Unit("text.1", "Saved, closed, done", Place("en.po", 1)),
        Unit("text.1", "Guardado , cerrado , hecho", Place("es.po", 1)),
    )
    levels = sorted(each.level for each in spacing_of((pair,), Origin.OTHERS))
    assert levels == [Level.INFORMATION, Level.WARNING]


def test_the_portals_own_texts_and_what_is_delivered_for_it_have_no_habits() -> None:
    for origin in (Origin.PORTAL, Origin.DELIVERY):
        found = spacing_in(origin, HABIT)
        assert len(found) == HABIT
        assert {each.level for each in found} == {Level.WARNING}
