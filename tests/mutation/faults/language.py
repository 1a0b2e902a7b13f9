"""Texts, sentences and words in the wrong language or script."""

import random
import re

from tests.mutation.fault import LATIN, Outcome, Plot, error, warning
from tests.mutation.text import always, cased, edited, is_sentence, occurrences, pick, sentences, words

# Languages near enough to be taken for the right one by a machine or a hurried editor.
NEIGHBOURS = {
    "ro": (
        "Il reparto risponde a ogni domanda entro un giorno lavorativo.",
        "Il cliente riceve sempre la stessa risposta dall’azienda.",
        "Il magazzino conserva le merci fino alla consegna.",
    ),
    "es": (
        "Il reparto risponde a ogni domanda entro un giorno lavorativo.",
        "Il cliente riceve sempre la stessa risposta dall’azienda.",
        "El departament respon totes les preguntes en un dia feiner.",
    ),
    "pt": (
        "Le service répond à chaque question en un jour ouvrable.",
        "Le client reçoit toujours la même réponse de l’entreprise.",
        "Il magazzino conserva le merci fino alla consegna.",
    ),
    "af": (
        "De afdeling beantwoordt elke vraag binnen één werkdag.",
        "De klant krijgt van ons altijd hetzelfde antwoord.",
        "Het magazijn bewaart de goederen tot ze geleverd worden.",
    ),
    "fa": (
        "يجيب القسم عن كل سؤال خلال يوم عمل واحد.",
        "يحصل العميل دائمًا على الجواب نفسه من الشركة.",
        "تُحفظ البضائع في المستودع حتى موعد التسليم.",
    ),
}
CHINESE = ("客户服务", "财务与会计", "前台和后台的合作", "信息技术")
CYRILLIC = ("Отдел продаж", "Обслуживание клиентов", "Финансы и учёт", "Управление персоналом")
LATIN_SCRIPT = ("Khadamat-e moshtarian", "Modiriyat-e manabe-e ensani", "Bakhsh-e foroush", "Amouzesh")
HOMOGLYPHS = {"a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х"}
ENGLISH_WORDS = {
    "ro": {
        "clientul": "customer",
        "echipa": "team",
        "factura": "invoice",
        "comanda": "order",
        "compania": "company",
        "oamenii": "people",
        "întrebare": "question",
        "bani": "money",
        "furnizor": "supplier",
    },
    "pt": {
        "cliente": "customer",
        "equipe": "team",
        "fatura": "invoice",
        "pedido": "order",
        "empresa": "company",
        "pessoas": "people",
        "pergunta": "question",
        "dinheiro": "money",
        "fornecedor": "supplier",
    },
    "es": {
        "cliente": "customer",
        "equipo": "team",
        "factura": "invoice",
        "pedido": "order",
        "empresa": "company",
        "personas": "people",
        "pregunta": "question",
        "dinero": "money",
        "proveedor": "supplier",
    },
    "af": {
        "kliënt": "customer",
        "span": "team",
        "faktuur": "invoice",
        "bestelling": "order",
        "maatskappy": "company",
        "mense": "people",
        "vraag": "question",
        "geld": "money",
        "verskaffer": "supplier",
    },
    "fa": {
        "مشتری": "customer",
        "تیم": "team",
        "فاکتور": "invoice",
        "سفارش": "order",
        "شرکت": "company",
        "افراد": "people",
        "سؤال": "question",
        "پول": "money",
    },
}
AND = {"ro": "și", "pt": "e", "es": "y", "af": "en", "fa": "و"}


def is_heading(plot: Plot) -> bool:
    return not is_sentence(plot.source) and plot.unit.rsplit(".", 1)[-1] in {"title", "label", "term"}


def title_in_chinese(plot: Plot, rng: random.Random) -> Outcome:
    return rng.choice(CHINESE) if is_heading(plot) else None


def title_in_cyrillic(plot: Plot, rng: random.Random) -> Outcome:
    return rng.choice(CYRILLIC) if is_heading(plot) else None


def title_in_latin(plot: Plot, rng: random.Random) -> Outcome:
    return rng.choice(LATIN_SCRIPT) if is_heading(plot) else None


def slip_in_a_homoglyph(plot: Plot, rng: random.Random) -> Outcome:
    inner = re.finditer(r"(?<=[^\W\d_])[aceopx](?=[^\W\d_])", plot.target)
    names = [found.span() for found in re.finditer(r"\{\w+\}", plot.target)]
    spots = [spot for spot in inner if not any(start < spot.start() < end for start, end in names)]
    return edited(rng, plot.target, spots, HOMOGLYPHS.__getitem__)


def with_sentence_of(plot: Plot, rng: random.Random, other: list[str]) -> Outcome:
    """Return the text with one sentence from the same place of another text."""
    own = sentences(plot.target)
    places = [
        place
        for place, (mine, theirs) in enumerate(zip(own, other, strict=False))
        if mine != theirs and len(theirs.split()) >= 5
    ]
    place = pick(rng, places)
    if len(own) < 2 or len(own) != len(other) or place is None:
        return None
    return " ".join([*own[:place], other[place], *own[place + 1 :]])


def leave_a_sentence_in_english(plot: Plot, rng: random.Random) -> Outcome:
    return with_sentence_of(plot, rng, sentences(plot.source))


def take_a_sentence_of_a_peer(plot: Plot, rng: random.Random) -> Outcome:
    peer = pick(rng, [locale for locale in LATIN if locale in plot.peers])
    return with_sentence_of(plot, rng, sentences(plot.peers[peer])) if peer else None


def take_the_text_of_a_peer(plot: Plot, rng: random.Random) -> Outcome:
    texts = [text for _, text in sorted(plot.peers.items()) if text != plot.target and len(text.split()) >= 5]
    return pick(rng, texts)


def take_a_sentence_of_a_neighbour(plot: Plot, rng: random.Random) -> Outcome:
    foreign = rng.choice(NEIGHBOURS[plot.locale])
    own = sentences(plot.target)
    if len(own) < 2 or not is_sentence(plot.target):
        return None
    place = rng.randrange(len(own))
    return " ".join([*own[:place], foreign, *own[place + 1 :]])


def leave_the_second_half_in_english(plot: Plot, rng: random.Random) -> Outcome:
    source, target = plot.source.split(" "), plot.target.split(" ")
    if not is_sentence(plot.source) or len(sentences(plot.source)) > 1 or min(len(source), len(target)) < 10:
        return None
    return " ".join([*target[: len(target) // 2], *source[len(source) // 2 :]])


def leave_an_english_word(plot: Plot, rng: random.Random) -> Outcome:
    table = ENGLISH_WORDS[plot.locale]
    named = {word.group().lower() for word in words(plot.source)}
    spots = [
        spot for own, english in table.items() if english in named for spot in occurrences(plot.target, own)
    ]
    return edited(rng, plot.target, spots, lambda own: cased(table[own.lower()], own))


def leave_and_in_english(plot: Plot, rng: random.Random) -> Outcome:
    spots = re.finditer(rf"(?<=\w )\b{AND[plot.locale]}\b(?= \w)", plot.target)
    return edited(rng, plot.target, spots, always("and"))


FAULTS = (
    error("title-in-chinese", "LNG01", title_in_chinese),
    error("title-in-cyrillic", "LNG01", title_in_cyrillic),
    error("title-in-latin-script", "LNG01", title_in_latin, "fa"),
    error("homoglyph-in-word", "LNG01 ENC01", slip_in_a_homoglyph, *LATIN),
    error("sentence-left-in-english", "LNG02", leave_a_sentence_in_english),
    error("sentence-of-another-locale", "LNG02 LNG01", take_a_sentence_of_a_peer),
    error("text-of-another-locale", "LNG02 LNG01", take_the_text_of_a_peer),
    error("sentence-of-a-neighbour-language", "LNG02", take_a_sentence_of_a_neighbour),
    warning("second-half-in-english", "LNG02 LNG01 LNG03", leave_the_second_half_in_english),
    warning("english-word-left", "LNG03 LNG01 SPL01", leave_an_english_word),
    warning("english-and-left", "LNG03 LNG01 SPL01", leave_and_in_english),
)
