"""Marks that are lost, doubled, misplaced, or another language's."""

import random
import re
from collections.abc import Callable

from tests.mutation.fault import LATIN, Outcome, Planter, Plot, error, warning
from tests.mutation.features import Feature, Spoil, first_of, instead, spoiled
from tests.mutation.text import always, edited, gone

QUOTES = {"ro": "„”", "pt": "“”", "es": "«»", "af": "“”", "fa": "«»"}
FOREIGN_QUOTES = {
    "ro": ("“”", "„“", "‹›"),
    "pt": ("„“", "»«", "„”"),
    "es": ("“”", "„“", "‘’"),
    "af": ("„”", "«»", "„“"),
    "fa": ("“”", "„“", "‘’"),
}
QUOTED = {
    "en": " The customer says “yes”.",
    "ro": " Clientul spune „da”.",
    "pt": " O cliente diz “sim”.",
    "es": " El cliente dice «sí».",
    "af": " Die kliënt sê “ja”.",
    "fa": " مشتری می‌گوید «بله».",
}
BRACKETED = {
    "en": " The manager (or a deputy) signs the contract.",
    "ro": " Managerul (sau un înlocuitor) semnează contractul.",
    "pt": " O gerente (ou um substituto) assina o contrato.",
    "es": " La directora (o una suplente) firma el contrato.",
    "af": " Die bestuurder (of ’n plaasvervanger) teken die kontrak.",
    "fa": " مدیر (یا جانشین او) قرارداد را امضا می‌کند.",
}
EXCLAIMED = {"en": " Good work!", "es": " ¡Buen trabajo!"}


def at(pattern: str, change: Callable[[str], str]) -> Planter:
    """Return the planter that changes one place where the pattern is found."""
    compiled = re.compile(pattern)

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return edited(rng, plot.target, compiled.finditer(plot.target), change)

    return plant


def within(feature: Feature, pattern: str, new: str) -> Planter:
    """Return the planter that adds the feature, with what the pattern finds replaced."""

    def spoil(text: str, locale: str, rng: random.Random) -> str:
        return re.sub(pattern, new, text)

    return spoiled(feature, spoil)


def put_a_stop_on_a_label(plot: Plot, rng: random.Random) -> Outcome:
    ends_in_a_word = plot.source[-1].isalpha() and plot.target[-1].isalpha()
    return f"{plot.target}." if ends_in_a_word else None


def end_in_a_comma(plot: Plot, rng: random.Random) -> Outcome:
    comma = "،" if plot.locale == "fa" else ","
    return plot.target[:-1] + comma if plot.target.endswith(".") else None


def foreign_stop(plot: Plot, rng: random.Random) -> Outcome:
    stop = "۔" if plot.locale == "fa" else "。"
    return plot.target[:-1] + stop if plot.target.endswith(".") else None


def requoted(text: str, locale: str, marks: str) -> str:
    return text.translate(str.maketrans(QUOTES[locale], marks))


def use_foreign_quotes(text: str, locale: str, rng: random.Random) -> str:
    return requoted(text, locale, rng.choice(FOREIGN_QUOTES[locale]))


def use_straight_quotes(text: str, locale: str, rng: random.Random) -> str:
    return requoted(text, locale, '""')


def turn_quotes_round(text: str, locale: str, rng: random.Random) -> str:
    return requoted(text, locale, QUOTES[locale][::-1])


def drop_quotes(text: str, locale: str, rng: random.Random) -> str:
    return re.sub(f"[{QUOTES[locale]}]", "", text)


def leave_a_quotation_open(text: str, locale: str, rng: random.Random) -> str:
    return text.replace(rng.choice(QUOTES[locale]), "", 1)


def quoted(spoil: Spoil) -> Planter:
    """Return the planter that spoils the quotation marks of the text, or of a quotation added to it."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        spoilt = spoil(plot.target, plot.locale, rng)
        return spoilt if spoilt != plot.target else None

    return first_of(plant, spoiled(QUOTED, spoil))


FAULTS = (
    warning("full-stop-lost", "PUN01", at(r"(?<=\w)\.$", gone)),
    warning("full-stop-doubled", "PUN01 PUN04", at(r"(?<=\w)\.$", always(".."))),
    warning("stop-became-exclamation", "PUN01", at(r"(?<=\w)\.$", always("!"))),
    warning("stop-became-comma", "PUN01", end_in_a_comma),
    warning("stop-of-another-script", "PUN01 PUN03 LNG01", foreign_stop),
    warning("question-became-statement", "PUN01 PUN05 PUN06", at(r"[?؟]$", always("."))),
    warning("stop-on-a-label", "PUN01", put_a_stop_on_a_label),
    warning("quotes-of-another-language", "PUN02", quoted(use_foreign_quotes)),
    warning("quotes-straight", "PUN02", quoted(use_straight_quotes)),
    warning("quotes-turned-round", "PUN02 PUN04 PUN05", quoted(turn_quotes_round)),
    warning("quotes-dropped", "PUN02", quoted(drop_quotes)),
    error("quotation-left-open", "PUN05 PUN02", quoted(leave_a_quotation_open)),
    error("bracket-left-open", "PUN05", within(BRACKETED, r"\)", "")),
    error("bracket-never-opened", "PUN05", within(BRACKETED, r"\(", "")),
    error("bracket-closed-by-another", "PUN05", within(BRACKETED, r"\)", "]")),
    warning("latin-comma", "PUN03", at("،", always(",")), "fa"),
    warning("latin-semicolon", "PUN03", at("؛", always(";")), "fa"),
    warning("latin-question-mark", "PUN03", at("؟", always("?")), "fa"),
    warning("persian-comma", "PUN03 LNG01", at(r"(?<=\w),(?= )", always("،")), *LATIN),
    warning("space-before-comma", "PUN04", at(r"(?<=\w)[,،](?=\s)", " {}".format)),
    warning("space-before-full-stop", "PUN04", at(r"(?<=\w)\.(?=\s|$)", always(" ."))),
    warning("space-before-other-mark", "PUN04", at(r"(?<=\w)[:;?؟؛](?=\s|$)", " {}".format)),
    warning("space-after-comma-lost", "PUN04", at(r"(?<=\w)[,،] (?=\w)", str.strip)),
    warning("space-after-stop-lost", "PUN04", at(r"(?<=\w)\. (?=\w)", always("."))),
    warning("space-doubled", "PUN04", at(r"(?<=\w) (?=\w)", always("  "))),
    warning("space-inside-bracket", "PUN04", within(BRACKETED, r"\(", "( ")),
    warning("space-inside-quotes", "PUN04 PUN02", within(QUOTED, r"([„“«])", r"\1 ")),
    warning("opening-question-mark-lost", "PUN06", at("¿", gone), "es"),
    warning("opening-exclamation-mark-lost", "PUN06", spoiled(EXCLAIMED, instead("¡", "")), "es"),
)
