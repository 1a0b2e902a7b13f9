"""A question or an exclamation lacks the mark that opens it in Spanish, or has one in another language."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.punctuation import opening_marks

OPENING = re.compile("[¿¡]")
# A mark that ends a sentence, with the word before it.
CLOSING = re.compile(r"(?P<word>\S*[\w)\]»”\"’'%*_}])(?P<mark>[?!]+)(?=[\s.,;:)\]»”\"’'*_…]|\Z)")
# Where a sentence may begin: after a mark, and on a new line.
BOUNDARY = re.compile(r"[.?!…][”»\"')\]*_]*\s+|\n+|[?!][,;]?\s+|:\s+")
# What may stand before the first word: the sign of an item, quotation marks, brackets, emphasis.
LEAD = re.compile(r"(?:[-*+#>]+\s+)*[\s«“„\"‘'(\[*_]*")
# With these words a question begins; a question that begins otherwise may open in its middle.
INTERROGATIVE = re.compile(
    r"(?:(?:y|pero|a|al|con|de|desde|en|hacia|hasta|para|por|según|sobre)\s+)?"
    r"(?:qu[ée]|qui[ée]n(?:es)?|c[óo]mo|cu[áa]l(?:es)?|cu[áa]ndo|cu[áa]nt[oa]s?|d[óo]nde)\b",
    re.IGNORECASE,
)


@check("PUN06", on=TranslatedUnit, level=Level.WARNING, signs="?!¿¡", is_style=True)
def opening_mark(unit: TranslatedUnit) -> Iterator[Finding]:
    text, marks = unit.target.text, opening_marks(unit.locale.tag)
    if marks:
        if "?" in text or "!" in text:
            yield from _unopened(unit, marks)
        yield from _unclosed(unit)
    elif ("¿" in text or "¡" in text) and not OPENING.search(unit.source.text):
        yield from _foreign(unit)


def _unopened(unit: TranslatedUnit, marks: dict[str, str]) -> Iterator[Finding]:
    """Yield each question and exclamation that is closed and was not opened."""
    text, done = unit.text, 0
    for match in CLOSING.finditer(text):
        at = match.start("mark")
        is_open = OPENING.search(text, done, at)
        start, done = _start(text, done, at), match.end()
        if is_open or _is_sign(unit, match):
            continue
        mark = marks[match["mark"][0]]
        place = _opening_place(text, start, at)
        message = f"“{match['mark']}” closes what no “{mark}” opens"
        # What is no question in English has the wrong end, or has lost a letter.
        is_sure = match["mark"][0] in unit.source.text
        edits = () if place is None or not is_sure else (Edit(place, place, mark),)
        yield unit.finding(message, f"Open it with “{mark}”.", span=(at, match.end()), edits=edits)


def _is_sign(unit: TranslatedUnit, match: re.Match[str]) -> bool:
    """Whether a mark belongs to a name in the source, such as Yahoo!, or stands for itself, as a key does."""
    goes_on = unit.text[match.end() : match.end() + 2].strip()[:1].islower() or "!" in match["word"]
    return not any(map(str.isalnum, match["word"])) or (goes_on and match[0] in unit.source.text)


def _start(text: str, done: int, end: int) -> int:
    """Return where the first word stands of the sentence that ends at `end`."""
    start = done
    for boundary in BOUNDARY.finditer(text, done, end):
        start = boundary.end()
    lead = LEAD.match(text, start, end)
    return lead.end() if lead else start


def _opening_place(text: str, start: int, end: int) -> int | None:
    """Return where the question begins, where that is certain: at an interrogative, or in one clause."""
    if INTERROGATIVE.match(text, start):
        return start
    last = text.rfind(", ", start, end) + 2
    if last > 1:
        return last if INTERROGATIVE.match(text, last) else None
    return start if text[start:end].strip() else None


def _unclosed(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.text
    for match in OPENING.finditer(text):
        following = OPENING.search(text, match.end() + 1)
        rest = text[match.end() : following.start() if following else len(text)]
        if "?" not in rest and "!" not in rest and rest[:1].isalpha():
            message = f"“{match[0]}” opens what no mark closes"
            yield unit.finding(message, "Close it, or take the mark out.", span=match.span())


def _foreign(unit: TranslatedUnit) -> Iterator[Finding]:
    if not unit.text.strip().strip("¿¡"):
        return
    for match in OPENING.finditer(unit.text):
        message = f"“{match[0]}” stands in a language that does not write it"
        yield unit.finding(message, "Take it out.", span=match.span(), edits=(Edit(*match.span(), ""),))
