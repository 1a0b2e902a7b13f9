"""A target renders a concept of the glossary by the term of another concept."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.checking.concepts import concepts_named, renderings, stand_in
from portal.diagnostics import Level


@check("TRM03", on=TranslatedUnit, level=Level.WARNING)
def terms_collide(unit: TranslatedUnit) -> Iterator[Finding]:
    named = concepts_named(unit)
    for term in named:
        other = stand_in(unit, term) if term.target else None
        if other is None:
            continue
        span = renderings(unit, other)[-1 if other in named else 0]
        found = " ".join(unit.text[slice(*span)].split())
        also = " too" if other in named else ""
        message = f"“{found}”, which is “{other.source}”, stands for “{term.source}”{also}"
        yield unit.finding(message, f"Write “{term.target}” for “{term.source}”.", span=span)
