"""Months of the dates in a text, by the names that CLDR has for a locale."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

# What may stand between a day or a year and the month: 31 de marzo, 31st of March, den 31. Mai.
LINK = r"(?:\s?(?:st|nd|rd|th|º|ª|\.|,|ste|de|-))?[\s\u00a0]+(?:(?:of|de|del|din|al)[\s\u00a0]+)?"
# Other names of the Gregorian months than CLDR's, where usage varies.
ALSO = {
    "fa": {
        "می": 5,
        "جون": 6,
        "جولای": 7,
        "آگوست": 8,
        "اوگوست": 8,
        "آوریل": 4,
        "اپریل": 4,
        "فبروری": 2,
        "جنوری": 1,
        "مارچ": 3,
    },
    "es": {"setiembre": 9},
    "en": {"sept": 9},
}
SHORTEST = 3
# Months of another calendar, whose days and years have other numbers.
OTHER_CALENDARS = {
    "fa": re.compile(
        "فروردین|اردیبهشت|خرداد|تیرماه|مرداد|شهریور|مهرماه|آبان|آذرماه|دی‌ماه|بهمن|اسفند|هجری|شمسی"
    )
}


class Month(NamedTuple):
    """A month of a date: its number, its name as written and where the name stands."""

    number: int
    name: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def months_in(text: str, tag: str) -> tuple[Month, ...]:
    """Return the months that stand beside a day or a year."""
    beside, _ = _patterns(tag)
    names = _names(tag)
    return tuple(
        Month(names[name.casefold()], name, *match.span(group))
        for match in beside.finditer(text)
        for group in ("after", "before")
        if (name := match[group])
    )


def named_months(text: str, tag: str) -> frozenset[int]:
    """Return the months that a text names anywhere."""
    _, anywhere = _patterns(tag)
    names = _names(tag)
    return frozenset(names[match[0].casefold()] for match in anywhere.finditer(text))


def has_other_calendar(text: str, language: str) -> bool:
    """Whether a text gives dates in a calendar of its language’s own."""
    return language in OTHER_CALENDARS and OTHER_CALENDARS[language].search(text) is not None


@cache
def _names(tag: str) -> dict[str, int]:
    """Return the months’ names in a locale in small letters, short and long, with their numbers."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # only for texts that have dates

    found = dict(ALSO.get(tag.partition("-")[0], {}))
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return found
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for number, name in locale.months[context][width].items():
                plain = name.casefold().rstrip(".")
                if len(plain) >= SHORTEST or width == "wide":
                    found[plain] = number
    return found


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what matches a month beside a number, and a month anywhere."""
    names = "|".join(map(re.escape, sorted(_names(tag), key=len, reverse=True))) or "(?!)"
    name = rf"(?<![^\W_])(?:{names})(?![^\W\d_])"
    after = rf"(?<!\d)\d{{1,4}}{LINK}(?P<after>{name})"
    before = rf"(?P<before>{name})\.?,?[\s\u00a0]+(?:(?:of|de|del|din)[\s\u00a0]+)?\d{{1,4}}(?!\d)"
    return re.compile(f"{after}|{before}", re.IGNORECASE), re.compile(name, re.IGNORECASE)
