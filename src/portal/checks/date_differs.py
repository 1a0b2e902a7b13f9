"""A target gives a date another month than its source."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.language.dates import months_in, named_months
from portal.language.numbers import DIGITS


@check("PLC06", on=TranslatedUnit, signs="0123456789")
def date_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = unit.source_text, unit.text
    if not (DIGITS.search(source) and DIGITS.search(target)):
        return
    wanted = months_in(source, "en")
    if not wanted:
        return
    tag = unit.locale.tag
    kept, known = named_months(target, tag), named_months(source, "en")
    others = [month for month in months_in(target, tag) if month.number not in known]
    for month in wanted:
        if month.number not in kept and others:
            other = others.pop(0)
            message = f"“{other.name}” stands where English has “{month.name}”"
            yield unit.finding(message, "Write the same month.", span=(other.start, other.end))
