"""Delivered bytes as text: UTF-8, lines that end alike, nothing invisible that breaks a line."""

import re
from collections.abc import Iterator
from itertools import islice

from portal.diagnostics import Diagnostic, Place
from portal.exchange.faults import Fault, RefusalError

LARGEST_FILE = 40_000_000
# Noise instead of a text has millions of faults; nobody reads more than these.
MOST_FAULTS = 1000
# Apart from control characters those that some programs take for the end of a line.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|\r(?!\n)")
DECLARED = re.compile(rb"(?:charset|encoding)=[\"']?([A-Za-z0-9_.:-]{1,40})")
NOT_DECLARED = frozenset({"charset", "utf-8", "utf8"})


def read_text(data: bytes, path: str) -> tuple[str, list[Diagnostic]]:
    """Return the text without the characters that break it, and a diagnostic for each of those.

    Raises RefusalError where the bytes are too many or no UTF-8.
    """
    text = _decoded(data, path).replace("\r\n", "\n")
    if not CONTROL.search(text):
        return text, []
    return CONTROL.sub("", text), list(islice(_controls(text, path), MOST_FAULTS))


def _decoded(data: bytes, path: str) -> str:
    if len(data) > LARGEST_FILE:
        message = f"the file has more than {LARGEST_FILE:,} bytes"
        raise RefusalError(Fault.TOO_LARGE.at(Place(path), message))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        place = Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
        message = f"byte 0x{error.object[error.start]:02x} is not UTF-8"
        raise RefusalError(Fault.NOT_UTF_8.at(place, message, _conversion(data))) from None


def _conversion(data: bytes) -> str:
    """Return what to do where the file says in which encoding it is, else nothing."""
    declared = DECLARED.search(data)
    name = declared[1].decode() if declared else ""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        name = "UTF-16"
    return f"Convert the file from {name} to UTF-8." if name and name.lower() not in NOT_DECLARED else ""


def _controls(text: str, path: str) -> Iterator[Diagnostic]:
    for number, line in enumerate(text.split("\n"), start=1):
        for found in CONTROL.finditer(line):
            place = Place(path, number, found.start() + 1)
            yield Fault.CONTROL_CHARACTER.at(place, f"the character U+{ord(found[0]):04X} stands in the text")
