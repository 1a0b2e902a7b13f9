"""Afrikaans nouns: the singular behind a number, a sentence of nouns alone, and “Het” for “Die”."""

from collections.abc import Iterator

from portal.language.grammar.afrikaans import ARTICLES, AUXILIARIES, PERSONAL, PREPOSITIONS, VERBS
from portal.language.grammar.clauses import Clause
from portal.language.grammar.faults import Fault
from portal.language.grammar.listing import each

_NUMBERS = each("twee drie vier vyf ses sewe agt nege tien elf twaalf baie verskeie talle etlike enkele")
# Nouns that have a plural behind a number; “jaar”, “uur” and “rand” have none.
_COUNTED = each(
    "dag maand kliënt span lêer faktuur vraag werknemer kantoor departement afdeling bestelling dokument "
    "stelsel produk verslag proses taak maatskappy onderneming verskaffer bestuurder kollega winkel "
    "hotel kamer gas pasiënt tandarts verpleegster klagte klag fout oproep boodskap vergadering projek "
    "kontrak betaling rekening lid kind mens persoon man vrou student dosent voertuig trok pakkie "
    "pakhuis stap wenk voordeel nadeel deel helfte kant rol funksie voorbeeld rede teken strategie "
    "metode gereedskapstuk toestel rekenaar program app agent verteenwoordiger ontvangsdame kassier "
    "klerk adviseur konsultant spesialis tegnikus"
)
# “Many” may stand before what cannot be counted.
_MANY = each("baie talle etlike enkele verskeie")
_ALSO_SINGULAR = each("man kind mens deel rol teken kant fout tyd werk geld")
_DEFINITE = each("die ’n 'n hierdie daardie elke")
_TIMES = each(
    "dag week maand jaar oggend aand middag keer nag tyd een ander meeste hele meer minder res dae weke "
    "maande jare oomblik"
)


def wrong_nouns(clause: Clause, texts: list[str], *, begins: bool) -> Iterator[Fault]:
    """Yield what is wrong in one clause; `begins` where it is the first of a sentence."""
    yield from _after_number(clause, texts)
    if begins:
        yield from _without_verb(clause, texts)


def _after_number(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “drie dag”."""
    for place in range(len(texts) - 1):
        number, noun = texts[place], texts[place + 1]
        if number not in _NUMBERS or noun not in _COUNTED:
            continue
        if number in _MANY and noun in _ALSO_SINGULAR:
            continue
        if clause[place].end + 1 == clause[place + 1].start:
            yield Fault(clause[place].start, clause[place + 1].end, f"{number} {noun}", "plural")


def _without_verb(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “die eienaar die werk”: two nouns with their articles and no verb between."""
    if len(texts) < 5 or texts[0] not in _DEFINITE or texts[2] not in ARTICLES:
        return
    noun, other = texts[1], texts[3]
    if noun in _TIMES or other in _TIMES or noun in VERBS | AUXILIARIES | PERSONAL | PREPOSITIONS:
        return
    if not AUXILIARIES.isdisjoint(texts[3:]):
        return
    yield Fault(clause[0].start, clause[3].end, " ".join(texts[:4]), "no-verb")
