"""YAML text as a tree in which every value keeps its place and every scalar stays a string."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import yaml
from yaml._yaml import Mark as CMark

from portal.diagnostics import Diagnostic, Place
from portal.reading.faults import Fault

# Far above what content needs; below it nothing can exhaust memory or the stack.
LARGEST_FILE = 1_000_000
DEEPEST_NESTING = 20
# Quoted YAML can write any character by its number; these would break pages, scripts and exchange formats,
# or turn the text behind them round so that it reads as what it is not.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; YAML's own types are not applied, so `no` and `1.10` stay what they are.

    `raw` is how the file writes it.
    """

    place: Place
    text: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    place: Place
    values: list["Node"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their places and values, in the order of the file."""

    place: Place
    keys: dict[str, Place] = field(default_factory=dict)
    values: dict[str, "Node"] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping
Mark = yaml.Mark | CMark
Plain = str | list["Plain"] | dict[str, "Plain"]


def plain(node: Node) -> Plain:
    """Return the values without their places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(value) for value in node.values]
    return {key: plain(value) for key, value in node.values.items()}


def place_at(node: Node, path: tuple[int | str, ...], *, key: bool = False) -> Place:
    """Return where the value at `path` stands, or the nearest place above it that exists."""
    place = node.place
    for step in path:
        if isinstance(node, Mapping) and step in node.values:
            place = node.keys[str(step)] if key else node.values[str(step)].place
            node = node.values[str(step)]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.values):
            node = node.values[step]
            place = node.place
        else:
            return place
    return place


def places_in(node: Node, path: tuple[int | str, ...] = ()) -> dict[tuple[str | int, ...], Place]:
    """Return the place of every value inside `node`, by its path from there."""
    found = {path: node.place}
    if isinstance(node, Sequence):
        for number, value in enumerate(node.values):
            found |= places_in(value, (*path, number))
    elif isinstance(node, Mapping):
        for key, value in node.values.items():
            found |= places_in(value, (*path, key))
    return found


def texts_by_path(data: bytes, path: str) -> dict[tuple[str, ...], str] | None:
    """Return every text of a file by its path, None where the file cannot be read without a fault."""
    tree, faults = read_tree(data, path)
    return None if tree is None or faults else dict(_texts(plain(tree), ()))


def _texts(value: Plain, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        yield path, value.strip()
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from _texts(inner, (*path, str(key)))


class _RefusalError(Exception):
    """Nothing sensible can be read beyond this diagnostic."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def read_tree(data: bytes, path: str) -> tuple[Mapping | None, list[Diagnostic]]:
    """Return the mapping that a file holds, or None, and everything wrong with its YAML."""
    tree, diagnostics = _read(data, path)
    return tree, list(diagnostics)


# The same file is read again where two states of the content are compared, and while the portal is served.
@lru_cache(maxsize=2048)
def _read(data: bytes, path: str) -> tuple[Mapping | None, tuple[Diagnostic, ...]]:
    reader = _Reader(path)
    try:
        return reader.mapping(_decoded(data, path)), tuple(reader.diagnostics)
    except _RefusalError as refusal:
        return None, (*reader.diagnostics, refusal.diagnostic)


def _decoded(data: bytes, path: str) -> str:
    if len(data) > LARGEST_FILE:
        raise _RefusalError(Fault.TOO_LARGE.at(Place(path), f"the file has more than {LARGEST_FILE:,} bytes"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place_after(error.object[: error.start].decode(), path)
        message = f"byte 0x{error.object[error.start]:02x} is not UTF-8"
        raise _RefusalError(Fault.UNREADABLE.at(place, message)) from None


class _Reader:
    """Builds the tree from the C parser's events, so that an alias is refused before it can grow."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.text = ""
        self.diagnostics: list[Diagnostic] = []

    def mapping(self, text: str) -> Mapping:
        """Return the document, which must be one mapping; an empty file is an empty mapping."""
        self.text = text
        try:
            return self._document(yaml.parse(text, Loader=yaml.CSafeLoader))
        except yaml.MarkedYAMLError as error:
            message = " ".join(part for part in (error.problem, error.context) if part)
            place = self._place(error.problem_mark or error.context_mark)
            raise _RefusalError(Fault.SYNTAX.at(place, message)) from None
        except yaml.YAMLError as error:
            # The C parser counts the bytes of UTF-8.
            before = text.encode()[: getattr(error, "position", 0)].decode(errors="ignore")
            place = _place_after(before, self.path)
            message = "a control character, or one that YAML does not allow"
            raise _RefusalError(Fault.UNREADABLE.at(place, message, "Delete the character.")) from None

    def _document(self, events: Iterator[yaml.Event]) -> Mapping:
        roots = [self._node(event, events, 0) for event in events if isinstance(event, yaml.NodeEvent)]
        written = [node for node in roots if not (isinstance(node, Scalar) and not node.text)]
        if len(written) > 1:
            raise _RefusalError(Fault.SYNTAX.at(written[1].place, "a second document begins"))
        root = written[0] if written else Mapping(Place(self.path))
        if not isinstance(root, Mapping):
            raise _RefusalError(Fault.WRONG_TYPE.at(root.place, "the file does not hold keys with values"))
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        place = self._place(event.start_mark)
        self._refuse_what_is_not_read(event, place, depth)
        if isinstance(event, yaml.MappingStartEvent):
            return self._entries(Mapping(place), events, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._values(Sequence(place), events, depth)
        assert isinstance(event, yaml.ScalarEvent)
        if control := CONTROL.search(event.value):
            message = f"the control character U+{ord(control[0]):04X} stands in the text"
            self.diagnostics.append(Fault.UNREADABLE.at(place, message, "Delete the character."))
        return Scalar(place, event.value, self._raw(event))

    def _raw(self, event: yaml.ScalarEvent) -> str:
        start, end = event.start_mark, event.end_mark
        return self.text[start.index : end.index] if start and end else ""

    def _refuse_what_is_not_read(self, event: yaml.Event, place: Place, depth: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise _RefusalError(Fault.FORBIDDEN_YAML.at(place, f"*{event.anchor} is an alias"))
        if depth > DEEPEST_NESTING:
            message = f"values are nested more than {DEEPEST_NESTING} deep"
            raise _RefusalError(Fault.TOO_LARGE.at(place, message, "Make it flatter."))
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self.diagnostics.append(Fault.FORBIDDEN_YAML.at(place, f"&{event.anchor} is an anchor"))
        if isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)) and event.tag is not None:
            self.diagnostics.append(Fault.FORBIDDEN_YAML.at(place, f"{event.tag} is a tag"))

    def _values(self, sequence: Sequence, events: Iterator[yaml.Event], depth: int) -> Sequence:
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            sequence.values.append(self._node(event, events, depth + 1))
        return sequence

    def _entries(self, mapping: Mapping, events: Iterator[yaml.Event], depth: int) -> Mapping:
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            self._enter(mapping, key, value)
        return mapping

    def _enter(self, mapping: Mapping, key: Node, value: Node) -> None:
        if not isinstance(key, Scalar):
            self.diagnostics.append(Fault.WRONG_TYPE.at(key.place, "a key is not a plain text"))
        elif key.text in mapping.keys:
            first = mapping.keys[key.text].line
            message = f"“{key.text}” already stands in line {first}"
            self.diagnostics.append(Fault.DUPLICATE_KEY.at(key.place, message))
        else:
            mapping.keys[key.text] = key.place
            mapping.values[key.text] = value

    def _place(self, mark: Mark | None) -> Place:
        return Place(self.path, mark.line + 1, mark.column + 1) if mark else Place(self.path)


def _place_after(before: str, path: str) -> Place:
    return Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
