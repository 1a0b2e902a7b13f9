"""How a target stands: whether it fits the present source, and who has looked at it."""

import hashlib
from dataclasses import dataclass

from portal.model import Library
from portal.schema import RecordFile, State

REVIEWED = frozenset({State.REVIEWED, State.FINAL})


@dataclass(frozen=True, slots=True)
class Standing:
    """A target's state; `was` is the source that it was translated from where that is another now.

    A target that nobody has recorded yet counts as translated from the present source.
    """

    state: State
    was: str | None = None
    is_recorded: bool = True

    @property
    def is_stale(self) -> bool:
        """Whether the source has changed since."""
        return self.was is not None

    @property
    def is_done(self) -> bool:
        """Whether there is a translation and it fits the source."""
        return self.state is not State.INITIAL and not self.is_stale

    @property
    def is_reviewed(self) -> bool:
        """Whether somebody who speaks the language has read it beside the present source."""
        return self.state in REVIEWED and not self.is_stale


# What is said of a text that no records are kept of, such as a delivery.
UNKNOWN = Standing(State.TRANSLATED)


def text_hash(text: str) -> str:
    """Return what tells a text from any other: twelve hexadecimal digits of its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def standing(library: Library, locale: str, unit: str) -> Standing:
    """Return how the target of a unit stands; an edited target is no longer reviewed. KeyError: no unit."""
    target = library.targets.get(locale, {}).get(unit)
    record = library.records.get(locale, {}).get(unit)
    if target is None or not target.text.strip():
        return Standing(State.INITIAL)
    if record is None:
        return Standing(State.TRANSLATED, is_recorded=False)
    source = library.units[unit].text
    return Standing(_state(record, target.text), record.source if record.source != source else None)


def _state(record: RecordFile, target: str) -> State:
    is_edited = record.target != text_hash(target)
    return State.TRANSLATED if is_edited and record.state in REVIEWED else record.state
