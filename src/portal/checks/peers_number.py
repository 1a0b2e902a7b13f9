"""A target lacks a number that English writes in words and that all other languages have."""

import re
from collections.abc import Iterator

from portal.checking import Finding, Peers, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.matching import tokens
from portal.language.number_words import has_number_words, numbers_in_words
from portal.language.numbers import numbers_in

FEWEST = 3
# One and two are also articles and pairs, which languages use as they like.
LEAST = 3
# “All three” may become “all”.
COLLECTIVE = re.compile(r"\b(?:all|these|those|the other)\s+[\w-]+", re.IGNORECASE)


@check("PEE02", on=Peers, level=Level.WARNING)
def peers_number(peers: Peers) -> Iterator[Finding]:
    wanted = _wanted(peers.source.text)
    readers = [unit for unit in peers.targets if has_number_words(unit.language.subtag)]
    if not wanted or len(readers) <= FEWEST:
        return
    values = {unit.locale.id: _values(unit) for unit in readers}
    for number in wanted:
        lacking = [unit for unit in readers if number not in values[unit.locale.id]]
        if len(lacking) == 1 and number not in _hidden(lacking[0]):
            message = f"the number {number} is missing, which all other languages have"
            yield peers.finding(lacking[0], message, "Write the number, in words or in digits.")
            return  # the parts of a longer number would be missing as well


def _wanted(source: str) -> list[str]:
    """Return the numbers that stand in words in the source, the largest first."""
    found = numbers_in_words(COLLECTIVE.sub(" ", source), "en")
    return sorted((each for each in found if each.isdecimal() and int(each) >= LEAST), key=int, reverse=True)


def _values(unit: TranslatedUnit) -> frozenset[str]:
    """Return the numbers of a target, whether it has them in digits or in words."""
    language = unit.language.subtag
    digits = (value for number in numbers_in(unit.target.text, language) for value in number.values)
    return frozenset(digits) | numbers_in_words(unit.target.text, language)


def _hidden(unit: TranslatedUnit) -> frozenset[str]:
    """Return the numbers that words begin with, such as “tweeduisend” and “sesuur”."""
    found: set[str] = set()
    for token in tokens(unit.target.text):
        word = token.text.casefold()
        for cut in range(2, len(word) - 1):
            found |= numbers_in_words(f"{word[:cut]} {word[cut:]}", unit.language.subtag)
    return frozenset(found)
