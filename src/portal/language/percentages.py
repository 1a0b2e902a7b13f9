"""Percentages of a text: numbers with a percent sign or the word for it."""

import re
from functools import lru_cache
from typing import NamedTuple

from portal.language.numbers import numbers_in

# The sign may stand on either side; the words are those of several languages.
WORDS = (
    r"per\s?cents?|percents?|percentage[ -]points?|por\s?cientos?|por\s?cento|porcento|la\s+sut[ăa]"
    r"|procent\w{0,4}|persent\w{0,6}|per\s?sent|pontos?\s+percentua\w+|puntos?\s+porcentual\w*|puncte?\s+procentuale?|درصد"
)
SIGN = r"[%٪﹪％‰]"
BLANK = r"[\s\u00a0\u202f\u2009\u200f\u200c]"
AFTER = re.compile(
    rf"{BLANK}{{0,2}}(?:{SIGN}(?!\()|(?:de\s+)?(?:{WORDS})(?![^\W\d_]))",
    re.IGNORECASE,
)
BEFORE = re.compile(rf"{SIGN}[\s\u00a0\u200f]?$")
MARK = re.compile(rf"{SIGN}|(?<![^\W\d_])(?:{WORDS})", re.IGNORECASE)
# Between numbers that share one sign: 50–60 %, between 50 and 60 %, 5, 10 or 15 %.
JOINT = r"(?:[-–—/,،]|\.\.\.?|…)"
SHARING = re.compile(rf"{BLANK}*{JOINT}?{BLANK}*(?:(?:[^\W\d_]{{1,4}}|până|hasta){BLANK}+){{0,2}}")


class Percentage(NamedTuple):
    """A number that is a share of a hundred, and where it stands; one that is not `sure` shares its sign."""

    values: tuple[str, ...]
    start: int
    end: int
    sure: bool = True


@lru_cache(maxsize=4096)
def percentages_in(text: str, language: str) -> tuple[Percentage, ...]:
    """Return the percentages of a text in order."""
    if not MARK.search(text):
        return ()
    found: list[Percentage] = []
    following: tuple[int, bool] = (-1, False)
    for number in reversed(numbers_in(text, language)):
        marked = bool(AFTER.match(text, number.end) or BEFORE.search(text, 0, number.start))
        start, shares = following
        shares = shares and SHARING.fullmatch(text, number.end, start) is not None
        if marked or shares:
            found.append(Percentage(number.values, number.start, number.end, marked))
        following = (number.start, marked or shares)
    return tuple(reversed(found))


def percent_marks(text: str) -> int:
    """Return how many percent signs and words for them a text has."""
    return len(MARK.findall(text))
