"""A target loses, changes or adds a tag or an entity of XML or HTML."""

import re
from collections import Counter
from collections.abc import Iterator
from html.entities import html5
from typing import NamedTuple

from portal.checking import Finding, TranslatedUnit, check

TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<rest>(?:\s[^<>]*?)?)\s*/?>")
# These stand alone; of all others a pair makes a tag, as <file> in a manual is none.
ALONE = frozenset({"br", "hr", "img", "wbr", "input", "xref"})
ADDRESS = re.compile(r"\b(?:href|src)\s*=\s*[\"']([^\"']*)[\"']")
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\w.]{1,31});")
COMMON = "amp|lt|gt|quot|nbsp|rsquo|lsquo|ldquo|rdquo"
BROKEN = re.compile(rf"&\s+(?:{COMMON}|#\d+)\s*;|&(?:{COMMON})\s+;")


class Tag(NamedTuple):
    """A tag in its shortest form, and where it stands."""

    key: str
    start: int
    end: int


@check("STR15", on=TranslatedUnit, signs="<&")
def tag_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = unit.source.text, unit.target.text
    if "<" in source or "<" in target:
        yield from _tags(unit)
    if "&" in source or "&" in target:
        yield from _entities(unit)


def _tags(unit: TranslatedUnit) -> Iterator[Finding]:
    paired = _paired(unit.source.text)
    wanted = _found(unit.source.text, paired, unit.own)
    there = _found(unit.target.text, paired | _paired(unit.target.text), unit.own)
    english, own = Counter(tag.key for tag in wanted), Counter(tag.key for tag in there)
    if english == own:
        return
    for key in sorted((english - own).keys()):
        hint = f"Put {key} where it stands in English."
        yield unit.finding(f"{key} is missing", hint, span=(0, len(unit.target.text)))
    for key in sorted((own - english).keys()):
        tag = next(tag for tag in there if tag.key == key)
        hint = "Take it out, or correct it."
        yield unit.finding(f"English has {english[key] or 'no'} {key}", hint, span=(tag.start, tag.end))


def _paired(text: str) -> frozenset[str]:
    """Return the names of the tags of a text that stand alone or make a pair."""
    found = list(TAG.finditer(text))
    closed = {match["name"].lower() for match in found if match["close"]}
    return ALONE | (closed & {match["name"].lower() for match in found if not match["close"]})


def _found(text: str, names: frozenset[str], with_addresses: bool) -> list[Tag]:
    return [_tag(match, with_addresses) for match in TAG.finditer(text) if match["name"].lower() in names]


def _tag(match: re.Match[str], with_addresses: bool) -> Tag:
    address = ADDRESS.search(match["rest"]) if with_addresses else None
    rest = f" {address[0]}" if address else ""
    return Tag(f"<{match['close']}{match['name'].lower()}{rest}>", *match.span())


def _entities(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = unit.source.text, unit.target.text
    wanted = ENTITY.findall(source)
    for broken in BROKEN.finditer(target) if not BROKEN.search(source) else ():
        hint = "Write it without blanks."
        yield unit.finding(f"“{broken[0]}” is torn apart", hint, span=broken.span())
    for name in sorted({name for name in wanted if name[1:] not in html5 and name[1] != "#"}):
        if name not in target:
            hint = f"Copy {name} unchanged."
            yield unit.finding(f"{name} is missing", hint, span=(0, len(target)))
    if not wanted and not TAG.search(source):
        for entity in ENTITY.finditer(target):
            if entity[0][1] == "#" or entity[0][1:] in html5:
                hint = "Write the character itself."
                yield unit.finding(f"{entity[0]} stands in plain text", hint, span=entity.span())
                return
