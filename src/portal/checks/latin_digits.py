"""A target has Latin digits in prose, where its locale writes digits of its own script."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.numerals import DIGITS

NUMBER = re.compile(r"(?<![\w.:/-])\d+(?:[.,:/]\d+)*(?![\w/-])", re.ASCII)
LATIN = DIGITS["latn"]
# A number beside a word in Latin letters belongs to a name: CC BY 4.0, ISO 9001, 5 GB.
NAME_BEFORE = re.compile(r"[A-Za-z][\w.+&-]*[\s\u00a0\u200e\u200f(#]*$", re.ASCII)
NAME_AFTER = re.compile(r"[\s\u00a0\u200e\u200f]*[A-Za-z#=]", re.ASCII)
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+")
# The locale's own marks before a fraction and between thousands.
MARKS = {"arabext": {".": "٫", ",": "٬"}, "arab": {".": "٫", ",": "٬"}}


@check("FA03", on=TranslatedUnit, level=Level.WARNING)
def latin_digits(unit: TranslatedUnit) -> Iterator[Finding]:
    digits = DIGITS.get(unit.locale.digits, LATIN)
    if digits == LATIN or not any(digit in unit.text for digit in LATIN):
        return
    if not unit.own and not any(digit in unit.text for digit in digits):
        return
    for number in NUMBER.finditer(unit.text):
        if is_of_a_name(unit.text, *number.span()) or _is_of_a_list(unit.text, *number.span()):
            continue
        edits = tuple(_edits(number, digits, MARKS.get(unit.locale.digits, {})))
        right = number[0]
        for edit in reversed(edits):
            start, end = edit.start - number.start(), edit.end - number.start()
            right = f"{right[:start]}{edit.text}{right[end:]}"
        message = f"{number[0]} is written in Latin digits"
        yield unit.finding(message, f"Write {right}.", span=number.span(), edits=edits)


def _is_of_a_list(text: str, start: int, end: int) -> bool:
    """Whether the number begins an item of a list, which Markdown writes in Latin digits."""
    begins = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    return begins and text[end : end + 1] in (".", ")") and text[end + 1 : end + 2].isspace()


def is_of_a_name(text: str, start: int, end: int) -> bool:
    return bool(NAME_BEFORE.search(text[max(0, start - 30) : start]) or NAME_AFTER.match(text[end : end + 3]))


def _edits(number: re.Match[str], digits: str, marks: dict[str, str]) -> Iterator[Edit]:
    is_amount = GROUPED.fullmatch(number[0]) is not None
    for place, sign in enumerate(number[0], start=number.start()):
        if sign in LATIN:
            yield Edit(place, place + 1, digits[int(sign)])
        elif is_amount and sign in marks:
            yield Edit(place, place + 1, marks[sign])
