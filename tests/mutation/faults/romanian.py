"""Romanian letters with a cedilla, and letters that lost their marks."""

import random
import re

from tests.mutation.fault import Outcome, Plot, warning
from tests.mutation.text import edited, swapped

CEDILLAS = str.maketrans("șțȘȚ", "şţŞŢ")
BARE_LETTERS = str.maketrans("ășțâîĂȘȚÂÎ", "astaiASTAI")
# Words whose bare form is no word: no “că”, no “până”, no “două”.
BARE = {
    word: word.translate(BARE_LETTERS)
    for word in (
        "și",
        "după",
        "fără",
        "când",
        "așa",
        "știe",
        "întrebare",
        "întrebări",
        "așteaptă",
        "răspunde",
        "răspuns",
        "întreabă",
        "înainte",
        "aceeași",
        "discuție",
        "vânzări",
        "vânzare",
        "părți",
        "cunoștințe",
        "păstrează",
        "lucrează",
        "funcționează",
        "greșit",
        "clienții",
        "clienți",
        "clienților",
        "fiecărui",
        "oricât",
        "încă",
        "își",
    )
}


def write_a_cedilla(plot: Plot, rng: random.Random) -> Outcome:
    return edited(
        rng, plot.target, re.finditer("[șțȘȚ]", plot.target), lambda letter: letter.translate(CEDILLAS)
    )


def write_cedillas_throughout(plot: Plot, rng: random.Random) -> Outcome:
    text = plot.target.translate(CEDILLAS)
    return text if text != plot.target else None


def strip_a_word(plot: Plot, rng: random.Random) -> Outcome:
    return swapped(rng, plot.target, BARE)


def strip_the_text(plot: Plot, rng: random.Random) -> Outcome:
    text = plot.target.translate(BARE_LETTERS)
    lost = sum(one != other for one, other in zip(text, plot.target, strict=True))
    return text if lost >= 3 else None


FAULTS = (
    warning("cedilla", "RO01", write_a_cedilla, "ro"),
    warning("cedillas-throughout", "RO01", write_cedillas_throughout, "ro"),
    warning("diacritics-missing-in-word", "RO02 SPL01", strip_a_word, "ro"),
    warning("diacritics-missing-throughout", "RO02 SPL01", strip_the_text, "ro"),
)
