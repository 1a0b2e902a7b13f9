"""A target, or a sentence of it, is written in another language."""

from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Origin, Term, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import sentences, words
from portal.language.coverage import (
    FEWEST,
    Coverage,
    coverage,
    knows_all,
    rival,
    small_words,
    strangeness,
    telling_words,
    within,
)
from portal.language.headings import sister_of
from portal.language.language_names import name_of
from portal.language.unknown import NO_PROSE

# A share of known words at which a text is in its language, and one at which it may be in another.
AT_HOME = 0.87
ELSEWHERE = 0.85
FAR, NEAR = 0.3, 0.12
# Of fewer words half must be unknown.
FEW = 8
# A sentence is looked at by itself if it is so long.
LONG = 40
# A sentence of so many words is in a language that the portal has not if so many of them are unknown;
# of one word less, if all are.
SENTENCE, SURE_SENTENCE = 5, 6
STRANGE, SURELY_STRANGE = 0.6, 0.75


@check("LNG02", on=TranslatedUnit, apart="words")
def wrong_language(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.dictionary is None or unit.target.text.strip() == unit.source.text.strip():
        return
    if unit.language.persian is None and knows_all(unit.text, unit.language):
        return
    if unit.origin is Origin.DELIVERY and (other := sister_of(unit.text, unit.source_text, unit.language)):
        message = f"the text is in {name_of(other)}, not in {name_of(unit.language.subtag)}"
        yield unit.finding(message, "Translate it.", span=(0, len(unit.target.text)), level=Level.WARNING)
        return
    told: list[tuple[int, int]] = []
    for start, end in _pieces(unit.text):
        telling = within(telling_words(unit.text), start, end)
        if coverage(telling, unit.language) >= AT_HOME:
            continue
        found = rival(telling, unit.source_text, unit.language, _loanwords(unit.terms))
        level = _level(unit.text[start:end], found, unit)
        if level is None:
            continue
        what = "the text is" if end - start >= len(unit.text.strip()) else "a sentence is"
        message = f"{what} in {name_of(found.other)}, not in {name_of(unit.language.subtag)}"
        yield unit.finding(message, "Translate it.", span=(start, end), level=level)
        if what == "the text is":
            return
        told.append((start, end))
    for start, end in sentences(unit.text):
        level = _level_of_strange(unit, start, end)
        if level is not None and not any(first <= start < last for first, last in told):
            message = f"a sentence is in another language, not in {name_of(unit.language.subtag)}"
            yield unit.finding(message, "Translate it.", span=(start, end), level=level)


def _pieces(text: str) -> list[tuple[int, int]]:
    """Return the whole text, then, where it has several, its long sentences."""
    whole = len(text) - len(text.lstrip()), len(text.rstrip())
    found = sentences(text)
    return [whole, *(span for span in found if span[1] - span[0] >= LONG and len(found) > 1)]


def _level(piece: str, found: Coverage, unit: TranslatedUnit) -> Level | None:
    """Return how sure it is that a text is in the language found: two engines and the dictionaries decide."""
    distance = found.share - found.own
    if found.words < FEWEST or found.share < ELSEWHERE or distance < NEAR:
        return None
    is_plain = found.share == 1 and distance * found.words >= FEWEST
    if found.words < FEW and found.own >= 1 / 2 and not is_plain:
        return None
    # The same two words again and again, as am and pm, are no text.
    if len({word.text.casefold() for word in words(piece)}) < FEWEST:
        return None
    verdict = unit.language.identify(piece)
    if verdict.other == found.other and found.words > FEWEST:
        return Level.ERROR if distance >= FAR else Level.WARNING
    is_far = distance >= FAR and (verdict.rejected or is_plain)
    return Level.WARNING if is_far else None


def _level_of_strange(unit: TranslatedUnit, start: int, end: int) -> Level | None:
    """Return how sure it is that a sentence is in some language that is not ours, whatever it is."""
    small = within(small_words(unit.text), start, end)
    number, share = strangeness(small, unit.source_text, unit.language)
    is_prose = NO_PROSE.isdisjoint(unit.text[start:end])
    if number < SENTENCE - (share == 1) or share < STRANGE or not is_prose:
        return None
    if number >= SURE_SENTENCE and share >= SURELY_STRANGE:
        return Level.ERROR
    # Others abbreviate, and list names that no dictionary has.
    return Level.INFORMATION if unit.origin is Origin.OTHERS else Level.WARNING


@lru_cache(maxsize=64)
def _loanwords(terms: tuple[Term, ...]) -> frozenset[str]:
    return frozenset(
        word.text.casefold()
        for term in terms
        if term.loanword
        for word in words(f"{term.source} {term.target}")
    )
