"""What of a text a translation must keep as it is: placeholders, Markdown, links, code, names of systems."""

import re
from collections.abc import Iterator

from portal.language.abbreviations import SYSTEMS, TECHNIQUES
from portal.language.placeholders import placeholders
from portal.markup import code_spans, emphases, link_targets, list_items

SYSTEM_NAME = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(sorted(SYSTEMS + TECHNIQUES))})(?![A-Za-z])")
CODE = re.compile(
    r"(?P<ticks>`+)[^`]+(?P=ticks)(?!`)"  # a code span
    r"|\\[\\`*_{}\[\]()#+.!-]"  # an escaped mark
    r"|!?\[(?=[^\]\n]*\]\([^()\s]*\))"  # the beginning of a link
    r"|\]\([^()\s]*\)"  # its end, with the target
    r"|\*+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)"  # emphasis
    r"|^[ \t]*(?:[-+]|[0-9]+[.)]|\#+)[ \t]+",  # an item of a list, a heading
    re.MULTILINE,
)
STRONG, EMPHASIS = "strong_open", "em_open"


def kept(source: str) -> tuple[str, ...]:
    """Return what a translator must keep of a source, in words for a note."""
    return tuple(dict.fromkeys(_kept(source)))


def _kept(source: str) -> Iterator[str]:
    yield from (each.written for each in placeholders(source) if each.sure)
    yield from (f"`{code}`" for code in code_spans(source))
    yield from (f"the link to {target}" for target in link_targets(source))
    marks = emphases(source)
    if marks[STRONG]:
        yield "**bold**"
    if marks[EMPHASIS]:
        yield "*italics*"
    if items := list_items(source):
        yield f"the list of {items}"
    yield from SYSTEM_NAME.findall(source)


def parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a text, one after the other, each with whether it is code and no words."""
    end = 0
    for start, stop in _code(text):
        if start > end:
            yield text[end:start], False
        yield text[start:stop], True
        end = stop
    if end < len(text):
        yield text[end:], False


def _code(text: str) -> Iterator[tuple[int, int]]:
    """Yield where code stands; what begins inside other code is part of that."""
    found = {match.span() for match in CODE.finditer(text) if match[0]}
    found.update((each.start, each.end) for each in placeholders(text) if each.sure)
    end = 0
    for start, stop in sorted(found):
        if start >= end:
            yield start, stop
            end = stop
