"""Small words that melt with the next one or change before its sound: “del”, “pelo”, “într-un”, “e”."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from portal.language.grammar.lexicon import FINITE, INFINITIVE, MS
from portal.language.grammar.listing import each, pairs
from portal.language.grammar.pieces import TIED, Pieces, at

_CONTRACTED: dict[str, dict[tuple[str, str], str]] = {
    "es": {("a", "el"): "al", ("de", "el"): "del"},
    "pt": {
        **{
            ("de", article): f"d{article}"
            for article in each("o a os as este esta estes estas esse essa esses essas")
        },
        **{
            ("de", other): f"d{other}"
            for other in each("aquele aquela aqueles aquelas isto isso aquilo ele ela eles elas")
        },
        **{
            ("em", article): f"n{article}"
            for article in each("o a os as este esta estes estas esse essa esses essas")
        },
        **{
            ("em", other): f"n{other}"
            for other in each("aquele aquela aqueles aquelas isto isso aquilo ele ela eles elas")
        },
        **{("por", article): f"pel{article}" for article in each("o a os as")},
        ("a", "o"): "ao",
        ("a", "os"): "aos",
        ("a", "as"): "às",
        **{("a", other): f"à{other[1:]}" for other in each("aquele aquela aqueles aquelas aquilo")},
    },
    "ro": {
        (word, article): f"{melted}-{melted_article}"
        for word, melted in (("în", "într"), ("din", "dintr"), ("prin", "printr"))
        for article, melted_article in (("un", "un"), ("o", "o"))
    },
}
# Before these sounds “y” is “e” and “o” is “u”; a diphthong keeps “y”.
_SOUNDS = (("y", "e", re.compile(r"h?[ií](?![aeouáéó])\w")), ("o", "u", re.compile(r"h?[oó]\w")))
# Before a masculine noun in the singular these lose their end.
_SHORTENED = pairs("primero-primer tercero-tercer bueno-buen malo-mal alguno-algún ninguno-ningún uno-un")
_FIRSTS = {
    subtag: frozenset(first for first, _ in table)
    | (each("y o") | frozenset(_SHORTENED) if subtag == "es" else frozenset())
    for subtag, table in _CONTRACTED.items()
}
# Whoever speaks of an infinitive's own subject does not contract: “antes de o cliente chegar”.
_REACH = 12


class Uncontracted(NamedTuple):
    """Words as they stand, where, and what belongs there; `is_certain` if nothing else can be meant."""

    start: int
    end: int
    words: str
    contracted: str
    is_certain: bool


def uncontracted(found: Pieces, subtag: str, knows: Callable[[str], bool]) -> Iterator[Uncontracted]:
    """Yield pairs of words that the language writes as one, or otherwise."""
    firsts = _FIRSTS[subtag]
    for place in range(len(found) - 1):
        one, other = found[place], found[place + 1]
        if one.text in firsts and other.follows and not other.is_name and one.before != TIED:
            yield from _melted(found, place, subtag)
            if subtag == "es":
                yield from _shortened(found, place)
                yield from _before_sound(found, place, knows)


def _melted(found: Pieces, place: int, subtag: str) -> Iterator[Uncontracted]:
    one, other = found[place], found[place + 1]
    contracted = _CONTRACTED[subtag].get((one.text, other.text))
    if contracted and _is_pair(found, place, subtag):
        is_certain = subtag != "es" or _is_noun_next(found, place)
        yield Uncontracted(one.start, other.end, f"{one.text} {other.text}", contracted, is_certain)


def _shortened(found: Pieces, place: int) -> Iterator[Uncontracted]:
    one, other = found[place], found[place + 1]
    short = _SHORTENED.get(one.text)
    if short and other.word.is_noun and other.word.noun & MS:
        yield Uncontracted(one.start, one.end, f"{one.text} {other.text}", short, is_certain=True)


def _is_pair(found: Pieces, place: int, subtag: str) -> bool:
    after = at(found, place + 2)
    if subtag == "es":
        return after.follows and not after.is_name
    if subtag == "ro":
        return after.follows and after.text not in ("mie", "sută")
    if at(found, place - 1).text == "pôr" or _has_infinitive(found, place + 2):
        return False
    is_pronoun = len(found[place + 1].text) > 2 and not after.word.nominal
    return is_pronoun or (
        after.follows and not after.is_name and bool(after.word.nominal & found[place + 1].word.determiner)
    )


def _has_infinitive(found: Pieces, place: int) -> bool:
    """Whether an infinitive comes before any other verb, whose subject the words may be."""
    for piece in found[place : place + _REACH]:
        if piece.before not in ("", ",") or piece.text == "que":
            return False
        if piece.word.verb & INFINITIVE or piece.text.endswith("r"):
            return True
        if piece.word.verb & FINITE and piece.word.is_finite:
            return False
    return False


def _is_noun_next(found: Pieces, place: int) -> bool:
    after = at(found, place + 2).word
    return bool(after.nominal & MS) and not after.verb & FINITE


def _before_sound(found: Pieces, place: int, knows: Callable[[str], bool]) -> Iterator[Uncontracted]:
    one, other = found[place], found[place + 1]
    if one.before:
        return
    for plain, changed, sound in _SOUNDS:
        if one.text == plain and sound.match(other.text) and len(other.text) > 2 and knows(other.text):
            yield Uncontracted(one.start, one.end, f"{plain} {other.text}", changed, is_certain=True)
