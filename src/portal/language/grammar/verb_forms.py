"""Verbs in a form that the sentence, or the word before them, does not allow: Romance languages."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from portal.language.grammar.demands import (
    ALIKE,
    BARE,
    BETWEEN,
    DEMANDS,
    DONE,
    IDIOMS,
    MAYBE,
    NAMED_BY_VERBS,
    PERFECT,
    SAID_OF,
    SUBJUNCTIVE,
    THINGS,
    VERBAL,
    WITHOUT_DE,
    Demand,
)
from portal.language.grammar.lexicon import FINITE, GERUND, INFINITIVE, MANY, MS, ONE, PARTICIPLE, PLURAL
from portal.language.grammar.listing import each
from portal.language.grammar.pieces import TIED, Piece, Pieces, at
from portal.language.grammar.rules import Grammar
from portal.language.grammar.subjects import subject_at

_DEFINITE = frozenset({"el", "los", "las", "o", "os", "as"})
_STAYING = frozenset({"está", "estão", "estava", "estavam", "estamos", "estou", "esteja", "estejam"})
_HAVING = each("au am ați s-a s-au l-a l-au i-a i-au le-a le-au mi-a ne-a ne-au v-a v-au")
# What may stand in a clause with one verb.
_PLAIN = frozenset({"preposition", "adverb", "degree", "number", "se", "genitive", "and"})


class Misuse(NamedTuple):
    """A word, the verb behind it that it does not allow, and what is wanted instead."""

    helper: Piece
    verb: Piece
    wanted: str


def misuses(found: Pieces, grammar: Grammar, subtag: str) -> Iterator[Misuse]:
    """Yield the verbs of a text that stand in a wrong form."""
    demands, between = DEMANDS[subtag], BETWEEN[subtag]
    for place, piece in enumerate(found):
        demand = demands.get(piece.text)
        if demand is not None and not piece.is_name and piece.before != TIED:
            yield from _behind(found, place, demand, grammar, between)
    yield from _side_by_side(found, grammar)
    if subtag == "es":
        yield from _spanish(found)
    if subtag == "ro":
        yield from _romanian(found)
    if subtag != "ro":
        yield from _infinitives_alone(found, grammar)
        yield from _things_that_do(found, demands)
        yield from _without_verb(found, grammar)


def _behind(
    found: Pieces, place: int, demand: Demand, grammar: Grammar, between: frozenset[str]
) -> Iterator[Misuse]:
    """Yield the verb behind a word that asks for another form of it."""
    end = place + 1
    while at(found, end).follows and at(found, end).text in between:
        end += 1
    verb = at(found, end)
    if verb.follows and not verb.is_name and _is_wrong(found, end, demand, grammar):
        yield Misuse(found[place], verb, demand.wanted)


def _is_wrong(found: Pieces, place: int, demand: Demand, grammar: Grammar) -> bool:
    verb, after = found[place], at(found, place + 1)
    word = verb.word
    if demand is SUBJUNCTIVE:
        return bool(word.verb & ONE) and not word.nominal and not verb.text.endswith(ALIKE)
    if verb.text in IDIOMS or verb.text in SAID_OF or after.before == TIED:
        return False
    if word.verb & FINITE & demand.wrong and not word.verb & INFINITIVE:
        if found[place - 1].text in BARE and not VERBAL.search(verb.text):
            return False
        has_object = after.follows and (after.word.determiner or after.text in grammar.marks_object)
        return word.is_finite or bool(demand.takes_nouns and word.noun and has_object)
    if word.is_adjective and word.verb & PARTICIPLE:
        return bool(demand.wrong & PARTICIPLE)
    return bool(word.verb & demand.wrong & (INFINITIVE | GERUND)) and not word.noun and not word.role


def _things_that_do(found: Pieces, demands: dict[str, Demand]) -> Iterator[Misuse]:
    """Yield “las tareas pueden realizar en casa”, where the passive is meant."""
    for place, verb in enumerate(found):
        if verb.text not in DONE or place < 3:
            continue
        article, noun, modal = found[place - 3 : place]
        if noun.text not in THINGS or modal.text not in demands or not article.word.determiner:
            continue
        after = at(found, place + 1)
        is_one_phrase = noun.follows and modal.follows and verb.follows
        is_number = bool(noun.word.noun & PLURAL) == bool(modal.word.verb & MANY)
        is_bare = not after.follows or (after.word.role == "preposition" and after.text not in ("a", "al"))
        if is_one_phrase and is_number and is_bare:
            yield Misuse(noun, verb, "passive")


def _side_by_side(found: Pieces, grammar: Grammar) -> Iterator[Misuse]:
    """Yield two finite verbs in a clause that nothing but its subject opens."""
    for place, (one, other) in enumerate(pairwise(found)):
        are_verbs = one.word.is_finite and other.word.is_finite and other.follows
        if are_verbs and _is_verb(one, grammar) and _is_verb(other, grammar) and _is_plain(found, place):
            yield Misuse(one, other, "one-verb")


def _is_plain(found: Pieces, place: int) -> bool:
    """Whether no word before a verb begins a clause of its own."""
    while place >= 0:
        piece = found[place]
        word = piece.word
        if not (word.is_finite or word.nominal or word.determiner or word.role in _PLAIN):
            return False
        if piece.before:
            return piece.opens
        place -= 1
    return True


def _is_verb(piece: Piece, grammar: Grammar) -> bool:
    """Whether a word is a finite verb by its looks too: “permite”, but not “soporte”."""
    if piece.is_name or piece.text in MAYBE or not piece.word.is_finite or piece.word.verb & INFINITIVE:
        return False
    return piece.text in grammar.copulas or (not grammar.has_cases and bool(VERBAL.search(piece.text)))


def _spanish(found: Pieces) -> Iterator[Misuse]:
    """Yield “ha creada”, “se hacer” and “temen de que”."""
    for place, piece in enumerate(found):
        after, last = at(found, place + 1), at(found, place + 2)
        word = after.word
        if not after.follows:
            continue
        if DEMANDS["es"].get(piece.text) is PERFECT and word.is_adjective and word.verb & PARTICIPLE:
            if not word.adjective & MS:
                yield Misuse(piece, after, "masculine")
        elif at(found, place - 1).text == "que":
            continue
        elif piece.text == "se" and word.verb == INFINITIVE and not word.nominal:
            yield Misuse(piece, after, "pronoun")
        elif piece.text in WITHOUT_DE and (after.text, last.text) == ("de", "que") and last.follows:
            yield Misuse(piece, last, "no-de")


def _romanian(found: Pieces) -> Iterator[Misuse]:
    """Yield „au făcută“: behind “to have” a participle does not change."""
    for place, piece in enumerate(found):
        if piece.text in _HAVING:
            end = place + 1
            while at(found, end).text in ("mai", "și", "tot") and at(found, end).follows:
                end += 1
            verb = at(found, end)
            is_changed = verb.word.is_adjective and not verb.word.adjective & MS
            if verb.follows and verb.word.verb & PARTICIPLE and is_changed and not verb.is_name:
                yield Misuse(piece, verb, "unchanged")


def _infinitives_alone(found: Pieces, grammar: Grammar) -> Iterator[Misuse]:
    """Yield a subject with an infinitive and its object, where the text has no other verb."""
    if any(piece.word.is_finite for piece in found):
        return
    for place, piece in enumerate(found):
        if not (piece.word.determiner and piece.opens):
            continue
        subject = subject_at(found, place, grammar)
        if subject is None or not subject.mask:
            continue
        verb, after = at(found, subject.end), at(found, subject.end + 1)
        if found[subject.noun].text in NAMED_BY_VERBS or verb.is_name:
            continue
        is_bare = verb.follows and verb.word.verb == INFINITIVE and not verb.word.nominal
        if is_bare and after.follows and after.word.determiner:
            yield Misuse(found[subject.noun], verb, "finite")


def _without_verb(found: Pieces, grammar: Grammar) -> Iterator[Misuse]:
    """Yield “una persona el mostrador”: a subject and an object, and no verb between them."""
    for place, piece in enumerate(found):
        before = at(found, place - 1)
        is_first = piece.opens or (piece.follows and before.word.role == "adverb" and before.opens)
        if not (piece.word.determiner and is_first) or piece.text in grammar.starters:
            continue
        if not any(later.text in _DEFINITE for later in found[place + 2 : place + 5]):
            continue
        subject = subject_at(found, place, grammar)
        if subject is None or not subject.mask or subject.end - subject.noun != 1:
            continue
        article, noun = at(found, subject.end), at(found, subject.end + 1)
        is_article = article.follows and article.text in _DEFINITE and not article.is_name
        if is_article and noun.follows and noun.word.is_noun and noun.text not in grammar.times:
            yield Misuse(found[subject.noun], article, "no-verb")


def european_gerunds(found: Pieces) -> Iterator[Misuse]:
    """Yield “estão a aprender”, which Brazil says with a gerund."""
    for place, piece in enumerate(found[:-2]):
        a, verb = found[place + 1 : place + 3]
        is_phrase = piece.text in _STAYING and a.text == "a" and a.follows and verb.follows
        if is_phrase and verb.word.verb & INFINITIVE and not verb.word.nominal and not verb.is_name:
            yield Misuse(piece, verb, "european")
