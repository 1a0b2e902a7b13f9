"""A target has a character that nobody sees or needs, or a no-break space, where none belongs."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.characters import (
    DIRECTION_MARKS,
    INVISIBLE,
    NO_BREAK_SPACES,
    ODD_SPACES,
    STRETCHING,
    ZERO_WIDTH_JOINER,
    ZERO_WIDTH_NON_JOINER,
    character_name,
)

SPACES_AND_JOINERS = {*NO_BREAK_SPACES, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER, STRETCHING}
LOOKED_AT = re.compile(f"[{''.join(sorted(INVISIBLE | ODD_SPACES | DIRECTION_MARKS | SPACES_AND_JOINERS))}]")
WIDTHLESS = "".join(sorted(INVISIBLE)) + ZERO_WIDTH_NON_JOINER + ZERO_WIDTH_JOINER
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
STOPS = ".,;:!?،؛؟…"
WORD_BEFORE = re.compile(r"[^\W\d_]+$")
WORD_AFTER = re.compile(r"[^\W\d_]+")
LONG = 3


@check("ENC04", on=TranslatedUnit)
def invisible_character(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.target.text
    if text.isascii():
        return
    edits: dict[str, list[Edit]] = {}
    for found in LOOKED_AT.finditer(text):
        character, place = found[0], found.start()
        if character not in unit.source.text and not _belongs(character, unit, place):
            instead = " " if _is_space(character) and not _is_beside_space(text, place) else ""
            edits.setdefault(character, []).append(Edit(place, place + 1, instead))
    for character, found_edits in edits.items():
        first = found_edits[0]
        hint = "Write a plain space." if _is_space(character) else "Delete it."
        message = f"the character {character_name(character)} stands where none belongs"
        # It does no harm that a reader could see; in a text that is not ours that is no error.
        level = None if unit.own else Level.WARNING
        span = (first.start, first.end)
        yield unit.finding(message, hint, span=span, edits=tuple(found_edits), level=level)


def _is_space(character: str) -> bool:
    return character in NO_BREAK_SPACES or character in ODD_SPACES


def _around(text: str, place: int) -> tuple[str, str]:
    """Return what a reader sees before and after a character, a blank at either end of the text."""
    return text[:place].rstrip(WIDTHLESS)[-1:] or " ", text[place + 1 :].lstrip(WIDTHLESS)[:1] or " "


def _is_beside_space(text: str, place: int) -> bool:
    before, after = _around(text, place)
    return before.isspace() or after.isspace() or after in ".,،"


def _belongs(character: str, unit: TranslatedUnit, place: int) -> bool:
    text = unit.target.text
    before, after = _around(text, place)
    if character == ZERO_WIDTH_NON_JOINER:
        return text[place - 1 : place] != ZERO_WIDTH_NON_JOINER and _separates(before, after)
    if character == ZERO_WIDTH_JOINER:
        return ord(before) >= 0x0600
    if character == STRETCHING:
        return not (before.isalpha() and text[place + 1 : place + 2].isalpha())
    if character in DIRECTION_MARKS:
        return unit.locale.direction == "rtl" or RIGHT_TO_LEFT.search(text) is not None
    if character in NO_BREAK_SPACES:
        return not _is_beside_space(text, place) and _holds_together(unit, place)
    return False


def _separates(before: str, after: str) -> bool:
    """Whether a zero-width non-joiner has something to keep apart: it stands in a word of such a script."""
    if before.isspace() or after.isspace() or before in STOPS or after in STOPS:
        return False
    return any(RIGHT_TO_LEFT.match(letter) or ord(letter) >= 0x0900 for letter in (before, after))


def _holds_together(unit: TranslatedUnit, place: int) -> bool:
    """Whether a no-break space may stand between what should not be parted: 12 %, nr. 5, « words »."""
    text = unit.target.text
    before = WORD_BEFORE.search(text[:place].rstrip(WIDTHLESS))
    after = WORD_AFTER.match(text[place + 1 :].lstrip(WIDTHLESS))
    if not (before and after):
        return True
    return not unit.own and min(len(before[0]), len(after[0])) < LONG
