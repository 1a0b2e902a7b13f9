"""A target gives a number another unit of measure or another currency than its source, or none."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.currencies import names_currency, sums_in
from portal.language.measures import DURATION, measures_in, names_unit
from portal.language.numbers import DIGITS, Number, numbers_in
from portal.markup import masked


@check("PLC05", on=TranslatedUnit, signs="0123456789")
def measure_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    if not DIGITS.search(unit.source.text) or unit.source.text == unit.target.text:
        return
    yield from _units(unit)
    yield from _currencies(unit)


def _units(unit: TranslatedUnit) -> Iterator[Finding]:
    tag = unit.locale.tag
    for measure in measures_in(unit.source_text, "en"):
        kept = any(names_unit(text, measure.unit, tag) for text in (unit.target.text, unit.text))
        if kept or len(measure.name) == 1:
            continue
        same = [m for m in measures_in(unit.text, tag) if not set(m.values).isdisjoint(measure.values)]
        for other in same:
            if other.dimension == measure.dimension:
                message = f"“{other.name}” stands where English has “{measure.name}”"
                yield unit.finding(message, "Write the same unit.", span=(other.start, other.end))
                break
        else:
            if measure.dimension != DURATION and not same:
                yield from _lost(unit, measure.name, measure.values)


def _currencies(unit: TranslatedUnit) -> Iterator[Finding]:
    language = unit.language.subtag
    wanted = sums_in(unit.source_text, "en")
    known = {sum.currency for sum in wanted}
    for sum in wanted:
        if any(names_currency(text, sum.currency) for text in (unit.target.text, unit.text)):
            continue
        for other in sums_in(unit.text, language):
            if other.currency not in known and not set(other.values).isdisjoint(sum.values):
                message = f"“{other.written}” stands where English has “{sum.written}”"
                hint = "Write the same currency; a sum is not converted."
                yield unit.finding(message, hint, span=(other.start, other.end))
                break
        else:
            yield from _lost(unit, sum.written, sum.values)


def _lost(unit: TranslatedUnit, name: str, values: tuple[str, ...]) -> Iterator[Finding]:
    """Yield the number that has lost its unit, if the number is there."""
    number = _number(unit, values)
    if number:
        # Others may have a name for the unit that nobody here knows.
        level = None if unit.own else Level.WARNING
        message = f"{number.values[0]} has lost its “{name}”"
        yield unit.finding(
            message, "Write the unit after the number.", span=(number.start, number.end), level=level
        )


def _number(unit: TranslatedUnit, values: tuple[str, ...]) -> Number | None:
    numbers = numbers_in(masked(unit.target.text), unit.language.subtag)
    return next((number for number in numbers if not set(number.values).isdisjoint(values)), None)
