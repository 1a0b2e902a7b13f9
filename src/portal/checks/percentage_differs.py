"""A target makes a percentage a plain number, or a plain number a percentage."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.language.numbers import DIGITS, Number, numbers_in
from portal.language.percentages import Percentage, percent_marks, percentages_in


@check("PLC04", on=TranslatedUnit, signs="0123456789")
def percentage_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = unit.source_text, unit.text
    if not DIGITS.search(source):
        return
    language = unit.language.subtag
    wanted, there = percentages_in(source, "en"), percentages_in(target, language)
    if not (wanted or there):
        return
    marks = percent_marks(source) - percent_marks(target)
    if marks > 0:
        for percentage in _without(wanted, there):
            if number := _plain(percentage.values, target, language):
                message = f"the percent sign of {percentage.values[0]} is missing"
                span = (number.start, number.end)
                yield unit.finding(message, "Write the sign, or the words for it.", span=span)
    elif marks < 0:
        for percentage in _without(there, wanted):
            if _plain(percentage.values, source, "en"):
                message = f"{percentage.values[0]} is no percentage in English"
                span = (percentage.start, percentage.end)
                yield unit.finding(message, "Take the percent sign out.", span=span)


def _without(some: tuple[Percentage, ...], others: tuple[Percentage, ...]) -> Iterator[Percentage]:
    """Yield the percentages that are none in the other text."""
    known = {value for percentage in others for value in percentage.values}
    for percentage in some:
        if percentage.sure and known.isdisjoint(percentage.values):
            yield percentage


def _plain(values: tuple[str, ...], text: str, language: str) -> Number | None:
    """Return where the same number stands in the other text."""
    numbers = numbers_in(text, language)
    return next((number for number in numbers if not set(number.values).isdisjoint(values)), None)
