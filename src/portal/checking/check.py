"""A check: its id, name and level, the noun that it takes and what it does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from portal.checking.nouns import Finding, Noun
from portal.diagnostics import Level


@dataclass(frozen=True, slots=True)
class Check:
    """A registered check.

    It finds nothing in a unit whose source and target have none of its `signs`, where it names some. Checks
    that name the same group in `apart` look up, or load, what others do not need: where one language is
    checked in several processes, one of them runs the whole group. One of `is_style` tells a habit of
    another's text only once. One of `is_strict` runs only where it is asked for.
    """

    id: str
    name: str
    level: Level
    noun: type[Noun]
    find: Callable[[Any], Iterable[Finding]]
    apart: str = ""
    signs: frozenset[str] = frozenset()
    is_style: bool = False
    is_strict: bool = False


def check(
    id: str,
    *,
    on: type[Noun],
    level: Level = Level.ERROR,
    apart: str = "",
    signs: str = "",
    is_style: bool = False,
    is_strict: bool = False,
) -> Callable[[Callable[[Any], Any]], Check]:
    """Register a function as a check, named after it."""

    def register(function: Callable[[Any], Iterable[Finding]]) -> Check:
        name = function.__name__.replace("_", "-")
        return Check(id, name, level, on, function, apart, frozenset(signs), is_style, is_strict)

    return register
