"""Words that no dictionary lists because a rule makes them: by prefixes, endings, pronouns written on."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from portal.language.lists import listed

# What must be left of a word when its prefix or ending is taken off.
SHORTEST_BASE = 4
# Spanish verbs with pronouns written on to them, the accent moved or not.
_CLITICS = re.compile(r"(.*(?:[aeiáéí]r|[aeá]ndo|éndo|[áéíóú].*))(?:[mts]e|n?os|(?:[mts]e|nos)?l[oae]s?)$")


class Rules(NamedTuple):
    """How one language makes words.

    An ending is replaced by each of the texts beside it; what comes of one that is known is known too.
    `cases` are endings that a foreign word takes, with or without a hyphen.
    """

    prefixes: frozenset[str]
    endings: tuple[tuple[str, tuple[str, ...]], ...]
    cases: frozenset[str]


@cache
def rules_of(subtag: str) -> Rules:
    """Return the rules of a language, as its lists have them."""
    pairs = (entry.partition(">") for entry in sorted(listed(f"{subtag}-endings")))
    endings = tuple((ending, tuple(instead.split(","))) for ending, _, instead in pairs)
    return Rules(listed(f"{subtag}-prefixes"), endings, listed(f"{subtag}-cases") | {"s", "es"})


def bases(word: str, subtag: str) -> Iterator[str]:
    """Yield words in small letters; if one of them is known, the word is right."""
    rules = rules_of(subtag)
    for length in range(1, len(word) - SHORTEST_BASE + 1):
        if word[:length] in rules.prefixes and len(word) - length >= _shortest(word[:length]):
            rest = word[length:]
            yield rest.removeprefix("r") if rest.startswith("rr") else rest.removeprefix("-")
    for ending, replacements in rules.endings:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_BASE:
            yield from (f"{word.removesuffix(ending)}{instead}" for instead in replacements)
    if subtag == "es":
        yield from _without_clitics(word)


def _shortest(prefix: str) -> int:
    """Return how much must follow a prefix: after a short one more, or chance would find it anywhere."""
    return SHORTEST_BASE + (len(prefix) < 3 and prefix != "ge")


def is_accepted(word: str, subtag: str) -> bool:
    """Whether a word in small letters is on a list of ours, or a loanword with an ending of the language."""
    own, foreign = listed(subtag), listed("loanwords")
    if word in own or word in foreign:
        return True
    return any(
        word[-length:] in rules_of(subtag).cases and word[:-length].removesuffix("-") in foreign
        for length in range(1, min(6, len(word)))
    )


def _without_clitics(word: str) -> Iterator[str]:
    found = _CLITICS.match(word)
    if found and len(found[1]) >= SHORTEST_BASE:
        yield found[1]
        yield without_accents(found[1])


def without_accents(word: str) -> str:
    """Return a word without the accents on its vowels; other marked letters stay."""
    plain = (unicodedata.normalize("NFD", letter)[0] if letter in "áéíóúàâêô" else letter for letter in word)
    return "".join(plain)
