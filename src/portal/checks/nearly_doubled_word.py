"""A target has nearly the same word twice in a row: a slip and its correction, two forms of a word."""

from collections.abc import Iterator
from itertools import pairwise

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import words
from portal.language.doubles import repeats_nearby

SHORTEST = 5
SHORTEST_FORM = 6
LONG = 8
MOST_LETTERS = 2
JOINER = "\u200c"
# Where stems are not known: endings that make another form of a word and no other word.
SHORTEST_STEM = 4
ENDINGS = {"fa": ("ان", "ی", "ها", "های", f"{JOINER}ها", f"{JOINER}های", f"{JOINER}هایی")}


@check("DUP02", on=TranslatedUnit, level=Level.WARNING)
def nearly_doubled_word(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.target.text
    for one, other in pairwise(words(unit.text)):
        if not _look_alike(one.text, other.text) or text[one.end : other.start] not in (" ", "\n", "\u00a0"):
            continue
        if _is_slip(one.text, other.text, unit) or _are_forms(one.text, other.text, unit):
            message = f"“{one.text} {other.text}” says nearly the same word twice"
            hint = "Keep the one that is right."
            yield unit.finding(message, hint, span=(one.start, other.end))


def _look_alike(one: str, other: str) -> bool:
    """Whether a closer look is worth it: the same beginning, nearly the same length, no digits."""
    if one[1:2] != other[1:2] or one[:1].casefold() != other[:1].casefold():
        return False
    return (
        min(len(one), len(other)) >= SHORTEST_STEM
        and (one + other).replace(JOINER, "").replace("-", "").isalpha()
        and one != other
    )


def _distance(one: str, other: str) -> int:
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415  # only where two words look alike

    return Levenshtein.distance(one.casefold(), other.casefold(), score_cutoff=MOST_LETTERS)


def _is_slip(one: str, other: str, unit: TranslatedUnit) -> bool:
    """Whether one of the two is the other with a letter or two gone astray; mostly it is no word then."""
    distance = _distance(one, other)
    shorter = min(len(one), len(other))
    most = MOST_LETTERS if shorter >= LONG else 1
    if shorter < SHORTEST or not 0 < distance <= most or unit.language.dictionary is None:
        return False
    if [_is_known(word, unit) for word in (one, other)].count(False) == 1:
        return True
    if distance != 1 or one[-2:] != other[-2:]:
        return False
    # The script without vowels makes words short, so there only a letter more or less is a slip.
    return shorter >= LONG - 1 or (unit.locale.direction == "rtl" and len(one) != len(other))


def _is_known(word: str, unit: TranslatedUnit) -> bool:
    return (
        word.casefold() in unit.accepted
        or word.isupper()
        or word in unit.source.text
        or unit.language.knows(word)
    )


def _are_forms(one: str, other: str, unit: TranslatedUnit) -> bool:
    """Whether both are forms of one word, of which English says no word twice."""
    if one.isupper() or other.isupper() or repeats_nearby(unit.source.text):
        return False
    if unit.locale.direction == "rtl":
        return min(len(one), len(other)) >= SHORTEST_STEM and any(
            longer == shorter + ending
            for shorter, longer in ((one, other), (other, one))
            for ending in ENDINGS.get(unit.language.subtag, ())
        )
    if min(len(one), len(other)) < SHORTEST_FORM or not 0 < _distance(one, other) <= MOST_LETTERS:
        return False
    return not unit.language.stems(one).isdisjoint(unit.language.stems(other))
