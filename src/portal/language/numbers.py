"""Numbers that are written in digits, whatever digits and separators a language has."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from portal.language.number_words import multiplied, scales_of

# Digits in groups of three or in one row, then a fraction or the minutes of a time.
GROUPED = r"\d{1,3}(?:[.,٫٬’'\u00a0\u202f]\d{3})+(?!\d)"
# A plain blank divides groups in some languages; elsewhere two numbers may stand side by side.
SPACED = r"(?<![\d.,٫])\d{1,3}(?: \d{3})+(?!\d|[.,٫]\d{3}| \d)"
# Dates, versions, telephone numbers and lists without blanks: parts that are compared one by one.
PARTS = r"\d+(?:[./:∶,٫٬-]\d+){2,}"
# Before a fraction or the minutes; Persian digits may have a slash before a fraction.
POINT = r"(?:[.,٫:∶'’]|h(?=\d\d(?!\d))|(?<=[۰-۹])/(?=[۰-۹]))"
NUMBER = re.compile(
    rf"(?:(?P<whole>{GROUPED})|(?P<spaced>{SPACED})|(?P<parts>{PARTS})|(?P<plain>\d+))"
    rf"(?P<point>{POINT}(?P<rest>\d+))?"
)
SEASON = re.compile(r"(?P<century>19|20)\d\d[/–-]$")
# How far the next number may stand that shares its “million”: from 1.5 to 2.3 million.
NEAR = 8
SEPARATOR = re.compile(r"\D+")
DIGITS = re.compile(r"\d+")
HALF_OF_DAY = re.compile(r"\s?(?P<half>[ap])\.?\s?m\b", re.IGNORECASE)
FOLLOWING = re.compile(r"[\s-]{0,2}(?:de\s)?([^\W\d_]+)(?:\s(?:de\s)?([^\W\d_]+))?")
NOUGHTS = frozenset("0")
# A day, a month and a year.
DATE = 3


class Number(NamedTuple):
    """A number of a text: what it may mean in Western digits, the likeliest first, and where it stands.

    `glued` is a number inside a name, such as B2B. `scaled` is what it means with the “million” after it.
    """

    values: tuple[str, ...]
    start: int
    end: int
    glued: bool = False
    scaled: tuple[str, ...] = ()


@lru_cache(maxsize=8192)
def numbers_in(text: str, language: str) -> tuple[Number, ...]:
    """Return the numbers of a text in order; a date or a version yields its parts."""
    if not DIGITS.search(text):
        return ()
    found = list(_numbers(text, language))
    for place, (one, other) in enumerate(pairwise(found)):
        if other.scaled and not one.scaled and other.start - one.end <= NEAR:
            shared = _scaled(one.values[0], text, other.end, language)
            found[place] = one._replace(values=(*one.values, *shared))
    return tuple(found)


def _numbers(text: str, language: str) -> Iterator[Number]:
    for found in NUMBER.finditer(text):
        glued = found.start() > 0 and (text[found.start() - 1].isalpha() or text[found.start() - 1] == "_")
        if found["parts"]:
            yield from _parts(text, found, glued=glued)
            continue
        value = western(found[0])
        values = (value, *_others(value, found, text))
        scaled = tuple(_scaled(value, text, found.end(), language))
        yield Number((*values, *scaled), *found.span(), glued, scaled)


def _parts(text: str, found: re.Match[str], *, glued: bool) -> Iterator[Number]:
    """Yield the parts of a date, a version or a telephone number; the last of a date may be a short year."""
    parts = list(DIGITS.finditer(text, *found.span()))
    for place, part in enumerate(parts, start=1):
        value = _western(part[0]).lstrip("0") or "0"
        is_year = place == len(parts) == DATE and len(part[0]) == 2
        years = (f"19{_western(part[0])}", f"20{_western(part[0])}") if is_year else ()
        yield Number((value, *years), *part.span(), glued)


def western(written: str) -> str:
    """Return a number in Western digits, a point before a fraction and nothing else between."""
    found = NUMBER.fullmatch(written)
    if not found or found["parts"]:
        return _western(SEPARATOR.sub("", written))
    whole = _western(SEPARATOR.sub("", found["whole"] or found["spaced"] or found["plain"]))
    rest = _western(found["rest"] or "")
    if not rest or NOUGHTS.issuperset(rest):
        return whole
    return f"{whole}.{rest}"


def _western(digits: str) -> str:
    return digits if digits.isascii() else "".join(str(unicodedata.digit(digit)) for digit in digits)


def _others(value: str, found: re.Match[str], text: str) -> Iterator[str]:
    """Yield what else a number means: the hour of an afternoon, a year without century, two numbers."""
    if value.startswith("0"):
        yield (value.lstrip("0") or "0") if value[1:2] != "." else value
    if half := HALF_OF_DAY.match(text, found.end()):
        yield from _hours(value, half["half"].lower())
    if len(value) == 4 and text[found.end() : found.end() + 1] == "s":
        yield value[2:]
    if len(value) == 2 and (season := SEASON.search(text[max(found.start() - 5, 0) : found.start()])):
        yield f"{season['century']}{value}"
    if (found["point"] or "").startswith("/"):
        yield from (_western(found["plain"] or ""), _western(found["rest"]))
    if found["spaced"]:
        for group in found["spaced"].split(" "):
            yield from (_western(group), _western(group).lstrip("0") or "0")


def _scaled(value: str, text: str, end: int, language: str) -> Iterator[str]:
    """Yield what a number means together with “million” and its like after its end."""
    following = FOLLOWING.match(text, end)
    if not following:
        return
    for times in scales_of(following[1], language):
        again = scales_of(following[2] or "", language) or (1,)
        yield from (multiplied(value, times * more) for more in again)


def _hours(value: str, half: str) -> Iterator[str]:
    hour, _, minutes = value.partition(".")
    rest = f".{minutes}" if minutes else ""
    if half == "p" and int(hour) < 12:
        yield f"{int(hour) + 12}{rest}"
    elif half == "a" and hour == "12":
        yield from (f"0{rest}", f"00{rest}")
