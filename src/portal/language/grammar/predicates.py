"""Verbs, and adjectives behind “to be”, that do not agree with their subject: Romance languages."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash, clash_of
from portal.language.grammar.lexicon import (
    DEFINITE,
    FINITE,
    INFINITIVE,
    MANY,
    ONE,
    PARTICIPLE,
    PLURAL,
    SINGULAR,
)
from portal.language.grammar.pieces import NUMBER, TIED, Piece, Pieces, at
from portal.language.grammar.rules import Grammar
from portal.language.grammar.subjects import (
    Subject,
    after_roles,
    ends_phrase,
    joins_clauses,
    subject_at,
)

# How far a relative clause is followed.
REACH = 14
# What goes on from a participle, and hardly from a noun.
_HOW = frozenset("por pelo pela pelos pelas em no na com menos mais en más conforme según".split())  # noqa: SIM905
_SKIPPED = ("adverb", "se")
DEGREES = ("degree", "adverb")


def before_subject(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield a verb whose subject follows it in another number: “se procesa los pedidos”, “existe dudas”."""
    verb = found[place]
    exists = verb.text in grammar.existing
    form = 0 if verb.word.verb & INFINITIVE else _form(found, place, grammar)
    if form not in (ONE, MANY) or not (exists or _is_passive(found, place, grammar)):
        return
    noun, mask = _noun_after(found, place, grammar, exists=exists)
    joins = form == MANY and any(piece.word.role == "and" for piece in found[place : place + REACH])
    if mask and not joins and noun.text not in grammar.times and _is_other_number(form, mask):
        yield Clash(verb, noun, "subject")


def _is_passive(found: Pieces, place: int, grammar: Grammar) -> bool:
    """Whether “se” and a verb that begin a clause have their subject behind them."""
    se, before = at(found, place - 1), at(found, place - 2)
    is_free = se.opens or (se.follows and not before.word.nominal and before.text not in ("să", "a"))
    return se.text == "se" and is_free and (grammar.has_cases or found[place].text in grammar.passive)


def _noun_after(found: Pieces, place: int, grammar: Grammar, *, exists: bool) -> tuple[Piece, int]:
    """Return the noun behind a verb and its gender and number, 0 where they are not certain."""
    first, noun = at(found, place + 1), at(found, place + 2)
    if not first.follows or first.is_name or first.word.role or first.text in grammar.every:
        return first, 0
    if first.word.is_noun:
        return first, first.word.noun if exists else first.word.noun & DEFINITE
    is_sure = noun.follows and not noun.is_name and (exists or not noun.word.verb & FINITE)
    return noun, first.word.determiner & noun.word.noun if is_sure else 0


def _is_other_number(form: int, mask: int) -> bool:
    return not mask & SINGULAR if form == ONE else not mask & PLURAL


def with_subject(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield the verb, or the adjective behind it, that does not agree with its subject."""
    if found[place].text in grammar.others:
        yield from _third_person(found, place, grammar)
        return
    subject = subject_at(found, place, grammar)
    if subject is None:
        return
    if not subject.mask:
        yield from _with_vague_article(found, place, subject)
        return
    end = subject.end
    if at(found, end).text in grammar.relatives and at(found, end).before in ("", ","):
        yield from _behind_relative(found, subject, grammar)
        return
    yield from _of_verb(found, place, subject, grammar)


def _of_verb(found: Pieces, place: int, subject: Subject, grammar: Grammar) -> Iterator[Clash]:
    """Yield what does not agree in the verb, or the verbs, behind a subject."""
    end = after_roles(found, subject.end, _SKIPPED)
    verb = at(found, end)
    if not verb.follows or verb.is_name or not _form(found, end, grammar):
        return
    noun = found[subject.noun]
    # “The stock, the route and the price are known.”
    is_last = found[place].follows and joins_clauses(found[place - 1])
    if is_last and not subject.mask & PLURAL and _form(found, end, grammar) != ONE:
        return
    if _differs(found, end, subject.mask, grammar):
        yield Clash(noun, verb, "verb")
        return
    second = _second_verb(found, end, grammar)
    if second and found[second].text in grammar.copulas:
        yield from _second_predicate(found, second, subject, grammar)
    elif second and _differs(found, second, subject.mask, grammar):
        yield Clash(noun, found[second], "verb")
    yield from _predicate(found, end, subject, grammar)


def _second_predicate(found: Pieces, place: int, subject: Subject, grammar: Grammar) -> Iterator[Clash]:
    """Yield the adjective behind a second “to be”, where it is of the subject's number: “y son aprobadas”."""
    is_same = bool(grammar.copulas[found[place].text] & subject.mask)
    after = after_roles(found, place + 1, DEGREES)
    if is_same and at(found, after + 1).word.role != "opener":
        yield from _predicate(found, place, subject, grammar)


def _third_person(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield a verb in the third person behind “we”."""
    end = after_roles(found, place + 1, _SKIPPED)
    if at(found, end).follows and _form(found, end, grammar) in (ONE, MANY):
        yield Clash(found[place], found[end], "verb")


def _behind_relative(found: Pieces, subject: Subject, grammar: Grammar) -> Iterator[Clash]:
    """Yield the verb of a relative clause that has no other subject, and the verb after that clause."""
    noun = found[subject.noun]
    end = after_roles(found, subject.end + 1, _SKIPPED)
    verb = at(found, end)
    if not verb.follows or verb.is_name or not _form(found, end, grammar):
        return
    is_near = all(piece.word.adjective for piece in found[subject.noun + 1 : subject.end])
    if grammar.has_cases and is_near and _differs(found, end, subject.mask, grammar):
        yield Clash(noun, verb, "verb")
        return
    last = _next_verb(found, end)
    if last and at(found, subject.end).follows and _differs(found, last, subject.mask, grammar):
        yield Clash(noun, found[last], "verb")


def _next_verb(found: Pieces, place: int) -> int:
    """Return the place of the verb behind a relative clause, 0 where the clause may go on."""
    for end in range(place + 1, min(place + REACH, len(found))):
        piece = found[end]
        word = piece.word
        # “Às 7h30”: the rest of a time.
        if piece.before == TIED and piece.text[1:].isdigit():
            continue
        if not piece.follows or word.role in ("opener", "and", "or", "se"):
            return 0
        if word.is_finite:
            before = end - (found[end - 1].word.role == "adverb")
            return end if found[before - 1].word.nominal else 0
        if not (word.nominal or word.role or word.determiner):
            return 0
    return 0


def _with_vague_article(found: Pieces, place: int, subject: Subject) -> Iterator[Clash]:
    """Yield an article that could be a preposition, did not its noun have a verb."""
    article, noun, verb = found[place], found[subject.noun], at(found, subject.end)
    if verb.follows and verb.word.is_finite and noun.word.noun & SINGULAR:
        yield clash_of(article, noun, (article.word.determiner, noun.word.noun))


def _form(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return whether a word is a verb in the singular or in the plural, 0 where it may be no verb."""
    piece = found[place]
    helper = grammar.helpers.get(piece.text)
    if helper and at(found, place + 1).follows and at(found, place + 1).word.verb & helper[1]:
        return helper[0]
    form = piece.word.verb & FINITE
    if piece.word.is_finite or not form or piece.word.role:
        return form if piece.word.is_finite else 0
    after = at(found, place + 1)
    has_object = after.follows and (after.word.determiner or after.text in grammar.marks_object)
    is_alone = at(found, place - 1).text in grammar.persons
    return form if is_alone or (has_object and piece.word.noun) else 0


def _differs(found: Pieces, place: int, mask: int, grammar: Grammar) -> bool:
    """Whether a verb is singular and its subject plural, or the other way round."""
    verb, after = found[place], at(found, place + 1)
    form = _form(found, place, grammar)
    if form == ONE and not mask & SINGULAR:
        is_time = after.text in grammar.times or after.word.role in ("number", "degree")
        is_free = verb.text in grammar.impersonal or (verb.text in grammar.ago and is_time)
        return not is_free and not (after.text == "lo" and verb.text in grammar.copulas)
    if form != MANY or mask & PLURAL:
        return False
    # „El problema son los datos“, but „la integración son la clave“.
    return verb.text not in grammar.be or _is_one(found, place + 1)


def _is_one(found: Pieces, place: int) -> bool:
    """Whether a single noun with its article follows, and no “and” behind it."""
    piece = at(found, place)
    defines = piece.word.determiner or piece.word.noun & DEFINITE
    joins = any(other.word.role == "and" for other in found[place : place + REACH])
    return piece.follows and bool(defines) and not defines & PLURAL and not joins


def _second_verb(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return the place of a verb that “and” joins to the verb of a plain clause, 0 where none stands."""
    for end in range(place + 1, len(found)):
        piece = found[end]
        if piece.before not in ("", NUMBER) or piece.word.role == "opener":
            return 0
        if piece.word.role == "and" and at(found, end + 1).follows:
            verb = after_roles(found, end + 1, ("adverb",))
            if _goes_on(found, verb, grammar):
                return verb
        elif piece.word.verb & FINITE and not piece.word.nominal:
            return 0
    return 0


def _goes_on(found: Pieces, place: int, grammar: Grammar) -> bool:
    """Whether a verb behind “and” has the subject of the first: what follows is not of its own number."""
    verb, after = at(found, place), at(found, place + 1)
    if verb.text in grammar.transitive or verb.text in grammar.copulas:
        return True
    mask, form = after.word.determiner, verb.word.verb & FINITE
    if not verb.word.is_finite or not after.follows or not mask or after.word.role:
        return False
    return (form == MANY and not mask & PLURAL) or (form == ONE and not mask & SINGULAR)


def _predicate(found: Pieces, place: int, subject: Subject, grammar: Grammar) -> Iterator[Clash]:
    while found[place].text in grammar.auxiliaries:
        after = place + 1 + (at(found, place + 1).text == "să")
        if at(found, after).text not in grammar.linked:
            break
        place = after
    if found[place].text not in grammar.copulas and found[place].text not in grammar.linked:
        return
    adjective = adjective_after(found, place, grammar)
    if adjective and not adjective.word.adjective & subject.mask:
        yield clash_of(found[subject.noun], adjective, (subject.mask, adjective.word.adjective))


def adjective_after(found: Pieces, place: int, grammar: Grammar) -> Piece | None:
    """Return the adjective behind “to be” that says something of the subject, None where none does."""
    end = after_roles(found, place + 1, DEGREES)
    piece = at(found, end)
    if not piece.follows or piece.text in grammar.fixed:
        return None
    if not piece.word.is_adjective:
        return piece if _is_measured(found, end) else None
    # Romanian: „sunt ușor de controlat“.
    is_adverb = piece.text in grammar.supines and at(found, end + 1).text == "de"
    return piece if ends_phrase(found, end + 1) and not is_adverb else None


def _is_measured(found: Pieces, place: int) -> bool:
    """Whether a participle that is a noun too is none: “são medidas em receita”, “são medidas por”."""
    word = found[place].word
    both = word.noun == word.adjective and word.verb & PARTICIPLE
    return bool(both) and at(found, place + 1).follows and at(found, place + 1).text in _HOW
