"""A target loses the name of a kind of system."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check

# Abbreviations that are the same in every language of business.
NAMES = ("CRM", "ERP")


@check("PLC03", on=TranslatedUnit)
def system_name_lost(unit: TranslatedUnit) -> Iterator[Finding]:
    for name in NAMES:
        named = re.compile(rf"(?<![A-Za-z]){name}(?![A-Za-z])")
        if named.search(unit.source.text) and not named.search(unit.target.text):
            yield unit.finding(f"{name} is missing", f"Write {name} unchanged.")
