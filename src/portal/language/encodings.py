"""Text whose UTF-8 was read as one of the old encodings: Ã© for é, â€™ for ’, Ø§Ù„ for ال."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

# Western, Central European, and Arabic Windows; a byte that they leave undefined is taken as it is.
OLD_ENCODINGS = ("cp1252", "cp1250", "cp1256")
# UTF-8 of two to four bytes.
SEQUENCE = re.compile(
    "[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}"
)
# A first byte and another one, in any of the three; without them a text needs no closer look.
SUSPICIOUS = re.compile(
    "[ÂÃÄÅÆÇÈÉâØÙÚÛÐðïĂĹČŘŮŰ][^\\x00-\\x7f]|[\u0622-\u064a][\u0080-\u00bf\u2013-\u203a\u20ac]"
)
# What the sequences may plausibly have been: letters of Latin alphabets, typographic marks, emoji.
PLAUSIBLE = re.compile(
    "[\u00a0\u00a1\u00a7\u00a9-\u00ab\u00ae-\u00b0\u00b4\u00b7\u00ba\u00bb\u00bf-\u017f\u0218-\u021b\u200b-\u2026"
    "\u2030\u2039\u203a\u20ac\u2122\u2190-\u22ff\u25a0-\u27bf\ufeff\U0001f300-\U0001faff]"
)
ARABIC = re.compile("[\u060c-\u06f9]")
# In text of Arabic letters few sequences prove nothing.
DOUBTFUL = "cp1256"
LEAST_DOUBTFUL = 6


class Misread(NamedTuple):
    """A run of characters that was another one, or several."""

    shown: str
    meant: str
    start: int
    end: int


def misread(text: str) -> tuple[Misread, ...]:
    """Return the runs of a text that are UTF-8 read in an old encoding: the one that explains most."""
    if not SUSPICIOUS.search(text):
        return ()
    readings = {encoding: tuple(_runs(text, encoding)) for encoding in OLD_ENCODINGS}
    explained = {encoding: sum(len(run.meant) for run in found) for encoding, found in readings.items()}
    if explained[DOUBTFUL] < LEAST_DOUBTFUL:
        del explained[DOUBTFUL]
    return readings[max(explained, key=lambda encoding: explained[encoding])]


def _runs(text: str, encoding: str) -> Iterator[Misread]:
    octets = text.translate(_bytes_of(encoding))
    end = 0
    run: list[tuple[int, int, str]] = []
    for found in SEQUENCE.finditer(octets):
        meant = _decoded(found[0])
        if run and found.start() != end:
            yield from _run(text, run)
            run = []
        end = found.end()
        if meant:
            run.append((found.start(), end, meant))
    if run:
        yield from _run(text, run)


def _decoded(sequence: str) -> str:
    """Return what a sequence of bytes means in UTF-8, nothing where it is not a likely character."""
    try:
        meant = sequence.encode("latin-1").decode()
    except UnicodeDecodeError:
        return ""
    return meant if PLAUSIBLE.match(meant) or ARABIC.match(meant) else ""


def _run(text: str, parts: list[tuple[int, int, str]]) -> Iterator[Misread]:
    start, end = parts[0][0], parts[-1][1]
    meant = "".join(part for _, _, part in parts)
    shown = text[start:end]
    lone_arabic = len(meant) == 1 and ARABIC.match(meant)
    if not lone_arabic and not (len(parts) == 1 and _is_capital_with_mark(text, start, shown)):
        yield Misread(shown, meant, start, end)


def _is_capital_with_mark(text: str, start: int, shown: str) -> bool:
    """Whether it is a word in capitals before a closing mark: AMANHÃ”, CAFÉ»."""
    before = text[start - 1] if start else " "
    return (
        len(shown) == 2
        and not shown[1].isalnum()
        and not before.islower()
        and shown[0].isupper()
        and (before.isupper() or shown[1] in "”“’‘»«…–—›‹\u00a0")
    )


@cache
def _bytes_of(encoding: str) -> dict[int, str]:
    """Return the table that turns each character of an encoding into its byte, as a Latin-1 character."""
    table = dict.fromkeys(range(0x80, 0x100), "\x00")
    for octet in range(0x80, 0x100):
        character = bytes((octet,)).decode(encoding, errors="ignore") or chr(octet)
        table[ord(character)] = chr(octet)
    return table
