"""Where articles, adjectives, nouns and verbs that stand together do not agree: Romance languages."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from portal.language.grammar.lexicon import (
    DEFINITE,
    FINITE,
    GERUND,
    INFINITIVE,
    MANY,
    MASCULINE,
    MS,
    ONE,
    PARTICIPLE,
    PLURAL,
    SINGULAR,
    Lexicon,
)
from portal.language.grammar.pieces import TIED, Piece, at

Pieces = tuple[Piece, ...]
# How far back the noun of an adjective is looked for.
REACH = 14
_JOINING = frozenset({"and", "or"})
_AFTER_NOUN = frozenset({"preposition", "opener", "se", "adverb"} | _JOINING)


@dataclass(frozen=True, eq=False)
class Grammar:
    """What the words of a language can be, and which of them behave in their own way.

    `pronouns` are articles that may stand for a noun, `vague` are articles that are prepositions too, and
    `every` are words for all before an article. `times`
    and `collectives` are nouns whose verb tells nothing; `impersonal` are verbs that have no subject,
    `be` the plurals that follow their predicate's number. `unchanged` are adjectives that are adverbs
    too, `fixed` are those that are no adjectives behind “to be” either. `stressed` are feminine nouns with the masculine article. `transitive` are verbs whose subject
    does not follow them; `auxiliaries` and `linked` make one verb with each other. `helpers` are verbs only
    before a certain form of another, `relative` is a word for the subject of its clause alone, and
    `has_adverbs` says that a masculine adjective may be an adverb, `has_cases` that nouns have a genitive.
    """

    lexicon: Lexicon
    pronouns: frozenset[str]
    times: frozenset[str]
    collectives: frozenset[str]
    unchanged: frozenset[str]
    fixed: frozenset[str]
    impersonal: frozenset[str]
    copulas: dict[str, int]
    be: frozenset[str]
    auxiliaries: frozenset[str]
    linked: frozenset[str]
    transitive: frozenset[str]
    persons: dict[str, int]
    every: dict[str, int]
    vague: frozenset[str] = frozenset()
    true_adjectives: frozenset[str] = frozenset()
    helpers: dict[str, tuple[int, int]] = field(default_factory=dict)
    marks_object: frozenset[str] = frozenset()
    relative: str = ""
    has_adverbs: bool = False
    has_cases: bool = False
    stressed: frozenset[str] = frozenset()
    loanwords: frozenset[str] = frozenset()

    def is_adverb(self, piece: Piece) -> bool:
        """Whether an adjective may be one that does not agree with anything."""
        if piece.text in self.true_adjectives:
            return False
        return piece.text in self.unchanged or (self.has_adverbs and bool(piece.word.adjective & MS))


class Clash(NamedTuple):
    """Two words that do not agree, and in what: gender, number, both, the verb's number, article or case."""

    one: Piece
    other: Piece
    kind: str

    @property
    def span(self) -> tuple[int, int]:
        """The part of the text from the first word to the second."""
        return self.one.start, self.other.end


class Subject(NamedTuple):
    """A noun with all that belongs to it: the place after it, its gender and number, its main word."""

    end: int
    mask: int
    noun: int


def clashes(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield what does not agree in a text."""
    for place, piece in enumerate(found):
        word = piece.word
        if piece.text in grammar.every:
            yield from _with_every(found, place, grammar)
        if word.determiner:
            yield from _with_article(found, place, grammar)
        elif word.is_adjective:
            yield from _with_noun(found, place, grammar)
        elif piece.text in grammar.copulas:
            yield from _in_a_row(found, place, grammar)
        if _can_begin(piece, grammar) and _opens(found, place):
            yield from _with_subject(found, place, grammar)


def _can_begin(piece: Piece, grammar: Grammar) -> bool:
    """Whether a word can be the first of a subject."""
    word = piece.word
    begins = word.determiner or (word.is_noun and word.noun & DEFINITE and not word.noun & ~DEFINITE)
    return bool(begins) or piece.text in grammar.persons or piece.text in grammar.every


def _clash(one: Piece, other: Piece, masks: tuple[int, int]) -> Clash:
    first, second = masks
    in_number = not _numbers(first) & _numbers(second)
    in_gender = not _genders(first) & _genders(second)
    kind = "gender and number" if in_number and in_gender else "number" if in_number else "gender"
    if not (in_number or in_gender):
        kind = "article"
    return Clash(one, other, kind)


def _numbers(mask: int) -> int:
    return bool(mask & SINGULAR) | bool(mask & PLURAL) << 1


def _genders(mask: int) -> int:
    return bool(mask & MASCULINE) | bool(mask & ~MASCULINE) << 1


def _with_article(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield the first word after an article that does not agree with it, or with what stands between."""
    article = before = found[place]
    mask = article.word.determiner
    if article.is_name or article.before == TIED or not _is_article(found, place, grammar):
        return
    for end in range(place + 1, place + 5):
        piece = at(found, end)
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


def _is_article(found: Pieces, place: int, grammar: Grammar) -> bool:
    """Whether a word that can be an article is one: no number of a thing, no preposition, no pronoun."""
    piece, before = found[place], at(found, place - 1)
    if piece.word.role == "number":
        return not before.word.nominal
    if piece.text in grammar.vague:
        return piece.follows and before.word.role == "preposition" and not before.word.determiner
    return piece.word.role in ("", "preposition")


def _with_every(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    every, after = found[place], at(found, place + 1)
    mask, other = grammar.every[every.text], after.word.determiner or (after.word.noun & DEFINITE) >> 4
    is_sure = after.follows and not after.is_name and after.word.role == "" and not after.word.verb & FINITE
    if is_sure and other and not mask & other and _numbers(mask) == _numbers(other):
        yield _clash(every, after, (mask, other))


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
    return bool(word.noun) or not grammar.is_adverb(piece)


def _with_noun(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an adjective behind a noun that agrees with no noun before it."""
    piece, back = found[place], place - 1
    if grammar.is_adverb(piece) or not piece.follows or piece.is_name or not _ends(found, place + 1):
        return
    if at(found, back).follows and at(found, back).word.role == "degree":
        back -= 1
    before = at(found, back)
    is_noun = before.word.is_noun or (before.word.noun and at(found, back - 1).word.determiner)
    if not is_noun or before.is_name or before.word.verb & FINITE:
        return
    shares = at(found, place + 1).word.role in _JOINING and not piece.word.adjective & PLURAL
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
            return 0 if piece.text in grammar.copulas else mask
        if not (word.nominal or word.determiner or word.role or piece.text in grammar.loanwords):
            return 0
        if word.role in _JOINING:
            mask |= PLURAL
        mask |= word.nominal
        if not piece.follows:
            return mask if piece.opens and piece.before != "," else 0
    return 0


def _ends(found: Pieces, place: int) -> bool:
    """Whether nothing follows that the word before could belong to."""
    piece = at(found, place)
    if not piece.follows:
        return piece.before != TIED
    word = piece.word
    return word.role in _AFTER_NOUN or word.is_finite


def _opens(found: Pieces, place: int) -> bool:
    """Whether a subject may begin here: at the beginning of a clause."""
    piece = found[place]
    if piece.is_name:
        return False
    return found[place - 1].word.role == "opener" if piece.follows else piece.opens


def subject_at(found: Pieces, place: int, grammar: Grammar) -> Subject | None:
    """Return the subject that begins here, where its number is certain."""
    first = found[place]
    if first.text in grammar.persons:
        return Subject(place + 1, grammar.persons[first.text], place)
    if first.text in grammar.every and at(found, place + 1).follows:
        place += _can_begin(at(found, place + 1), grammar)
    first = found[place]
    if first.word.role and first.text not in grammar.vague:
        return None
    if first.word.is_noun:
        return _extended(found, Subject(place + 1, first.word.noun, place), grammar)
    at_noun = place + 1
    while _is_between(at(found, at_noun)):
        at_noun += 1
    noun = at(found, at_noun)
    if not noun.follows or noun.is_name or not noun.word.noun:
        return None
    if noun.word.verb & FINITE and first.text in grammar.pronouns:
        return None
    mask = noun.word.noun & (~0 if noun.text in grammar.stressed else first.word.determiner)
    # Portuguese “a” is the feminine article, or “to”.
    is_sure = mask or (first.text in grammar.vague and noun.word.is_noun)
    return _extended(found, Subject(at_noun + 1, mask, at_noun), grammar) if is_sure else None


def _is_between(piece: Piece) -> bool:
    """Whether a word may stand between an article and its noun."""
    return piece.follows and not piece.is_name and (piece.word.is_adjective or piece.word.role == "number")


def _extended(found: Pieces, subject: Subject, grammar: Grammar) -> Subject | None:
    """Return the subject with the adjectives, prepositions and other nouns that belong to it."""
    end, mask, noun = subject.end, subject.mask, found[subject.noun].text
    if noun in grammar.times or noun in grammar.collectives:
        return None
    while end < len(found) and found[end].follows:
        word = found[end].word
        if word.role == "genitive":
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
            return None if word.role in _JOINING else subject._replace(end=end)
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
        if (word.role and word.role != "genitive") or word.is_finite or word.verb & (INFINITIVE | GERUND):
            break
        if word.verb & FINITE and end > start:
            break
        if not (word.nominal or word.role or piece.is_name or piece.text in grammar.loanwords):
            return end + 1 if end == start else 0
        end += 1
    return end if end > start else 0


def _with_subject(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield the verb, or the adjective behind it, that does not agree with its subject."""
    subject = subject_at(found, place, grammar)
    if subject is None:
        return
    if not subject.mask:
        yield from _with_vague_article(found, place, subject)
        return
    end = subject.end
    if at(found, end).text == grammar.relative and end == subject.noun + 1:
        end += 1
    end = _after(found, end, ("adverb", "se"))
    verb = at(found, end)
    if not verb.follows or verb.is_name or not _form(found, end, grammar):
        return
    noun = found[subject.noun]
    if _differs(found, end, subject.mask, grammar):
        yield Clash(noun, verb, "verb")
        return
    second = _second_verb(found, end, grammar)
    if second and _differs(found, second, subject.mask, grammar):
        yield Clash(noun, found[second], "verb")
    yield from _predicate(found, end, subject, grammar)


def _with_vague_article(found: Pieces, place: int, subject: Subject) -> Iterator[Clash]:
    """Yield an article that could be a preposition, did not its noun have a verb."""
    article, noun, verb = found[place], found[subject.noun], at(found, subject.end)
    if verb.follows and verb.word.is_finite and noun.word.noun & SINGULAR:
        yield _clash(article, noun, (article.word.determiner, noun.word.noun))


def _after(found: Pieces, place: int, roles: tuple[str, ...]) -> int:
    """Return the first place that has none of the roles."""
    while at(found, place).follows and (at(found, place).word.role in roles or at(found, place).text == "se"):
        place += 1
    return place


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
    if not piece.follows or not piece.word.is_adjective or piece.text in grammar.fixed:
        return None
    # Romanian: „sunt ușor de controlat“.
    is_adverb = grammar.has_adverbs and piece.word.adjective & MS and at(found, end + 1).text == "de"
    is_adverb = is_adverb and not piece.word.verb & PARTICIPLE
    return piece if _ends(found, end + 1) and not is_adverb else None


def _in_a_row(found: Pieces, place: int, grammar: Grammar) -> Iterator[Clash]:
    """Yield an adjective behind “to be” that does not agree with the verb, or with its neighbours."""
    end = _after(found, place + 1, ("degree", "adverb"))
    last = at(found, end)
    if not last.follows or not last.word.is_adjective or not _may_end(found, end + 1):
        return
    copula, mask = found[place], last.word.adjective
    if not mask & grammar.copulas[copula.text]:
        if _adjective_after(found, place, grammar):
            yield Clash(copula, last, "number")
        return
    while True:
        joined = at(found, end + 1)
        end += 2 if joined.follows and joined.word.role in _JOINING else 1
        piece = at(found, end)
        is_joined = piece.before == "," or (piece.follows and found[end - 1].word.role in _JOINING)
        if not is_joined or not piece.word.is_adjective or not _may_end(found, end + 1):
            return
        if not mask & piece.word.adjective:
            yield _clash(last, piece, (mask, piece.word.adjective))
            return
        mask, last = mask & piece.word.adjective, piece


def _may_end(found: Pieces, place: int) -> bool:
    return at(found, place).before == "," or _ends(found, place)
