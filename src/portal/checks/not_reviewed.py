"""Targets of a locale have not been read by somebody who speaks the language."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedLocale, check
from portal.diagnostics import Level


@check("STA02", on=TranslatedLocale, level=Level.INFORMATION, is_strict=True)
def not_reviewed(locale: TranslatedLocale) -> Iterator[Finding]:
    waiting = [unit for unit in locale.units if not unit.standing.is_reviewed]
    if locale.own and waiting:
        message = f"{len(waiting)} of {len(locale.units)} texts have not been reviewed"
        command = f"translations.py review {locale.locale.id} --by NAME …"
        yield locale.finding(waiting[0], message, f"Let a speaker of the language read them: “{command}”.")
