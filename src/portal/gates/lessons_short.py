"""Every lesson ends with enough items of enough types, one of them a case to decide."""

from collections.abc import Iterator

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.bank.selection import PRACTICE, SCENARIO, TYPES
from portal.items import Item


@gate("AUD17", f"{PRACTICE} items of {TYPES} types, a scenario", by_locale=False)
def lessons_short(audited: Audited) -> Measure:
    practice = audited.bank.practice.items()
    return none_of(found for lesson, items in practice for found in _faults(lesson, items))


def _faults(lesson: str, items: tuple[Item, ...]) -> Iterator[Finding]:
    types = {item.type for item in items}
    if len(items) < PRACTICE:
        yield Finding(lesson, f"it ends with {len(items)} items")
    if len(types) < TYPES:
        yield Finding(lesson, f"its items are of {len(types)} types")
    if SCENARIO not in types:
        yield Finding(lesson, "it has no case to decide")
