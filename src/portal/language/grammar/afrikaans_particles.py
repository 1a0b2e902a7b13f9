"""Afrikaans verbs in two parts whose particle is lost: “dien belastingopgawes” for “submits tax returns”."""

from collections.abc import Iterator

from portal.language.grammar.afrikaans import AUXILIARIES, MODALS, SUBORDINATING
from portal.language.grammar.clauses import clauses
from portal.language.grammar.faults import Fault
from portal.language.grammar.listing import pairs

# The first parts, with the English verbs, in their short forms, that need a particle in Afrikaans.
_PARTED = {
    verb: tuple(english.split("/"))
    for verb, english in pairs(
        "dien-submit/hand/file samel-collect/gather kondig-announce brei-expand/extend reik-issue/reach "
        "berei-prepare dui-indicate lig-inform skakel-switch stel-appoint/propose/introduce bied-offer "
        "neem-record/include lei-train los-solve/resolve vul-complete/fill skryf-enrol/register "
        "voer-import/export/perform hou-track/monitor pas-apply/adapt/adjust wys-reject sit-continue "
        "haal-collect pak-tackle teken-record beveel-recommend spoor-trace wy-devote sny-cut"
    ).items()
}
_PARTICLES = frozenset(
    [
        "in",
        "uit",
        "aan",
        "af",
        "op",
        "om",
        "oor",
        "toe",
        "voor",
        "voort",
        "by",
        "dop",
        "mee",
        "bekend",
        "terug",
        "weg",
        "reg",
        "vas",
        "saam",
        "los",
        "deur",
        "vry",
        "nee",
        "neer",
        "tegemoet",
        "onder",
        "bymekaar",
        "rekord",
        "tred",
        "kop",
        "goed",
        "skoon",
    ]
)
_STARTS = ("en", "die", "ons", "hulle", "hy", "sy")


def lost_particles(text: str, prose: str, source: frozenset[str]) -> Iterator[Fault]:
    """Yield verbs in a main clause without the particle that they need for the English ones."""
    there = clauses(text, prose)
    everything = {word.text for clause in there for word in clause}
    if _PARTED.keys().isdisjoint(everything):
        return
    for clause in there:
        texts = [word.text for word in clause]
        for place in range(1, len(texts) - 1):
            verb = texts[place]
            if verb not in _PARTED or not _PARTICLES.isdisjoint(texts[place + 1 :]):
                continue
            is_main = SUBORDINATING.isdisjoint(texts) and MODALS.isdisjoint(texts) and "te" not in texts
            is_main = is_main and (AUXILIARIES - {"en"}).isdisjoint(texts)
            if is_main and _is_meant(_PARTED[verb], source) and _is_last(there, clause):
                yield Fault(clause[place].start, clause[place].end, verb, "particle")


def _is_meant(verbs: tuple[str, ...], source: frozenset[str]) -> bool:
    return any(form in source for verb in verbs for form in (verb, f"{verb}s", f"{verb}es"))


def _is_last(there: tuple[tuple[object, ...], ...], clause: tuple[object, ...]) -> bool:
    """Whether no further clause may hold the particle: “neem oproepe, e-posse en klagtes op”."""
    return there[-1] is clause
