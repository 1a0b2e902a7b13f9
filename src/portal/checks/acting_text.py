"""A target has what would act on a page that shows it: a tag, a handler, a link that runs something."""

from collections import Counter
from collections.abc import Iterator

from portal.active import acting_parts
from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Level


@check("STR19", on=TranslatedUnit, signs="<{]=")
def acting_text(unit: TranslatedUnit) -> Iterator[Finding]:
    english = Counter(_name(part) for _, part in acting_parts(unit.source.text))
    # In the catalogues of a program that shows no pages, it is a word in angle brackets.
    level = Level.WARNING if unit.origin is Origin.OTHERS else None
    for place, part in acting_parts(unit.target.text):
        english[_name(part)] -= 1
        if english[_name(part)] < 0:
            hint = "Take it out: English has nothing of the kind, and it could run on the page."
            span = (place, place + len(part))
            yield unit.finding(f"“{part}” would act on a page", hint, span=span, level=level)


def _name(part: str) -> str:
    return part.lower()
