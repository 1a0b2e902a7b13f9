"""A target has a character that no text may have: a control, a private one, an override of direction."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit
from portal.language.characters import (
    CLOSING,
    EMBEDDINGS,
    ISOLATES,
    OPENING,
    UNUSUAL,
    character_name,
    is_forbidden,
    stands_for_nothing,
)


@check("ENC01", on=TranslatedUnit)
def forbidden_character(unit: TranslatedUnit) -> Iterator[Finding]:
    places: dict[str, list[int]] = {}
    for found in UNUSUAL.finditer(unit.target.text):
        character = found[0]
        if is_forbidden(character) and character not in unit.source.text and not _is_direction(found, unit):
            places.setdefault(character, []).append(found.start())
    for character, found_places in places.items():
        certain = stands_for_nothing(character)
        edits = tuple(Edit(place, place + 1, "") for place in found_places) if certain else ()
        hint = "Delete it." if certain else "Write the letter or the mark that should stand here."
        message = f"the character {character_name(character)} stands in the text"
        span = (found_places[0], found_places[0] + 1)
        yield unit.finding(message, hint, span=span, edits=edits)


def _is_direction(found: re.Match[str], unit: TranslatedUnit) -> bool:
    """Whether a text from right to left sets a part apart, as programs need it."""
    if unit.locale.direction != "rtl" or found[0] not in ISOLATES | EMBEDDINGS:
        return False
    text = unit.target.text
    if unit.own:
        opened = sum(map(text.count, OPENING))
        return opened == sum(map(text.count, CLOSING))
    around = text[max(found.start() - 1, 0) : found.end() + 1]
    return not (len(around) == 3 and around[0].isalpha() and around[2].isalpha())
