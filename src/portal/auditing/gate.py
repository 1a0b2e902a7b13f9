"""A gate: a property that a good bank has, with its figure, its limit and what breaks it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from portal.bank import Bank
from portal.bank.fairness import Wordings
from portal.items import Item
from portal.model import Library


@dataclass(frozen=True, slots=True)
class Audited:
    """A bank as one locale reads it."""

    library: Library
    bank: Bank
    wordings: Wordings

    @property
    def choices(self) -> tuple[Item, ...]:
        """The items with one key among options."""
        return tuple(item for item in self.bank.items if item.key)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What breaks a gate: the item, lesson or fact, and why."""

    about: str
    message: str


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure with whether it keeps the limit, and the findings that make it what it is."""

    figure: float
    is_met: bool
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Gate:
    """A registered gate. `by_locale` is False where the words do not matter and one measure is enough.

    A gate that does not `stop` a build is broken by what the build shows well enough, and says so.
    """

    id: str
    name: str
    limit: str
    measure: Callable[[Audited], Measure]
    by_locale: bool
    stops: bool = True


def gate(
    id: str, limit: str, *, by_locale: bool = True, stops: bool = True
) -> Callable[[Callable[[Audited], Measure]], Gate]:
    """Register a function as a gate, named after it."""

    def register(function: Callable[[Audited], Measure]) -> Gate:
        return Gate(id, function.__name__.replace("_", "-"), limit, function, by_locale, stops)

    return register


def none_of(findings: Iterable[Finding]) -> Measure:
    """Return the measure of a gate that allows nothing of the kind."""
    found = tuple(sorted(set(findings)))
    return Measure(len(found), not found, found)
