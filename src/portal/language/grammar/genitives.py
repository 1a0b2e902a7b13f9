"""Romanian genitives: one that is lost between two nouns, and a possessive that does not agree."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash, clash_of
from portal.language.grammar.lexicon import DEFINITE, FP, FS, MP, MS
from portal.language.grammar.phrases import nouns_before
from portal.language.grammar.pieces import Piece, Pieces, at
from portal.language.grammar.rules import Grammar

_POSSESSIVES = {"al": MS * 17, "a": FS * 17, "ai": MP * 17, "ale": FP * 17}
# The article of the genitive, written on to a word from abroad.
_OF_LOANWORDS = ("-ului", "-urilor", "-ilor")


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
        if not is_sure or not _is_genitive(found, place + 1, grammar):
            continue
        there = nouns_before(found, place, grammar) or _noun_at(found, place - 1)
        if there and not there & mask:
            yield clash_of(before, piece, (there, mask))


def _has_article(piece: Piece, grammar: Grammar) -> bool:
    word = piece.word
    is_sure = word.is_noun and not word.role and not piece.is_name and piece.text not in grammar.times
    return is_sure and bool(word.noun & DEFINITE) and not word.noun & ~DEFINITE


def _is_genitive(found: Pieces, place: int, grammar: Grammar) -> bool:
    """Whether a noun is in the genitive, as the last part of a loanword may be: „front office-ului“."""
    last = place
    while at(found, last).text in grammar.loanwords and at(found, last + 1).follows:
        last += 1
    return found[place].word.role == "genitive" or at(found, last).text.endswith(_OF_LOANWORDS)


def _noun_at(found: Pieces, place: int) -> int:
    """Return what a noun is that stands alone behind “to be”, with an adjective before it at most."""
    noun, before = found[place], at(found, place - 1)
    return noun.word.noun if noun.word.is_noun and before.word.nominal else 0
