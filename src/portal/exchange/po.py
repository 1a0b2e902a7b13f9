"""Read PO line by line, so that each text has its place and nothing is passed over in silence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

import polib

from portal.diagnostics import Diagnostic, Place
from portal.exchange.catalogue import Catalogue, Ids, Pair, control_faults
from portal.exchange.faults import Fault, RefusalError
from portal.exchange.tags import tag_of
from portal.exchange.text import MOST_FAULTS, read_text
from portal.model import Unit

LINE = re.compile(
    r"(?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr)(?:\[(?P<form>[0-9])\])?[ \t]*+)?"
    r'(?P<text>"[^"\\]*+(?:\\.[^"\\]*+)*+")'
)
# Which keyword may come directly after which; the first entry begins after none, and after a line that
# cannot be read anything may come, so that one fault is reported once.
UNKNOWN = "?"
END = frozenset({"", "msgstr", "msgstr[]", UNKNOWN})
AFTER = {
    "msgctxt": END,
    "msgid": END | {"msgctxt"},
    "msgid_plural": frozenset({"msgid", UNKNOWN}),
    "msgstr": frozenset({"msgid", UNKNOWN}),
    "msgstr[]": frozenset({"msgid_plural", "msgstr[]", UNKNOWN}),
}
# An export's note on the target that it was made from.
BASE = re.compile(r"#\.\s*base: ([0-9a-f]{12})")
ONE_FORM = re.compile(r"nplurals\s*=\s*1\b")
# Comments that programs write about the entry that follows.
COMMENTS_OF_ENTRIES = frozenset(".:,|")


def read_po(data: bytes, path: str) -> tuple[Catalogue | None, list[Diagnostic]]:
    """Return the pairs of a PO file, or None, and everything wrong with it, sorted."""
    try:
        text, diagnostics = read_text(data, path)
        scan = _Scan(path)
        diagnostics += islice(scan.faults(text), MOST_FAULTS)
        if any(found.id == Fault.SYNTAX.value[0] for found in diagnostics):
            return None, sorted(diagnostics)
        catalogue, faults = _catalogue(path, scan.entries)
    except RefusalError as refusal:
        return None, [refusal.diagnostic]
    return catalogue, sorted({*diagnostics, *faults})


@dataclass(slots=True)
class _Entry:
    """Where the parts of an entry stand, and what they say, as the file writes it."""

    source: Place
    fuzzy: bool
    base: str | None = None
    plural: Place | None = None
    targets: dict[int, Place] = field(default_factory=dict)
    written: dict[str, list[str]] = field(default_factory=dict)

    def text(self, part: str) -> str:
        """Return what a part says: msgctxt, msgid, msgid_plural, msgstr or msgstr[0]; nothing without it."""
        return str(polib.unescape("".join(self.written.get(part, ()))))


@dataclass(slots=True)
class _Scan:
    """Goes through the lines: the entries with their places and flags, and what is wrong with the form."""

    path: str
    entries: list[_Entry] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _last: str = ""
    _fuzzy: bool = False
    _announced: bool = False
    _base: str | None = None

    def faults(self, text: str) -> Iterator[Diagnostic]:
        """Yield what is wrong with the form of the lines, collecting entries on the way."""
        number = 1
        for number, line in enumerate(text.split("\n"), start=1):
            stripped = line.strip()
            if stripped.startswith("#"):
                self._flag(stripped)
            elif found := LINE.fullmatch(stripped):
                indent = len(line) - len(line.lstrip())
                yield from self._part(found, Place(self.path, number, indent + found.start("text") + 1))
            elif stripped:
                self._last = UNKNOWN
                message = f"“{stripped[:40]}” is no keyword with a text in quotation marks"
                yield Fault.SYNTAX.at(Place(self.path, number), message)
        if self._last not in END:
            yield Fault.SYNTAX.at(Place(self.path, number), f"the file ends after {self._last}")
        elif self._announced:
            yield Fault.SYNTAX.at(Place(self.path, number), "the file ends before these comments’ entry")

    def _flag(self, comment: str) -> None:
        """Keep what is said of the entry below; what is said of an obsolete entry goes with it."""
        self._announced = comment[1:2] in COMMENTS_OF_ENTRIES
        if comment.startswith("#,"):
            self._fuzzy |= "fuzzy" in re.split(r"[\s,]+", comment[2:])
        elif comment.startswith("#~"):
            self._fuzzy, self._base = False, None
        elif base := BASE.fullmatch(comment):
            self._base = base[1]

    def _part(self, found: re.Match[str], place: Place) -> Iterator[Diagnostic]:
        keyword, form = found["keyword"], found["form"]
        self._announced = False
        if keyword is None:
            if not self._last:
                yield Fault.SYNTAX.at(place, "a text stands here without a keyword")
            self._pieces.append(found["text"][1:-1])
            return
        self._pieces = [found["text"][1:-1]]
        kind = f"{keyword}[]" if form else keyword
        if self._last not in AFTER.get(kind, ()):
            yield Fault.SYNTAX.at(Place(place.path, place.line), self._misplaced(kind))
        elif self._last == kind == "msgstr[]" and int(form) in self.entries[-1].targets:
            yield Fault.SYNTAX.at(Place(place.path, place.line), f"msgstr[{form}] stands twice")
        self._enter(kind, int(form or 0), place)
        self.entries[-1].written[f"{keyword}[{form}]" if form else keyword] = self._pieces
        self._last = kind if kind in AFTER else UNKNOWN

    def _misplaced(self, kind: str) -> str:
        return f"{kind} stands directly after {self._last}" if self._last else f"{kind} stands without msgid"

    def _enter(self, kind: str, form: int, place: Place) -> None:
        if kind == "msgctxt" or (kind == "msgid" and self._last != "msgctxt") or not self.entries:
            self.entries.append(_Entry(place, self._fuzzy, self._base))
            self._fuzzy, self._base = False, None
        entry = self.entries[-1]
        if kind == "msgid":
            entry.source = place
        elif kind == "msgid_plural":
            entry.plural = place
        elif kind != "msgctxt":
            entry.targets[form] = place


def _catalogue(path: str, found: list[_Entry]) -> tuple[Catalogue | None, list[Diagnostic]]:
    entries = list(found)
    first = next((n for n, e in enumerate(found) if not (e.text("msgid") or e.text("msgctxt"))), None)
    header = _header("" if first is None else entries.pop(first).text("msgstr"))
    one_form = bool(ONE_FORM.search(header.get("plural-forms", "")))
    # Where every entry has a context, contexts are ids; elsewhere they tell equal texts apart.
    ids = Ids(shared=not all(entry.text("msgctxt") for entry in entries))
    pairs: list[Pair] = []
    for number, entry in enumerate(entries, start=1):
        place = entry.targets[min(entry.targets)]
        id = ids.take(entry.text("msgctxt") or str(number), place, entry.text("msgid"))
        pairs += _pairs(id, entry, one_form=one_form)
    if not pairs:
        return None, [Fault.NO_ENTRIES.at(Place(path), "the file has no entries")]
    catalogue = Catalogue(path, tag_of(header.get("language", "")), tuple(pairs))
    return catalogue, [*ids.diagnostics, *control_faults(pairs)]


def _header(text: str) -> dict[str, str]:
    fields = (line.partition(":") for line in text.split("\n"))
    return {name.strip().lower(): value.strip() for name, _, value in fields}


def _pairs(id: str, entry: _Entry, *, one_form: bool) -> Iterator[Pair]:
    """Yield an entry's pairs; a locale's only form stands for every number, as the source's plural does."""
    singular = entry.text("msgid"), entry.source
    if entry.plural is None:
        target = Unit(id, entry.text("msgstr"), entry.targets[0])
        yield Pair(Unit(id, *singular), target, entry.fuzzy, base=entry.base)
        return
    plural = entry.text("msgid_plural"), entry.plural
    for form, place in sorted(entry.targets.items()):
        own = f"{id}[{form}]"
        source = singular if form == 0 and not one_form else plural
        yield Pair(Unit(own, *source), Unit(own, entry.text(f"msgstr[{form}]"), place), entry.fuzzy)
