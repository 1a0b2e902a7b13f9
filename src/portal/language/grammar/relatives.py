"""Relative pronouns that agree with no noun before them, and their verbs: Romance languages."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash
from portal.language.grammar.lexicon import DEFINITE, MANY, ONE, PLURAL, SINGULAR
from portal.language.grammar.pieces import Pieces, at
from portal.language.grammar.rules import Grammar

_PRONOUNS = frozenset({"que", "cual", "cuales", "qual", "quais"})
# “Those who” needs no noun before it, so “para los que” may be right; “en las que” hardly ever is.
_BEFORE_QUE = frozenset({"en", "por", "mediante", "durante"})
_SHORTEST, _REACH = 3, 12
_CLITICS = frozenset({"îl", "o", "îi", "le", "l-a", "le-a", "i-a"})


def wrong_relatives(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield “un horario en las que”."""
    for place in range(_SHORTEST, len(found)):
        if found[place].text in _PRONOUNS and found[place].follows:
            yield from _without_noun(found, place - 1, grammar)


def _without_noun(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an article before a relative pronoun that no noun before it has the gender and number of."""
    article = found[place]
    start = place if article.word.role == "preposition" else place - 1
    before, noun = found[start], found[start - 1]
    is_sure = article.word.determiner and before.word.role == "preposition" and before.follows
    if not is_sure or not article.follows or not noun.word.nominal or noun.is_name or article.text == "a":
        return
    if found[place + 1].text == "que" and before.text not in _BEFORE_QUE:
        return
    mask = _nouns_before(found, start, grammar)
    if mask and not mask & article.word.determiner:
        yield Clash(noun, article, "relative")


def _nouns_before(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return what a relative pronoun may agree with, back to the verb; 0 where it cannot be told."""
    mask = 0
    for back in range(place - 1, max(place - _REACH, -1), -1):
        piece = found[back]
        word = piece.word
        if word.verb and not word.nominal:
            return mask
        if word.role == "opener" or not (
            word.nominal or word.determiner or word.role or piece.text in grammar.loanwords
        ):
            return 0
        mask |= word.nominal | (PLURAL if word.role in ("and", "or") else 0)
        if not piece.follows:
            return mask if piece.opens and piece.before != "," else 0
    return 0


def doubled_subjects(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield „pe care le înțelege ambele echipe“: the subject behind the verb in another number."""
    for place in range(len(found) - 4):
        pe, care, clitic, verb, first = found[place : place + 5]
        if (pe.text, care.text) != ("pe", "care") or clitic.text not in _CLITICS or not first.follows:
            continue
        noun = at(found, place + 5)
        mask = grammar.every.get(first.text, 0) & noun.word.noun
        mask = mask or (first.word.noun & DEFINITE if first.word.is_noun else 0)
        form = verb.word.verb & (ONE | MANY)
        if mask and verb.word.is_finite and _differ(form, mask) and not first.is_name:
            yield Clash(verb, first, "subject")


def _differ(form: int, mask: int) -> bool:
    return (form == ONE and not mask & SINGULAR) or (form == MANY and not mask & PLURAL)
