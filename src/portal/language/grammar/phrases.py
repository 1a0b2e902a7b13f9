"""Where articles, adjectives, nouns and verbs that stand together do not agree: Romance languages."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from portal.language.grammar.lexicon import FINITE, GERUND, INFINITIVE, MANY, MASCULINE, ONE, PLURAL, SINGULAR, Lexicon
from portal.language.grammar.pieces import Piece, at

Pieces = tuple[Piece, ...]


@dataclass(frozen=True, eq=False)
class Grammar:
    """What the words of a language can be, and which of them behave in their own way.

    `pronouns` are articles that may stand for a noun. `times` and `collectives` are nouns whose verb
    tells nothing; `impersonal` are verbs that have no subject. `unchanged` are adjectives that are adverbs
    too. `stressed` are feminine nouns with the masculine article.
    """

    lexicon: Lexicon
    pronouns: frozenset[str]
    times: frozenset[str]
    collectives: frozenset[str]
    unchanged: frozenset[str]
    impersonal: frozenset[str]
    copulas: dict[str, int]
    be: frozenset[str]
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
    """A noun with all that belongs to it: the place after it, its gender and number, its first and main word."""

    end: int
    mask: int
    first: int
    noun: int


def clashes(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield what does not agree in a text."""
    for place, piece in enumerate(found):
        if piece.word.determiner:
            yield from _with_article(found, place, grammar)
        elif piece.word.adjective:
            yield from _with_noun(found, place, grammar)
        if piece.text in grammar.copulas:
            yield from _in_a_row(found, place, grammar)
        if _opens(found, place):
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
    article = found[place]
    mask = article.word.determiner
    if article.is_name or (article.word.role and at(found, place - 1).word.nominal):
        return
    before = article
    for piece in found[place + 1 : place + 5]:
        if not piece.follows or piece.is_name or not _is_nominal(piece, before, grammar):
            return
        word = piece.word
        if word.role == "number":
            mask &= PLURAL
            continue
        gender = word.noun | word.adjective
        if piece.text in grammar.stressed and before is article and article.word.determiner & 1:
            return
        if not mask & gender:
            if mask and not (word.noun and word.adjective and piece.text in grammar.unchanged):
                yield _clash(article if before is article else before, piece, (mask, gender))
            return
        if word.noun:
            return
        mask &= gender
        before = piece


def _is_nominal(piece: Piece, before: Piece, grammar: Grammar) -> bool:
    """Whether a word behind an article is part of what the article begins."""
    word = piece.word
    if word.role == "number":
        return True
    if word.role or word.determiner or not (word.noun or word.adjective):
        return False
    if before.word.determiner and before.text in grammar.pronouns and word.verb & FINITE:
        return False
    return bool(word.noun) or piece.text not in grammar.unchanged


def _with_noun(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an adjective behind a noun that agrees with no noun before it."""
    piece, before = found[place], at(found, place - 1)
    if not piece.word.is_adjective or piece.text in grammar.unchanged or not piece.follows or piece.is_name:
        return
    if not before.word.is_noun or before.is_name or not _ends(found, place + 1):
        return
    mask = _nouns_before(found, place, grammar)
    if mask and not mask & piece.word.adjective:
        yield _clash(before, piece, (before.word.noun, piece.word.adjective))


def _nouns_before(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return what an adjective may agree with, 0 where it cannot be told."""
    mask = 0
    for back in range(place - 1, max(place - 14, -1), -1):
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
        return piece.before != "?0"
    word = piece.word
    return bool(word.role in ("preposition", "and", "opener", "se", "adverb") or word.is_finite)


def _opens(found: Pieces, place: int) -> bool:
    """Whether a subject may begin here: at the beginning of a clause."""
    piece = found[place]
    if piece.is_name:
        return False
    if not piece.follows:
        return piece.opens
    return found[place - 1].word.role == "opener"


def _subject(found: Pieces, place: int, grammar: Grammar) -> Subject | None:
    """Return the subject that begins here, where its number is certain."""
    first = found[place]
    mask = first.word.determiner
    if not mask or first.word.role:
        return None
    at_noun = place + 1
    while at(found, at_noun).follows and at(found, at_noun).word.is_adjective and not at(found, at_noun).is_name:
        at_noun += 1
    noun = at(found, at_noun)
    if not noun.follows or noun.is_name or not noun.word.noun or noun.text in grammar.times | grammar.collectives:
        return None
    if noun.word.verb & FINITE and first.text in grammar.pronouns:
        return None
    stressed = noun.text in grammar.stressed
    mask = noun.word.noun if stressed else mask & noun.word.noun
    if not mask:
        return None
    return _extended(found, Subject(at_noun + 1, mask, place, at_noun), grammar)


def _extended(found: Pieces, subject: Subject, grammar: Grammar) -> Subject | None:
    """Return the subject with the adjectives and prepositions that belong to it."""
    end, mask = subject.end, subject.mask
    while at(found, end).follows and end < len(found):
        piece = found[end]
        word = piece.word
        if word.is_adjective or (word.noun and word.adjective):
            if not (word.noun | word.adjective) & mask and end == subject.noun + 1:
                return None
            end += 1
        elif word.role == "degree" and at(found, end + 1).word.is_adjective:
            end += 2
        elif word.role == "preposition":
            after = _nominal_end(found, end + 1, grammar)
            if not after:
                return None
            end = after
        elif word.role == "and":
            joined = _nominal_end(found, end + 1, grammar)
            if not joined or not mask & PLURAL or mask & SINGULAR:
                return None
            end = joined
        else:
            break
    return subject._replace(end=end, mask=mask)


def _nominal_end(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return the place after a noun with its article and adjectives, 0 where none stands."""
    end = place
    while at(found, end).follows and at(found, end).word.determiner:
        end += 1
    start = end
    while at(found, end).follows and end < len(found):
        piece = found[end]
        word = piece.word
        if word.role or word.is_finite or word.verb & (INFINITIVE | GERUND):
            break
        if not (word.noun or word.adjective or piece.is_name or piece.text in grammar.loanwords):
            return end + 1 if end == start else 0
        end += 1
    return end if end > start else 0


def _with_subject(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield the verb, or the adjective behind it, that does not agree with its subject."""
    subject = _subject(found, place, grammar)
    if subject is None:
        return
    end = subject.end
    while at(found, end).follows and at(found, end).word.role in ("adverb", "se"):
        end += 1
    verb = at(found, end)
    if not verb.follows or not verb.word.is_finite or verb.is_name:
        return
    noun = found[subject.noun]
    if _verb_clashes(found, end, subject, grammar):
        yield Clash(noun.start, verb.end, noun.text, verb.text, "verb")
    else:
        yield from _predicate(found, end, subject, grammar)


def _verb_clashes(found: Pieces, place: int, subject: Subject, grammar: Grammar) -> bool:
    verb, after = found[place], at(found, place + 1)
    is_one, is_many = verb.word.verb & FINITE == ONE, verb.word.verb & FINITE == MANY
    if is_one and not subject.mask & SINGULAR:
        opens_noun = after.follows and after.word.determiner and verb.text in grammar.copulas
        return verb.text not in grammar.impersonal and not opens_noun
    return is_many and not subject.mask & PLURAL and verb.text not in grammar.be


def _predicate(found: Pieces, place: int, subject: Subject, grammar: Grammar) -> Iterator[Clash]:
    if found[place].text not in grammar.copulas:
        return
    adjective = _adjective_after(found, place, grammar)
    if adjective and not adjective.word.adjective & subject.mask:
        noun = found[subject.noun]
        yield _clash(noun, adjective, (subject.mask, adjective.word.adjective))


def _adjective_after(found: Pieces, place: int, grammar: Grammar) -> Piece | None:
    end = place + 1
    while at(found, end).follows and at(found, end).word.role in ("degree", "adverb"):
        end += 1
    piece = at(found, end)
    is_one = piece.follows and piece.word.is_adjective and piece.text not in grammar.unchanged
    return piece if is_one and _ends(found, end + 1) else None


def _in_a_row(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an adjective behind “to be” that agrees with the verb's number or its neighbours in no way."""
    adjective = _adjective_after(found, place, grammar)
    if adjective is None:
        return
    copula = found[place]
    mask = adjective.word.adjective
    if not mask & grammar.copulas[copula.text]:
        yield Clash(copula.start, adjective.end, copula.text, adjective.text, "number")
        return
    end, last = found.index(adjective) + 1, adjective
    while (piece := at(found, end)).word.adjective or piece.word.role == "and":
        if piece.word.role == "and":
            end += 1
            continue
        is_joined = piece.before == "," or (piece.follows and found[end - 1].word.role == "and")
        if not is_joined or not piece.word.is_adjective or not _may_end(found, end + 1):
            return
        if not mask & piece.word.adjective:
            yield _clash(last, piece, (mask, piece.word.adjective))
            return
        mask, last, end = mask & piece.word.adjective, piece, end + 1


def _may_end(found: Pieces, place: int) -> bool:
    return at(found, place).before == "," or _ends(found, place)


