"""No content word is shared by what is asked and the right answer alone."""

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.bank.fairness import leaks


@gate("AUD07", "0")
def answer_leak(audited: Audited) -> Measure:
    found = ((item.id, leaks(item, audited.wordings)) for item in audited.bank.items)
    return none_of(
        Finding(id, f"the question and its right answer alone share “{stem}…”")
        for id, stems in found
        for stem in stems
    )
