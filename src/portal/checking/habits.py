"""A style fault that others have again and again, in a text or throughout a file, is told once."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from portal.checking.check import Check
from portal.checking.gathering import Gathered
from portal.checking.nouns import Origin
from portal.diagnostics import Diagnostic, Level

# In so many texts of a file, and in so great a part of them, it is no slip any more.
HABIT = 5
PART = 1 / 200
# A word that a message quotes differs from place to place; a mark, of one sign or two, is what the habit is.
QUOTED = re.compile(r"“[^“”]{3,}”")

Key = tuple[str, str, str, str]


def told_once(found: set[Diagnostic], gathered: Gathered, checks: Sequence[Check]) -> set[Diagnostic]:
    """Return what was found, with the same in the same text and each habit lowered to information."""
    style = frozenset(check.id for check in checks if check.is_style)
    groups: dict[Key, list[Diagnostic]] = {}
    for each in found:
        if each.id in style and each.level is Level.WARNING and _is_others(each, gathered):
            groups.setdefault(_key(each), []).append(each)
    lowered = set(found)
    sizes = Counter((locale, unit.target.place.path) for (locale, _), unit in gathered.units.items())
    for (locale, path, *_), group in groups.items():
        least = max(HABIT, sizes[locale, path] * PART)
        lowered.difference_update(group)
        lowered.update(_lowered(sorted(group), least))
    return lowered


def _lowered(group: list[Diagnostic], least: float) -> Iterator[Diagnostic]:
    units: set[str] = set()
    is_habit = len({each.unit for each in group}) >= least
    for each in group:
        if each.unit in units or (is_habit and units):
            yield replace(each, level=Level.INFORMATION)
        elif is_habit:
            hint = f"{each.hint} It is so in {len(group)} places; the others are told as information."
            yield replace(each, hint=hint)
        else:
            yield each
        units.add(each.unit)


def _is_others(each: Diagnostic, gathered: Gathered) -> bool:
    unit = gathered.units.get((each.locale, each.unit))
    return unit is not None and unit.origin is Origin.OTHERS


def _key(each: Diagnostic) -> Key:
    return each.locale, each.place.path, each.id, QUOTED.sub("“…”", each.message)
