"""Two Romanian nouns side by side, both with their article: the second has lost its genitive."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash
from portal.language.grammar.lexicon import DEFINITE
from portal.language.grammar.pieces import Piece, Pieces, at
from portal.language.grammar.rules import Grammar


def lost_genitives(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield pairs such as „calitatea datele“, which begin a clause or follow a preposition."""
    for place in range(1, len(found)):
        one, other, before = found[place - 1], found[place], at(found, place - 2)
        if not (other.follows and _has_article(one, grammar) and _has_article(other, grammar)):
            continue
        if (before.word.role == "preposition" and one.follows) or one.opens:
            yield Clash(one, other, "case")


def _has_article(piece: Piece, grammar: Grammar) -> bool:
    word = piece.word
    is_sure = word.is_noun and not word.role and not piece.is_name and piece.text not in grammar.times
    return is_sure and bool(word.noun & DEFINITE) and not word.noun & ~DEFINITE
