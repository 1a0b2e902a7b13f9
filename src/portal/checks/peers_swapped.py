"""A target has the words of another text: a heading names another concept, or a text is out of place."""

from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedLocale, check
from portal.checking.placing import Placing, placing_of
from portal.diagnostics import Level
from portal.language.association import ENGLISH, OTHER

LONGEST_HEADING = 6


@check("PEE04", on=TranslatedLocale, level=Level.WARNING)
def peers_swapped(locale: TranslatedLocale) -> Iterator[Finding]:
    placing = placing_of(locale.units)
    for number, unit in enumerate(locale.units):
        lost, certain = placing.lost(number, ENGLISH)
        owner = placing.rightful(number) if lost and 2 * len(lost) >= len(certain) else None
        if owner is None and unit.is_label:
            owner = _owner_of_label(placing, number, lost, certain)
        if owner is not None:
            yield _misplaced(locale, number, owner)
        elif unit.is_label and len(lost) == 1:
            yield from _another_concept(locale, number, lost[0], placing)


def _owner_of_label(placing: Placing, number: int, lost: list[str], certain: list[str]) -> int | None:
    """Return the label that a label is taken for, where none of its words goes with its own source."""
    if len(lost) < len(certain):
        return None
    owner = placing.rightful_label(number, lost) if lost else None
    return placing.original(number) if owner is None else owner


def _misplaced(locale: TranslatedLocale, number: int, owner: int) -> Finding:
    unit, source = locale.units[number], locale.units[owner].source
    shown = source.text if len(source.text) <= 50 else f"{source.text[:50].rstrip()}…"
    message = f"the words go with the English “{shown}”, not with this text"
    hint = f"Compare it with the English text, and {source.id} too: one may have got into the other’s place."
    return locale.finding(unit, message, hint, span=(0, len(unit.target.text)), level=_level(locale))


def _level(locale: TranslatedLocale) -> Level | None:
    """Return how sure it is: messages of programs have many words for one thing, and are no headings."""
    return Level.INFORMATION if locale.origin is Origin.OTHERS else None


def _another_concept(locale: TranslatedLocale, number: int, lost: str, placing: Placing) -> Iterator[Finding]:
    known = placing.known
    if len(known.words(number, ENGLISH)) > LONGEST_HEADING:
        return
    strange = placing.another_word(number, lost)
    if strange:
        token, english = known.token(number, OTHER, strange), known.token(number, ENGLISH, lost).text
        origin = min(known.partners(strange, OTHER))
        message = f"“{token.text}” goes with “{origin}” elsewhere; here English has “{english}”"
        hint = f"Write the word that goes with “{english}” elsewhere, if that is meant."
        span = token.start, token.end
        yield locale.finding(locale.units[number], message, hint, span=span, level=_level(locale))
