"""Sentences without their verb."""

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


FAULTS = (
    warning("verb-lost-in-short-sentence", "GRM01", lose_the_verb_of_a_short_sentence),
    warning("verb-lost-in-long-text", "GRM01", lose_a_verb_of_a_long_text),
)
