"""A target is much shorter or longer than its peers in the other languages let expect."""

from collections import defaultdict
from collections.abc import Iterator
from statistics import median
from typing import NamedTuple

from portal.checking import AllLocales, Finding, TranslatedUnit, check
from portal.checking.lengths import (
    SHORTEST,
    Lengths,
    is_cut_short,
    is_sentence_lost,
    length,
    measured,
    spread_of,
    usual,
)
from portal.diagnostics import Level

FEWEST = 3
# How many times the usual deviation a text must stray, and how far at least.
FAR = 4.5
LEAST = 0.25


class Stray(NamedTuple):
    """A text with what it exceeds its peers by, and whether it strays more than they do."""

    unit: TranslatedUnit
    excess: float
    alone: bool


@check("PEE03", on=AllLocales, level=Level.WARNING)
def peers_length(everything: AllLocales) -> Iterator[Finding]:
    lengths = {whole.locale.id: measured(whole.units) for whole in everything.locales}
    strays: dict[str, list[Stray]] = defaultdict(list)
    for group in _groups(everything):
        for stray in _strays(group, lengths):
            strays[stray.unit.locale.id].append(stray)
    for locale, found in strays.items():
        spread = spread_of([each.excess / usual(each.unit) for each in found])
        for each in found:
            far = abs(each.excess) > max(LEAST, FAR * spread * usual(each.unit))
            if far and each.alone and not _is_told(each.unit, lengths[locale]):
                yield _finding(each)


def _strays(group: list[TranslatedUnit], lengths: dict[str, Lengths]) -> Iterator[Stray]:
    excesses = [lengths[unit.locale.id].excess(unit) for unit in group]
    for number, unit in enumerate(group):
        own, peers = excesses[number], median(excesses[:number] + excesses[number + 1 :])
        yield Stray(unit, own - peers, abs(own) > abs(peers))


def _groups(everything: AllLocales) -> Iterator[list[TranslatedUnit]]:
    """Yield the longer texts with all languages that have them."""
    groups: dict[tuple[str, str], list[TranslatedUnit]] = {}
    for whole in everything.locales:
        for unit in whole.units:
            if length(unit.source.text) >= SHORTEST:
                groups.setdefault((unit.source.id, unit.source.text), []).append(unit)
    return (group for group in groups.values() if len(group) > FEWEST)


def _is_told(unit: TranslatedUnit, lengths: Lengths) -> bool:
    """Whether the text is found to be too short without its peers."""
    return is_sentence_lost(unit, lengths) or is_cut_short(unit, lengths)


def _finding(stray: Stray) -> Finding:
    is_short = stray.excess < 0
    todo = "translate what is missing" if is_short else "take out what is repeated or added"
    message = f"the text is much {'shorter' if is_short else 'longer'} than in the other languages"
    unit = stray.unit
    hint = f"Compare it with the English text; {todo}."
    return Finding(message, hint, unit.target.id, span=(0, len(unit.target.text)), locale=unit.locale.id)
