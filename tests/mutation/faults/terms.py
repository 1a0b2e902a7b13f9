"""Terms that are rendered wrongly, not at all, or in one way here and in another way there."""

import random
import re

from tests.mutation.fault import Outcome, Planted, Plot, TermEntry, error, warning
from tests.mutation.text import JOINER, cased, is_sentence, occurrences, pick, replaced, swapped

# Renderings that a glossary forgets to forbid.
UNLISTED = {
    "ro": {
        "front-office": ("oficiul din față al firmei", "compartimentul de contact"),
        "back-office": ("oficiul din spate al firmei", "compartimentul din culise"),
        "human-resources": ("capital uman",),
        "customer-service": ("deservirea cumpărătorilor",),
        "cross-training": ("școlire reciprocă",),
        "sales": ("desfaceri",),
    },
    "pt": {
        "front-office": ("escritório da frente", "setor de contato"),
        "back-office": ("escritório de trás", "setor dos fundos"),
        "human-resources": ("capital humano",),
        "customer-service": ("assistência ao freguês",),
        "cross-training": ("capacitação mútua",),
        "sales": ("comercialização",),
    },
    "es": {
        "front-office": ("oficina de cara al público", "despacho de contacto"),
        "back-office": ("oficina interior", "despacho del fondo"),
        "human-resources": ("capital humano",),
        "customer-service": ("asistencia al comprador",),
        "cross-training": ("capacitación mutua",),
        "sales": ("comercialización",),
    },
    "af": {
        "front-office": ("voorhuis", "kontakafdeling"),
        "back-office": ("agterhuis", "binneafdeling"),
        "human-resources": ("mensekapitaal",),
        "customer-service": ("verbruikersbystand",),
        "cross-training": ("onderlinge opleiding",),
        "sales": ("bemiddeling",),
    },
    "fa": {
        "front-office": ("دفتر پیشین", "بخش تماس"),
        "back-office": ("دفتر پسین", "بخش پنهان"),
        "human-resources": ("سرمایهٔ انسانی",),
        "customer-service": ("رسیدگی به خریدار",),
        "cross-training": ("یادگیری دوسویه",),
        "sales": ("عرضه",),
    },
}
CONTRASTS = (
    ("front-office", "back-office"),
    ("sales", "marketing"),
    ("finance", "legal"),
    ("human-resources", "information-technology"),
    ("logistics", "customer-service"),
    ("enquiry", "complaint"),
    ("invoice", "contract"),
    ("stock", "revenue"),
)
SYNONYMS = {
    "ro": {
        "compania": "firma",
        "companiei": "firmei",
        "companie": "firmă",
        "doar": "numai",
        "repede": "rapid",
        "oamenii": "persoanele",
    },
    "pt": {"a empresa": "a companhia", "da empresa": "da companhia", "só": "somente", "depressa": "rápido"},
    "es": {
        "la empresa": "la compañía",
        "solo": "únicamente",
        "nadie": "ninguna persona",
        "necesita": "precisa",
    },
    "af": {"maatskappy": "firma", "net": "slegs", "mense": "persone", "elkeen": "almal"},
    "fa": {"شرکت": "بنگاه", "فقط": "تنها", "تیم": "گروه", "جواب": "پاسخ"},
}


def named(plot: Plot) -> list[TermEntry]:
    """Return the terms that the source names and the target renders once."""
    return [
        term
        for term in plot.terms
        if len(occurrences(plot.target, term.target)) == plot.target.lower().count(term.target.lower()) == 1
        and occurrences(plot.source, term.source)
    ]


def with_rendering(plot: Plot, term: TermEntry, rendering: str) -> str:
    spot = occurrences(plot.target, term.target)[0]
    return replaced(plot.target, spot, cased(rendering, spot.group()))


def is_term_unit(plot: Plot) -> bool:
    return plot.unit.startswith("glossary.") and plot.unit.endswith(".term")


def use_a_forbidden_rendering(plot: Plot, rng: random.Random) -> Outcome:
    options = [(term, each) for term in named(plot) for each in term.forbidden]
    option = pick(rng, options)
    return with_rendering(plot, *option) if option and not is_term_unit(plot) else None


def use_an_unlisted_rendering(plot: Plot, rng: random.Random) -> Outcome:
    options = [
        (term, each)
        for term in named(plot)
        for each in UNLISTED[plot.locale].get(term.concept, ())
        if each not in term.forbidden
    ]
    option = pick(rng, options)
    return with_rendering(plot, *option) if option and not is_term_unit(plot) else None


def leave_the_term_in_english(plot: Plot, rng: random.Random) -> Outcome:
    terms = [term for term in named(plot) if term.source.lower() != term.target.lower() and not term.loanword]
    term = pick(rng, terms)
    return with_rendering(plot, term, term.source) if term and not is_term_unit(plot) else None


def drop_the_term(plot: Plot, rng: random.Random) -> Outcome:
    terms = [term for term in named(plot) if len(plot.target) > 2 * len(term.target)]
    term = pick(rng, terms)
    return re.sub(r"\s+(?=[\s.,;:؛،])", "", with_rendering(plot, term, " ")).strip() if term else None


def partners(plot: Plot, term: TermEntry) -> list[TermEntry]:
    """Return the terms that are easily taken for this one."""
    ids = [b if a == term.concept else a for a, b in CONTRASTS if term.concept in (a, b)]
    return [other for other in plot.terms if other.concept in ids]


def collide(plot: Plot, rng: random.Random) -> Outcome:
    """Render two concepts of one text by the same words."""
    present = named(plot)
    pairs = [(term, other) for term in present for other in partners(plot, term) if other in present]
    pair = pick(rng, pairs)
    return with_rendering(plot, pair[0], pair[1].target) if pair else None


def swap_for_a_partner(plot: Plot, rng: random.Random) -> Outcome:
    """Name another concept than the source does."""
    pairs = [
        (term, other)
        for term in named(plot)
        for other in partners(plot, term)
        if not occurrences(plot.source, other.source)
    ]
    pair = pick(rng, pairs)
    return with_rendering(plot, pair[0], pair[1].target) if pair else None


def vary_the_spelling(plot: Plot, rng: random.Random) -> Outcome:
    """Write a term of several words with hyphens, or one with joiners apart."""
    terms = [term for term in named(plot) if re.search(rf"[ {JOINER}]", term.target)]
    term = pick(rng, terms)
    if term is None or is_term_unit(plot):
        return None
    variant = term.target.replace(JOINER, " ") if JOINER in term.target else term.target.replace(" ", "-")
    return with_rendering(plot, term, variant)


def reword_a_repeated_source(plot: Plot, rng: random.Random) -> Outcome:
    """Give the unit a sibling's source and a rewording of that sibling's target."""
    if not is_sentence(plot.source):
        return None
    _, source, target = rng.choice([each for each in plot.siblings if each[0] != plot.unit])
    reworded = swapped(rng, target, SYNONYMS[plot.locale]) if is_sentence(source) else None
    return Planted(source, reworded, target) if reworded else None


FAULTS = (
    error("term-rendered-as-forbidden", "TRM01", use_a_forbidden_rendering),
    warning("term-rendered-otherwise", "TRM02 PEE01", use_an_unlisted_rendering),
    warning("term-left-in-english", "LNG03 LNG01 TRM01 TRM02 PEE01", leave_the_term_in_english),
    warning("term-dropped", "TRM02 PEE01", drop_the_term),
    warning("terms-collide", "TRM03 TRM02 PEE01", collide),
    warning("term-of-another-concept", "TRM02 TRM03 PEE01 PEE04", swap_for_a_partner),
    warning("term-spelt-otherwise", "TRM05 TRM01 TRM02", vary_the_spelling),
    warning("translated-otherwise-elsewhere", "TRM04", reword_a_repeated_source),
)
