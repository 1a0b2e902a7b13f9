"""Write certain repairs into content files, changing nothing but the characters at fault."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from portal.diagnostics import Diagnostic, Edit
from portal.model import Ignore, Unit
from portal.reading.spans import edited
from portal.reading.tree import read_tree, texts_by_path

# Every text of a file by its path, None where the file cannot be read.
Texts = dict[tuple[str, ...], str] | None

BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Repair:
    """A unit's text and the edits that repair it."""

    unit: Unit
    edits: tuple[Edit, ...]

    @property
    def text(self) -> str:
        """The repaired text."""
        text = self.unit.text
        for edit in sorted(self.edits, reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        return text


def repairs_of(diagnostics: Iterable[Diagnostic], units: dict[tuple[str, str], Unit]) -> list[Repair]:
    """Return one repair for each unit that can be repaired; of edits that overlap, the first one."""
    wanted: dict[tuple[str, str], set[Edit]] = {}
    for each in diagnostics:
        if each.edits and (each.locale, each.unit) in units:
            wanted.setdefault((each.locale, each.unit), set()).update(each.edits)
    return [Repair(units[key], _apart(edits)) for key, edits in wanted.items()]


def _apart(edits: set[Edit]) -> tuple[Edit, ...]:
    kept: list[Edit] = []
    for edit in sorted(edits):
        if not kept or edit.start > kept[-1].end or (edit.start == kept[-1].end and edit.start < edit.end):
            kept.append(edit)
    return tuple(kept)


def repaired_file(data: bytes, path: str, repairs: Iterable[Repair]) -> bytes:
    """Return a content file with the repairs made.

    A repair is made only where the file, read again, has the repaired text there and all else as it
    was; any other is left undone.
    """
    mark, text = (BOM, data[len(BOM) :].decode()) if data.startswith(BOM) else (b"", data.decode())
    before = texts_by_path(text.encode(), path)
    for repair in sorted(repairs, key=lambda each: each.unit.place, reverse=True):
        changed = _with(text, repair)
        if changed is not None and _differs_only(
            before, after := texts_by_path(changed.encode(), path), repair
        ):
            text, before = changed, after
    return mark + text.encode()


def _with(text: str, repair: Repair) -> str | None:
    raw, start = repair.unit.raw, _offset(text, repair.unit)
    changed = edited(repair.unit, repair.edits)
    if not raw or changed is None or not text.startswith(raw, start):
        return None
    return text[:start] + changed + text[start + len(raw) :]


def _offset(text: str, unit: Unit) -> int:
    start = 0
    for _ in range(unit.place.line - 1):
        start = text.find("\n", start) + 1
    return start + unit.place.column - 1


def _differs_only(before: Texts, after: Texts, repair: Repair) -> bool:
    if before is None or after is None or before.keys() != after.keys():
        return False
    changed = [key for key in before if before[key] != after[key]]
    return len(changed) == 1 and (before[changed[0]], after[changed[0]]) == (repair.unit.text, repair.text)


def without_ignores(data: bytes, path: str, dead: Iterable[Ignore]) -> bytes:
    """Return a file of ignores without the dead ones; comments and all other entries stay as they are."""
    tree, _ = read_tree(data, path)
    entries = tree.values.get("ignores") if tree else None
    starts = sorted(value.place.line for value in getattr(entries, "values", []))
    lines = data.decode().splitlines(keepends=True)
    gone = {ignore.place.line for ignore in dead}
    drop: set[int] = set()
    for start, end in zip(starts, [*starts[1:], len(lines) + 1], strict=True):
        if start in gone:
            drop.update(range(start, _end_of(lines, start, end)))
    kept = [line for number, line in enumerate(lines, start=1) if number not in drop]
    if starts and gone.issuperset(starts):
        kept = [re.sub(r"^ignores:", "ignores: []", line) for line in kept]
    return "".join(kept).encode()


def _end_of(lines: list[str], start: int, end: int) -> int:
    """Return the line after an entry, without the comments that stand before the next one."""
    while end > start + 1 and (not lines[end - 2].strip() or lines[end - 2].lstrip().startswith("#")):
        end -= 1
    return end
