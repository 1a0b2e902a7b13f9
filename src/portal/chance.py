"""What looks like chance and is the same on every machine and from build to build."""

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


def digest(text: str) -> bytes:
    """Return bytes that look like chance."""
    return sha256(text.encode()).digest()


def shuffled(things: Iterable[Thing], seed: str, name: Callable[[Thing], str]) -> list[Thing]:
    """Return the things in an order that depends on the seed and on each thing's name alone.

    Another thing comes between them without changing the order of those that were there before.
    """
    return sorted(things, key=lambda thing: digest(f"{seed} {name(thing)}"))


class Ring(Generic[Thing]):
    """Many things in a circle, of which a few are taken by chance without looking at all of them.

    Consistent hashing (Karger and others, 1997): a thing that is added changes what few seeds get.
    """

    def __init__(self, things: Iterable[Thing], name: Callable[[Thing], str]) -> None:
        placed = sorted(((digest(name(thing)), thing) for thing in things), key=lambda pair: pair[0])
        self._places = [place for place, _ in placed]
        self._things = [thing for _, thing in placed]

    def after(self, seed: str) -> Iterator[Thing]:
        """Yield every thing once, beginning at a place that depends on the seed."""
        start = bisect(self._places, digest(seed))
        number = len(self._things)
        yield from (self._things[(start + step) % number] for step in range(number))
