"""The right answer is not told from the others by its length at a glance."""

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.bank.fairness import stands_out


@gate("AUD08", "0")
def key_stands_out(audited: Audited) -> Measure:
    return none_of(
        Finding(item.id, "the right answer is far longer or far shorter than both others")
        for item in audited.choices
        if stands_out(item, audited.wordings)
    )
