"""The elements of XLIFF as a stream, so that each text keeps its line and column."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from xml.parsers import expat

from portal.diagnostics import Diagnostic, Place
from portal.exchange.faults import Fault, RefusalError
from portal.exchange.inline import NO_CODE, PLAIN, Closing, markers
from portal.exchange.tags import tag_of

# Far above what a text needs; below it nothing can exhaust memory.
DEEPEST_NESTING = 200
VERSIONS = ("1", "2")
UNITS = frozenset({"trans-unit", "unit"})
# What holds a source and its target; further texts, such as proposals from a memory, stand in others.
SEGMENTS = frozenset({"trans-unit", "segment"})
TEXTS = frozenset({"source", "target"})

Attributes = dict[str, str]


@dataclass(slots=True)
class Segment:
    """A source and its target with their places, as far as they have been read."""

    state: str
    source: tuple[str, Place] | None = None
    target: tuple[str, Place] | None = None


@dataclass(slots=True)
class Entry:
    """A unit of the file with its segments; `file` and `part` are number and id of what it stands in.

    `base` is an export's note on the target that it was made from, `code` the original data by its id.
    """

    id: str
    place: Place
    file: int
    approved: str
    part: str = ""
    base: str | None = None
    code: dict[str, str] = field(default_factory=dict)
    segments: list[Segment] = field(default_factory=list)


@dataclass(slots=True)
class _Element:
    """An element that is open, and what its end leaves in the text around it."""

    name: str
    translated: bool
    closing: Closing = PLAIN


class Reader:
    """Takes the parser's events; afterwards it has the entries, the names of the parts and the tag."""

    def __init__(self, text: str, path: str) -> None:
        self.entries: list[Entry] = []
        self.files: list[str] = []
        self.tag = ""
        self._tags = {""}
        self.diagnostics: list[Diagnostic] = []
        self._path = path
        self._text = text
        self._open: list[_Element] = []
        self._entry: Entry | None = None
        self._pieces: list[str] | None = None
        self._begun = (0, Place(path))
        self._hidden = 0
        self._part = ""
        self._aside: list[str] | None = None
        self._keep: Callable[[str], object] = str
        self._structure: dict[str, Callable[[str, Attributes], None]] = {
            "file": self._start_file,
            "trans-unit": self._start_entry,
            "unit": self._start_entry,
            "segment": self._start_segment,
            "note": self._start_note,
            "data": self._start_data,
        }
        # What the file declares is overruled: it has been decoded already.
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._add
        self._parser.StartDoctypeDeclHandler = self._refuse_doctype

    def read(self) -> None:
        """Read the whole text. Raises RefusalError where it is no XLIFF."""
        try:
            self._parser.Parse(self._text.encode(), True)
        except expat.ExpatError as error:
            place = Place(self._path, error.lineno, error.offset + 1)
            raise RefusalError(Fault.SYNTAX.at(place, expat.ErrorString(error.code))) from None

    def _place(self) -> Place:
        return Place(self._path, self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)

    def _refuse_doctype(self, *_: object) -> None:
        """Refuse it at its beginning, before an entity is declared; the parser stands behind its name."""
        here = self._place()
        line = self._text.split("\n", here.line)[here.line - 1]
        column = line.rfind("<!DOCTYPE", 0, here.column) + 1
        place = Place(self._path, here.line, max(column, 1))
        raise RefusalError(Fault.DOCTYPE.at(place, "the file declares a DOCTYPE"))

    def _start(self, prefixed: str, attributes: Attributes) -> None:
        name = prefixed.rpartition(":")[2]
        if not self._open:
            self._check_root(name, attributes)
        if len(self._open) == DEEPEST_NESTING:
            message = f"elements are nested more than {DEEPEST_NESTING} deep"
            raise RefusalError(Fault.TOO_LARGE.at(self._place(), message, "Make it flatter."))
        parent = self._open[-1] if self._open else _Element("", translated=True)
        own = attributes.get("translate")
        self._open.append(_Element(name, parent.translated if own is None else own != "no"))
        if self._pieces is not None:
            self._start_inline(name, attributes)
        elif name in TEXTS and parent.name in SEGMENTS:
            self._start_text(name, attributes)
        elif begin := self._structure.get(name):
            begin(name, attributes)

    def _check_root(self, name: str, attributes: Attributes) -> None:
        version = attributes.get("version", VERSIONS[0])
        if name != "xliff":
            message = f"the root of the file is <{name[:40]}>, not <xliff>"
            raise RefusalError(Fault.UNKNOWN_KIND.at(self._place(), message))
        if version.partition(".")[0] not in VERSIONS:
            message = f"XLIFF {version[:40]} is not read"
            raise RefusalError(Fault.UNKNOWN_KIND.at(self._place(), message, "Deliver XLIFF 1.2 or 2.1."))
        self._enter_tag(attributes.get("trgLang", ""))

    def _enter_tag(self, language: str) -> None:
        """Keep the first tag, and report each other one once."""
        tag = tag_of(language)
        if tag in self._tags:
            return
        self._tags.add(tag)
        if self.tag:
            message = f"targets in “{tag}” stand beside targets in “{self.tag}”"
            self.diagnostics.append(Fault.SEVERAL_LOCALES.at(self._place(), message))
        self.tag = self.tag or tag

    def _start_file(self, _: str, attributes: Attributes) -> None:
        self.files.append(attributes.get("original") or attributes.get("id") or str(len(self.files) + 1))
        self._part = attributes.get("id", "")
        self._enter_tag(attributes.get("target-language", ""))

    def _start_entry(self, name: str, attributes: Attributes) -> None:
        """Begin a unit; in XLIFF 1 it is a segment as well, in XLIFF 2 it holds them."""
        if not self._open[-1].translated:
            return
        id = attributes.get("resname" if name == "trans-unit" else "name") or attributes.get("id")
        file = max(len(self.files) - 1, 0)
        approved = attributes.get("approved", "")
        self._entry = Entry(id or str(len(self.entries) + 1), self._place(), file, approved, self._part)
        self.entries.append(self._entry)
        if name == "trans-unit":
            self._entry.segments.append(Segment(""))

    def _start_segment(self, _: str, attributes: Attributes) -> None:
        if self._entry is not None:
            self._entry.segments.append(Segment(attributes.get("state", "")))

    def _start_note(self, _: str, attributes: Attributes) -> None:
        if self._entry is not None and attributes.get("category") == "base":
            self._keep_aside(partial(setattr, self._entry, "base"))

    def _start_data(self, _: str, attributes: Attributes) -> None:
        if self._entry is not None:
            self._keep_aside(partial(self._entry.code.__setitem__, attributes.get("id", "")))

    def _keep_aside(self, keep: Callable[[str], object]) -> None:
        """Collect the text of an element that is neither source nor target, for whom it may concern."""
        self._aside, self._keep = [], keep

    def _start_text(self, name: str, attributes: Attributes) -> None:
        if self._entry is None or not self._entry.segments:
            return
        self._begun = (len(self._open), self._place())
        self._pieces = []
        if name == "target":
            self._enter_tag(attributes.get("xml:lang", ""))
            segment = self._entry.segments[-1]
            segment.state = attributes.get("state", segment.state)

    def _start_inline(self, name: str, attributes: Attributes) -> None:
        opening, closing = markers(name, attributes, self._entry.code if self._entry else NO_CODE)
        self._open[-1].closing = closing
        self._add(opening)
        self._hidden += closing.hides

    def _add(self, text: str) -> None:
        if self._aside is not None:
            self._aside.append(text)
        elif self._pieces is not None and not self._hidden:
            self._pieces.append(text)

    def _end(self, _: str) -> None:
        element = self._open.pop()
        self._hidden -= element.closing.hides
        self._add(element.closing.text)
        if self._aside is not None:
            self._keep("".join(self._aside))
            self._aside = None
        elif self._pieces is not None:
            self._end_text(element.name)
        elif element.name in UNITS:
            self._entry = None

    def _end_text(self, name: str) -> None:
        """Keep the text where this is the end of the element that it began with."""
        depth, place = self._begun
        if self._pieces is None or self._entry is None or len(self._open) >= depth:
            return
        segment = self._entry.segments[-1]
        if name == "source":
            segment.source = ("".join(self._pieces), place)
        else:
            segment.target = ("".join(self._pieces), place)
        self._pieces = None
