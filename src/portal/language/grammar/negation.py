"""Afrikaans negates twice: where the second “nie” is missing that closes a clause."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.language.grammar.afrikaans import AUXILIARIES, JOINING, LIMITERS, NEGATORS, VERBS
from portal.language.grammar.listing import each
from portal.language.text import Word, words

# Fewer words make a label or an answer.
SHORTEST, LONGEST = 4, 16
_END = re.compile(r"[.!?;…]+(?=[\s”»\"’')\]*_]|$)|\n|$")
_QUOTED = re.compile(r"[“„«\"‘][^“”„«»\"\n]*[”»\"]|\([^()\n]*\)")
_NEGATED = re.compile(r"\b(?:nie|geen|geeneen|nooit|niemand|niks|nêrens|moenie)\b", re.IGNORECASE)
_ALIKE = each("lyk klink voel is was werk")
_ASKING = each("hoekom waarom of dan indien as so anders vir en maar")


class OpenNegation(NamedTuple):
    """A word that negates and is not closed, and where “nie” belongs, if that is certain."""

    start: int
    end: int
    word: str
    place: int | None


def open_negations(text: str, prose: str) -> Iterator[OpenNegation]:
    """Yield the first negation of each sentence that no “nie” closes."""
    if not _NEGATED.search(prose):
        return
    unquoted = _QUOTED.sub(lambda found: "," * len(found[0]), prose)
    start = 0
    for end in _END.finditer(unquoted):
        found = _open_negation(unquoted, start, end.start())
        if found:
            is_whole = unquoted[start : end.start()] == text[start : end.start()]
            yield found if is_whole else found._replace(place=None)
        start = end.end()


def _open_negation(prose: str, start: int, end: int) -> OpenNegation | None:
    sentence = prose[start:end]
    there = words(sentence)
    if len(there) < SHORTEST:
        return None
    places = [place for place, word in enumerate(there) if word.text.lower() in NEGATORS]
    if (
        not places
        or _goes_on(there, places[0])
        or any(there[place].text.lower() in ("nie", "nié") for place in places[1:])
    ):
        return None
    if not all(_needs_closing(there, place, sentence) or _goes_on(there, place) for place in places):
        return None
    first = there[places[0]]
    is_plain = len(there) <= LONGEST and not re.search(r"[,()–—:%\d-]", sentence)
    is_plain = is_plain and not any(word.text.lower() in JOINING for word in there)
    last = start + there[-1].end
    return OpenNegation(start + first.start, start + first.end, first.text, last if is_plain else None)


def _needs_closing(there: tuple[Word, ...], place: int, sentence: str) -> bool:
    """Whether more of the clause follows that a negation negates."""
    if place + 1 == len(there):
        return _ends_on_nothing(there, place, sentence)
    word, after = there[place], there[place + 1]
    before = there[place - 1].text.lower() if place else ""
    # “Lyk nie soos” goes on with what is negated.
    is_likeness = before in _ALIKE and after.text.lower() == "soos"
    if sentence[word.end : after.start].strip() or (after.text.lower() in JOINING and not is_likeness):
        return False
    rest = [other.text.lower() for other in there[place + 1 :]]
    if before in _ASKING or (rest[0] in LIMITERS and "maar" in rest) or rest[0] == "waar":
        return False
    return _has_verb(sentence, word)


def _goes_on(there: tuple[Word, ...], place: int) -> bool:
    """Whether a negation goes on with an earlier one: “geen salaris en geen faktuur”."""
    return place > 2 and there[place - 1].text.lower() in ("en", "of") and _is_no(there[place])


def _is_no(word: Word) -> bool:
    return word.text.lower() == "geen"


def _ends_on_nothing(there: tuple[Word, ...], place: int, sentence: str) -> bool:
    """Whether a sentence ends on “niks” or “niemand” right behind its verb."""
    is_bare = there[place].text.lower() in ("niks", "niemand", "nêrens")
    return is_bare and there[place - 1].text.lower() in VERBS and _has_verb(sentence, there[place])


def _has_verb(sentence: str, word: Word) -> bool:
    """Whether a verb stands between the commas around a word."""
    first = sentence.rfind(",", 0, word.start) + 1
    last = sentence.find(",", word.end)
    clause = sentence[first : last if last >= 0 else len(sentence)]
    return any(found.text.lower() in AUXILIARIES or found.text.lower() in VERBS for found in words(clause))
