"""Romanian relative pronouns without the preposition, or without the pronoun, that they need."""

from collections.abc import Iterator
from typing import NamedTuple

from portal.language.grammar.lexicon import DEFINITE, MANY, ONE, PLURAL, SINGULAR
from portal.language.grammar.listing import each
from portal.language.grammar.pieces import Piece, Pieces, at

_NOBODY = each("nimeni cineva oricine noi voi ei dumneavoastră dvs eu tu")
# „Pe care le vindem“, „pe care ni l-a dat“: one of them stands before the verb.
_CLITICS = each("îl o îi le ni vi mi ți i te mă vă ne")
_TIED_CLITICS = ("l-", "o-", "i-", "le-", "le", "-o")
# Verbs that do something to a thing, and have the thing before them.
_DOING = each(
    "vindem vinde vând cumpărăm cumpără oferim oferă folosim folosește folosesc primim primește primesc "
    "livrăm livrează trimitem trimite trimit plătim plătește plătesc cerem cere cer gestionăm gestionează "
    "pregătește pregătesc pregătim produce produc producem rezolvă rezolvăm citește citesc verifică "
    "verificăm semnează semnăm promite promit promitem păstrează păstrăm angajează angajăm utilizează "
    "utilizăm înregistrează cunoaște cunosc cunoaștem vede văd vedem completează deservește deservesc"
)
_HELPING = each("poate pot putem va vor vom trebuie să nu a au am mai și")
_FAR = 6


class LostPreposition(NamedTuple):
    """The words between which a preposition is missing, and which one; a case where it is none."""

    one: Piece
    other: Piece
    wanted: str


def romanian_relatives(found: Pieces) -> Iterator[LostPreposition]:
    """Yield „produse care nimeni nu poate livra“ and „produsele pe care vindem“."""
    for place in range(1, len(found)):
        if found[place].text != "care" or not at(found, place + 1).follows:
            continue
        before = found[place - 1]
        if before.text == "pe" and found[place].follows:
            yield from _without_clitic(found, place)
        elif found[place].before in ("", ",") and before.word.nominal and not before.word.role:
            yield from _without_pe(found, place)


def _without_pe(found: Pieces, place: int) -> Iterator[LostPreposition]:
    """Yield „care“ in front of another subject, or of a verb whose subject is „nimeni“."""
    after, verb = found[place + 1], at(found, place + 2)
    is_subject = after.word.is_noun and not after.word.noun & ~DEFINITE and _agrees(after, verb)
    if (after.text in _NOBODY and after.text != "dvs") or is_subject:
        # „Clienții care noi îi servim“, but „cele care ei înșiși“.
        if verb.follows and not verb.text.startswith(("înși", "îns")):
            yield LostPreposition(found[place], after, "pe")
        return
    end = place + 1 + (after.text == "nu")
    end += at(found, end).text in ("se", "îi", "le", "mai")
    nobody = at(found, end + 1)
    if at(found, end).word.verb & ONE and nobody.text == "nimeni" and nobody.follows:
        yield LostPreposition(found[place], nobody, "de")


def _agrees(noun: Piece, verb: Piece) -> bool:
    """Whether a verb that can be nothing else follows a noun in its number."""
    if not verb.follows or noun.is_name:
        return False
    form = verb.word.verb if verb.word.is_finite else 0
    return bool(form & ONE and noun.word.noun & SINGULAR) or bool(form & MANY and noun.word.noun & PLURAL)


def _without_clitic(found: Pieces, place: int) -> Iterator[LostPreposition]:
    """Yield a verb that takes up none of what stands before it."""
    for end in range(place + 1, min(place + _FAR, len(found))):
        piece = found[end]
        if not piece.follows or piece.text in _CLITICS or "-" in piece.text:
            return
        if piece.text in _DOING:
            is_passive = found[end - 1].text == "se"
            if not is_passive:
                yield LostPreposition(found[place], piece, "îl, o, îi, le")
            return
        if piece.word.is_finite and piece.text not in _HELPING:
            return
