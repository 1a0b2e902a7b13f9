"""A check: its id, name and level, the noun that it takes and what it does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from portal.checking.nouns import Finding, Noun
from portal.diagnostics import Level


@dataclass(frozen=True, slots=True)
class Check:
    """A registered check; one of `is_style` tells a habit of another's text only once."""

    id: str
    name: str
    level: Level
    noun: type[Noun]
    find: Callable[[Any], Iterable[Finding]]
    is_style: bool = False


def check(
    id: str, *, on: type[Noun], level: Level = Level.ERROR, is_style: bool = False
) -> Callable[[Callable[[Any], Any]], Check]:
    """Register a function as a check, named after it."""

    def register(function: Callable[[Any], Iterable[Finding]]) -> Check:
        return Check(id, function.__name__.replace("_", "-"), level, on, function, is_style)

    return register
