"""What a delivery holds: pairs of a source and its target, each with an id of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from portal.diagnostics import Diagnostic, Level, Place
from portal.exchange.faults import Fault
from portal.exchange.text import CONTROL
from portal.model import Unit


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and its target, which is empty where there is none; `fuzzy` says that it is not final."""

    source: Unit
    target: Unit
    fuzzy: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The pairs of one file; `tag` is the BCP 47 tag of the targets, empty where the file has none."""

    path: str
    tag: str
    pairs: tuple[Pair, ...]


@dataclass(slots=True)
class Ids:
    """The ids of a file that are taken, and what is wrong with them."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    _first: dict[str, tuple[Place, str]] = field(default_factory=dict)
    _uses: dict[str, int] = field(default_factory=dict)

    def take(self, id: str, place: Place, source: str) -> str:
        """Return the id, or one made from it where it is taken already, which is reported.

        The same context with another text can be meant, as in a file that names menus by it.
        """
        if id not in self._first:
            self._first[id] = (place, source)
            return id
        first, text = self._first[id]
        found = Fault.DUPLICATE_ENTRY.at(place, f"“{id}” already stands in line {first.line}")
        if source != text:
            hint = "Give each entry an id of its own."
            found = replace(found, level=Level.WARNING, hint=hint)
        self.diagnostics.append(found)
        return self._made_from(id)

    def _made_from(self, id: str) -> str:
        while (made := f"{id}#{self._number(id)}") in self._first:
            pass
        return made

    def _number(self, id: str) -> int:
        self._uses[id] = self._uses.get(id, 1) + 1
        return self._uses[id]


def control_faults(pairs: Iterable[Pair]) -> Iterator[Diagnostic]:
    """Yield what an escape or a character reference has brought into a text."""
    for pair in pairs:
        for unit in (pair.source, pair.target):
            if control := CONTROL.search(unit.text):
                yield Fault.CONTROL_CHARACTER.at(
                    unit.place, f"the character U+{ord(control[0]):04X} stands in the text"
                )
