"""Texts that no longer say what the same unit says in the other locales."""

import random
import re

from tests.mutation.fault import Outcome, Plot, warning
from tests.mutation.text import cased, edited, is_sentence, occurrences, pick, replaced, sentences

# Three to ten, by value.
NUMERALS = {
    "en": ("three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    "ro": ("trei", "patru", "cinci", "șase", "șapte", "opt", "nouă", "zece"),
    "pt": ("três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"),
    "es": ("tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
    "af": ("drie", "vier", "vyf", "ses", "sewe", "agt", "nege", "tien"),
    "fa": ("سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده"),
}


def kind(unit: str) -> str:
    return unit.rsplit(".", 1)[-1]


def swap_with_a_sibling(plot: Plot, rng: random.Random) -> Outcome:
    options = [
        target
        for id, source, target in plot.siblings
        if kind(id) == kind(plot.unit) and target != plot.target and is_sentence(source)
    ]
    return pick(rng, options) if is_sentence(plot.source) else None


def take_the_heading_of_a_sibling(plot: Plot, rng: random.Random) -> Outcome:
    options = [
        target
        for id, source, target in plot.siblings
        if kind(id) == kind(plot.unit) and target != plot.target and not is_sentence(source)
    ]
    is_heading = kind(plot.unit) in {"title", "term"} and not is_sentence(plot.source)
    return pick(rng, options) if is_heading else None


def cut_off_the_second_half(plot: Plot, rng: random.Random) -> Outcome:
    parts = plot.target.split(" ")
    return " ".join(parts[: len(parts) // 2]) if len(parts) >= 10 else None


def drop_the_last_sentence(plot: Plot, rng: random.Random) -> Outcome:
    parts = sentences(plot.target)
    return " ".join(parts[:-1]) if len(parts) >= 2 and len(parts[-1]) >= 20 else None


def drop_an_inner_sentence(plot: Plot, rng: random.Random) -> Outcome:
    parts = sentences(plot.target)
    if len(parts) < 3:
        return None
    place = rng.randrange(1, len(parts) - 1)
    return " ".join(parts[:place] + parts[place + 1 :])


def add_a_sentence_of_a_sibling(plot: Plot, rng: random.Random) -> Outcome:
    others = [target for _, _, target in plot.siblings if target != plot.target and is_sentence(target)]
    return f"{plot.target} {sentences(rng.choice(others))[-1]}" if is_sentence(plot.target) else None


def paste_the_text_twice(plot: Plot, rng: random.Random) -> Outcome:
    return f"{plot.target} {plot.target}" if is_sentence(plot.target) else None


def merge_two_sentences(plot: Plot, rng: random.Random) -> Outcome:
    comma = "،" if plot.locale == "fa" else ","
    spots = re.finditer(r"(?<=\w)\. \w", plot.target)
    return edited(rng, plot.target, spots, lambda old: f"{comma} {old[-1].lower()}")


def change_a_numeral(plot: Plot, rng: random.Random) -> Outcome:
    own = NUMERALS[plot.locale]
    options = [
        (spots[0], other)
        for english, value in zip(NUMERALS["en"], own, strict=True)
        for spots in [occurrences(plot.target, value)]
        for other in own
        if len(spots) == 1 and other != value and len(occurrences(plot.source, english)) == 1
    ]
    option = pick(rng, options)
    return replaced(plot.target, option[0], cased(option[1], option[0].group())) if option else None


FAULTS = (
    warning("text-of-another-unit", "PEE04 PEE01 PEE03 TRM02", swap_with_a_sibling),
    warning("heading-of-another-unit", "PEE04 PEE01 TRM02 TRM03", take_the_heading_of_a_sibling),
    warning("second-half-cut-off", "PEE03 PEE05 PUN01 STR16 STR17 STR18", cut_off_the_second_half),
    warning("last-sentence-dropped", "PEE03 PEE05 STR16 STR17 STR18", drop_the_last_sentence),
    warning("inner-sentence-dropped", "PEE03 PEE05 STR16 STR17 STR18", drop_an_inner_sentence),
    warning("sentence-added", "PEE03 PEE05 STR16 STR17 STR18", add_a_sentence_of_a_sibling),
    warning("text-pasted-twice", "PEE03 PEE05 DUP03", paste_the_text_twice),
    warning("sentences-merged", "PEE05", merge_two_sentences),
    warning("numeral-changed", "PEE02 PLC02 PLC07", change_a_numeral),
)
