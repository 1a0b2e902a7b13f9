"""A target's list item has lost its dash, or has a bullet that was typed instead of it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Edit, Level

BULLETS = "•‣▪◦·●○■□➢➤►∙⁃"
DASHES = "–—−"
# A marker with blanks after it; one that touches its text is none in Markdown.
LINE = re.compile(
    rf"^(?P<indent>[ \t]*)(?:(?P<marker>[-*+])[ \t]+|(?P<typed>[{BULLETS}{DASHES}])[ \t\u00a0]*"
    r"|(?P<number>(?:\d+|[IVXLC]+|[a-z])(?:[.)]|\.?[ºª]))[ \t]+|(?P<glued>[-*](?=[^\W\d_])))?(?=\S)",
    re.MULTILINE,
)
# What every line with a marker has; most texts have no such line.
MARKED = re.compile(rf"^[ \t]*(?:[-*+{BULLETS}{DASHES}\d]|[IVXLC]+[.)ºª]|[a-z][.)ºª])", re.MULTILINE)
BULLET_SIGNS = frozenset(BULLETS)


class Line(NamedTuple):
    """A line of text with what stands before its words."""

    marker: str
    start: int
    end: int

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list, written as Markdown has it."""
        return self.marker in ("-", "*", "+")

    @property
    def is_numbered(self) -> bool:
        """Whether a number stands before its words."""
        return self.marker[:1].isalnum()


@check("STR09", on=TranslatedUnit, level=Level.WARNING)
def list_marker_lost(unit: TranslatedUnit) -> Iterator[Finding]:
    if not MARKED.search(unit.source.text):
        yield from _list_from_nowhere(unit)
        return
    wanted = _lines(unit.source.text)
    markers = {line.marker for line in wanted if line.marker}
    if not markers:
        yield from _list_from_nowhere(unit)
        return
    # One line is no list in a message of a program, which may speak of a star.
    if unit.origin is Origin.OTHERS and len(wanted) == 1:
        return
    there = _lines(unit.target.text)
    style = next((line.marker for line in wanted if line.is_item), "")
    if style:
        yield from _typed(unit, there, markers, style)
    if len(wanted) == len(there):
        yield from _lost(unit, wanted, there)


def _lines(text: str) -> list[Line]:
    """Return the lines of a text that are not blank."""
    return [
        Line(match["marker"] or match["typed"] or match["number"] or "", match.end("indent"), match.end())
        for match in LINE.finditer(text)
    ]


def _typed(unit: TranslatedUnit, there: list[Line], markers: set[str], style: str) -> Iterator[Finding]:
    """Yield the lines that begin with another bullet than those that English has."""
    foreign = set(BULLETS + (DASHES + "*+" if unit.own else "")) - markers
    edits = tuple(Edit(line.start, line.end, f"{style} ") for line in there if line.marker in foreign)
    if edits:
        marker = unit.target.text[edits[0].start]
        message = f"“{marker}” begins an item where English has “{style}”"
        span = (edits[0].start, edits[0].end)
        yield unit.finding(message, "Begin each item with a dash and a space.", span=span, edits=edits)


def _lost(unit: TranslatedUnit, wanted: list[Line], there: list[Line]) -> Iterator[Finding]:
    """Yield the lines without a marker where English has one, if all other lines stand side by side."""
    pairs = list(zip(wanted, there, strict=True))
    if any(other.marker and not line.marker for line, other in pairs):
        return
    edits = tuple(
        Edit(other.start, other.end, f"{line.marker} ")
        for line, other in pairs
        if line.marker and not line.is_numbered and not other.marker
    )
    if edits:
        first = edits[0]
        span = (first.start, max(first.end, first.start + 1))
        hint = f"Begin the line with “{first.text}”."
        yield unit.finding("an item of the list has lost its dash", hint, span=span, edits=edits)
    for line, other in pairs:
        if line.marker and line.is_numbered != other.is_numbered and (line.is_numbered or other.is_numbered):
            there_is, english = (other.marker or "nothing"), line.marker
            message = f"{there_is} begins an item where English has {english}"
            hint = "Keep the kind of list that English has."
            yield unit.finding(message, hint, span=(other.start, max(other.end, other.start + 1)))
            return


def _list_from_nowhere(unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield the first bullet of a list that English does not have."""
    if BULLET_SIGNS.isdisjoint(unit.target.text) or not BULLET_SIGNS.isdisjoint(unit.source.text):
        return
    for line in _lines(unit.target.text):
        if line.marker and line.marker in BULLETS:
            message = f"“{line.marker}” begins an item where English has no list"
            hint = "Take it out, or look whether a text stands in the wrong unit."
            yield unit.finding(message, hint, span=(line.start, line.end))
            return
