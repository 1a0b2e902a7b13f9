"""Placeholders of the usual notations, and how a translation may write them otherwise."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# {name}, {0:.2f}, {}, ${name}, {{ name }}; a name may have been translated.
FORMAT = r"(?:![rsa])?(?::[<>=^]?[-+ ]?#?0?\d*[,_]?(?:\.\d+)?[a-zA-Z%]?)?"
BRACES = re.compile(rf"\{{\{{-?\s*[\w.]+\s*-?\}}\}}|\$?\{{(?:\w[\w.-]*(?:\[\w+\])?)?{FORMAT}\}}")
# A message with alternatives has words in braces that are translated.
ALTERNATIVES = re.compile(r"\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,")
# %s, %-5.2f, %1$d, %(name)s; a blank as flag does not occur, so “100 % de” is none.
PRINTF = re.compile(
    r"%(?:(?P<place>\d+)\$|\((?P<name>\w+)\))?[-+#0']*(?:\*(?:\d+\$)?|\d+)?(?:\.(?:\*(?:\d+\$)?|\d+))?"
    r"(?:hh|ll|[hlzjtqL])?(?P<kind>[diouxXeEfFgGcrsapnm])(?P<glued>[^\W\d_])?"
)
# Parts of a date that only dates have; alone, %d is a number and %m the reason why something failed.
STRFTIME = re.compile(
    r"%[-_0^#EO]?(?:[YBHMSbkIlyZAGVjPReTDRhvWU](?![^\W\d_])|d[-./ ]%[-_0^#EO]?m\b|m[-./ ]%[-_0^#EO]?d\b)"
)
# It takes no argument.
REASON = "m"
DOUBLED = re.compile(r"%%")
NUMBERED = re.compile(r"(?<![\d%])%(?:L)?[1-9]\d?(?![\d$.%])(?![-+#0']*[diouxXeEfFgGcrsapn](?![^\W\d_]))")
SHELL = re.compile(r"(?<![\w$%])\$[A-Za-z_]\w+")
CONSTANT = re.compile(r"%[A-Z][A-Z_]{2,}%|@[A-Z][A-Z_]{2,}@")
KINDS = str.maketrans("iXEFG", "dxefg")
QUICK = frozenset("{%$@")


class Placeholder(NamedTuple):
    """A placeholder as it is written, what it is compared by, and which argument it takes (0: a named one).

    One that is not `sure` may be a percent sign that touches the next word (100 %-a, %age) or a word of
    a shell's example.
    """

    written: str
    key: str
    start: int
    end: int
    place: int = 0
    sure: bool = True


@lru_cache(maxsize=8192)
def placeholders(text: str) -> tuple[Placeholder, ...]:
    """Return the placeholders of a text in order; printf's are compared by the kind of their argument."""
    if QUICK.isdisjoint(text):
        return ()
    return tuple(sorted((*_named(text), *_printf(text)), key=lambda found: found.start))


def _named(text: str) -> Iterator[Placeholder]:
    if not ALTERNATIVES.search(text):
        for match in BRACES.finditer(text):
            yield Placeholder(match[0], "".join(match[0].split()), *match.span())
    for match in CONSTANT.finditer(text):
        yield Placeholder(match[0], match[0], *match.span())
    for match in SHELL.finditer(text):
        yield Placeholder(match[0], match[0], *match.span(), sure=False)


def _printf(text: str) -> Iterator[Placeholder]:
    plain = DOUBLED.sub("  ", text)
    if "%" not in plain or STRFTIME.search(plain):
        return
    matches = list(PRINTF.finditer(plain))
    number = 0
    for match in matches:
        kind = match["kind"].translate(KINDS)
        number += kind != REASON
        start, end = match.start(), match.end("kind")
        if match["name"]:
            yield Placeholder(text[start:end], f"%({match['name']}){kind}", start, end)
            continue
        sure = not match["glued"] and not plain[:start].rstrip()[-1:].isdigit()
        place = 0 if kind == REASON else int(match["place"] or number)
        yield Placeholder(text[start:end], f"%{kind}", start, end, place, sure)
    if not matches:
        for match in NUMBERED.finditer(plain):
            yield Placeholder(match[0], match[0], *match.span())
