"""Capitals where none belong, and none where they do."""

import random
import re

from tests.mutation.fault import LATIN, Outcome, Plot, information, warning
from tests.mutation.text import edited, is_sentence, words


def is_plain_label(plot: Plot) -> bool:
    """Return whether the unit is a label of several words that are no names."""
    source, target = (words(text, least=4) for text in (plot.source, plot.target))
    return (
        not is_sentence(plot.source)
        and all(word.group().islower() for word in source[1:])
        and sum(word.group().islower() for word in target) >= 2
    )


def put_in_title_case(plot: Plot, rng: random.Random) -> Outcome:
    if not is_plain_label(plot):
        return None
    pattern = r"(?<![\w’-])[^\W\d_](?=[\w’-]{3})"
    return re.sub(pattern, lambda letter: letter.group().upper(), plot.target)


def put_in_capitals(plot: Plot, rng: random.Random) -> Outcome:
    return plot.target.upper() if is_plain_label(plot) else None


def start_small(plot: Plot, rng: random.Random) -> Outcome:
    starts_as_a_sentence = is_sentence(plot.source) and re.match(r"[^\W\d_][^\W\d_A-Z]", plot.target)
    small = plot.target[:1].lower() + plot.target[1:]
    return small if starts_as_a_sentence and small != plot.target else None


def start_a_later_sentence_small(plot: Plot, rng: random.Random) -> Outcome:
    spots = re.finditer(r"(?<=[.?!] )[^\W\d_](?=[^\W\d_A-Z])", plot.target)
    return edited(rng, plot.target, spots, str.lower)


FAULTS = (
    information("label-in-title-case", "CAP01", put_in_title_case, *LATIN),
    information("label-in-capitals", "CAP01", put_in_capitals, *LATIN),
    warning("sentence-starts-small", "CAP02", start_small, *LATIN),
    warning("later-sentence-starts-small", "CAP02", start_a_later_sentence_small, *LATIN),
)
