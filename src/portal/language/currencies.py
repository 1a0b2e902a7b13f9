"""Currencies of business texts, by sign, code and the stems of their names in several languages."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from portal.language.numbers import Number, numbers_in

# Signs and codes stand before or after the number; names after it, perhaps with “million” between.
SIGNS = {
    "EUR": ("€", "EUR"),
    "USD": ("US$", "U$S", "$", "USD"),
    "GBP": ("£", "GBP"),
    "JPY": ("¥", "JPY"),
    "RON": ("RON",),
    "BRL": ("R$", "BRL"),
    "ZAR": ("ZAR",),
    "CHF": ("CHF",),
    "IRR": ("IRR",),
    "INR": ("₹", "INR"),
}
NAMES = {
    "EUR": r"euro\w{0,4}|یورو",
    "USD": r"dollar\w{0,3}|d[oó]lar\w{0,5}|dolar\w{0,5}|دلار",
    "GBP": r"pounds? sterling|libras? esterlinas?|libras?|lir[ăe]\w{0,3}(?: sterlin[ăe])?|pond|پوند",
    "JPY": r"yen\w{0,3}|ienes?|jen|ین",
    "RON": r"lei|leu",
    "BRL": r"rea(?:l|is|les|i)",
    "ZAR": r"rands?|ranzi|راند",
    "CHF": r"franc\w{0,4}|frank|فرانک",
    "IRR": r"r[iy]al\w{0,2}|تومان|ریال",
    "INR": r"rup\w{2,4}|روپیه",
}
SIGN_BEFORE = re.compile(
    r"(?P<sign>R\$|US\$|U\$S|[€$£¥₹]|(?<![A-Z])(?:EUR|USD|GBP|JPY|RON|BRL|ZAR|CHF|IRR|INR))[ \u00a0\u202f]?$"
)
SIGN_AFTER = re.compile(
    r"(?:[ \u00a0\u202f]?[KMkmB]?(?:bn|Mrd|mil)?[ \u00a0\u202f]?)"
    r"(?P<sign>R\$|US\$|[€$£¥₹]|(?:EUR|USD|GBP|JPY|RON|BRL|ZAR|CHF|IRR|INR)(?![A-Za-z]))"
)
NAME_AFTER = re.compile(
    r"[\s\u200c-]{0,2}(?:[^\W\d_]+[\s-]){0,3}?(?:"
    + "|".join(rf"(?P<{code}>{names})" for code, names in NAMES.items())
    + r")(?![^\W_])",
    re.IGNORECASE,
)
CODES = {sign: code for code, signs in SIGNS.items() for sign in signs}


class Sum(NamedTuple):
    """A sum of money: the number's possible values, the currency's code, and where the number stands."""

    values: tuple[str, ...]
    currency: str
    written: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def sums_in(text: str, language: str) -> tuple[Sum, ...]:
    """Return the sums of money in a text."""
    return tuple(_sums(text, language))


def _sums(text: str, language: str) -> Iterator[Sum]:
    for number in numbers_in(text, language):
        yield from _sum(number, text)


def _sum(number: Number, text: str) -> Iterator[Sum]:
    sign = SIGN_BEFORE.search(text, max(number.start - 5, 0), number.start) or SIGN_AFTER.match(
        text, number.end
    )
    if sign:
        yield Sum(number.values, CODES[sign["sign"]], sign["sign"], *_span(number, sign))
    elif name := NAME_AFTER.match(text, number.end):
        code = name.lastgroup or ""
        yield Sum(number.values, code, name[code], number.start, name.end())


def _span(number: Number, sign: re.Match[str]) -> tuple[int, int]:
    return min(number.start, sign.start("sign")), max(number.end, sign.end("sign"))


def names_currency(text: str, currency: str) -> bool:
    """Whether a text has a sign, a code or a name of a currency anywhere."""
    return _anywhere(currency).search(text) is not None


@cache
def _anywhere(currency: str) -> re.Pattern[str]:
    codes = "|".join(sign for sign in SIGNS[currency] if sign.isalpha())
    signs = "|".join(re.escape(sign) for sign in SIGNS[currency] if not sign.isalpha()) or "(?!)"
    words = rf"(?<![^\W_])(?:{codes}|{NAMES[currency]})(?![^\W_])"
    return re.compile(rf"(?<!R)(?:{signs})|{words}", re.IGNORECASE)
