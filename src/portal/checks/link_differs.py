"""A target's links lead elsewhere than its source's, or are lost or added."""

from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import link_targets


@check("STR06", on=TranslatedUnit, signs="[")
def link_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = Counter(link_targets(unit.source.text)), Counter(link_targets(unit.target.text))
    for target in sorted((wanted - found).keys()):
        hint = f"Link the fitting words: [words]({target})."
        yield unit.finding(f"the link to {target} is missing", hint)
    for target in sorted((found - wanted).keys()):
        hint = "Take the link out, or correct its target."
        yield unit.finding(f"English has no link to {target}", hint)
