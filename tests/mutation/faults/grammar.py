"""Sentences without their verb, articles of the other gender, contractions undone, negations left open."""

import random
import re

from tests.mutation.fault import Outcome, Plot, warning
from tests.mutation.text import edited, gone, is_sentence

# No modal verbs: without them an infinitive often still makes a sentence.
VERBS = {
    "ro": "este|sunt|are|au|lucrează|răspunde|primește|știe|vede",
    "pt": "é(?! que)|são|tem|têm|está|trabalha|responde|recebe|sabe",
    "es": "es|son|tiene|tienen|está|hay|trabaja|responde|recibe|sabe",
    "af": "is|het|word|weet",
    "fa": "است|دارد|کند|می‌کند|می‌شود|می‌دهد|نیست|می‌رسد|می‌گیرد",
}
SHORT = 9
ARTICLES = {"es": ("la", "el"), "pt": ("a", "o")}
NOUNS = {
    "es": (r"\w{3,}(?:ción|dad)", r"(?:cliente|sistema|equipo|departamento|proceso|\w{3,}miento)"),
    "pt": (r"\w{3,}(?:ção|dade)", r"(?:cliente|sistema|departamento|processo|\w{3,}mento)"),
}
CONTRACTIONS = {
    "es": {"del": "de el", "al": "a el"},
    "pt": {"do": "de o", "da": "de a", "no": "em o", "na": "em a", "pelo": "por o"},
}


def lose_a_verb(plot: Plot, rng: random.Random) -> Outcome:
    if not is_sentence(plot.target):
        return None
    # A Persian verb that ends no clause may be part of another word.
    end = r"(?=[.،؛:])" if plot.locale == "fa" else r"(?= \w)"
    spots = re.finditer(rf"(?<=\w) (?:{VERBS[plot.locale]}){end}", plot.target)
    return edited(rng, plot.target, spots, gone)


def lose_the_verb_of_a_short_sentence(plot: Plot, rng: random.Random) -> Outcome:
    return lose_a_verb(plot, rng) if len(plot.target.split()) <= SHORT else None


def lose_a_verb_of_a_long_text(plot: Plot, rng: random.Random) -> Outcome:
    return lose_a_verb(plot, rng) if len(plot.target.split()) > SHORT else None


def give_an_article_the_other_gender(plot: Plot, rng: random.Random) -> Outcome:
    # Nouns whose ending tells their gender, so that a reader without the sentence sees the fault.
    feminine, masculine = NOUNS[plot.locale]
    spots = [
        *re.finditer(rf"\b{ARTICLES[plot.locale][0]}(?= {feminine}\b)", plot.target),
        *re.finditer(rf"\b{ARTICLES[plot.locale][1]}(?= {masculine}\b)", plot.target),
    ]
    other = dict(zip(ARTICLES[plot.locale], reversed(ARTICLES[plot.locale]), strict=True))
    return edited(rng, plot.target, spots, lambda old: other[old])


def undo_a_contraction(plot: Plot, rng: random.Random) -> Outcome:
    apart = CONTRACTIONS[plot.locale]
    spots = re.finditer(rf"\b(?:{'|'.join(apart)})\b(?= \w{{4}})", plot.target)
    return edited(rng, plot.target, spots, lambda old: apart[old])


def leave_a_negation_open(plot: Plot, rng: random.Random) -> Outcome:
    # “nie … nie” in one short sentence without any other clause.
    whole = re.fullmatch(r"[^,;:.?!–—]*\bnie\b [^,;:.?!–—]{8,}( nie)\.", plot.target)
    if whole is None or len(re.findall(r"\bnie\b", plot.target)) != 2:
        return None
    return plot.target[: whole.start(1)] + plot.target[whole.end(1) :]


FAULTS = (
    warning("verb-lost-in-short-sentence", "GRM01", lose_the_verb_of_a_short_sentence),
    warning("verb-lost-in-long-text", "GRM01", lose_a_verb_of_a_long_text),
    warning("article-of-the-other-gender", "GRM02", give_an_article_the_other_gender, "es", "pt"),
    warning("negation-left-open", "GRM03", leave_a_negation_open, "af"),
    warning("contraction-undone", "GRM05", undo_a_contraction, "es", "pt"),
)
