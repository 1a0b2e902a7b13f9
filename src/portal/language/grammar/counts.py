"""Numbers and the nouns behind them: the plural, and the Romanian „de“."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.language.grammar.lexicon import DEFINITE, PLURAL, SINGULAR, Lexicon

_NUMBER = re.compile(
    r"(?<![\w.,:/#+°-])(?P<number>[1-9]\d{0,2}(?:[.\s\u00a0]\d{3})*)[ \u00a0]"
    r"(?P<of>de[ \u00a0])?(?P<noun>[^\W\d_]+)(?![\w(/'’-])"
)
_DIGITS = frozenset("0123456789")
_LABELLING = re.compile(r"(?:\b(?:nr|n|núm|no|art|cap|pag|pág|p|vol)\.?|[º°])\s*$", re.IGNORECASE)
_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]$")
# From here on Romanian counts with „de“.
_FROM, _HUNDRED = 20, 100
_YEARS = range(1800, 2200)
_UNCOUNTED = frozenset(
    {"mil", "mii", "mie", "por", "euro", "watt", "gigabyte", "kilobyte", "megabyte", "byte", "bit"}
)


class Miscount(NamedTuple):
    """A number with its noun, where, and what is wrong: number, “de” lost or too much."""

    start: int
    end: int
    words: str
    kind: str


def miscounts(text: str, lexicon: Lexicon, subtag: str) -> Iterator[Miscount]:
    """Yield “3 cliente”, „40 clienți“ and „15 de zile“."""
    for found in _NUMBER.finditer(text) if not _DIGITS.isdisjoint(text) else ():
        number = int(re.sub(r"\D", "", found["number"]))
        word = lexicon.word(found["noun"])
        if (
            not word.is_noun
            or word.role
            or found["noun"] in _UNCOUNTED
            or _names(text, found.start(), lexicon)
        ):
            continue
        kind = _kind(number, found["of"] is not None, word.noun, subtag)
        if kind:
            yield Miscount(found.start(), found.end(), found[0], kind)


def _kind(number: int, has_of: bool, noun: int, subtag: str) -> str:
    if number == 1 or number in _YEARS or (noun & DEFINITE and not noun & ~DEFINITE):
        return ""
    if subtag != "ro":
        return "" if has_of or noun & PLURAL else "number"
    wants_of = number % _HUNDRED >= _FROM or number % _HUNDRED == 0
    if noun & SINGULAR and not noun & PLURAL:
        return "" if has_of else "number"
    if wants_of == has_of:
        return ""
    return "of" if wants_of else "no-of"


def _names(text: str, place: int, lexicon: Lexicon) -> bool:
    """Whether a number names what stands before it: “nivel 3”."""
    before = text[max(place - 24, 0) : place]
    if _LABELLING.search(before):
        return True
    word = _BEFORE.search(before)
    if word is None:
        return False
    one = lexicon.word(word[1].lower())
    is_preposition = (
        one.role in ("preposition", "adverb", "degree", "and", "or") or one.determiner or one.verb
    )
    return (bool(one.noun) and not is_preposition) or word[1][0].isupper()
