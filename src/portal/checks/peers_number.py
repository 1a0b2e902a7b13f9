"""A target lacks a number that English writes in words and that all other languages have."""

from collections.abc import Iterator

from portal.checking import Finding, Peers, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.number_words import has_number_words, numbers_in_words
from portal.language.numbers import numbers_in

FEWEST = 3
# One and two are also articles and pairs, which languages use as they like.
LEAST = 3


@check("PEE02", on=Peers, level=Level.WARNING)
def peers_number(peers: Peers) -> Iterator[Finding]:
    wanted = [
        each for each in numbers_in_words(peers.source.text, "en") if each.isdecimal() and int(each) >= LEAST
    ]
    readers = [unit for unit in peers.targets if has_number_words(unit.language.subtag)]
    if not wanted or len(readers) <= FEWEST:
        return
    values = {unit.locale.id: _values(unit) for unit in readers}
    for number in sorted(wanted, key=int):
        lacking = [unit for unit in readers if number not in values[unit.locale.id]]
        if len(lacking) == 1:
            message = f"the number {number} is missing, which all other languages have"
            yield peers.finding(lacking[0], message, "Write the number, in words or in digits.")


def _values(unit: TranslatedUnit) -> frozenset[str]:
    """Return the numbers of a target, whether it has them in digits or in words."""
    language = unit.language.subtag
    digits = (value for number in numbers_in(unit.target.text, language) for value in number.values)
    return frozenset(digits) | numbers_in_words(unit.target.text, language)
