"""Clauses behind a conjunction that have a subject and no verb: Romance languages."""

from collections.abc import Iterator

from portal.language.grammar.lexicon import DEFINITE
from portal.language.grammar.listing import each
from portal.language.grammar.pieces import Piece, Pieces, at
from portal.language.grammar.rules import Grammar
from portal.language.grammar.verb_forms import Misuse

# What begins a clause that needs a verb, alone or, where a word stands before the stroke, behind it.
_CONJUNCTIONS = {
    "es": each("cuando si porque aunque mientras así_que ya_que modo_que manera_que puesto_que hasta_que"),
    "pt": each("quando porque embora enquanto já_que modo_que forma_que maneira_que"),
    "ro": each("când dacă deoarece fiindcă deși întrucât pentru_că astfel_că așa_că"),
}
_LASTS = {
    subtag: frozenset(words.rpartition("_")[2] for words in each_) for subtag, each_ in _CONJUNCTIONS.items()
}
_ENDS = frozenset(",.!?;:^")
_FEWEST = 3


def clauses_without_verb(found: Pieces, grammar: Grammar, subtag: str) -> Iterator[Misuse]:
    """Yield the subject of “quando os dois sistemas conectados,” with the last word of its clause."""
    lasts = _LASTS[subtag]
    for place, piece in enumerate(found):
        if piece.text in lasts and _begins(found, place, subtag):
            end = _end(found, place + 1, grammar)
            noun = _first_noun(found, place + 1, grammar) if end - place > _FEWEST else None
            if noun is not None and not found[end - 1].word.role:
                yield Misuse(noun, found[end - 1], "no-verb-here")


def _begins(found: Pieces, place: int, subtag: str) -> bool:
    before = at(found, place - 1)
    words = f"{before.text}_{found[place].text}" if found[place].follows else ""
    return found[place].text in _CONJUNCTIONS[subtag] or words in _CONJUNCTIONS[subtag]


def _first_noun(found: Pieces, place: int, grammar: Grammar) -> Piece | None:
    """Return the noun behind the article, or with it, that a clause begins with."""
    first = found[place]
    if first.word.is_noun and first.word.noun & DEFINITE:
        return first
    for noun in found[place + 1 : place + 3] if first.word.determiner else ():
        if noun.word.noun:
            return None if noun.text in grammar.times | grammar.collectives else noun
    return None


def _end(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return the end of a clause of which every word is known and none can be its verb, or 0."""
    end = place
    while at(found, end).follows:
        piece = found[end]
        word = piece.word
        is_known = word.nominal or word.role or word.determiner or piece.text in grammar.every
        can_be_verb = word.verb and not word.is_noun and not word.is_adjective
        # Behind “se” many an adjective is a verb: “se entera”.
        if can_be_verb or piece.is_name or not is_known or word.role in ("opener", "se"):
            return 0
        if piece.text in grammar.copulas or piece.text in grammar.helpers:
            return 0
        end += 1
    return end if at(found, end).before in _ENDS else 0
