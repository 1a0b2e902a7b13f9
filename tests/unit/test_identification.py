"""The language of a text is told by two engines, and by none where one does not know it."""

import pytest

from portal.language.identification import EXPECTED, identify

SPANISH = "Los clientes llaman al departamento cuando no han recibido la factura del mes."
AMONG = frozenset({"es", "pt", "en"})


def test_a_text_in_its_language_is_expected() -> None:
    assert identify(SPANISH, "es", AMONG) == EXPECTED


def test_a_text_in_another_language_is_named() -> None:
    verdict = identify(SPANISH, "en", AMONG)
    assert (verdict.rejected, verdict.other) == (True, "es")


@pytest.mark.parametrize("unknown", ["nb", "dv", "xx"])
def test_a_language_that_an_engine_does_not_know_stops_nothing(unknown: str) -> None:
    assert identify(SPANISH, unknown, AMONG | {unknown}) == EXPECTED
    assert identify(SPANISH, "es", AMONG | {unknown}) == EXPECTED
    assert identify(SPANISH, "en", AMONG | {unknown}).other == "es"


def test_a_short_text_is_never_rejected() -> None:
    assert identify("Los clientes", "en", AMONG) == EXPECTED
