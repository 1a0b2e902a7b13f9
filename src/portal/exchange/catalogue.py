"""What a delivery holds: pairs of a source and its target, each with an id of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count

from portal.diagnostics import Diagnostic, Level, Place
from portal.exchange.faults import Fault
from portal.exchange.text import CONTROL
from portal.model import Unit
from portal.schema import State


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and its target, which is empty where there is none; `fuzzy` says that it is not final.

    `state` is what the file says of a review; `base` is the hash of the target when it was exported,
    None where the file does not say it.
    """

    source: Unit
    target: Unit
    fuzzy: bool = False
    state: State = State.TRANSLATED
    base: str | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The pairs of one file; `tag` is the BCP 47 tag of the targets, empty where the file has none."""

    path: str
    tag: str
    pairs: tuple[Pair, ...]


@dataclass(slots=True)
class Ids:
    """The ids of a file that are taken, and what is wrong with them.

    `shared` says that several texts may have one id in the file, as in gettext a context groups texts.
    """

    shared: bool = False
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _first: dict[str, Place] = field(default_factory=dict)
    _texts: dict[tuple[str, str], Place] = field(default_factory=dict)
    _uses: dict[str, int] = field(default_factory=dict)
    _made: set[str] = field(default_factory=set)

    def take(self, id: str, place: Place, source: str) -> str:
        """Return the id, or one made from it where it is taken already."""
        first = self._first.setdefault(id, place)
        same = self._texts.setdefault((id, source), place)
        if first is place:
            return self._made_from(id) if id in self._made else id
        if same is not place:
            self.diagnostics.append(_duplicate(id, place, same))
        elif not self.shared:
            # Another text under the same id can be meant.
            found = _duplicate(id, place, first)
            hint = "Give each entry an id of its own."
            self.diagnostics.append(replace(found, level=Level.WARNING, hint=hint))
        return self._made_from(id)

    def _made_from(self, id: str) -> str:
        for number in count(self._uses.get(id, 2)):
            made = f"{id}#{number}"
            if made not in self._first and made not in self._made:
                break
        self._uses[id] = number + 1
        self._made.add(made)
        return made


def _duplicate(id: str, place: Place, first: Place) -> Diagnostic:
    return Fault.DUPLICATE_ENTRY.at(place, f"“{id}” already stands in line {first.line}")


def control_faults(pairs: Iterable[Pair]) -> Iterator[Diagnostic]:
    """Yield what an escape or a character reference has brought into a target and not into its source."""
    for pair in pairs:
        if found := CONTROL.search(pair.target.text):
            meant = CONTROL.findall(pair.source.text)
            for control in sorted(set(CONTROL.findall(found.string)) - set(meant)):
                message = f"the character U+{ord(control):04X} stands in the text"
                yield Fault.CONTROL_CHARACTER.at(pair.target.place, message)
