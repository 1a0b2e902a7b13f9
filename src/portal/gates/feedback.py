"""Every answer has feedback of its own that teaches and says where to read on."""

from collections.abc import Iterator

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.items import Item, Reason


@gate("AUD18", "0")
def feedback_missing(audited: Audited) -> Measure:
    return none_of(found for item in audited.bank.items for found in _faults(audited, item))


def _faults(audited: Audited, item: Item) -> Iterator[Finding]:
    text = audited.wordings.text
    if any(not text(reason.text).strip() for reason in item.reasons):
        yield Finding(item.id, "an answer has no reason")
    if not all(_has_place(audited, reason) for reason in item.reasons):
        yield Finding(item.id, "a reason does not say where to read on")
    if item.key:
        told = {(reason.name, text(reason.text)) for reason in item.reasons}
        if len(told) < len(item.options):
            yield Finding(item.id, "two answers have the same reason")
        if any(text(o.text) == text(o.reason.text) and not o.reason.name for o in item.options):
            yield Finding(item.id, "a reason only repeats its answer")


def _has_place(audited: Audited, reason: Reason) -> bool:
    return (
        reason.fact in audited.library.fact_by_id
        or reason.concept in audited.library.concepts
        or (
            # What “right” and “wrong” mean needs no place.
            reason.text.startswith("interface.")
        )
    )
