"""A target has the words of another text: a heading that names another concept, or a text in the wrong place."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedLocale, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.association import Association, are_cognate

# So many other texts must show what goes with a word; of words that look alike, one is enough.
ENOUGH = 2
# A longer text must lack the partners of so many words, and have that of none.
LOST = 3


@check("PEE04", on=TranslatedLocale, level=Level.WARNING)
def peers_swapped(locale: TranslatedLocale) -> Iterator[Finding]:
    known = Association([(unit.source_text, unit.text) for unit in locale.units])
    for number, unit in enumerate(locale.units):
        lost = _alone(known, number, 0)
        strange = _alone(known, number, 1) if lost else []
        if not strange:
            continue
        if unit.is_label:
            yield _another_concept(locale, unit, known, number, (lost[0], strange[0]))
        elif _is_elsewhere(known, number, lost, strange):
            hint = "Compare it with the English text; the translation of another text may stand here."
            message = "no word goes with the English text"
            yield locale.finding(unit, message, hint, span=(0, len(unit.target.text)))


def _alone(known: Association, number: int, side: int) -> list[str]:
    """Return the words of one side that go with certain words of the other, none of which are there."""
    there = known.words(number, 1 - side).keys()
    found = []
    for word in known.words(number, side):
        partners = known.partners(word, side)
        if partners and partners.isdisjoint(there) and _is_known(known, word, side, partners):
            found.append(word)
    return found


def _is_known(known: Association, word: str, side: int, partners: frozenset[str]) -> bool:
    others = len(known.texts(word, side)) - 1
    return others >= ENOUGH or (others > 0 and any(are_cognate(word, partner) for partner in partners))


def _another_concept(
    locale: TranslatedLocale, unit: TranslatedUnit, known: Association, number: int, pair: tuple[str, str]
) -> Finding:
    wanted, strange = pair
    token = known.words(number, 1)[strange]
    origin = max(known.partners(strange, 1), key=lambda word: (len(known.texts(word, 0)), word))
    english = known.words(number, 0)[wanted].text
    message = f"“{token.text}” goes with “{origin}” elsewhere; here English has “{english}”"
    usual = min(known.partners(wanted, 0))
    hint = f"Write the word that goes with “{english}” elsewhere (“{usual}…”), if that is meant."
    return locale.finding(unit, message, hint, span=(token.start, token.end))


def _is_elsewhere(known: Association, number: int, lost: list[str], strange: list[str]) -> bool:
    """Whether a text lacks whatever goes with its source and has what goes with other sources."""
    if len(lost) < LOST or len(strange) < LOST:
        return False
    there = known.words(number, 1).keys()
    expected = [known.partners(word, 0) for word in known.words(number, 0)]
    return all(partners.isdisjoint(there) for partners in expected if partners)
