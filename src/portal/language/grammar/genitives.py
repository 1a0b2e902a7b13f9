"""Romanian genitives: one that is lost between two nouns, and a possessive that does not agree."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash, clash_of
from portal.language.grammar.lexicon import DEFINITE, FP, FS, MP, MS
from portal.language.grammar.phrases import nouns_before
from portal.language.grammar.pieces import Piece, Pieces, at
from portal.language.grammar.rules import Grammar

_POSSESSIVES = {"al": MS * 17, "a": FS * 17, "ai": MP * 17, "ale": FP * 17}


def lost_genitives(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield pairs such as „calitatea datele“, which begin a clause or follow a preposition."""
    for place in range(1, len(found)):
        one, other, before = found[place - 1], found[place], at(found, place - 2)
        if not (other.follows and _has_article(one, grammar) and _has_article(other, grammar)):
            continue
        if (before.word.role == "preposition" and one.follows) or one.opens:
            yield Clash(one, other, "case")


def wrong_possessives(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield „al“, „a“, „ai“ or „ale“ that agree with no noun before them."""
    for place in range(1, len(found)):
        piece, before = found[place], found[place - 1]
        mask = _POSSESSIVES.get(piece.text, 0)
        is_sure = mask and piece.follows and at(found, place + 1).follows and before.word.nominal
        if not is_sure or at(found, place + 1).word.role != "genitive":
            continue
        there = nouns_before(found, place, grammar)
        if there and not there & mask:
            yield clash_of(before, piece, (there, mask))


def _has_article(piece: Piece, grammar: Grammar) -> bool:
    word = piece.word
    is_sure = word.is_noun and not word.role and not piece.is_name and piece.text not in grammar.times
    return is_sure and bool(word.noun & DEFINITE) and not word.noun & ~DEFINITE
