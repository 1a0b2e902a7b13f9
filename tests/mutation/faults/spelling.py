"""Slips of the pen inside a word, lost accents, words run together or split."""

import random
import re
from collections.abc import Callable

from tests.mutation.fault import Outcome, Planter, Plot, warning
from tests.mutation.text import edited, is_known, plain_words, swapped

LETTERS = {
    "ro": "abcdefgilmnoprstu",
    "pt": "abcdefgilmnoprstu",
    "es": "abcdefgilmnoprstu",
    "af": "abdefgiklmnoprstuw",
    "fa": "ابتجحدرزسشعفقلمنهو",
}
# Letters whose loss leaves another right form of the word: the links of compounds.
KEPT_LETTERS = {"af": "se"}
# Words whose bare form is no word: no “está”, no “número”, no “análise”.
BARE = {
    "pt": {
        "não": "nao",
        "você": "voce",
        "também": "tambem",
        "informação": "informacao",
        "atenção": "atencao",
        "logística": "logistica",
        "área": "area",
        "áreas": "areas",
        "operações": "operacoes",
        "lições": "licoes",
        "três": "tres",
        "são": "sao",
        "jurídico": "juridico",
        "automação": "automacao",
        "integração": "integracao",
        "possível": "possivel",
        "responsável": "responsavel",
        "ninguém": "ninguem",
        "alguém": "alguem",
    },
    "es": {
        "atención": "atencion",
        "información": "informacion",
        "gestión": "gestion",
        "también": "tambien",
        "teléfono": "telefono",
        "análisis": "analisis",
        "almacén": "almacen",
        "línea": "linea",
        "logística": "logistica",
        "área": "area",
        "áreas": "areas",
        "según": "segun",
        "después": "despues",
        "razón": "razon",
        "formación": "formacion",
        "automatización": "automatizacion",
        "relación": "relacion",
        "tecnología": "tecnologia",
        "reclamación": "reclamacion",
    },
    "af": {
        "kliënt": "klient",
        "kliënte": "kliente",
        "kliëntediens": "klientediens",
        "finansiële": "finansiele",
        "strategieë": "strategiee",
        "geïntegreerde": "geintegreerde",
        "geïntegreer": "geintegreer",
        "reëls": "reels",
    },
}
LITTLE_WORDS = {
    "ro": r"care|este|sunt|pentru|mai|cele",
    "pt": r"que|uma|não|mais|quem|são",
    "es": r"que|los|las|una|más|qué",
    "af": r"die|wat|nie|het|hulle|moet",
    "fa": r"است|برای|باید|دارد|کند",
}

Slip = Callable[[str, int, Plot, random.Random], str]


def slipped(slip: Slip) -> Planter:
    """Return the planter that slips in the middle of a long word, so that its ending stays."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        def misspelt(word: str) -> str:
            wrong = slip(word, rng.randrange(2, len(word) - 3), plot, rng)
            return word if is_known(plot, wrong) else wrong

        least = 6 if plot.locale == "fa" else 7
        return edited(rng, plot.target, plain_words(plot.target, least), misspelt)

    return plant


def drop_letter(word: str, place: int, plot: Plot, rng: random.Random) -> str:
    if word[place] in KEPT_LETTERS.get(plot.locale, ""):
        return word
    return word[:place] + word[place + 1 :]


def double_letter(word: str, place: int, plot: Plot, rng: random.Random) -> str:
    if word[place] in (word[place - 1], word[place + 1]):
        return word
    return word[:place] + word[place] + word[place:]


def transpose_letters(word: str, place: int, plot: Plot, rng: random.Random) -> str:
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def change_letter(word: str, place: int, plot: Plot, rng: random.Random) -> str:
    return word[:place] + rng.choice(LETTERS[plot.locale]) + word[place + 1 :]


def insert_letter(word: str, place: int, plot: Plot, rng: random.Random) -> str:
    return word[:place] + rng.choice(LETTERS[plot.locale]) + word[place:]


def split_word(plot: Plot, rng: random.Random) -> Outcome:
    def split(word: str) -> str:
        place = rng.randrange(3, len(word) - 2)
        parts = word[:place], word[place:]
        return word if any(is_known(plot, part) for part in parts) else " ".join(parts)

    return edited(rng, plot.target, plain_words(plot.target, 6 if plot.locale == "fa" else 7), split)


def run_words_together(plot: Plot, rng: random.Random) -> Outcome:
    def run_together(old: str) -> str:
        word = old.replace(" ", "")
        return old if is_known(plot, word) else word

    spots = re.finditer(rf"(?<!\S)(?:{LITTLE_WORDS[plot.locale]}) [^\W\d_]{{4,}}(?![\w-])", plot.target)
    return edited(rng, plot.target, spots, run_together)


def drop_accents(plot: Plot, rng: random.Random) -> Outcome:
    return swapped(rng, plot.target, BARE[plot.locale])


FAULTS = (
    warning("letter-dropped", "SPL01", slipped(drop_letter)),
    warning("letter-doubled", "SPL01", slipped(double_letter)),
    warning("letters-transposed", "SPL01", slipped(transpose_letters)),
    warning("letter-changed", "SPL01", slipped(change_letter)),
    warning("letter-inserted", "SPL01", slipped(insert_letter)),
    warning("word-split", "SPL01 SPL02", split_word),
    warning("words-run-together", "SPL01", run_words_together),
    warning("accents-dropped", "SPL01", drop_accents, "pt", "es", "af"),
)
