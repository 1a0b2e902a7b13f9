"""A target loses, changes or adds a placeholder."""

import re
from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.placeholders import Placeholder, placeholders

Found = tuple[Placeholder, ...]

# One of the forms for different numbers: in the form for one thing the number may stand as a word.
PLURAL_FORM = re.compile(r"\[\d\]$")
# What stands for something in a program's usage, {script-only-if-no-other}, or parts a word, {dis}able.
SYNTAX = re.compile(r"\{\w+(?:(?:-\w+){2,}\}|\}[^\W\d_]{3})")
# A constant's name is longer than a conversion.
SHORTEST_NAME = 3
AMOUNTS = frozenset({"%d", "%u", "%s"})
EXAMPLE = {Origin.PORTAL: None, Origin.DELIVERY: Level.WARNING, Origin.OTHERS: Level.INFORMATION}


@check("PLC01", on=TranslatedUnit, signs="{%$@")
def placeholder_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, there = placeholders(unit.source.text), placeholders(unit.target.text)
    lost, added = _excess(wanted, there), _excess(there, wanted)
    if PLURAL_FORM.search(unit.target.id):
        lost, added = ([found for found in excess if found.key not in AMOUNTS] for excess in (lost, added))
    span = (added[0].start, added[0].end) if added else (0, len(unit.target.text))
    level = Level.INFORMATION if _is_usage(unit, lost, added) else None
    for found in lost:
        hint = f"Copy {found.written} unchanged."
        less = level or _level_of_lost(unit, found)
        yield unit.finding(f"{found.written} is missing", hint, span=span, level=less)
    for found in added:
        message, place = f"English has no {found.written}", (found.start, found.end)
        yield unit.finding(message, "Take it out.", span=place, level=level)
    if not (lost or added):
        yield from _untranslatable(unit, wanted, there)
        yield from _misplaced(unit, wanted, there)


def _excess(some: Found, others: Found) -> list[Placeholder]:
    """Return the sure ones that stand more often in some than in others; a numbered one may be used again."""
    left = Counter(key for key, _ in _uses(others))
    excess: dict[str, Placeholder] = {}
    seen = set()
    for found in some:
        if found.place and (found.key, found.place) in seen:
            continue
        seen.add((found.key, found.place))
        left[found.key] -= 1
        if left[found.key] < 0 and found.sure:
            excess.setdefault(found.key, found)
    return list(excess.values())


def _level_of_lost(unit: TranslatedUnit, lost: Placeholder) -> Level | None:
    """Return how sure it is where others may have written it otherwise: GnuPG for @GNUPG@, or % s for %s."""
    if unit.origin is not Origin.OTHERS:
        return None
    name = lost.written.strip("@%")
    other = lost.written.replace("%", "% ") if len(name) < SHORTEST_NAME else name
    is_there = lost.written[0] in "@%" and other.casefold() in unit.target.text.casefold()
    return Level.WARNING if is_there else None


def _is_usage(unit: TranslatedUnit, lost: list[Placeholder], added: list[Placeholder]) -> bool:
    """Whether others translated what is in braces, as words that a person reads."""
    if unit.origin is not Origin.OTHERS or len(lost) != len(added):
        return False
    texts = (unit.source.text, lost), (unit.target.text, added)
    return all(SYNTAX.match(text, found.start) for text, some in texts for found in some)


def _uses(found: Found) -> list[tuple[str, int]]:
    named = [(each.key, 0) for each in found if not each.place]
    return named + sorted({(each.key, each.place) for each in found if each.place})


def _untranslatable(unit: TranslatedUnit, wanted: Found, there: Found) -> Iterator[Finding]:
    """Yield variables of a shell that became others; in an example that is meant as often as not."""
    kept = {found.key for found in there}
    others = [found for found in there if found.key.startswith("$") and found.key not in unit.source.text]
    for found in wanted:
        if found.key.startswith("$") and found.key not in kept and others:
            level = EXAMPLE[unit.origin]
            span = (others[0].start, others[0].end)
            hint = f"Copy {found.written} unchanged."
            yield unit.finding(f"{found.written} is missing", hint, span=span, level=level)


def _misplaced(unit: TranslatedUnit, wanted: Found, there: Found) -> Iterator[Finding]:
    """Yield the first placeholder that takes an argument of another kind than English does."""
    kinds = {found.place: found.key for found in wanted if found.place}
    if not all(found.sure for found in (*wanted, *there)):
        return
    for found in there:
        if found.place and kinds.get(found.place, found.key) != found.key:
            message = f"{found.written} stands in the place of {kinds[found.place]}"
            hint = "Keep English’s order, or number the placeholders: %2$s … %1$d."
            yield unit.finding(message, hint, span=(found.start, found.end))
            return
