"""A target changes, loses or adds a code span."""

from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Level
from portal.markup import code_spans


@check("STR08", on=TranslatedUnit, signs="`")
def code_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = Counter(code_spans(unit.source.text)), Counter(code_spans(unit.target.text))
    # In others' messages backticks are quotation marks as often as code.
    level = None if unit.own else Level.WARNING
    if unit.origin is Origin.OTHERS and not (wanted and found):
        level = Level.INFORMATION
    for code in sorted((wanted - found).keys()):
        yield unit.finding(f"`{code}` is missing", f"Copy `{code}` unchanged.", level=level)
    for code in sorted((found - wanted).keys()):
        yield unit.finding(f"English has no `{code}`", "Take it out.", level=level)
