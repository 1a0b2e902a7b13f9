"""Adjectives in a row behind “to be”, which agree with the verb and with each other: Romance languages."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash, clash_of
from portal.language.grammar.lexicon import PARTICIPLE
from portal.language.grammar.pieces import Piece, Pieces, at
from portal.language.grammar.predicates import DEGREES, REACH, adjective_after
from portal.language.grammar.rules import Grammar
from portal.language.grammar.subjects import JOINING, after_roles, ends_phrase, may_end_phrase


def in_a_row(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an adjective behind “to be” that does not agree with the verb, or with its neighbours."""
    end = after_roles(found, place + 1, DEGREES)
    last = at(found, end)
    if not last.follows or not last.word.is_adjective or not may_end_phrase(found, end + 1):
        return
    if last.text in grammar.fixed:
        return
    copula, mask = found[place], last.word.adjective
    if not mask & grammar.copulas[copula.text]:
        if adjective_after(found, place, grammar):
            yield Clash(copula, last, "number")
        return
    while True:
        joined = at(found, end + 1)
        end += 2 if joined.follows and joined.word.role in JOINING else 1
        piece = at(found, end)
        is_joined = piece.before == "," or (piece.follows and found[end - 1].word.role in JOINING)
        if not is_joined or not piece.word.is_adjective or not may_end_phrase(found, end + 1):
            yield from _further_on(found, end, last, mask)
            return
        if piece.text in grammar.fixed:
            return
        if not mask & piece.word.adjective:
            yield clash_of(last, piece, (mask, piece.word.adjective))
            return
        mask, last = mask & piece.word.adjective, piece


def _further_on(found: Pieces, place: int, first: Piece, mask: int) -> Iterator[Clash]:
    """Yield a participle that “and” joins to one further back: “sunt stabilite în mai și revizuită”."""
    if not first.word.verb & PARTICIPLE:
        return
    for end in range(place, min(place + REACH, len(found))):
        piece = found[end]
        word = piece.word
        if not piece.follows or word.role == "opener" or word.is_finite:
            return
        if word.role == "and":
            last = at(found, end + 1)
            is_sure = last.follows and last.word.is_adjective and last.word.verb & PARTICIPLE
            if is_sure and ends_phrase(found, end + 2) and not last.word.adjective & mask:
                yield clash_of(first, last, (mask, last.word.adjective))
            return
        mask |= word.nominal
