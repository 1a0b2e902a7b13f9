"""The spelling of a locale is not checked, since no dictionary of its language is installed."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedLocale, check
from portal.diagnostics import Level
from portal.language.language_names import name_of


@check("SPL03", on=TranslatedLocale, level=Level.INFORMATION)
def dictionary_missing(locale: TranslatedLocale) -> Iterator[Finding]:
    if locale.language.dictionary is None:
        message = f"the spelling of {name_of(locale.language.tag)} is not checked; there is no dictionary"
        hint = "Run scripts/fetch_resources.py, or name a dictionary of the language in pyproject.toml."
        yield locale.finding(locale.units[0], message, hint)
