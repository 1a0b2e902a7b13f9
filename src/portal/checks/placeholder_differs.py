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
        yield Finding(unit.target.place, f"{name} is missing", f"Copy {name} unchanged.", unit.target.id)
    for name in sorted((found - wanted).keys()):
        yield Finding(unit.target.place, f"English has no {name}", "Take it out.", unit.target.id)
