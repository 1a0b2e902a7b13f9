"""A target has the words of another text: a heading that names another concept, or a text in the wrong place."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedLocale, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.association import Association, are_cognate

# So many other texts must show what goes with a word; of words that look alike, one is enough.
ENOUGH = 3
# Of at least so many words that are certain, no more than a few have what goes with them.
CERTAIN = 3
FEW = 0.2
LONGEST_HEADING = 6


@check("PEE04", on=TranslatedLocale, level=Level.WARNING)
def peers_swapped(locale: TranslatedLocale) -> Iterator[Finding]:
    known = Association([(unit.source_text, unit.text) for unit in locale.units])
    for number, unit in enumerate(locale.units):
        certain = [word for word in known.words(number, 0) if _is_certain(known, word)]
        there = known.words(number, 1).keys()
        lost = [word for word in certain if known.partners(word).isdisjoint(there)]
        if len(certain) >= CERTAIN and len(certain) - len(lost) <= FEW * len(certain):
            if number < -1: yield from _elsewhere(locale, unit, known, number)
            else: yield locale.finding(unit,f"{certain} {lost}","x")
        elif len(lost) == 1 and unit.is_label and len(known.words(number, 0)) <= LONGEST_HEADING:
            yield from _another_concept(locale, unit, known, number, lost[0])


def _is_certain(known: Association, word: str) -> bool:
    """Whether it is certain what goes with an English word."""
    partners = known.partners(word)
    others = len(known.texts(word, 0)) - 1
    return bool(partners) and (
        others >= ENOUGH or (others > 0 and any(are_cognate(word, partner) for partner in partners))
    )


def _another_concept(
    locale: TranslatedLocale, unit: TranslatedUnit, known: Association, number: int, lost: str
) -> Iterator[Finding]:
    """Yield the one word of a label that goes with another English word, where all others go with the source."""
    strange = _unrelated(known, number, lost)
    if len(strange) != 1:
        return
    origin = known.origin(strange[0], number)
    if not origin or any(are_cognate(lost, other) for other in (strange[0], origin)):
        return
    token, english = known.words(number, 1)[strange[0]], known.words(number, 0)[lost].text
    message = f"“{token.text}” goes with “{origin}” elsewhere; here English has “{english}”"
    hint = f"Write the word that goes with “{english}” elsewhere, if that is meant."
    yield locale.finding(unit, message, hint, span=(token.start, token.end))


def _unrelated(known: Association, number: int, lost: str) -> list[str]:
    """Return the words of a target that have to do with no word of its source."""
    source = known.words(number, 0)
    return [
        target
        for target in known.words(number, 1)
        if not any(known.are_related(word, target, number) or are_cognate(word, target) for word in source)
    ]


def _elsewhere(
    locale: TranslatedLocale, unit: TranslatedUnit, known: Association, number: int
) -> Iterator[Finding]:
    """Yield a text most of whose words go with English words that are not there."""
    message = "hardly a word goes with the English text"
    hint = "Compare it with the English text; the translation of another text may stand here."
    yield locale.finding(unit, message, hint, span=(0, len(unit.target.text)))
