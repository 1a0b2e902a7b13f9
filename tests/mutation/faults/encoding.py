"""Characters that no keyboard wrote: broken encodings, invisible and forbidden characters."""

import random
import re
import unicodedata
from collections.abc import Callable

from tests.mutation.fault import Outcome, Planter, Plot, error
from tests.mutation.text import always, edited, words

CONTROLS = "\x07\x0b\x1f"
BIDI = "\u202e\u202d\u202b\u2066"
PRIVATE = "\ue000\uf0b7\uf02d"
ENTITIES = {"’": "&rsquo;", "“": "&ldquo;", "”": "&rdquo;", "«": "&laquo;", "»": "&raquo;", "„": "&bdquo;"}


def changed_word(change: Callable[[str], str]) -> Planter:
    """Return the planter that writes one word otherwise."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return edited(rng, plot.target, words(plot.target), change)

    return plant


def inside_a_word(characters: str) -> Planter:
    """Return the planter that puts one of the characters inside a word."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        def burst(word: str) -> str:
            place = rng.randrange(2, len(word) - 1)
            return word[:place] + rng.choice(characters) + word[place:]

        return edited(rng, plot.target, words(plot.target, least=5), burst)

    return plant


def between_words(characters: str) -> Planter:
    """Return the planter that puts one of the characters in place of a space."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        spots = re.finditer(r"(?<=\w) (?=\w)", plot.target)
        return edited(rng, plot.target, spots, always(rng.choice(characters)))

    return plant


def before_the_text(character: str) -> Planter:
    """Return the planter that puts the character first."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return character + plot.target

    return plant


def read_as_western(word: str) -> str:
    """Return UTF-8 read as Windows-1252, where every byte has a meaning there."""
    try:
        return word.encode().decode("cp1252")
    except UnicodeDecodeError:
        return word


def lose_what_ascii_has_not(word: str) -> str:
    return word.encode("ascii", errors="replace").decode("ascii")


def put_the_replacement_character(word: str) -> str:
    return re.sub(r"[^\x00-\x7f]", "\ufffd", word, count=1)


def leave_an_entity(plot: Plot, rng: random.Random) -> Outcome:
    spots = list(re.finditer(r"[’“”«»„]", plot.target))
    if spots:
        return edited(rng, plot.target, spots, ENTITIES.__getitem__)
    return edited(rng, plot.target, re.finditer(r"(?<=\w) (?=\w)", plot.target), always("&nbsp;"))


def decompose(word: str) -> str:
    return unicodedata.normalize("NFD", word)


FAULTS = (
    error("letters-decomposed", "ENC02", changed_word(decompose)),
    error("mojibake", "ENC03", changed_word(read_as_western)),
    error("letters-became-question-marks", "ENC03 SPL01 PUN04", changed_word(lose_what_ascii_has_not)),
    error("replacement-character", "ENC01 ENC03", changed_word(put_the_replacement_character)),
    error("control-character", "ENC01 ENC04", inside_a_word(CONTROLS)),
    error("private-character", "ENC01", inside_a_word(PRIVATE)),
    error("bidi-override", "ENC01 ENC04", inside_a_word(BIDI)),
    error("soft-hyphen", "ENC04 ENC01", inside_a_word("\u00ad")),
    error("zero-width-space", "ENC04 ENC01", inside_a_word("\u200b\u2060")),
    error("byte-order-mark-inside", "ENC04 ENC01", inside_a_word("\ufeff")),
    error("byte-order-mark-first", "ENC04 ENC01", before_the_text("\ufeff")),
    error("no-break-space", "ENC04", between_words("\u00a0\u202f")),
    error("entity-left", "ENC03 ENC01 STR14 STR15", leave_an_entity),
)
