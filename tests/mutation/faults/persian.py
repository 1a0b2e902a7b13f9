"""Persian joiners, letters and digits as Arabic or Latin keyboards and careless machines write them."""

import random
import re

from tests.mutation.fault import Outcome, Planter, Plot, warning
from tests.mutation.features import first_of, spoiled
from tests.mutation.text import JOINER, always, edited, gone, swapped

NUMBER = {"en": " The branch has 25 tasks.", "fa": " این شعبه ۲۵ وظیفه دارد."}
VERB_JOINER = rf"(?:(?<=\bمی)|(?<=\bنمی)){JOINER}(?=\w)"
PLURAL_JOINER = rf"(?<=\w){JOINER}(?=ها)"
DEGREE_JOINER = rf"(?<=\w){JOINER}(?=تر)"
ARABIC_LETTERS = str.maketrans("یک", "يك")
LATIN_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")
ARABIC_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩")
ARABIC_ENDINGS = {
    "نتیجه": "نتیجة",
    "وظیفه": "وظیفة",
    "معامله": "معاملة",
    "تجربه": "تجربة",
    "برنامه": "برنامة",
    "مرحله": "مرحلة",
}


def joiner(pattern: str, new: str) -> Planter:
    """Return the planter that writes one joiner otherwise."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return edited(rng, plot.target, re.finditer(pattern, plot.target), always(new) if new else gone)

    return plant


def write_an_arabic_letter(plot: Plot, rng: random.Random) -> Outcome:
    return edited(
        rng, plot.target, re.finditer("[یک]", plot.target), lambda letter: letter.translate(ARABIC_LETTERS)
    )


def write_arabic_letters_throughout(plot: Plot, rng: random.Random) -> Outcome:
    text = plot.target.translate(ARABIC_LETTERS)
    return text if text != plot.target else None


def write_a_dotless_ending(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, re.finditer(r"(?<=\w)ی(?!\w)", plot.target), always("ى"))


def write_an_arabic_ending(plot: Plot, rng: random.Random) -> Outcome:
    return swapped(rng, plot.target, ARABIC_ENDINGS)


def stretch_a_word(plot: Plot, rng: random.Random) -> Outcome:
    joining = "بتجحسشصعفقکلمنهی"
    spots = re.finditer(rf"(?<=\w)[{joining}](?=\w\w)", plot.target)
    return edited(rng, plot.target, spots, "{}ـ".format)


def digits(table: dict[int, int]) -> Planter:
    """Return the planter that writes a number of the text, or of a sentence added to it, with others."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return edited(
            rng, plot.target, re.finditer("[۰-۹]+", plot.target), lambda number: number.translate(table)
        )

    def spoil(text: str, locale: str, rng: random.Random) -> str:
        return text.translate(table)

    return first_of(plant, spoiled(NUMBER, spoil))


FAULTS = (
    warning("joiner-of-verb-became-space", "FA01", joiner(VERB_JOINER, " "), "fa"),
    warning("joiner-of-verb-removed", "FA01 SPL01", joiner(VERB_JOINER, ""), "fa"),
    warning("joiner-of-plural-became-space", "FA01", joiner(PLURAL_JOINER, " "), "fa"),
    warning("joiner-of-plural-removed", "FA01 SPL01", joiner(PLURAL_JOINER, ""), "fa"),
    warning("joiner-of-degree-became-space", "FA01", joiner(DEGREE_JOINER, " "), "fa"),
    warning("arabic-letter", "FA02", write_an_arabic_letter, "fa"),
    warning("arabic-letters-throughout", "FA02", write_arabic_letters_throughout, "fa"),
    warning("dotless-ending", "FA02 SPL01", write_a_dotless_ending, "fa"),
    warning("arabic-ending", "FA02 SPL01", write_an_arabic_ending, "fa"),
    warning("word-stretched", "FA02 ENC01 ENC04 SPL01", stretch_a_word, "fa"),
    warning("latin-digits", "FA03", digits(LATIN_DIGITS), "fa"),
    warning("arabic-digits", "FA02 FA03", digits(ARABIC_DIGITS), "fa"),
)
