"""Read PO: polib reads the texts, and what it passes over in silence is found line by line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

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
POLIB_LINE = re.compile(r"\(line (\d+)\)")


def read_po(data: bytes, path: str) -> tuple[Catalogue | None, list[Diagnostic]]:
    """Return the pairs of a PO file, or None, and everything wrong with it, sorted."""
    try:
        text, diagnostics = read_text(data, path)
        scan = _Scan(path)
        diagnostics += islice(scan.faults(text), MOST_FAULTS)
        if any(found.id == Fault.SYNTAX.value[0] for found in diagnostics):
            return None, sorted(diagnostics)
        catalogue, faults = _catalogue(path, scan.entries, _parsed(scan))
    except RefusalError as refusal:
        return None, [refusal.diagnostic]
    return catalogue, sorted({*diagnostics, *faults})


@dataclass(slots=True)
class _Entry:
    """Where the parts of an entry stand."""

    source: Place
    fuzzy: bool
    base: str | None = None
    plural: Place | None = None
    targets: dict[int, Place] = field(default_factory=dict)


@dataclass(slots=True)
class _Scan:
    """Goes through the lines: places and flags of the entries, and lines for polib with their numbers.

    polib gets each text in one line, because it takes quadratic time to join pieces.
    """

    path: str
    entries: list[_Entry] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
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
        self._join()
        if self._last not in END:
            yield Fault.SYNTAX.at(Place(self.path, number), f"the file ends after {self._last}")
        elif self._announced:
            yield Fault.SYNTAX.at(
                Place(self.path, number), "the file ends before these comments’ entry"
            )

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
        self._join()
        self.numbers.append(place.line)
        self._pieces = [f"{keyword}[{form}]" if form else keyword, ' "', found["text"][1:-1]]
        kind = f"{keyword}[]" if form else keyword
        if self._last not in AFTER.get(kind, ()):
            yield Fault.SYNTAX.at(Place(place.path, place.line), self._misplaced(kind))
        elif self._last == kind == "msgstr[]" and int(form) in self.entries[-1].targets:
            yield Fault.SYNTAX.at(Place(place.path, place.line), f"msgstr[{form}] stands twice")
        self._enter(kind, int(form or 0), place)
        self._last = kind if kind in AFTER else UNKNOWN

    def _join(self) -> None:
        if self._pieces:
            self.lines.append("".join((*self._pieces, '"')))

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


class _File(polib.POFile):  # type: ignore[misc]
    """Keeps the header among the entries, so that these stay as many as the scan has found."""

    def find(self, *_: object) -> None:
        """Find no header."""


def _parsed(scan: _Scan) -> list[Any]:
    text = "\n".join(scan.lines)
    try:
        return list(polib.pofile(text, encoding="utf-8", klass=_File)) if text else []
    except OSError as error:
        line = POLIB_LINE.search(str(error))
        number = scan.numbers[int(line[1]) - 1] if line else 1
        raise RefusalError(Fault.SYNTAX.at(Place(scan.path, number), "the line cannot be read")) from None


def _catalogue(
    path: str, entries: list[_Entry], parsed: list[Any]
) -> tuple[Catalogue | None, list[Diagnostic]]:
    found = list(zip(entries, parsed, strict=True))
    first = next((n for n, (_, texts) in enumerate(found) if not (texts.msgid or texts.msgctxt)), None)
    header = _header("" if first is None else found.pop(first)[1].msgstr)
    one_form = bool(ONE_FORM.search(header.get("plural-forms", "")))
    # Where every entry has a context, contexts are ids; elsewhere they tell equal texts apart.
    ids = Ids(shared=not all(texts.msgctxt for _, texts in found))
    pairs: list[Pair] = []
    for number, (entry, texts) in enumerate(found, start=1):
        place = entry.targets[min(entry.targets)]
        pairs += _pairs(ids.take(texts.msgctxt or str(number), place, texts.msgid), entry, texts, one_form)
    if not pairs:
        return None, [Fault.NO_ENTRIES.at(Place(path), "the file has no entries")]
    catalogue = Catalogue(path, tag_of(header.get("language", "")), tuple(pairs))
    return catalogue, [*ids.diagnostics, *control_faults(pairs)]


def _header(text: str) -> dict[str, str]:
    fields = (line.partition(":") for line in text.split("\n"))
    return {name.strip().lower(): value.strip() for name, _, value in fields}


def _pairs(id: str, entry: _Entry, texts: Any, one_form: bool) -> Iterator[Pair]:
    """Yield an entry's pairs; a locale's only form stands for every number, as the source's plural does."""
    if entry.plural is None:
        target = Unit(id, texts.msgstr, entry.targets[0])
        yield Pair(Unit(id, texts.msgid, entry.source), target, entry.fuzzy, base=entry.base)
        return
    for form, place in sorted(entry.targets.items()):
        own = f"{id}[{form}]"
        singular = form == 0 and not one_form
        source = (texts.msgid, entry.source) if singular else (texts.msgid_plural, entry.plural)
        yield Pair(Unit(own, *source), Unit(own, texts.msgstr_plural[form], place), entry.fuzzy)
