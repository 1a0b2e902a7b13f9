"""Where articles, adjectives, nouns and verbs that stand together do not agree: Romance languages."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from portal.language.grammar.lexicon import (
    FINITE,
    GERUND,
    INFINITIVE,
    MANY,
    MASCULINE,
    ONE,
    PLURAL,
    SINGULAR,
    Lexicon,
)
from portal.language.grammar.pieces import TIED, Piece, at

Pieces = tuple[Piece, ...]
# How far back the noun of an adjective is looked for.
REACH = 14


@dataclass(frozen=True, eq=False)
class Grammar:
    """What the words of a language can be, and which of them behave in their own way.

    `pronouns` are articles that may stand for a noun, `every` are words for all before an article. `times`
    and `collectives` are nouns whose verb tells nothing; `impersonal` are verbs that have no subject,
    `be` the plurals that follow their predicate's number. `unchanged` are adjectives that are adverbs
    too. `stressed` are feminine nouns with the masculine article. `transitive` are verbs whose subject
    does not follow them; `auxiliaries` and `linked` make one verb with each other.
    """

    lexicon: Lexicon
    pronouns: frozenset[str]
    times: frozenset[str]
    collectives: frozenset[str]
    unchanged: frozenset[str]
    impersonal: frozenset[str]
    copulas: dict[str, int]
    be: frozenset[str]
    auxiliaries: frozenset[str]
    linked: frozenset[str]
    transitive: frozenset[str]
    persons: dict[str, int]
    every: dict[str, int]
    stressed: frozenset[str] = frozenset()
    loanwords: frozenset[str] = frozenset()


class Clash(NamedTuple):
    """Two words that do not agree: where, which, and in what."""

    start: int
    end: int
    one: str
    other: str
    kind: str


class Subject(NamedTuple):
    """A noun with all that belongs to it: the place after it, its gender and number, its main word."""

    end: int
    mask: int
    noun: int


def clashes(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield what does not agree in a text."""
    for place, piece in enumerate(found):
        word = piece.word
        if word.determiner:
            yield from _with_article(found, place, grammar)
        elif word.is_adjective:
            yield from _with_noun(found, place, grammar)
        elif piece.text in grammar.copulas:
            yield from _in_a_row(found, place, grammar)
        if (word.determiner or piece.text in grammar.persons) and _opens(found, place):
            yield from _with_subject(found, place, grammar)


def _clash(one: Piece, other: Piece, masks: tuple[int, int]) -> Clash:
    first, second = masks
    in_number = not _numbers(first) & _numbers(second)
    in_gender = not _genders(first) & _genders(second)
    kind = "gender and number" if in_number and in_gender else "number" if in_number else "gender"
    return Clash(one.start, other.end, one.text, other.text, kind)


def _numbers(mask: int) -> int:
    return bool(mask & SINGULAR) | bool(mask & PLURAL) << 1


def _genders(mask: int) -> int:
    return bool(mask & MASCULINE) | bool(mask & ~MASCULINE) << 1


def _with_article(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield the first word after an article that does not agree with it, or with what stands between."""
    article = before = found[place]
    mask = article.word.determiner
    is_number = article.word.role == "number"
    if article.is_name or article.before == TIED or (article.word.role and not is_number):
        return
    if is_number and at(found, place - 1).word.nominal:
        return
    for end in range(place + 1, place + 5):
        piece = at(found, end)
        if piece.follows and end == place + 1 and article.text in grammar.every and piece.word.determiner:
            yield from _with_every(article, piece, grammar)
        if not piece.follows or piece.is_name or not _is_nominal(piece, before, grammar):
            return
        word = piece.word
        if word.role == "number":
            mask &= PLURAL
            continue
        if piece.text in grammar.stressed and before is article and mask & 1:
            return
        if not mask & word.nominal:
            if mask and not _is_optional(found, end):
                yield _clash(before, piece, (mask, word.nominal))
            return
        if word.noun:
            return
        mask &= word.nominal
        before = piece


def _with_every(every: Piece, article: Piece, grammar: Grammar) -> Iterator[Clash]:
    mask, other = grammar.every[every.text], article.word.determiner
    if not article.word.role and not mask & other and _numbers(mask) == _numbers(other):
        yield _clash(every, article, (mask, other))


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
    return bool(word.noun) or piece.text not in grammar.unchanged


def _with_noun(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an adjective behind a noun that agrees with no noun before it."""
    piece, before = found[place], at(found, place - 1)
    if piece.text in grammar.unchanged or not piece.follows or piece.is_name:
        return
    if not before.word.is_noun or before.is_name or not _ends(found, place + 1):
        return
    shares = at(found, place + 1).word.role == "and" and not piece.word.adjective & PLURAL
    mask = _nouns_before(found, place, grammar)
    if mask and not mask & piece.word.adjective and not shares and not _is_optional(found, place):
        yield _clash(before, piece, (before.word.noun, piece.word.adjective))


def _nouns_before(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return what an adjective may agree with, 0 where it cannot be told."""
    mask = 0
    for back in range(place - 1, max(place - REACH, -1), -1):
        piece = found[back]
        word = piece.word
        if word.is_finite or word.role == "opener":
            return mask
        if not (word.nominal or word.determiner or word.role or piece.text in grammar.loanwords):
            return 0
        if word.role == "and":
            mask |= PLURAL
        mask |= word.noun
        if not piece.follows:
            return mask if piece.opens and piece.before != "," else 0
    return 0


def _ends(found: Pieces, place: int) -> bool:
    """Whether nothing follows that the word before could belong to."""
    piece = at(found, place)
    if not piece.follows:
        return piece.before != TIED
    word = piece.word
    return word.role in ("preposition", "and", "opener", "se", "adverb") or word.is_finite


def _opens(found: Pieces, place: int) -> bool:
    """Whether a subject may begin here: at the beginning of a clause."""
    piece = found[place]
    if piece.is_name:
        return False
    return found[place - 1].word.role == "opener" if piece.follows else piece.opens


def _subject(found: Pieces, place: int, grammar: Grammar) -> Subject | None:
    """Return the subject that begins here, where its number is certain."""
    first = found[place]
    if first.text in grammar.persons:
        return Subject(place + 1, grammar.persons[first.text], place)
    if first.text in grammar.every and at(found, place + 1).follows:
        place += bool(at(found, place + 1).word.determiner)
    first, at_noun = found[place], place + 1
    if first.word.role:
        return None
    while at(found, at_noun).follows and at(found, at_noun).word.is_adjective and not at(found, at_noun).is_name:
        at_noun += 1
    noun = at(found, at_noun)
    if not noun.follows or noun.is_name or not noun.word.noun or noun.text in grammar.times:
        return None
    if noun.text in grammar.collectives or (noun.word.verb & FINITE and first.text in grammar.pronouns):
        return None
    mask = noun.word.noun & (~0 if noun.text in grammar.stressed else first.word.determiner)
    return _extended(found, Subject(at_noun + 1, mask, at_noun), grammar) if mask else None


def _extended(found: Pieces, subject: Subject, grammar: Grammar) -> Subject | None:
    """Return the subject with the adjectives, prepositions and other nouns that belong to it."""
    end, mask = subject.end, subject.mask
    while end < len(found) and found[end].follows:
        word = found[end].word
        if word.adjective and not word.verb & FINITE:
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
            return None if word.role == "and" else subject._replace(end=end)
    return subject._replace(end=end)


def _nominal_end(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return the place after a noun with its article and adjectives, 0 where none stands."""
    end = place
    while end < len(found) and found[end].follows and found[end].word.determiner and not found[end].word.noun:
        end += 1
    start = end
    while end < len(found) and found[end].follows:
        piece = found[end]
        word = piece.word
        if word.role or word.is_finite or word.verb & (INFINITIVE | GERUND):
            break
        if not (word.nominal or piece.is_name or piece.text in grammar.loanwords):
            return end + 1 if end == start else 0
        end += 1
    return end if end > start else 0


def _with_subject(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield the verb, or the adjective behind it, that does not agree with its subject."""
    subject = _subject(found, place, grammar)
    if subject is None:
        return
    end = _after(found, subject.end, ("adverb", "se"))
    verb = at(found, end)
    if not verb.follows or not verb.word.is_finite or verb.is_name:
        return
    noun = found[subject.noun]
    if _differs(found, end, subject.mask, grammar):
        yield Clash(noun.start, verb.end, noun.text, verb.text, "verb")
        return
    second = _second_verb(found, end, grammar)
    if second and _differs(found, second, subject.mask, grammar):
        yield Clash(noun.start, found[second].end, noun.text, found[second].text, "verb")
    yield from _predicate(found, end, subject, grammar)


def _after(found: Pieces, place: int, roles: tuple[str, ...]) -> int:
    """Return the first place that has none of the roles."""
    while at(found, place).follows and at(found, place).word.role in roles:
        place += 1
    return place


def _differs(found: Pieces, place: int, mask: int, grammar: Grammar) -> bool:
    """Whether a verb is singular and its subject plural, or the other way round."""
    verb, after = found[place], at(found, place + 1)
    form = verb.word.verb & FINITE
    if form == ONE and not mask & SINGULAR:
        defines = after.follows and after.word.determiner and verb.text in grammar.copulas
        return verb.text not in grammar.impersonal and not defines
    return form == MANY and not mask & PLURAL and verb.text not in grammar.be


def _second_verb(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return the place of a verb that “and” joins to the verb of a plain clause, 0 where none stands."""
    for end in range(place + 1, len(found)):
        piece = found[end]
        if not piece.follows or piece.word.role == "opener":
            return 0
        if piece.word.role == "and" and at(found, end + 1).follows:
            verb = _after(found, end + 1, ("adverb",))
            if at(found, verb).text in grammar.transitive:
                return verb
        elif piece.word.verb & FINITE and not piece.word.nominal:
            return 0
    return 0


def _predicate(found: Pieces, place: int, subject: Subject, grammar: Grammar) -> Iterator[Clash]:
    while found[place].text in grammar.auxiliaries and at(found, place + 1).text in grammar.linked:
        place += 1
    if found[place].text not in grammar.copulas and found[place].text not in grammar.linked:
        return
    adjective = _adjective_after(found, place, grammar)
    if adjective and not adjective.word.adjective & subject.mask:
        yield _clash(found[subject.noun], adjective, (subject.mask, adjective.word.adjective))


def _adjective_after(found: Pieces, place: int, grammar: Grammar) -> Piece | None:
    end = _after(found, place + 1, ("degree", "adverb"))
    piece = at(found, end)
    is_one = piece.follows and piece.word.is_adjective and piece.text not in grammar.unchanged
    return piece if is_one and _ends(found, end + 1) else None


def _in_a_row(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an adjective behind “to be” that does not agree with the verb, or with its neighbours."""
    end = _after(found, place + 1, ("degree", "adverb"))
    last = at(found, end)
    if not last.follows or not last.word.is_adjective or not _may_end(found, end + 1):
        return
    copula, mask = found[place], last.word.adjective
    if not mask & grammar.copulas[copula.text]:
        if last.text not in grammar.unchanged and _ends(found, end + 1):
            yield Clash(copula.start, last.end, copula.text, last.text, "number")
        return
    while True:
        joined = at(found, end + 1)
        end += 2 if joined.follows and joined.word.role == "and" else 1
        piece = at(found, end)
        is_joined = piece.before == "," or (piece.follows and found[end - 1].word.role == "and")
        if not is_joined or not piece.word.is_adjective or not _may_end(found, end + 1):
            return
        if not mask & piece.word.adjective:
            yield _clash(last, piece, (mask, piece.word.adjective))
            return
        mask, last = mask & piece.word.adjective, piece


def _may_end(found: Pieces, place: int) -> bool:
    return at(found, place).before == "," or _ends(found, place)
