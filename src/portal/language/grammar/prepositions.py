"""Prepositions that a phrase or a verb asks for and that are not there: Romance languages."""

from collections.abc import Iterator

from portal.language.grammar.lexicon import DEFINITE, INFINITIVE, MANY, SINGULAR
from portal.language.grammar.listing import each
from portal.language.grammar.pieces import Pieces, at
from portal.language.grammar.romanian_relatives import LostPreposition, romanian_relatives
from portal.language.grammar.rules import Grammar
from portal.language.grammar.subjects import subject_at

# What goes on with a preposition before an article, the word before it where it must be that, and which.
_PHRASES = {
    "es": {
        "debido": ("", "a"),
        "gracias": ("", "a"),
        "respecto": ("", "a"),
        "través": ("a", "de"),
        "pesar": ("a", "de"),
        "lugar": ("en", "de"),
        "vez": ("en", "de"),
        "partir": ("a", "de"),
        "acerca": ("", "de"),
        "alrededor": ("", "de"),
        "acuerdo": ("de", "con"),
    },
    "pt": {
        "devido": ("", "a"),
        "graças": ("", "a"),
        "através": ("", "de"),
        "apesar": ("", "de"),
        "vez": ("em", "de"),
        "partir": ("a", "de"),
        "acerca": ("", "de"),
        "acordo": ("de", "com"),
    },
}
_ONE_OF_THEM = each("un una unos unas")
_ARTICLES = {"es": each("el la los las sus su nuestros nuestras"), "pt": each("o os as")}
# “To give shape to”: the verbs, the noun, and the articles of what must not follow at once.
_GIVING = each(
    "da dan dar dando dio dieron dará darán daba daban doy damos prestar presta prestan poner pone ponen"
)
_GIVEN = each("forma prioridad paso atención fin")
# What people do to people takes “a” in Spanish.
_TO_PEOPLE = each(
    "ayudar atender asistir informar convencer escuchar motivar respetar orientar asesorar tranquilizar "
    "satisfacer sorprender visitar llamar saludar recibir representar contratar formar despedir premiar "
    "entrevistar acompañar acoger felicitar avisar perder fidelizar visita llama saluda representa "
    "contrata despide premia entrevista acompaña avisa visitan llaman saludan representan contratan "
    "despiden premian entrevistan acompañan avisan ayudan atienden asisten informan convencen escuchan "
    "motivan respetan orientan asesoran tranquilizan satisfacen sorprenden reciben conocen conocer "
    "ayudando atendiendo informando escuchando ayuda atiende asiste informa convence escucha motiva "
    "respeta orienta asesora tranquiliza satisface"
)
# What is done to one person whom somebody has in mind, so that “a” stands before “un” too.
_MEETING = each(
    "conocen conoce conocer conocemos ven vieron visitan visitar llaman llamar entrevistan entrevistar "
    "saludan saludar representan representar acompañan acompañar esperan despiden ayudan ayudar atienden "
    "atender asesoran asesorar informan informar escuchan escuchar molestan molestar engañan convencen"
)
_PEOPLE = each(
    "cliente clientes empleado empleados usuario usuarios trabajador trabajadores comprador compradores "
    "consumidor consumidores empleadas clientas compañero compañeros colega colegas proveedor proveedores "
    "vendedor vendedores director directores gerente gerentes jefe jefes agente agentes personas empleada "
    "clienta compañera paciente pacientes huésped huéspedes invitado invitados abogado abogados médico "
    "médicos alumno alumnos estudiante estudiantes conductor conductores pasajero pasajeros viajero "
    "viajeros inquilino inquilinos asegurado asegurados contable contables técnico técnicos candidato "
    "candidatos visitante visitantes comensal comensales lector lectores profesor profesores socio socios "
    "ciudadano ciudadanos"
)
# Verbs that reach their object through a preposition.
_THROUGH = {
    "es": {
        "confía": "en",
        "confían": "en",
        "depende": "de",
        "dependen": "de",
        "dispone": "de",
        "disponen": "de",
    },
    "pt": {
        **dict.fromkeys(each("confia confiam"), "em"),
        **dict.fromkeys(each("depende dependem dispõe dispõem precisa precisam gosta gostam"), "de"),
    },
}
# Romanian prepositions of the genitive and the dative.
_WITH_CASE = each("datorită conform grație asupra împotriva potrivit deasupra înaintea")
_HOW_MANY = each("câte câți câtă cât ce")
_IS = each("este e fi era")
_FAR = 7


def lost_prepositions(found: Pieces, grammar: Grammar, subtag: str) -> Iterator[LostPreposition]:
    """Yield what lacks a preposition in a text."""
    if subtag == "ro":
        yield from _without_case(found)
        yield from _needed(found)
        yield from romanian_relatives(found)
        return
    phrases, articles, through = _PHRASES[subtag], _ARTICLES[subtag], _THROUGH[subtag]
    for place in range(len(found) - 1):
        piece, after = found[place], found[place + 1]
        if not after.follows or piece.is_name:
            continue
        if piece.text in phrases and after.text in articles:
            before, wanted = phrases[piece.text]
            is_phrase = not before or (at(found, place - 1).text == before and piece.follows)
            if is_phrase and at(found, place + 2).word.nominal and not at(found, place - 1).word.determiner:
                yield LostPreposition(piece, after, wanted)
        elif piece.text == "que":
            yield from _relative(found, place, grammar, through)
        elif subtag == "es":
            yield from _to_people(found, place)


def _to_people(found: Pieces, place: int) -> Iterator[LostPreposition]:
    """Yield “ayuda los clientes” and “da forma la imagen”."""
    piece, after, noun = found[place], found[place + 1], at(found, place + 2)
    if not noun.follows or after.text not in _ARTICLES["es"]:
        if piece.text in _MEETING and after.text in _ONE_OF_THEM and noun.text in _PEOPLE:
            yield LostPreposition(piece, noun, "a")
        return
    if piece.text in _GIVEN and piece.follows and at(found, place - 1).text in _GIVING:
        yield LostPreposition(piece, after, "a")
    if piece.text in _TO_PEOPLE and noun.text in _PEOPLE and not piece.word.noun | piece.word.determiner:
        # “Ayuda el jefe” may have its subject behind it.
        is_many = piece.word.verb & MANY
        is_object = piece.word.verb & INFINITIVE or not noun.word.noun & SINGULAR
        if is_many:
            is_object = piece.follows and found[place - 1].word.is_noun
        if is_object and not at(found, place - 1).word.determiner:
            yield LostPreposition(piece, noun, "a")


def _relative(
    found: Pieces, place: int, grammar: Grammar, through: dict[str, str]
) -> Iterator[LostPreposition]:
    """Yield “os sistemas que os clientes confiam”."""
    before = at(found, place - 1)
    is_bare = before.text in ("o", "tudo") and before.word.role in ("", "adverb") and found[place].follows
    is_noun = before.word.is_noun and found[place].follows and at(found, place - 2).word.determiner
    subject = subject_at(found, place + 1, grammar) if is_bare or is_noun else None
    if subject is None or not subject.mask:
        return
    verb, after = at(found, subject.end), at(found, subject.end + 1)
    if verb.text not in through or not verb.follows or after.word.verb & INFINITIVE:
        return
    is_reached = after.follows and after.word.role == "preposition" and is_noun
    is_clause = after.follows and after.word.role == "opener"
    if not is_reached and not is_clause and not after.text.endswith("r"):
        yield LostPreposition(found[place], verb, through[verb.text])


def _without_case(found: Pieces) -> Iterator[LostPreposition]:
    """Yield „datorită echipa“."""
    for place in range(len(found) - 1):
        piece, after = found[place], found[place + 1]
        word = after.word
        if piece.text not in _WITH_CASE or not after.follows or after.is_name or word.role:
            continue
        if word.is_noun and word.noun & DEFINITE and not word.noun & ~DEFINITE:
            yield LostPreposition(piece, after, "case")


def _needed(found: Pieces) -> Iterator[LostPreposition]:
    """Yield „câte cuptoare va fi nevoie“: what is needed stands behind „de“."""
    for place, piece in enumerate(found):
        if piece.text != "nevoie" or at(found, place - 1).text not in _IS or not piece.follows:
            continue
        back = place - 1
        while found[back].follows and place - back < _FAR and found[back].text not in _HOW_MANY | {"de"}:
            back -= 1
        is_bare = at(found, back - 1).text not in ("de", "pe") and at(found, place + 1).text != "de"
        if found[back].text in _HOW_MANY and is_bare:
            yield LostPreposition(found[back], piece, "de")
