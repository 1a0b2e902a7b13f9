"""A delivered target writes digits or letters in another way than the rest of the same text does."""

import re
from collections.abc import Callable, Iterator

from portal.checking import Finding, Origin, TranslatedLocale, check
from portal.checks.latin_digits import NUMBER, is_of_a_name
from portal.diagnostics import Level

# So many texts must write it in one way, and so large a part of them, before the others are at fault.
FEWEST, SHARE = 5, 0.75
PERSIAN_DIGITS = re.compile("[۰-۹]")
CEDILLA = re.compile(r"\w*[şţŞŢ]\w*")
COMMA_BELOW = re.compile("[șțȘȚ]")

Places = Callable[[str], Iterator[re.Match[str]]]


@check("ENC05", on=TranslatedLocale, level=Level.WARNING)
def writing_varies(locale: TranslatedLocale) -> Iterator[Finding]:
    if locale.origin is not Origin.DELIVERY:
        return
    subtag = locale.language.subtag
    if subtag == "fa":
        message = "“{}” is written in Latin digits, others in Persian ones"
        yield from _others(locale, PERSIAN_DIGITS, _latin_numbers, message)
    elif subtag == "ro":
        message = "“{}” has a cedilla, the letters of other texts have a comma below"
        yield from _others(locale, COMMA_BELOW, CEDILLA.finditer, message)


def _others(
    locale: TranslatedLocale, usual: re.Pattern[str], places: Places, message: str
) -> Iterator[Finding]:
    """Yield the texts that have only what is not usual, where the usual is."""
    right = [unit for unit in locale.units if usual.search(unit.text)]
    odd = [
        (unit, places_found[0])
        for unit in locale.units
        if not usual.search(unit.text) and (places_found := [*places(unit.text)])
    ]
    if len(right) >= max(FEWEST, SHARE * (len(right) + len(odd))):
        for unit, first in odd:
            hint = "Write it as the other texts do."
            yield locale.finding(unit, message.format(first[0]), hint, span=first.span())


def _latin_numbers(text: str) -> Iterator[re.Match[str]]:
    return (found for found in NUMBER.finditer(text) if not is_of_a_name(text, *found.span()))
