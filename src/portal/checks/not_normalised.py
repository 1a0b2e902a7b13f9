"""A target writes a letter with its accent as two characters where Unicode has one (NFC)."""

import re
import unicodedata
from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Edit, Level

# A character with the marks that combine with it.
CLUSTER = re.compile(
    r".[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c]*", re.DOTALL
)


# To Unicode both are the same text, and look so: to others it is a fact to know, no fault.
LEVELS = {Origin.PORTAL: Level.ERROR, Origin.DELIVERY: Level.WARNING, Origin.OTHERS: Level.INFORMATION}


@check("ENC02", on=TranslatedUnit)
def not_normalised(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.target.text
    if unicodedata.is_normalized("NFC", text):
        return
    edits = _repairs(text)
    first = edits[0]
    message = f"“{first.text}” is not the one character that Unicode has for it"
    hint = "Type the letter anew, or let --fix compose the characters (NFC)."
    yield unit.finding(message, hint, span=(first.start, first.end), edits=edits, level=LEVELS[unit.origin])


def _repairs(text: str) -> tuple[Edit, ...]:
    """Return the smallest edits that normalise the text, or one of all of it where parts do not do."""
    edits = []
    for found in CLUSTER.finditer(text):
        composed = unicodedata.normalize("NFC", found[0])
        if composed != found[0]:
            edits.append(Edit(*found.span(), composed))
    fixed = text
    for edit in reversed(edits):
        fixed = fixed[: edit.start] + edit.text + fixed[edit.end :]
    whole = unicodedata.normalize("NFC", text)
    return tuple(edits) if fixed == whole else (Edit(0, len(text), whole),)
