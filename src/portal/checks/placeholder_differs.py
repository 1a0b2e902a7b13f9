"""A target loses, changes or adds a placeholder."""

import re
from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check

PLACEHOLDER = re.compile(r"\{\w+\}")


@check("PLC01", on=TranslatedUnit)
def placeholder_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted = Counter(PLACEHOLDER.findall(unit.source.text))
    found = Counter(PLACEHOLDER.findall(unit.target.text))
    for name in sorted((wanted - found).keys()):
        yield unit.finding(f"{name} is missing", f"Copy {name} unchanged.")
    for name in sorted((found - wanted).keys()):
        yield unit.finding(f"English has no {name}", "Take it out.")
