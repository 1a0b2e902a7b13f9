"""Units of measure beside numbers, by the names and symbols that CLDR has for a locale."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from portal.language.numbers import numbers_in

# What is measured, and CLDR’s names of its units.
DIMENSIONS = {
    "length": "kilometer meter centimeter millimeter mile foot yard inch",
    "mass": "tonne kilogram gram milligram pound ounce",
    "digital": "terabyte gigabyte megabyte kilobyte",
    "temperature": "celsius fahrenheit",
    "duration": "year month week day hour minute second",
    "volume": "liter milliliter cubic-meter",
    "area": "square-kilometer square-meter hectare acre",
    "energy": "kilowatt-hour",
    "power": "kilowatt megawatt watt",
    "speed": "kilometer-per-hour mile-per-hour",
}
UNITS = tuple(f"{dimension}-{unit}" for dimension, units in DIMENSIONS.items() for unit in units.split())
DURATION = "duration"
# Numbers that bring out every form of a noun that languages have after a number.
SAMPLES = (1, 2, 5, 20, 100)
# A unit may be made an adjective; after it no letter follows.
ENDING = r"(?:\u06cc)?(?![^\W_])"
LENGTHS: tuple[Literal["long", "short"], ...] = ("long", "short")
JOINER = "\u200c"
# Symbols that are words or mean something else too: mi, in, pt, and single letters.
AMBIGUOUS = frozenset({"mi", "ac", "ac.", "ft.", "#", "a", "l", "z", "w.", "d.", "u.", "s.", "j.", "m."})
INCH = ("in", "en")
NUMBER_IN_NAME = re.compile(r"^\W*\d+\s*(?:de\s+)?\W*|[\u200e\u200f]")
# Between a number and its unit: a blank or a hyphen, and “de”.
DIRECTLY = r"[\s-]{0,2}(?:de\s+)?"


class Measure(NamedTuple):
    """A number with its unit: what the number may mean, the unit as CLDR calls it and as it is written."""

    values: tuple[str, ...]
    unit: str
    name: str
    start: int
    end: int

    @property
    def dimension(self) -> str:
        """What the unit measures: length, mass, duration."""
        return self.unit.partition("-")[0]


@lru_cache(maxsize=4096)
def measures_in(text: str, tag: str) -> tuple[Measure, ...]:
    """Return the numbers of a text that have a unit after them."""
    numbers = numbers_in(text, tag.partition("-")[0])
    if not numbers:
        return ()
    pattern, units = _pattern(tag)
    found = []
    for number in numbers:
        if match := pattern.match(text, number.end):
            unit, name = units[_plain(match[1])], match[1]
            found.append(Measure(number.values, unit, name, number.start, match.end()))
    return tuple(found)


def names_unit(text: str, unit: str, tag: str) -> bool:
    """Whether a text names a unit anywhere, by symbol or by word."""
    return _anywhere(unit, tag).search(text) is not None


@cache
def _names(tag: str) -> dict[str, str]:
    """Return every name of every unit in a locale in small letters, with the unit, and English’s symbols."""
    own = {tag, tag.partition("-")[0], *(("en-GB",) if tag == "en" else ())}
    found = {}
    for name, lengths in [("en", ("short",)), *((name, LENGTHS) for name in sorted(own, reverse=True))]:
        for unit in UNITS:
            for written in _written(name, unit, lengths):
                plain = NUMBER_IN_NAME.sub("", written).strip().casefold()
                if plain not in AMBIGUOUS and (plain, tag) != INCH and unit not in plain:
                    found[plain] = unit
    return found


def _written(tag: str, unit: str, lengths: tuple[Literal["long", "short"], ...]) -> Iterator[str]:
    """Yield numbers with a unit as a locale writes them, nothing where CLDR does not know the locale."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # only for texts that have measures
    from babel.units import format_unit  # noqa: PLC0415

    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return
    for length in lengths:
        yield from (format_unit(sample, unit, length, locale=locale) for sample in SAMPLES)


@cache
def _pattern(tag: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return what matches a unit after a number, and the units by their names without blanks."""
    names = _names(tag)
    pattern = re.compile(rf"{DIRECTLY}({_alternatives(names)}){ENDING}", re.IGNORECASE)
    return pattern, {_plain(name): unit for name, unit in names.items()}


@cache
def _anywhere(unit: str, tag: str) -> re.Pattern[str]:
    names = [name for name, own in _names(tag).items() if own == unit]
    return re.compile(rf"(?<![^\W\d_])(?:{_alternatives(names)}){ENDING}", re.IGNORECASE)


def _alternatives(names: Iterable[str]) -> str:
    """Return a pattern of names, the longest first; where a joiner stands, a blank or nothing may too."""
    ordered = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name).replace(JOINER, f"[{JOINER} ]?") for name in ordered) or "(?!)"


def _plain(name: str) -> str:
    return name.casefold().replace(JOINER, "").replace(" ", "")
