"""Write texts into a target file: only what changes is touched, comments and layout stay."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

from portal.diagnostics import Edit
from portal.model import Unit
from portal.reading.spans import edited
from portal.reading.tree import Mapping as Tree
from portal.reading.tree import Node, Scalar, read_tree, texts_by_path

BOM = b"\xef\xbb\xbf"
WIDTH = 100
# A word with the blanks after it: a text is changed word by word, so that its lines stay as they are.
WORD = re.compile(r"\S+\s*|\s+")


class WritingError(Exception):
    """The file cannot be read, or could not carry a text; nothing was changed."""


def with_texts(
    data: bytes, path: str, texts: Mapping[str, str], order: Sequence[str], parent: str = ""
) -> bytes:
    """Return the file with these texts by key; a new key comes after those before it in `order`.

    The keys stand at the top of the file, or under `parent`. Raises WritingError.
    """
    text = data.removeprefix(BOM).decode()
    places = {key: number for number, key in enumerate(order)}
    wanted = sorted(texts, key=lambda each: places.get(each, len(places)))
    before = {key: order[: places.get(key, len(places))] for key in wanted}
    changed = _File(text, path, parent).with_all({key: texts[key] for key in wanted}, before)
    for key in wanted if changed is None else ():
        text = _File(text, path, parent).with_text(key, texts[key], before[key])
    result = text if changed is None else changed
    return (BOM if data.startswith(BOM) else b"") + result.encode()


@dataclass(frozen=True, slots=True)
class _File:
    """A target file as text."""

    text: str
    path: str
    parent: str

    def with_text(self, key: str, value: str, before: Sequence[str]) -> str:
        """Return the text of the file where `key` has the value and all else is as it was."""
        there = texts_by_path(self.text.encode(), self.path)
        if there is None:
            raise WritingError(f"{self.path} cannot be read")
        if self.parent and there.get((self.parent,)) == "":
            del there[(self.parent,)]  # a key without a value holds nothing yet
        wanted = {**there, (*filter(None, [self.parent]), key): value}
        node = self._entries().values.get(key)
        candidates = self._replaced(key, node, value) if node else self._added(key, value, before)
        for changed in candidates:
            if texts_by_path(changed.encode(), self.path) == wanted:
                return changed
        raise WritingError(f"{self.path} cannot carry the text of “{key}”")

    def with_all(self, texts: Mapping[str, str], before: Mapping[str, Sequence[str]]) -> str | None:
        """Return the text of the file where all keys have their values, None where that needs more care.

        It is what one key after the other gives, for the price of a single one.
        """
        there = texts_by_path(self.text.encode(), self.path)
        if there is None or (self.parent and not self._entries().keys):
            return None
        head = tuple(filter(None, [self.parent]))
        fresh = {key: text for key, text in texts.items() if there.get((*head, key)) != text}
        entries = self._entries()
        if any(key in entries.values and not isinstance(entries.values[key], Scalar) for key in fresh):
            return None
        replaced = self.with_replaced({key: text for key, text in fresh.items() if key in entries.values})
        if texts_by_path(replaced.encode(), self.path) is None:
            return None
        added = [key for key in fresh if key not in entries.values]
        changed = _File(replaced, self.path, self.parent).with_added(added, fresh, before)
        wanted = {**there, **{(*head, key): text for key, text in texts.items()}}
        return changed if texts_by_path(changed.encode(), self.path) == wanted else None

    def with_replaced(self, texts: Mapping[str, str]) -> str:
        """Return the text of the file with other values, put in from the last to the first."""
        entries, lines = self._entries(), self.text.split("\n")
        starts = [0, *accumulate(len(line) + 1 for line in lines)]
        text = self.text
        for key in sorted(texts, key=lambda each: entries.values[each].place, reverse=True):
            node = entries.values[key]
            assert isinstance(node, Scalar)
            start = starts[node.place.line - 1] + node.place.column - 1
            old = Unit(key, node.text.strip(), node.place, node.raw)
            raw = edited(old, tuple(_edits(old.text, texts[key]))) if node.raw else None
            indent = " " * (entries.keys[key].column - 1)
            if raw is not None and _is_sound(key, texts[key], indent, raw):
                text = text[:start] + raw + text[start + len(node.raw) :]
                continue
            blank = "" if text[start - 1 : start] in (" ", "\n") else " "
            written = blank + _soundly_written(key, texts[key], indent)
            text = text[:start] + written + text[start + len(node.raw.rstrip()) :]
        return text

    def with_added(
        self, keys: Sequence[str], texts: Mapping[str, str], before: Mapping[str, Sequence[str]]
    ) -> str:
        """Return the text of the file with other entries; those in one place are put there together."""
        entries, indent = self._entries(), "  " if self.parent else ""
        groups: dict[int, list[str]] = {}
        for key in keys:
            known = next((each for each in reversed(before[key]) if each in entries.keys), None)
            line = self._first_line(entries) if known is None else self._line_after(entries, known)
            groups.setdefault(line, []).append(key)
        lines = self.text.split("\n") if self.text else []
        for line in sorted(groups, reverse=True):
            written = (f"{indent}{key}: {_soundly_written(key, texts[key], indent)}" for key in groups[line])
            lines = _inserted(lines, line, "\n\n".join(written))
        return "\n".join(lines)

    def _entries(self) -> Tree:
        tree, _ = read_tree(self.text.encode(), self.path)
        inner = tree.values.get(self.parent) if tree and self.parent else tree
        return inner if isinstance(inner, Tree) else Tree(tree.place if tree else inner.place)  # type: ignore[union-attr]

    def _replaced(self, key: str, node: Node, value: str) -> Iterator[str]:
        """Yield the file with another value: first with the words alone changed, then written anew."""
        if not isinstance(node, Scalar):
            raise WritingError(f"“{key}” is no text in {self.path}")
        start = self._offset(node.place.line, node.place.column)
        end = start + len(node.raw.rstrip())
        unit = Unit(key, node.text.strip(), node.place, node.raw)
        if node.raw and (raw := edited(unit, tuple(_edits(unit.text, value)))) is not None:
            yield self.text[:start] + raw + self.text[start + len(node.raw) :]
        indent = " " * (self._entries().keys[key].column - 1)
        blank = "" if self.text[start - 1 : start] in (" ", "\n") else " "
        for written in _written(key, value, indent):
            yield self.text[:start] + blank + written + self.text[end:]

    def _offset(self, line: int, column: int) -> int:
        lines = self.text.split("\n")
        return sum(len(each) + 1 for each in lines[: line - 1]) + column - 1

    def _added(self, key: str, value: str, before: Sequence[str]) -> Iterator[str]:
        """Yield the file with another entry, in the place that the order gives it."""
        indent, entries = ("  " if self.parent else ""), self._entries()
        known = [each for each in before if each in entries.keys]
        lines = self.text.split("\n") if self.text else []
        if self.parent and not entries.keys:
            lines = [line for line in lines if line.split("#")[0].strip() != f"{self.parent}: {{}}"]
            start = next((n + 1 for n, line in enumerate(lines) if line.startswith(f"{self.parent}:")), None)
            if start is None:
                lines = [*_stripped(lines), f"{self.parent}:"]
                start = len(lines)
        else:
            start = self._line_after(entries, known[-1]) if known else self._first_line(entries)
        for written in _written(key, value, indent):
            yield "\n".join(_inserted(lines, start, f"{indent}{key}: {written}"))

    def _line_after(self, entries: Tree, key: str) -> int:
        """Return the number of lines up to the end of an entry, without the comments before the next."""
        later = [place.line for place in entries.keys.values() if place.line > entries.keys[key].line]
        lines = self.text.split("\n")
        end = min(later, default=len(lines) + 1) - 1
        node, first = entries.values[key], entries.keys[key].line
        # What looks like a comment can be a line of the text.
        last = node.place.line + node.raw.rstrip().count("\n") if isinstance(node, Scalar) else first
        while end > max(first, last) and _is_between(lines[end - 1]):
            end -= 1
        return end

    def _first_line(self, entries: Tree) -> int:
        """Return the number of lines before the first entry and the comments that belong to it."""
        lines = self.text.split("\n")
        first = min((place.line for place in entries.keys.values()), default=len(_stripped(lines)) + 1) - 1
        while first and lines[first - 1].lstrip().startswith("#") and first > 1:
            first -= 1
        return first


def _is_between(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _stripped(lines: list[str]) -> list[str]:
    return lines[: max((n for n, line in enumerate(lines, start=1) if line.strip()), default=0)]


def _inserted(lines: list[str], start: int, entry: str) -> list[str]:
    """Return the lines with an entry after `start` of them, parted by blank lines from what has words."""
    before, after = _stripped(lines[:start]), lines[start:]
    while after and not after[0].strip():
        after = after[1:]
    is_head = before and before[-1].rstrip().endswith(":") and not before[-1].startswith(" ")
    gap = [""] if before and not is_head else []
    return [*before, *gap, *entry.split("\n"), *(["", *after] if after else [""])]


def _edits(old: str, new: str) -> Iterator[Edit]:
    """Yield the edits that turn one text into the other, word by word."""
    words, others = WORD.findall(old), WORD.findall(new)
    starts = [0, *accumulate(map(len, words))]
    for kind, a, b, c, d in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        if kind != "equal":
            yield Edit(starts[a], starts[b], "".join(others[c:d]))


def _soundly_written(key: str, value: str, indent: str) -> str:
    """Return the plainest way to write a value that is read as the value where it stands alone."""
    ways = list(_written(key, value, indent))
    return next((written for written in ways if _is_sound(key, value, indent, written)), ways[-1])


def _is_sound(key: str, value: str, indent: str, written: str) -> bool:
    """Whether an entry that is alone in its file is read as the value."""
    head = ("parent",) if indent else ()
    alone = "".join(f"{each}:\n" for each in head) + f"{indent}{key}: {written}\n"
    return texts_by_path(alone.encode(), "") == {(*head, key): value}


def _written(key: str, value: str, indent: str) -> Iterator[str]:
    """Yield the ways to write a value, the plainest first; which of them the file can carry, is tried."""
    inner = f"{indent}  "
    is_short = len(indent) + len(key) + len(value) + 4 <= WIDTH
    quoted = json.dumps(value, ensure_ascii=False)
    if "\n" not in value and is_short:
        yield from (value, quoted)
    if "\n" in value:
        yield "|-\n" + "\n".join(f"{inner}{line}" if line else "" for line in value.split("\n"))
    else:
        yield ">-\n" + textwrap.fill(
            value,
            WIDTH,
            initial_indent=inner,
            subsequent_indent=inner,
            break_long_words=False,
            break_on_hyphens=False,
        )
    yield quoted
