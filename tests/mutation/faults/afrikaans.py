"""Afrikaans compounds written apart, and the article ’n with a wrong letter or apostrophe."""

import random
import re

from tests.mutation.fault import Outcome, Plot, warning
from tests.mutation.text import always, edited, swapped

COMPOUNDS = {
    "kliëntediens": "kliënte diens",
    "kruisopleiding": "kruis opleiding",
    "afleweringsdatum": "aflewerings datum",
    "verkoopspersoon": "verkoops persoon",
    "bestelnommer": "bestel nommer",
    "betaaldatum": "betaal datum",
    "bestelvorm": "bestel vorm",
    "werkure": "werk ure",
    "pakhuis": "pak huis",
    "woordelys": "woorde lys",
    "belastingnakoming": "belasting nakoming",
    "inligtingsilo": "inligting silo",
    "dokumentbestuurstelsel": "dokument bestuurstelsel",
    "verskaffingsketting": "verskaffings ketting",
    "spanleier": "span leier",
    "rekeningkunde": "rekening kunde",
    "kliënterekord": "kliënte rekord",
    "teikengroep": "teiken groep",
    "telefoonoproep": "telefoon oproep",
}
OFFICES = {"voorkantoor": "voor kantoor", "agterkantoor": "agter kantoor"}
ARTICLE_AT_START = r"^’n \w"


def split_a_compound(plot: Plot, rng: random.Random) -> Outcome:
    return swapped(rng, plot.target, COMPOUNDS)


def split_an_office(plot: Plot, rng: random.Random) -> Outcome:
    return swapped(rng, plot.target, OFFICES)


def capitalise_the_article(plot: Plot, rng: random.Random) -> Outcome:
    return plot.target.replace("’n", "’N", 1) if re.match(ARTICLE_AT_START, plot.target) else None


def start_small_after_the_article(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, re.finditer(ARTICLE_AT_START, plot.target), str.lower)


def straighten_the_apostrophe(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, re.finditer("’(?=n )", plot.target), always("'"))


def turn_the_apostrophe_round(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, re.finditer("’(?=n )", plot.target), always("‘"))


def write_an_accent_for_the_apostrophe(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, re.finditer("’(?=n )", plot.target), always("´"))


FAULTS = (
    warning("compound-apart", "SPL02 TRM01 TRM02 TRM05", split_a_compound, "af"),
    warning("office-apart", "SPL02 TRM01 TRM02 TRM05", split_an_office, "af"),
    warning("article-capitalised", "CAP03 CAP02", capitalise_the_article, "af"),
    warning("small-letter-after-article", "CAP03 CAP02", start_small_after_the_article, "af"),
    warning("apostrophe-straight", "PUN07", straighten_the_apostrophe, "af"),
    warning("apostrophe-turned-round", "PUN07 PUN02 PUN05", turn_the_apostrophe_round, "af"),
    warning("apostrophe-as-accent", "PUN07 ENC01", write_an_accent_for_the_apostrophe, "af"),
)
