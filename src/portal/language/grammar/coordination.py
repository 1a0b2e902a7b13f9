"""Two or three subjects with one verb in the singular: Romance languages."""

from collections.abc import Iterator

from portal.language.grammar.clash import Clash
from portal.language.grammar.lexicon import FINITE, ONE
from portal.language.grammar.pieces import Pieces, at
from portal.language.grammar.rules import Grammar
from portal.language.grammar.subjects import after_roles, opens

_EACH = frozenset(
    {"cada", "fiecare", "nenhum", "nenhuma", "ningún", "ninguna", "niciun", "nicio", "todo", "toda"}
)
_FEWEST_BARE = 3


def many_with_singular(found: Pieces, grammar: Grammar) -> Iterator[Clash]:
    """Yield “el cliente y la empresa gana”."""
    if not any(piece.word.role == "and" for piece in found):
        return
    for place, piece in enumerate(found):
        if (piece.word.determiner or piece.word.is_noun) and opens(found, place):
            end, count, is_bare = _subjects(found, place, grammar)
            is_enough = count >= (_FEWEST_BARE if is_bare else 2)
            verb = after_roles(found, end, ("adverb", "se")) if is_enough else 0
            if verb and at(found, verb).follows and _is_singular(found, verb, grammar):
                yield Clash(found[end - 1], found[verb], "two")


def _subjects(found: Pieces, place: int, grammar: Grammar) -> tuple[int, int, bool]:
    """Return the place behind subjects that “and” joins, how many they are, and whether they are bare."""
    count, has_and = 0, False
    is_bare = not (found[place].word.determiner or found[place].word.noun & 0xF0)
    while True:
        end = _phrase_end(found, place, grammar)
        if not end:
            return 0, 0, True
        count += 1
        joint = at(found, end)
        if has_and:
            return end, count, is_bare
        if joint.follows and joint.word.role == "and" and joint.text not in ("nem", "ni"):
            place, has_and = end + 1, True
        elif joint.before == ",":
            place = end
        else:
            return 0, 0, True
        if at(found, place).word.determiner and is_bare:
            return 0, 0, True
        if not is_bare and not (at(found, place).word.determiner or at(found, place).word.noun & 0xF0):
            return 0, 0, True


def _phrase_end(found: Pieces, place: int, grammar: Grammar) -> int:
    """Return the place behind an article, a noun and its adjectives, 0 where there is more or less."""
    first = at(found, place)
    if first.word.role or first.text in _EACH or first.is_name:
        return 0
    if first.word.determiner and not first.word.noun:
        place += 1
        if not at(found, place).follows:
            return 0
    noun = at(found, place)
    if not noun.word.is_noun or noun.is_name or noun.text in grammar.times | grammar.collectives:
        return 0
    place += 1
    while at(found, place).follows and at(found, place).word.is_adjective:
        place += 1
    return place


def _is_singular(found: Pieces, place: int, grammar: Grammar) -> bool:
    verb = found[place]
    is_verb = verb.word.is_finite or found[place - 1].word.role in ("adverb", "se")
    if not is_verb or verb.word.verb & FINITE != ONE or verb.text in grammar.impersonal:
        return False
    after = at(found, place + 1)
    return verb.text not in grammar.copulas or not (after.word.determiner or after.word.noun)
