"""A quotation stands in marks that the language does not write, or in two that do not belong together."""

import re
from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.punctuation import script_of
from portal.language.quotations import QUOTATION_MARKS, Quotation, quotations

DOUBLED = ("''", "``", "’’", ",,")
APOSTROPHES = re.compile(r"(?<!\w)(''|``|‘‘|’’|,,)(?=\w)([^'`‘’\n]+)(''|’’|“|”)(?!\w)")
STRAIGHT = '""'


@check("PUN02", on=TranslatedUnit, level=Level.WARNING, signs=QUOTATION_MARKS, is_style=True)
def quotation_marks(unit: TranslatedUnit) -> Iterator[Finding]:
    doubled = list(_doubled(unit))
    if doubled:
        yield from doubled
        return
    pairs, loose = quotations(unit.target.text, unit.text)
    if not pairs and not loose:
        yield from _lost(unit)
    for pair in _strange(unit, pairs) if unit.own else _surely_strange(unit, pairs):
        opening, closing = _wanted(unit, pair)
        yield unit.finding(
            f"the quotation stands in {pair.opening} {pair.closing} where {opening} {closing} is usual",
            "Write the quotation marks of the language.",
            span=(pair.start, pair.end + 1),
            edits=(Edit(pair.start, pair.start + 1, opening), Edit(pair.end, pair.end + 1, closing)),
        )


def _doubled(unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield quotations between two apostrophes, or two commas and apostrophes: ''so''."""
    if unit.origin is Origin.OTHERS or not any(sign in unit.text for sign in DOUBLED):
        return
    for found in APOSTROPHES.finditer(unit.text):
        if found[0] not in unit.source.text:
            message = f"the quotation stands in {found[1]} {found[3]}, which are no quotation marks"
            marks = unit.locale.quotation_marks
            edits = Edit(*found.span(1), marks[0]), Edit(*found.span(3), marks[1])
            hint = "Write the quotation marks of the language."
            yield unit.finding(message, hint, span=found.span(), edits=edits)


def _lost(unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield a quotation of the source where the target has none, and no emphasis or code in its place."""
    source, target = unit.source, unit.target
    quoted = [pair for pair in quotations(source.text, unit.source_text).pairs if pair.is_double]
    words = (unit.source_text[pair.start + 1 : pair.end].strip() for pair in quoted)
    lost = next(filter(None, words), "")
    if lost and all(target.text.count(sign) <= source.text.count(sign) for sign in "*_`"):
        message = f"the quotation marks around “{lost}” are lost"
        # Others say in their own words what English only calls so.
        level = Level.INFORMATION if unit.origin is Origin.OTHERS else None
        hint, span = "Set the same words in quotation marks.", (0, len(target.text))
        yield unit.finding(message, hint, span=span, level=level)


def _wanted(unit: TranslatedUnit, pair: Quotation) -> tuple[str, str]:
    """Return the locale's marks for a quotation, or for a quotation in another."""
    marks = unit.locale.quotation_marks
    return (marks[2], marks[3]) if pair.depth % 2 else (marks[0], marks[1])


def _strange(unit: TranslatedUnit, pairs: tuple[Quotation, ...]) -> list[Quotation]:
    return [pair for pair in pairs if (pair.opening, pair.closing) != _wanted(unit, pair)]


def _surely_strange(unit: TranslatedUnit, pairs: tuple[Quotation, ...]) -> list[Quotation]:
    """Return what is wrong even where straight marks are accepted, and in Latin script the inner ones."""
    marks = unit.locale.quotation_marks
    accepted = {marks[0] + marks[1]}
    if script_of(unit.locale.tag) == "Latn" or any(pair.depth for pair in pairs):
        accepted.add(marks[2] + marks[3])
    used = {pair.opening + pair.closing for pair in pairs if pair.is_double}
    if not used & accepted and _may_be_straight(unit):
        accepted.add(STRAIGHT)
    # The single marks of the keyboard and of English quote commands in many catalogues.
    usual = "'‘" if script_of(unit.locale.tag) == "Latn" else "'"
    return [
        pair
        for pair in pairs
        if not pair.is_pair or (pair.opening not in usual and pair.opening + pair.closing not in accepted)
    ]


def _may_be_straight(unit: TranslatedUnit) -> bool:
    """Whether straight marks are no fault: the source has no better ones, and the script none of its own."""
    found = {pair.opening for pair in quotations(unit.source.text, unit.source_text).pairs}
    return script_of(unit.locale.tag) == "Latn" and ('"' in found or "“" not in found)
