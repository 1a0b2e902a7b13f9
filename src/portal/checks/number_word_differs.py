"""A small number that the source writes as a word is another number in the target."""

from collections.abc import Iterator
from functools import cache

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.number_words import CARDINALS, numbers_in_words
from portal.language.numbers import numbers_in
from portal.language.text import words

# Below two a number is an article, above twelve it is hardly ever written as a word.
VALUES = range(2, 13)
# Words that mean more than the number: new, nine; eight, attention; six, half; ten, village; nine, no.
AMBIGUOUS = {
    "af": {"agt", "paar", "beide", "albei", "dubbel"},
    "en": {"both", "couple", "pair", "double", "decade", "decades", "tens"},
    "es": {"par", "doble", "dobles", "ambos", "ambas", "triple", "década", "décadas"},
    "fa": {"نه", "ده", "دهه", "جفت", "دوگانه", "شش", "هشت", "هفت", "سه‌گانه"},
    "pt": {
        "meia",
        "par",
        "dobro",
        "duplo",
        "dupla",
        "ambos",
        "ambas",
        "triplo",
        "tripla",
        "década",
        "décadas",
    },
    "ro": {"nouă", "pereche", "dublu", "dublă", "ambele", "ambii", "triplu", "triplă", "zeci", "opt"},
}


@check("PLC07", on=TranslatedUnit, level=Level.WARNING)
def number_word_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    language = unit.language.subtag
    if language not in CARDINALS:
        return
    wanted = _named(unit.source_text, "en")
    if not wanted:
        return
    found = _named(unit.text, language)
    lost = wanted.keys() - found.keys() - _known(unit.text, language)
    added = found.keys() - wanted.keys() - _known(unit.source_text, "en")
    if len(lost) == len(added) == 1:
        word, span = next((found[value]) for value in added)
        source, _ = next(wanted[value] for value in lost)
        message = f"“{word}” stands where English has “{source}”"
        yield unit.finding(message, "Write the same number.", span=span)


def _named(text: str, language: str) -> dict[int, tuple[str, tuple[int, int]]]:
    """Return the numbers from two to twelve that words name beyond doubt, with word and place."""
    exact = _exact(language)
    return {
        exact[word.text.casefold()]: (word.text, (word.start, word.end))
        for word in words(text)
        if word.text.casefold() in exact
    }


def _known(text: str, language: str) -> set[int]:
    """Return every number that a text may mean, in words or digits."""
    written = {value for number in numbers_in(text, language) for value in number.values}
    return {int(value) for value in written | _in_words(text, language) if value.isdecimal()}


def _in_words(text: str, language: str) -> set[str]:
    """Return the value of each word alone; “twice a” is not three."""
    return {value for word in words(text) for value in numbers_in_words(word.text, language)}


@cache
def _exact(language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in filter(str.strip, CARDINALS[language].split("|")):
        value, *forms = entry.split()
        if int(value) in VALUES:
            found |= {
                form: int(value) for form in forms if form not in AMBIGUOUS[language] and form[-1] != "-"
            }
    return found
