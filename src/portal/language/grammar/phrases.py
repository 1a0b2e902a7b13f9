"""Articles, adjectives and nouns that stand together and do not agree: Romance languages."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash, clash_of, numbers
from portal.language.grammar.lexicon import DEFINITE, FINITE, PLURAL
from portal.language.grammar.pieces import TIED, Piece, Pieces, at
from portal.language.grammar.rules import Grammar
from portal.language.grammar.subjects import JOINING, ends_phrase

# Behind an article “the same” is no “itself”.
_SAME = frozenset({"mismo", "misma", "mesmo", "mesma"})
# How far back the noun of an adjective is looked for.
REACH = 14


def with_article(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield the first word after an article that does not agree with it, or with what stands between."""
    article = before = found[place]
    mask = article.word.determiner
    if article.is_name or article.before == TIED or not _is_article(found, place, grammar):
        return
    for end in range(place + 1, place + 5):
        piece = at(found, end)
        if before is article and piece.follows and piece.text in grammar.superlatives:
            continue
        if not piece.follows or piece.is_name or not _is_nominal(piece, before, grammar):
            return
        word = piece.word
        if word.role == "number":
            mask &= PLURAL
            continue
        if piece.text in grammar.stressed and before is article and mask & 1:
            return
        if not mask & word.nominal:
            if mask and not _is_optional(found, end) and not _are_two(found, end, article):
                odd = before if article.word.determiner & word.nominal else article
                yield clash_of(odd, piece, (odd.word.determiner or mask, word.nominal))
            return
        if word.noun:
            return
        mask &= word.nominal
        before = piece


def _are_two(found: Pieces, place: int, article: Piece) -> bool:
    """Whether a plural article belongs to two nouns in the singular: “os prefixo e sufixo”."""
    is_many = not article.word.determiner & ~PLURAL and not found[place].word.nominal & PLURAL
    after = at(found, place + 1)
    # Portuguese “data” is a date, but not in “dois data centers”.
    return after.text == "centers" or (is_many and after.follows and after.word.role == "and")


def _is_article(found: Pieces, place: int, grammar: Grammar) -> bool:
    """Whether a word that can be an article is one: no number of a thing, no preposition, no pronoun."""
    piece, before = found[place], at(found, place - 1)
    if piece.word.role == "number":
        return not before.word.nominal
    if piece.text in grammar.vague:
        return piece.follows and before.word.role == "preposition" and not before.word.determiner
    return piece.word.role in ("", "preposition")


def with_every(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield a word for all that has not the gender of the article, or of the noun, behind it."""
    every, after = found[place], at(found, place + 1)
    mask, other = grammar.every[every.text], after.word.determiner or (after.word.noun & DEFINITE) >> 4
    is_sure = after.follows and not after.is_name and after.word.role == "" and not after.word.verb & FINITE
    if is_sure and other and not mask & other and numbers(mask) == numbers(other):
        yield clash_of(every, after, (mask, other))


def _is_optional(found: Pieces, place: int) -> bool:
    """Whether a plural is written as one that may be none: file(s)."""
    after = at(found, place + 1)
    return after.before == "(" and len(after.text) <= 2


def _is_nominal(piece: Piece, before: Piece, grammar: Grammar) -> bool:
    """Whether a word behind an article is part of what the article begins."""
    word = piece.word
    if word.role == "number":
        return True
    if word.role or word.determiner or not word.nominal:
        return False
    if word.verb & FINITE and (before.text in grammar.pronouns or not before.word.determiner):
        return False
    return bool(word.noun) or piece.text in _SAME or not grammar.is_adverb(piece)


def with_noun(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an adjective behind a noun that agrees with no noun before it."""
    piece, back = found[place], place - 1
    if grammar.is_adverb(piece) or not piece.follows or piece.is_name or not ends_phrase(found, place + 1):
        return
    if at(found, back).follows and at(found, back).word.role == "degree":
        back -= 1
    while at(found, back).follows and at(found, back).word.is_adjective:
        back -= 1
    before = at(found, back)
    is_noun = before.word.is_noun or (before.word.noun and at(found, back - 1).word.determiner)
    if not is_noun or before.is_name or before.word.verb & FINITE:
        return
    shares = at(found, place + 1).word.role in JOINING and not piece.word.adjective & PLURAL
    mask = nouns_before(found, place, grammar)
    if mask and not mask & piece.word.adjective and not shares and not _is_optional(found, place):
        yield clash_of(before, piece, (before.word.noun, piece.word.adjective))


def nouns_before(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return what an adjective may agree with, 0 where it cannot be told."""
    mask = 0
    for back in range(place - 1, max(place - REACH, -1), -1):
        piece = found[back]
        word = piece.word
        if word.is_finite or word.role == "opener":
            return 0 if piece.text in grammar.copulas else mask
        if not (word.nominal or word.determiner or word.role or piece.text in grammar.loanwords):
            return 0
        if word.role in JOINING:
            mask |= PLURAL
        after = found[back + 1]
        is_head = word.noun or not (after.follows and after.word.noun)
        mask |= word.nominal if is_head else 0
        if not piece.follows:
            return mask if piece.opens and piece.before != "," else 0
    return 0
