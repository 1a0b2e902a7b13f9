"""A check: its id, name and level, the noun that it takes and what it does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from portal.checking.nouns import Finding, Noun
from portal.diagnostics import Level


@dataclass(frozen=True, slots=True)
class Check:
    """A registered check.

    It finds nothing in a unit whose source and target have none of its `signs`, where it names some. One
    that is `apart` may load what no other check needs; where a text is checked in several processes,
    one of them alone runs these checks.
    """

    id: str
    name: str
    level: Level
    noun: type[Noun]
    find: Callable[[Any], Iterable[Finding]]
    apart: bool = False
    signs: frozenset[str] = frozenset()


def check(
    id: str, *, on: type[Noun], level: Level = Level.ERROR, apart: bool = False, signs: str = ""
) -> Callable[[Callable[[Any], Any]], Check]:
    """Register a function as a check, named after it."""

    def register(function: Callable[[Any], Iterable[Finding]]) -> Check:
        return Check(id, function.__name__.replace("_", "-"), level, on, function, apart, frozenset(signs))

    return register
