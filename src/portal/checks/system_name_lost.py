"""A target loses the name of a kind of system, or another abbreviation that all languages keep."""

import re
from collections.abc import Iterator
from functools import cache

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.abbreviations import SYSTEMS, TECHNIQUES

CAPITALS = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2,5}(?![A-Za-z0-9])")


@check("PLC03", on=TranslatedUnit)
def system_name_lost(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = unit.source.text, unit.target.text
    for name in SYSTEMS:
        if name not in source:
            continue
        fewer = len(_named(name).findall(source)) > len(_named(name).findall(target))
        if fewer or _small(name, target):
            yield from _lost(name, unit)
    for name in TECHNIQUES if unit.locale.direction == "ltr" else ():
        if name in source and name not in target and _named(name).search(source):
            hint = f"Write {name}, as the language does it too."
            span = (0, len(target))
            yield unit.finding(f"{name} is missing", hint, span=span, level=Level.WARNING)


@cache
def _named(name: str) -> re.Pattern[str]:
    """Match a name, with an ending perhaps: CRM, CRMs, CRM-ul, CRM’s."""
    return re.compile(rf"(?<![A-Za-z]){name}(?:s|’s|'s)?(?![A-Za-z])")


def _lost(name: str, unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield the name with what stands in its place; where nothing does, others may have had a reason."""
    instead = _instead(name, unit)
    if instead or unit.own or not _named(name).search(unit.target.text):
        level = None if instead or unit.own else Level.WARNING
        span = instead or (0, len(unit.target.text))
        yield unit.finding(f"{name} is missing", f"Write {name} unchanged.", span=span, level=level)


def _instead(name: str, unit: TranslatedUnit) -> tuple[int, int] | None:
    """Return where the name stands in small letters, or an abbreviation more often than in English."""
    target = unit.target.text
    if small := _small(name, target):
        return small
    for found in CAPITALS.finditer(target):
        if len(_named(found[0]).findall(target)) > len(_named(found[0]).findall(unit.source.text)):
            return found.span()
    return None


def _small(name: str, target: str) -> tuple[int, int] | None:
    """Return where a name stands in small letters."""
    for found in re.finditer(rf"(?<![A-Za-z]){name}(?![A-Za-z])", target, re.IGNORECASE):
        if found[0] != name:
            return found.span()
    return None
