"""Where the characters of a text stand in the file that holds it.

A file writes a text with quotation marks, escapes, folds and indents. These functions line the two up
and trust the result only where the written form, read back, is the text again.
"""

import re
from functools import lru_cache

from portal.diagnostics import Edit, Place
from portal.model import Unit

FOLD = re.compile(r"[ \t]*\r?\n[ \t\r\n]*")
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", " ": " ", "_": "\u00a0", "N": "\u0085"}
NUMBERED = {"x": 2, "u": 4, "U": 8}
HEADER = re.compile(r"[>|][-+\d]*[ \t]*(?:#.*)?\r?\n[ \t\r\n]*")

# A character of the text with the characters of the raw form that write it.
Piece = tuple[str, int, int]


def place_of_span(unit: Unit, span: tuple[int, int]) -> Place:
    """Return where a part of a unit's text begins in its file, or else where the text does."""
    pieces = _pieces(unit.raw, unit.text)
    if pieces is None or span[0] >= len(pieces):
        return unit.place
    before = unit.raw[: pieces[span[0]][1]]
    lines = before.count("\n")
    column = len(before) - before.rfind("\n") if lines else unit.place.column + len(before)
    return Place(unit.place.path, unit.place.line + lines, column)


def edited(unit: Unit, edits: tuple[Edit, ...]) -> str | None:
    """Return the raw form with the edits made, None where it cannot be lined up with the text."""
    pieces = _pieces(unit.raw, unit.text)
    if pieces is None:
        return None
    raw = unit.raw
    for edit in sorted(edits, reverse=True):
        if edit.start == edit.end == len(pieces):
            start = end = pieces[-1][2] if pieces else 0
        elif edit.start == edit.end:
            start = end = pieces[edit.start][1]
        else:
            start, end = pieces[edit.start][1], pieces[edit.end - 1][2]
        raw = raw[:start] + _written(edit.text, unit.raw) + raw[end:]
    return raw


def _written(text: str, raw: str) -> str:
    """Return a text as the raw form's quotation marks need it."""
    if raw.startswith("'"):
        return text.replace("'", "''")
    if raw.startswith('"'):
        return text.replace("\\", "\\\\").replace('"', '\\"')
    return text


@lru_cache(maxsize=4096)
def _pieces(raw: str, text: str) -> tuple[Piece, ...] | None:
    """Return the text's characters with their places in the raw form."""
    if raw[:1] == "'":
        found = _quoted(raw, single=True)
    elif raw[:1] == '"':
        found = _quoted(raw, single=False)
    else:
        header = HEADER.match(raw)
        start = header.end() if header else 0
        found = _literal(raw, start) if raw[:1] == "|" else _folded(raw, start, len(raw))
    while found and found[0][0].isspace():
        found.pop(0)
    while found and found[-1][0].isspace():
        found.pop()
    return tuple(found) if "".join(piece[0] for piece in found) == text else None


def _folded(raw: str, start: int, end: int) -> list[Piece]:
    found: list[Piece] = []
    while start < end:
        fold = FOLD.match(raw, start, end)
        if fold:
            found += _fold(fold[0], start, fold.end())
            start = fold.end()
        else:
            found.append((raw[start], start, start + 1))
            start += 1
    return found


def _fold(raw: str, start: int, end: int) -> list[Piece]:
    """One line break folds to a blank; of several, one is lost."""
    lines = raw.count("\n")
    return [(" ", start, end)] if lines == 1 else [("\n", start, end)] + [("\n", end, end)] * (lines - 2)


def _literal(raw: str, start: int) -> list[Piece]:
    """Line breaks stay; the indent of the first line is not part of any."""
    first = raw.rfind("\n", 0, start) + 1
    indent = re.compile(rf"\n {{0,{start - first}}}")
    found: list[Piece] = []
    while start < len(raw):
        cut = indent.match(raw, start)
        end = cut.end() if cut else start + 1
        if raw[start] != "\r":
            found.append((raw[start], start, end))
        start = end
    return found


def _quoted(raw: str, *, single: bool) -> list[Piece]:
    found: list[Piece] = []
    start, end = 1, len(raw) - 1
    while start < end:
        if single and raw.startswith("''", start):
            found.append(("'", start, start + 2))
            start += 2
        elif not single and raw[start] == "\\":
            piece = _escape(raw, start)
            found += [piece] if piece[0] else []
            start = piece[2]
        else:
            fold = FOLD.match(raw, start, end)
            found += _fold(fold[0], start, fold.end()) if fold else [(raw[start], start, start + 1)]
            start = fold.end() if fold else start + 1
    return found


def _escape(raw: str, start: int) -> Piece:
    sign = raw[start + 1]
    if sign == "\n":
        fold = FOLD.match(raw, start + 1)
        return ("", start, fold.end() if fold else start + 2)
    if sign in NUMBERED:
        end = start + 2 + NUMBERED[sign]
        return (chr(int(raw[start + 2 : end], 16)), start, end)
    return (ESCAPES.get(sign, sign), start, start + 2)
