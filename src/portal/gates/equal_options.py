"""No two options, and no two rows, of an item read the same in any language."""

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.bank.fairness import are_told_apart


@gate("AUD09", "0")
def equal_options(audited: Audited) -> Measure:
    return none_of(
        Finding(item.id, "two of its answers read the same")
        for item in audited.bank.items
        if not are_told_apart(item, audited.wordings)
    )
