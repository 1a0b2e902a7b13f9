"""Placeholders of the usual notations, and how a translation may write them otherwise."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# {name}, {0:.2f}, {}, ${name}, {{ name }}; a name may have been translated.
BRACES = re.compile(
    r"\{\{-?\s*[\w.]+\s*-?\}\}|\$?\{(?:\w[\w.-]*(?:\[\w+\])?)?(?:![rsa])?(?::[<>=^]?[-+ ]?#?0?\d*[,_]?(?:\.\d+)?[a-zA-Z%]?)?\}"
)
# A message with alternatives has words in braces that are translated.
ALTERNATIVES = re.compile(r"\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,")
# %s, %-5.2f, %1$d, %(name)s; a blank as flag does not occur, so “100 % de” is none.
PRINTF = re.compile(
    r"%(?:(?P<place>\d+)\$|\((?P<name>\w+)\))?[-+#0']*(?:\*(?:\d+\$)?|\d+)?(?:\.(?:\*(?:\d+\$)?|\d+))?"
    r"(?:hh|ll|[hlzjtqL])?(?P<kind>[diouxXeEfFgGcrsapn])(?![^\W\d_])"
)
# Parts of a date that only dates have.
STRFTIME = re.compile(r"%[-_0^#EO]?[YmBHMSbkIlyZAGVjPReTDRhvWU](?![^\W\d_])")
DOUBLED = re.compile(r"%%")
NUMBERED = re.compile(r"(?<![\d%])%(?:L)?[1-9]\d?(?![\d$.%])(?![-+#0']*[diouxXeEfFgGcrsapn](?![^\W\d_]))")
SHELL = re.compile(r"\$[A-Za-z_]\w*")
CONSTANT = re.compile(r"%[A-Z][A-Z_]{2,}%|@[A-Z][A-Z_]{2,}@")
KINDS = str.maketrans("iXEFG", "dxefg")
QUICK = frozenset("{%$@")


class Placeholder(NamedTuple):
    """A placeholder as it is written, what it is compared by, and which argument it takes (0: a named one)."""

    written: str
    key: str
    place: int
    start: int
    end: int


@lru_cache(maxsize=8192)
def placeholders(text: str) -> tuple[Placeholder, ...]:
    """Return the placeholders of a text in order; printf's are compared by the kind of their argument."""
    if QUICK.isdisjoint(text):
        return ()
    return tuple(sorted((*_named(text), *_printf(text)), key=lambda found: found.start))


def _named(text: str) -> Iterator[Placeholder]:
    patterns = (SHELL, CONSTANT) if ALTERNATIVES.search(text) else (BRACES, SHELL, CONSTANT)
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield Placeholder(match[0], "".join(match[0].split()), 0, *match.span())


def _printf(text: str) -> Iterator[Placeholder]:
    plain = DOUBLED.sub("  ", text)
    if "%" not in plain or STRFTIME.search(plain):
        return
    matches = list(PRINTF.finditer(plain))
    for number, match in enumerate(matches, start=1):
        kind = match["kind"].translate(KINDS)
        written = text[match.start() : match.end()]
        if match["name"]:
            yield Placeholder(written, f"%({match['name']}){kind}", 0, *match.span())
        else:
            yield Placeholder(written, f"%{kind}", int(match["place"] or number), *match.span())
    if not matches:
        for match in NUMBERED.finditer(plain):
            yield Placeholder(match[0], match[0], 0, *match.span())


def touches_number(placeholder: Placeholder, text: str) -> bool:
    """Whether what looks like a placeholder may be a percent sign that touches the next word: 100%-a."""
    before = text[: placeholder.start].rstrip()[-1:]
    return placeholder.written.startswith("%") and before.isdigit() and "(" not in placeholder.written
