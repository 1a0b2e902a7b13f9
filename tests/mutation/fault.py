"""A plot of clean text, and a fault that can be planted in it."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from portal.diagnostics import Level

LATIN = ("ro", "pt", "es", "af")


class Removal(Enum):
    """The unit itself is gone from its file."""

    REMOVED = "removed"


REMOVED: Final = Removal.REMOVED


@dataclass(frozen=True, slots=True)
class TermEntry:
    """What the glossary says of a concept in one locale."""

    concept: str
    source: str
    target: str
    forbidden: tuple[str, ...]
    loanword: bool


@dataclass(frozen=True, slots=True)
class Plot:
    """A unit in which a fault can be planted, with all that a planter may know of it.

    `peers` holds the unit's texts in the other locales, `siblings` the id, source and target of all
    units of the locale.
    """

    locale: str
    unit: str
    source: str
    target: str
    terms: tuple[TermEntry, ...]
    peers: dict[str, str]
    siblings: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Planted:
    """A feature that the content does not have: good in `source` and `sound`, broken in `target`."""

    source: str
    target: str
    sound: str


Outcome = str | Planted | Removal | None
Planter = Callable[[Plot, random.Random], Outcome]


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to spoil a translation, and the checks whose report counts as found.

    `level` is the best level at which it should be found; no `locales` means all of them. `plant`
    returns None where the fault cannot be planted.
    """

    name: str
    expected: tuple[str, ...]
    level: Level
    locales: tuple[str, ...]
    plant: Planter


def error(name: str, expected: str, plant: Planter, *locales: str) -> Fault:
    """Return a fault that no clean text can be taken for; `expected` names checks, parted by spaces."""
    return Fault(name, tuple(expected.split()), Level.ERROR, locales, plant)


def warning(name: str, expected: str, plant: Planter, *locales: str) -> Fault:
    """Return a fault that can be argued about."""
    return Fault(name, tuple(expected.split()), Level.WARNING, locales, plant)


def information(name: str, expected: str, plant: Planter, *locales: str) -> Fault:
    """Return a fault of taste."""
    return Fault(name, tuple(expected.split()), Level.INFORMATION, locales, plant)
