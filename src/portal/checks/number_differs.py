"""A target loses, changes or adds a number, whatever digits it is written in."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.dates import has_other_calendar, months_in
from portal.language.number_words import has_number_words, numbers_in_words, roman_value
from portal.language.numbers import Number, numbers_in, western
from portal.markup import masked

DIGIT = re.compile(r"\d")
ROMAN = re.compile(r"\b[IVXLC]+\b")
# The numbers of a list are the list's, not the text's.
ITEM = re.compile(r"^\s*(\d+)[.)]\s", re.MULTILINE)
# “Day and night, all week” has as many numbers as each language likes.
ALWAYS = re.compile(r"\b24\s?/\s?(?:7|24)(?:\s?/\s?365)?\b")
ALWAYS_NUMBERS = frozenset({"24", "7", "365"})
# What programs read and no person does, such as calendar:week_start:0 or ^[yY1].
KEY = re.compile(r"[^\s:]+:[^\s:]+:[^\s:]*|\^\S+")
# A note to the translators names a place in the program; they answer it with what they like.
NOTE = re.compile(r"\b\w[\w-]*\.(?:c|cc|cpp|h|py|js|vala):\w+")
# The background and the foreground.
PLANE = re.compile(r"\b[12]\.?[ºª°]\s?plano\b")
# A small number is often written as a word, of which only some languages' are known here.
LARGEST_WORD = 20


@check("PLC02", on=TranslatedUnit)
def number_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = unit.source.text, unit.target.text
    if not (DIGIT.search(source) or DIGIT.search(target)) or KEY.fullmatch(source) or NOTE.search(source):
        return
    if has_other_calendar(target, unit.language.subtag):
        return
    lost, added = map(_distinct, _differences(unit))
    # In others' texts a number that became another one is a fault; one that is gone may have a reason.
    level = None if unit.own or len(lost) == len(added) == 1 else Level.WARNING
    span = (added[0].start, added[0].end) if added else (0, len(target))
    for number in lost:
        hint = "Write the same number, in the digits of the language."
        yield unit.finding(f"the number {number.values[0]} is missing", hint, span=span, level=level)
    for number in added:
        hint = "Correct the number, or take it out."
        message = f"English has no number {number.values[0]}"
        yield unit.finding(message, hint, span=(number.start, number.end), level=level)
    yield from _rescaled(unit)


def _rescaled(unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield the numbers whose digits are right and whose “million” is another one."""
    there = numbers_in(unit.text, unit.language.subtag)
    meant = {value for number in there for value in number.scaled or number.values}
    for number in numbers_in(unit.source_text, "en"):
        same = [other for other in there if number.values[0] in other.values]
        if not number.scaled or not same or not meant.isdisjoint(number.scaled):
            continue
        if all(other.scaled for other in same):
            message = f"{_grouped(same[0].scaled[0])} stands where English has {_grouped(number.scaled[0])}"
            hint = "A billion is a thousand millions in English; look how the language calls it."
            yield unit.finding(message, hint, span=(same[0].start, same[0].end))


def _grouped(value: str) -> str:
    return f"{int(value):,}" if value.isdecimal() else value


def _distinct(numbers: Iterable[Number]) -> list[Number]:
    return list({number.values[0]: number for number in reversed(list(numbers))}.values())


def _differences(unit: TranslatedUnit) -> tuple[list[Number], list[Number]]:
    """Return the numbers of the source that the target has in no form, and the reverse."""
    source, target = unit.source.text, unit.target.text
    language = unit.language.subtag
    wanted, there = _own(source, "en"), _own(target, language)
    idle = _list_numbers(source, target)
    if ALWAYS.search(source):
        idle |= ALWAYS_NUMBERS
    in_source = _values(source, "en") | idle
    in_target = _values(target, language) | idle
    lost = [number for number in wanted if in_target.isdisjoint(number.values)]
    added = [number for number in there if in_source.isdisjoint(number.values)]
    if lost:
        known = in_target | numbers_in_words(target, language) | _romans(target)
        known |= _months(target, unit.locale.tag)
        lost = [n for n in lost if known.isdisjoint(n.values) and not _is_word(n, unit)]
        lost = [n for n in lost if not _is_apart(n, target)]
    if added:
        known = in_source | numbers_in_words(source, "en") | _romans(source) | _months(source, "en")
        added = [n for n in added if known.isdisjoint(n.values)]
        added = [n for n in added if not _is_apart(n, source) and not PLANE.match(target, n.start)]
    return lost, added


def _own(text: str, language: str) -> list[Number]:
    """Return the numbers that have to be the same: those of the prose, apart from those in names."""
    return [number for number in numbers_in(masked(text), language) if not number.glued]


def _values(text: str, language: str) -> frozenset[str]:
    plain = [value for number in numbers_in(text, language) for value in number.values]
    prose = [value for number in numbers_in(masked(text), language) for value in number.values]
    return frozenset((*plain, *prose))


def _list_numbers(source: str, target: str) -> frozenset[str]:
    found = [set(map(western, ITEM.findall(text))) for text in (source, target)]
    return frozenset().union(*found) if max(map(len, found)) > 1 else frozenset()


def _romans(text: str) -> frozenset[str]:
    return frozenset(str(value) for numeral in ROMAN.findall(text) if (value := roman_value(numeral)))


def _months(text: str, tag: str) -> frozenset[str]:
    """Return the numbers of the months in dates, which another language may write in digits."""
    return frozenset(str(month.number) for month in months_in(text, tag))


def _is_word(number: Number, unit: TranslatedUnit) -> bool:
    """Whether a number may stand as a word that nobody here can read."""
    if has_number_words(unit.language.subtag):
        return False
    return number.values[0].isdecimal() and int(number.values[0]) <= LARGEST_WORD


def _is_apart(number: Number, text: str) -> bool:
    """Whether the parts of a number with a fraction stand side by side in the other text: 0'5, 1, 2."""
    whole, point, rest = number.values[0].partition(".")
    if not point:
        return False
    numbers = [other.values[0] for other in numbers_in(text, "")]
    return any(pair == (whole, rest) for pair in pairwise(numbers))
