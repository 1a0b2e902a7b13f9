"""Everything in a text that does not agree: Romance languages."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash
from portal.language.grammar.phrases import with_article, with_every, with_noun
from portal.language.grammar.pieces import Pieces
from portal.language.grammar.predicates import before_subject, with_subject
from portal.language.grammar.rows import in_a_row
from portal.language.grammar.rules import Grammar
from portal.language.grammar.subjects import can_begin, opens


def clashes(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield what does not agree in a text, a word at fault once."""
    last = None
    for clash in _all_clashes(found, grammar):
        if last is None or clash.one.start >= last.other.end or clash.kind == "verb":
            yield clash
        last = clash


def _all_clashes(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    for place, piece in enumerate(found):
        word = piece.word
        if piece.text in grammar.every:
            yield from with_every(found, place, grammar)
        if word.determiner:
            yield from with_article(found, place, grammar)
        elif word.is_adjective:
            yield from with_noun(found, place, grammar)
        elif piece.text in grammar.copulas:
            yield from in_a_row(found, place, grammar)
        if word.is_finite:
            yield from before_subject(found, place, grammar)
        if can_begin(piece, grammar) and opens(found, place):
            yield from with_subject(found, place, grammar)
