"""Words and phrases that stand twice."""

import random
import re

from tests.mutation.fault import Outcome, Plot, warning
from tests.mutation.text import edited, is_known, occurrences, pick, plain_words, replaced, words

AND = {"ro": "și", "pt": "e", "es": "y", "af": "en", "fa": "و"}
# Two forms of a word, of which one was meant to replace the other.
FORMS = {
    "ro": (("client", "clientul"), ("compania", "companiei"), ("echipa", "echipă"), ("datele", "datelor")),
    "pt": (("cliente", "clientes"), ("empresa", "empresas"), ("equipe", "equipes"), ("pedido", "pedidos")),
    "es": (("cliente", "clientes"), ("empresa", "empresas"), ("equipo", "equipos"), ("pedido", "pedidos")),
    "af": (("kliënt", "kliënte"), ("maatskappy", "maatskappye"), ("span", "spanne"), ("stelsel", "stelsels")),
    "fa": (("مشتری", "مشتریان"), ("شرکت", "شرکتی"), ("سیستم", "سیستم‌ها"), ("داده", "داده‌ها")),
}


def double_a_word(plot: Plot, rng: random.Random) -> Outcome:
    followed = [word for word in words(plot.target) if word.end() < len(plot.target)]
    return edited(rng, plot.target, followed, lambda word: f"{word} {word[0].lower()}{word[1:]}")


def double_a_word_with_a_slip(plot: Plot, rng: random.Random) -> Outcome:
    """Leave the misspelt word standing before its correction."""
    least = 6 if plot.locale == "fa" else 7

    def slip(word: str) -> str:
        place = rng.randrange(2, len(word) - 2)
        wrong = word[:place] + word[place + 1 :]
        return word if is_known(plot, wrong) else f"{wrong} {word}"

    return edited(rng, plot.target, plain_words(plot.target, least), slip)


def double_a_word_in_another_form(plot: Plot, rng: random.Random) -> Outcome:
    options = [
        (spot, f"{one} {other}")
        for pair in FORMS[plot.locale]
        for one, other in (pair, pair[::-1])
        for spot in occurrences(plot.target, one)
        if spot.group().islower() or plot.locale == "fa"
    ]
    option = pick(rng, options)
    return replaced(plot.target, *option) if option else None


def double_a_phrase(plot: Plot, rng: random.Random) -> Outcome:
    size = rng.choice((2, 3))
    spots = re.finditer(rf"(?<= )(?=(\S*\w(?: \S*\w){{{size - 1}}}) )", plot.target)
    spot = pick(rng, list(spots))
    if spot is None:
        return None
    return f"{plot.target[: spot.start()]}{spot.group(1)} {plot.target[spot.start() :]}"


def double_a_word_around_and(plot: Plot, rng: random.Random) -> Outcome:
    """Join a word with itself in place of its partner: “clients and clients”."""
    spots = re.finditer(rf"(?<!\S)(\w{{4,}}) {AND[plot.locale]} (\w{{4,}})(?!\w)", plot.target)
    return edited(rng, plot.target, spots, lambda old: re.sub(r"^(\S+) (\S+) \S+$", r"\1 \2 \1", old))


def double_a_phrase_around_and(plot: Plot, rng: random.Random) -> Outcome:
    spots = re.finditer(rf"(?<= )\w{{2,}} \w{{4,}}(?= {AND[plot.locale]} )", plot.target)
    return edited(rng, plot.target, spots, lambda old: f"{old} {AND[plot.locale]} {old}")


FAULTS = (
    warning("word-doubled", "DUP01", double_a_word),
    warning("word-doubled-with-a-slip", "DUP02 SPL01", double_a_word_with_a_slip),
    warning("word-doubled-in-another-form", "DUP02", double_a_word_in_another_form),
    warning("phrase-doubled", "DUP03", double_a_phrase),
    warning("word-doubled-around-and", "DUP03 DUP01", double_a_word_around_and),
    warning("phrase-doubled-around-and", "DUP03", double_a_phrase_around_and),
)
