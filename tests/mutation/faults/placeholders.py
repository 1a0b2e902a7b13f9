"""Placeholders, numbers, percentages, measures, dates and names of systems that came out differently."""

import random
import re

from tests.mutation.fault import Outcome, Plot, error
from tests.mutation.features import by_locale, first_of, instead, spoiled
from tests.mutation.text import always, edited, gone, words

PLACEHOLDER = {
    "en": " The page shows {count} answers.",
    "ro": " Pagina arată {count} răspunsuri.",
    "pt": " A página mostra {count} respostas.",
    "es": " La página muestra {count} respuestas.",
    "af": " Die bladsy wys {count} antwoorde.",
    "fa": " صفحه {count} پاسخ را نشان می‌دهد.",
}
PLACEHOLDER_NAMES = {
    "ro": ("{count}", "{număr}"),
    "pt": ("{count}", "{contagem}"),
    "es": ("{count}", "{cantidad}"),
    "af": ("{count}", "{aantal}"),
    "fa": ("{count}", "{تعداد}"),
}
NUMBER = {
    "en": " In 2019 the team had 240 members.",
    "ro": " În 2019, echipa avea 240 de membri.",
    "pt": " Em 2019, a equipe tinha 240 pessoas.",
    "es": " En 2019, el equipo tenía 240 personas.",
    "af": " In 2019 het die span 240 lede gehad.",
    "fa": " در سال ۲۰۱۹ این تیم ۲۴۰ عضو داشت.",
}
DECIMAL = {
    "en": " The wait is 2.5 minutes.",
    "ro": " Așteptarea durează 2,5 minute.",
    "pt": " A espera é de 2,5 minutos.",
    "es": " La espera es de 2,5 minutos.",
    "af": " Die wagtyd is 2,5 minute.",
    "fa": " زمان انتظار ۲٫۵ دقیقه است.",
}
PERCENTAGE = {
    "en": " Sales grew by 12% last year.",
    "ro": " Vânzările au crescut cu 12% anul trecut.",
    "pt": " As vendas cresceram 12% no ano passado.",
    "es": " Las ventas crecieron un 12\u00a0% el año pasado.",
    "af": " Verkope het verlede jaar met 12% gestyg.",
    "fa": " فروش سال گذشته ۱۲٪ بیشتر شد.",
}
MEASURE = {
    "en": " The parcel travels 40 km and weighs 3 kg.",
    "ro": " Coletul parcurge 40 km și cântărește 3 kg.",
    "pt": " O pacote percorre 40 km e pesa 3 kg.",
    "es": " El paquete recorre 40 km y pesa 3 kg.",
    "af": " Die pakkie lê 40 km af en weeg 3 kg.",
    "fa": " بسته ۴۰ کیلومتر راه می‌رود و ۳ کیلوگرم وزن دارد.",
}
LENGTHS = {
    "ro": ("km", "m"),
    "pt": ("km", "m"),
    "es": ("km", "m"),
    "af": ("km", "m"),
    "fa": ("کیلومتر", "متر"),
}
WEIGHTS = {
    "ro": ("kg", "g"),
    "pt": ("kg", "g"),
    "es": ("kg", "lb"),
    "af": ("kg", "g"),
    "fa": ("کیلوگرم", "گرم"),
}
NO_LENGTHS = {
    "ro": (" km", ""),
    "pt": (" km", ""),
    "es": (" km", ""),
    "af": (" km", ""),
    "fa": (" کیلومتر", ""),
}
CURRENCY = {
    "en": " The repair costs 300 euros.",
    "ro": " Reparația costă 300 de euro.",
    "pt": " O conserto custa 300 euros.",
    "es": " La reparación cuesta 300 euros.",
    "af": " Die herstelwerk kos 300 euro.",
    "fa": " تعمیر ۳۰۰ یورو خرج دارد.",
}
CURRENCIES = {
    "ro": ("de euro", "de lei"),
    "pt": ("euros", "reais"),
    "es": ("euros", "dólares"),
    "af": ("euro", "rand"),
    "fa": ("یورو", "تومان"),
}
DATE = {
    "en": " The contract ends on 31 March 2027.",
    "ro": " Contractul expiră la 31 martie 2027.",
    "pt": " O contrato termina em 31 de março de 2027.",
    "es": " El contrato termina el 31 de marzo de 2027.",
    "af": " Die kontrak verstryk op 31 Maart 2027.",
    "fa": " قرارداد در ۳۱ مارس ۲۰۲۷ تمام می‌شود.",
}
MONTHS = {
    "ro": ("martie", "mai"),
    "pt": ("março", "maio"),
    "es": ("marzo", "mayo"),
    "af": ("Maart", "Mei"),
    "fa": ("مارس", "مه"),
}
# Abbreviations as they come out when someone translates what they stand for, or spells them out.
TRANSLATED_SYSTEMS = {
    "ro": {"CRM": "MRC", "ERP": "PRI"},
    "pt": {"CRM": "GRC", "ERP": "PRE"},
    "es": {"CRM": "GRC", "ERP": "PRE"},
    "af": {"CRM": "KVB", "ERP": "OHB"},
    "fa": {"CRM": "سی‌آر‌ام", "ERP": "ئی‌آر‌پی"},
}
OTHER_SYSTEM = {"CRM": "ERP", "ERP": "CRM"}
SYSTEM = re.compile(r"\b(?:CRM|ERP)\b")


def rename_placeholder(plot: Plot, rng: random.Random) -> Outcome:
    spots = re.finditer(r"\{\w+\}", plot.target)
    return edited(rng, plot.target, spots, always(PLACEHOLDER_NAMES[plot.locale][1]))


def drop_placeholder(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, re.finditer(r" ?\{\w+\}", plot.target), gone)


def drop_brace(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, re.finditer(r"[{}]", plot.target), gone)


def change_digit(plot: Plot, rng: random.Random) -> Outcome:
    def other(digit: str) -> str:
        zero = ord(digit) - int(digit)
        return chr(zero + (int(digit) + rng.randint(1, 9)) % 10)

    return edited(rng, plot.target, re.finditer(r"\d", plot.target), other)


def drop_number(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, re.finditer(r"\d[\d.,٫]*(?<=\d)\s", plot.target), gone)


def add_number(plot: Plot, rng: random.Random) -> Outcome:
    spots = [word for word in words(plot.target)[1:-1] if plot.target[word.end()].isspace()]
    digits = str(rng.randint(12, 98))
    if plot.locale == "fa":
        digits = "".join("۰۱۲۳۴۵۶۷۸۹"[int(digit)] for digit in digits)
    return edited(rng, plot.target, spots, lambda old: f"{old} {digits}") if len(spots) >= 4 else None


def transpose_digits(text: str, locale: str, rng: random.Random) -> str:
    return re.sub(r"(\d)(\d)(\d)(?!\d)(?=\D*$)", r"\2\1\3", text)


def lose_count(text: str, locale: str, rng: random.Random) -> str:
    return re.sub(r"(?:240|۲۴۰) (?:de )?", "", text)


def lose_decimal_mark(text: str, locale: str, rng: random.Random) -> str:
    return re.sub(r"(\d)[,٫](\d)", r"\1\2", text)


def lose_percent_sign(text: str, locale: str, rng: random.Random) -> str:
    return re.sub(r"\s?[%٪]", "", text)


def change_percentage(text: str, locale: str, rng: random.Random) -> str:
    return re.sub(r"(\d)(\d)(?=\s?[%٪])", r"\2\1", text)


def drop_system(plot: Plot, rng: random.Random) -> Outcome:
    spots = re.finditer(r"\b(?:CRM|ERP)-|\s\b(?:CRM|ERP)\b(?!-)", plot.target)
    return edited(rng, plot.target, spots, gone)


def change_system(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, SYSTEM.finditer(plot.target), OTHER_SYSTEM.__getitem__)


def translate_system(plot: Plot, rng: random.Random) -> Outcome:
    table = TRANSLATED_SYSTEMS[plot.locale]
    return edited(rng, plot.target, SYSTEM.finditer(plot.target), table.__getitem__)


def shrink_system(plot: Plot, rng: random.Random) -> Outcome:
    return edited(rng, plot.target, SYSTEM.finditer(plot.target), str.lower)


FAULTS = (
    error(
        "placeholder-translated",
        "PLC01",
        first_of(rename_placeholder, spoiled(PLACEHOLDER, by_locale(PLACEHOLDER_NAMES))),
    ),
    error(
        "placeholder-lost", "PLC01", first_of(drop_placeholder, spoiled(PLACEHOLDER, instead("{count} ", "")))
    ),
    error(
        "placeholder-brace-lost", "PLC01 PUN05", first_of(drop_brace, spoiled(PLACEHOLDER, instead("{", "")))
    ),
    error("placeholder-spaced-apart", "PLC01", spoiled(PLACEHOLDER, instead("{count}", "{ count }"))),
    error("number-changed", "PLC02", first_of(change_digit, spoiled(NUMBER, transpose_digits))),
    error(
        "number-dropped",
        "PLC02",
        first_of(
            drop_number,
            spoiled(NUMBER, lose_count),
        ),
    ),
    error("number-added", "PLC02", add_number),
    error("decimal-mark-lost", "PLC02", spoiled(DECIMAL, lose_decimal_mark)),
    error("percent-sign-lost", "PLC04", spoiled(PERCENTAGE, lose_percent_sign)),
    error("percentage-changed", "PLC04 PLC02", spoiled(PERCENTAGE, change_percentage)),
    error("length-changed", "PLC05", spoiled(MEASURE, by_locale(LENGTHS))),
    error("weight-changed", "PLC05", spoiled(MEASURE, by_locale(WEIGHTS))),
    error("length-lost", "PLC05", spoiled(MEASURE, by_locale(NO_LENGTHS))),
    error("currency-changed", "PLC05", spoiled(CURRENCY, by_locale(CURRENCIES))),
    error("month-changed", "PLC06", spoiled(DATE, by_locale(MONTHS))),
    error("system-dropped", "PLC03", drop_system),
    error("system-changed", "PLC03", change_system),
    error("system-translated", "PLC03", translate_system),
    error("system-in-small-letters", "PLC03", shrink_system),
)
