"""The indicative where a conjunction, or what is said to be important, asks for the subjunctive."""

from collections.abc import Iterator

from portal.language.grammar.lexicon import FINITE, INFINITIVE, PRESENT, SUBJUNCTIVE
from portal.language.grammar.listing import each
from portal.language.grammar.pieces import Piece, Pieces, at

_REACH = 10
_IMPORTANT = each(
    "importante necesario necesaria imprescindible esencial fundamental conveniente preferible recomendable "
    "indispensable posible imposible necessário essencial indispensável recomendável preferível possível "
    "impossível importantes"
)
_BE = each("es era será sería resulta é seria foi")
_CONJUNCTIONS = {"es": each("para sin"), "pt": each("para sem ainda mesmo antes contanto")}
_OF = {"es": each("antes fin"), "pt": each("fim")}
_WISHES = {
    "es": each(
        "quiere quieren pide piden exige exigen evita evitan impide impiden recomienda recomiendan "
        "desea desean"
    ),
    "pt": each(
        "quer querem pede pedem exige exigem evita evitam impede impedem recomenda recomendam deseja desejam"
    ),
}
_BARE = {"es": each("ojalá"), "pt": each("embora talvez conquanto")}
# In Romanian „ca“ behind these goes on with „să“.
_BEFORE_CA = each(
    "pentru important necesar esențial posibil vrea vor dorește doresc permite cere cer trebuie recomandabil"
)


def wrong_moods(found: Pieces, subtag: str) -> Iterator[tuple[Piece, Piece]]:
    """Yield a word that asks for the subjunctive, and the verb behind it that is none."""
    for place, piece in enumerate(found):
        if subtag == "ro":
            if piece.text == "ca" and piece.follows and at(found, place - 1).text in _BEFORE_CA:
                yield from _without_sa(found, place)
        elif _asks(found, place, subtag):
            verb = _first_verb(found, place + 1)
            if verb and verb.word.verb & PRESENT and not verb.word.verb & SUBJUNCTIVE:
                yield piece, verb


def _asks(found: Pieces, place: int, subtag: str) -> bool:
    """Whether a conjunction that the subjunctive follows stands here."""
    piece = found[place]
    if piece.text in _BARE[subtag]:
        # “Ir embora” is another word.
        return piece.opens
    if piece.text == "caso" and subtag == "pt":
        return piece.opens and bool(at(found, place + 1).word.determiner)
    return piece.text == "que" and piece.follows and _asks_with_que(found, place, subtag)


def _asks_with_que(found: Pieces, place: int, subtag: str) -> bool:
    before, first = at(found, place - 1), at(found, place - 2)
    if before.text == "de" and before.follows:
        return first.text in _OF[subtag]
    if before.text in _IMPORTANT:
        return first.text in _BE and before.follows
    # “Para que serve isto” asks for the purpose.
    is_conjunction = before.text in _CONJUNCTIONS[subtag] and not at(found, place + 1).word.is_finite
    return before.text in _WISHES[subtag] or (is_conjunction and first.text not in ("lo", "o", "tanto"))


def _first_verb(found: Pieces, place: int) -> Piece | None:
    """Return the first verb of a clause, where it can be nothing else and all before it is plain."""
    for end in range(place, min(place + _REACH, len(found))):
        piece = found[end]
        word = piece.word
        if piece.before or word.role == "opener" or word.verb & INFINITIVE:
            return None
        if word.is_finite or (found[end - 1].text == "se" and word.verb & FINITE):
            return None if piece.is_name else piece
        is_noun = found[end - 1].word.determiner or found[end - 1].word.role == "preposition"
        if word.verb & FINITE and not is_noun:
            return None
        if not (word.nominal or word.determiner or word.role or piece.is_name):
            return None
    return None


def _without_sa(found: Pieces, place: int) -> Iterator[tuple[Piece, Piece]]:
    """Yield „pentru ca“ with a verb that has no „să“."""
    for end in range(place + 1, min(place + _REACH, len(found))):
        piece = found[end]
        if piece.before or piece.word.role == "opener":
            return
        if piece.word.is_finite:
            yield found[place], piece
            return
