"""A target loses, changes or adds the name of a place that links lead to."""

from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import anchors


@check("STR13", on=TranslatedUnit, signs="#")
def anchor_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, there = Counter(anchors(unit.source.text)), Counter(anchors(unit.target.text))
    for name in sorted((wanted - there).keys()):
        hint = f"Copy {{#{name}}} unchanged; links lead to it."
        yield unit.finding(f"the anchor #{name} is missing", hint, span=(0, len(unit.target.text)))
    for name in sorted((there - wanted).keys()):
        start = unit.target.text.find(f"#{name}")
        message = f"English has no anchor #{name}"
        yield unit.finding(message, "Copy English’s anchor.", span=(start, start + len(name) + 1))
