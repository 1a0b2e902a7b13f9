"""English has changed since a target was translated."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level

LONGEST = 60


@check("STA01", on=TranslatedUnit, level=Level.WARNING)
def stale(unit: TranslatedUnit) -> Iterator[Finding]:
    was = unit.standing.was
    if was is not None:
        hint = (
            f"Translate the change and run “translations.py update {unit.locale.id} {unit.target.id}”; "
            f"if it needs no other words, “translations.py accept”."
        )
        message = f"English was “{_shown(was)}” when this was translated"
        yield unit.finding(message, hint, span=(0, len(unit.target.text)))


def _shown(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= LONGEST else f"{one_line[:LONGEST].rstrip()}…"
