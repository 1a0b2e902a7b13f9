"""Afrikaans “het” with a verb that lacks its ge-, where the verb is a noun as well and English tells."""

import re
from collections.abc import Iterator

from portal.language.grammar.afrikaans import MODALS, PLAIN_HELPERS
from portal.language.grammar.clauses import clauses
from portal.language.grammar.faults import Fault
from portal.language.grammar.listing import pairs

# Verbs that are nouns too, or adjectives, with the English past tenses that they are for.
_PASTS = {
    verb: frozenset(pasts.split("/"))
    for verb, pasts in pairs(
        "werk-worked antwoord-answered/replied/responded vra-asked help-helped/assisted "
        "druk-pressed/printed toets-tested soek-searched/looked/sought bou-built val-fell/dropped "
        "styg-rose/increased/climbed daal-fell/dropped/decreased groei-grew/grown wag-waited "
        "bel-called/phoned deel-shared/divided reis-travelled/traveled rig-directed speel-played "
        "spaar-saved rus-rested dien-served/submitted eis-claimed/demanded fokus-focused meld-reported "
        "vul-filled tel-counted plaas-placed/put/posted skat-estimated stel-set/put sluit-closed/shut "
        "pak-packed wys-showed/shown kos-cost meet-measured merk-marked/noticed open-opened "
        "hou-held/kept lei-led laai-loaded ry-drove/driven loop-walked/ran praat-talked/spoke "
        "leer-learned/learnt/taught ruil-exchanged/swapped klik-clicked teken-signed/drew "
        "leen-borrowed/lent trek-pulled/drew/moved vaar-fared skuif-moved/shifted stop-stopped "
        "span-stretched eindig-ended slaag-succeeded/passed klop-knocked raak-became/got gooi-threw "
        "los-solved skep-created tik-typed/typing"
    ).items()
}
_TAIL = ("en", "of", "maar")
_HET = re.compile(r"\bhet\b", re.IGNORECASE)


def without_ge(text: str, prose: str, source: frozenset[str]) -> Iterator[Fault]:
    """Yield “het … werk” for “worked”: `source` are the English words in small letters."""
    if not _HET.search(prose):
        return
    for clause in clauses(text, prose):
        texts = [word.text for word in clause]
        if len(texts) < 4 or texts[-1] not in _PASTS or "het" not in texts[:-2]:
            continue
        verb = texts[-1]
        is_free = MODALS.isdisjoint(texts) and PLAIN_HELPERS.isdisjoint(texts[:-1]) and "te" not in texts
        if is_free and texts[-2] not in _TAIL and not _PASTS[verb].isdisjoint(source):
            yield Fault(clause[-1].start, clause[-1].end, f"het … {verb}", "participle")
