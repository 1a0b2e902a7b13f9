"""A Romanian target writes ş and ţ with a cedilla in place of ș and ț with a comma below."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language import words

COMMA_BELOW = {"ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț"}
CEDILLA = re.compile("[şţŞŢ]")
RIGHT = re.compile("[șțȘȚ]")


@check("RO01", on=TranslatedUnit, level=Level.WARNING, is_style=True)
def cedilla(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.subtag != "ro" or not CEDILLA.search(unit.text):
        return
    # Others may hold to the old code throughout; both in one text are a fault anywhere.
    is_fault = unit.own or RIGHT.search(unit.text) is not None
    for word in words(unit.text):
        edits = tuple(
            Edit(word.start + found.start(), word.start + found.end(), COMMA_BELOW[found[0]])
            for found in CEDILLA.finditer(word.text)
        )
        if edits:
            right = CEDILLA.sub(lambda found: COMMA_BELOW[found[0]], word.text)
            message = f"“{word.text}” has a cedilla where Romanian has a comma below"
            level = Level.WARNING if is_fault else Level.INFORMATION
            yield unit.finding(
                message, f"Write “{right}”.", span=(word.start, word.end), edits=edits, level=level
            )
