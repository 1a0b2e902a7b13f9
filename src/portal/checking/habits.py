"""A fault that a text of others has throughout is a habit of its author: it is told once."""

import re
from collections.abc import Sequence
from dataclasses import replace

from portal.checking.check import Check
from portal.checking.gathering import Gathered
from portal.checking.nouns import Origin
from portal.diagnostics import Diagnostic, Level

# In so many texts of a file it is no slip any more.
HABIT = 5
# A word that a message quotes differs from place to place; a mark, of one sign or two, is what the habit is.
QUOTED = re.compile(r"“[^“”]{3,}”")

Key = tuple[str, str, str, str]


def told_once(found: set[Diagnostic], gathered: Gathered, checks: Sequence[Check]) -> set[Diagnostic]:
    """Return what was found with all but the first place of each habit lowered to information."""
    style = frozenset(check.id for check in checks if check.is_style)
    groups: dict[Key, list[Diagnostic]] = {}
    for each in found:
        if each.id in style and each.level is Level.WARNING and _is_others(each, gathered):
            groups.setdefault(_key(each), []).append(each)
    lowered = set(found)
    for group in groups.values():
        if len({each.unit for each in group}) >= HABIT:
            lowered.difference_update(group)
            first, *rest = sorted(group)
            hint = f"{first.hint} It is so in {len(group)} places; the others are told as information."
            lowered.add(replace(first, hint=hint))
            lowered.update(replace(each, level=Level.INFORMATION) for each in rest)
    return lowered


def _is_others(each: Diagnostic, gathered: Gathered) -> bool:
    unit = gathered.units.get((each.locale, each.unit))
    return unit is not None and unit.origin is Origin.OTHERS


def _key(each: Diagnostic) -> Key:
    return each.locale, each.place.path, each.id, QUOTED.sub("“…”", each.message)
