"""A target loses, changes or adds a number, whatever digits it is written in."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check

# Digits in groups of three or in one row, then a fraction or the minutes of a time.
NUMBER = re.compile(r"(\d{1,3}(?:[.,٫٬’ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,٫:](\d+))?")
SEPARATOR = re.compile(r"\D")
# A number that English writes in words may stand in digits elsewhere.
WORDS = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twelfth|\w+teen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety|hundred|thousand|o’clock|half|third|quarter)\b",
    re.IGNORECASE,
)


@check("PLC02", on=TranslatedUnit)
def number_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = numbers(unit.source.text), numbers(unit.target.text)
    for number in sorted((wanted - found).keys()):
        hint = "Write the same number, in the digits of the language."
        yield unit.finding(f"the number {number} is missing", hint)
    if WORDS.search(unit.source.text):
        return
    for number in sorted((found - wanted).keys()):
        hint = "Correct the number, or take it out."
        yield unit.finding(f"English has no number {number}", hint)


def numbers(text: str) -> Counter[str]:
    """Return the numbers in a text in Western digits, a point before a fraction and nothing else between."""
    return Counter(".".join(filter(None, map(_western, parts))) for parts in NUMBER.findall(text))


def _western(digits: str) -> str:
    return "".join(str(unicodedata.digit(digit)) for digit in SEPARATOR.sub("", digits))
