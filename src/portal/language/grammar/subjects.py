"""The subject at the beginning of a clause, with all that belongs to it: Romance languages."""

from typing import NamedTuple

from portal.language.grammar.lexicon import DEFINITE, FINITE, GERUND, INFINITIVE, SINGULAR
from portal.language.grammar.pieces import START, TIED, Piece, Pieces, at
from portal.language.grammar.rules import Grammar

JOINING = frozenset({"and", "or"})
_THEREFORE = frozenset({("por", "isso"), ("por", "eso"), ("por", "ello"), ("de", "aceea")})
# A shorter word behind an article may be anything.
_SHORTEST = 5
_AFTER_NOUN = frozenset({"preposition", "opener", "se", "adverb"}) | JOINING


class Subject(NamedTuple):
    """A noun with all that belongs to it: the place after it, its gender and number, its main word."""

    end: int
    mask: int
    noun: int


def can_begin(piece: Piece, grammar: Grammar) -> bool:
    """Whether a word can be the first of a subject."""
    word = piece.word
    if word.determiner or piece.text in grammar.starters:
        return True
    return word.is_noun and bool(word.noun & DEFINITE) and not word.noun & ~DEFINITE


def opens(found: Pieces, place: int) -> bool:
    """Whether a subject may begin here: at the beginning of a clause."""
    piece = found[place]
    if piece.is_name:
        return False
    if not piece.follows:
        return piece.opens
    before = found[place - 1]
    # “Como essas pessoas trazem receita”: a reason, at the beginning.
    is_reason = before.text == "como" and before.opens
    return before.word.role == "opener" or is_reason or joins_clauses(before) or _is_therefore(found, place)


def _is_therefore(found: Pieces, place: int) -> bool:
    """Whether “por isso”, “por eso” or „de aceea“ stands before a clause."""
    one, other = at(found, place - 2), found[place - 1]
    is_first = one.before in (",", ";", START) and other.follows
    return is_first and (one.text, other.text) in _THEREFORE


def joins_clauses(piece: Piece) -> bool:
    """Whether an “and” behind a comma begins a clause, or the last item of a list."""
    return piece.word.role == "and" and piece.before == ","


def subject_at(found: Pieces, place: int, grammar: Grammar) -> Subject | None:
    """Return the subject that begins here, where its number is certain."""
    first = found[place]
    is_article = first.word.determiner and at(found, place + 1).word.noun
    if first.text in grammar.persons and not is_article:
        return Subject(place + 1, grammar.persons[first.text], place)
    if first.text in grammar.every and at(found, place + 1).follows:
        place += can_begin(at(found, place + 1), grammar)
    first = found[place]
    is_counted = first.word.role == "number" and bool(first.word.determiner) and first.opens
    if first.word.role and first.text not in grammar.vague and not is_counted:
        return None
    if first.word.is_noun:
        return _extended(found, Subject(place + 1, first.word.noun, place), grammar)
    at_noun = place + 1
    while _is_between(at(found, at_noun)):
        at_noun += 1
    noun = at(found, at_noun)
    if not noun.follows or noun.is_name or not noun.word.noun:
        return _unlisted(found, place, grammar)
    if noun.word.verb & FINITE and first.text in grammar.pronouns:
        return None
    mask = noun.word.noun & (~0 if noun.text in grammar.stressed else first.word.determiner)
    # Portuguese “a” is the feminine article, or “to”.
    is_sure = mask or (first.text in grammar.vague and noun.word.is_noun)
    return _extended(found, Subject(at_noun + 1, mask, at_noun), grammar) if is_sure else None


def _unlisted(found: Pieces, place: int, grammar: Grammar) -> Subject | None:
    """Return a subject whose noun no list has: its article tells enough."""
    first, noun = found[place], at(found, place + 1)
    word = noun.word
    is_known = word.nominal or word.verb or word.role or word.determiner or noun.text in grammar.starters
    if is_known or first.text not in grammar.articles or not noun.follows or len(noun.text) < _SHORTEST:
        return None
    is_noun = noun.text.isalpha() and not noun.is_name and noun.text not in grammar.loanwords
    subject = Subject(place + 2, first.word.determiner, place + 1)
    return _extended(found, subject, grammar) if is_noun else None


def _is_between(piece: Piece) -> bool:
    """Whether a word may stand between an article and its noun."""
    return piece.follows and not piece.is_name and (piece.word.is_adjective or piece.word.role == "number")


def _extended(found: Pieces, subject: Subject, grammar: Grammar) -> Subject | None:
    """Return the subject with the adjectives, prepositions and other nouns that belong to it."""
    end, mask, noun = subject.end, subject.mask, found[subject.noun].text
    is_count = noun in grammar.counts and _is_definite(found, subject.noun)
    if noun in grammar.times or (noun in grammar.collectives and not is_count):
        return None
    while end < len(found) and found[end].follows:
        word = found[end].word
        if word.role == "genitive" or (found[end].is_name and not word.nominal and not word.verb):
            end += 1
        elif word.adjective and not word.verb & FINITE:
            if not word.nominal & mask and end == subject.noun + 1:
                return None
            end += 1
        elif word.role == "degree" and at(found, end + 1).word.is_adjective:
            end += 2
        elif word.role == "preposition" or (word.role == "and" and not mask & SINGULAR):
            end = _nominal_end(found, end + 1, grammar)
            if not end:
                return None
        else:
            return None if word.role in JOINING else subject._replace(end=end)
    return subject._replace(end=end)


def _is_definite(found: Pieces, place: int) -> bool:
    """Whether a noun has the definite article: “the number of orders” is one, “a number of orders” many."""
    before = at(found, place - 1)
    return bool(found[place].word.noun & DEFINITE) or (found[place].follows and before.text in ("el", "o"))


def _nominal_end(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return the place after a noun with its article and adjectives, 0 where none stands."""
    end = place
    while end < len(found) and found[end].follows and found[end].word.determiner and not found[end].word.noun:
        end += 1
    start = end
    while end < len(found) and found[end].follows:
        piece = found[end]
        word = piece.word
        if (word.role and word.role != "genitive") or word.is_finite or word.verb & (INFINITIVE | GERUND):
            break
        if piece.text in grammar.helpers or (word.verb & FINITE and end > start):
            break
        if not (word.nominal or word.role or piece.is_name or piece.text in grammar.loanwords):
            return end + 1 if end == start else 0
        end += 1
    return end if end > start else 0


def after_roles(found: Pieces, place: int, roles: tuple[str, ...]) -> int:
    """Return the first place that has none of the roles."""
    while at(found, place).follows and (at(found, place).word.role in roles or at(found, place).text == "se"):
        place += 1
    return place


def ends_phrase(found: Pieces, place: int) -> bool:
    """Whether nothing follows that the word before could belong to."""
    piece = at(found, place)
    if not piece.follows:
        return piece.before != TIED
    word = piece.word
    return word.role in _AFTER_NOUN or word.is_finite


def may_end_phrase(found: Pieces, place: int) -> bool:
    """Whether a comma, or nothing that the word before could belong to, follows."""
    return at(found, place).before == "," or ends_phrase(found, place)
