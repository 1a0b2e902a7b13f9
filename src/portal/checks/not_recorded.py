"""Targets have no record of the English text that they were translated from."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedFile, check


@check("STA03", on=TranslatedFile)
def not_recorded(file: TranslatedFile) -> Iterator[Finding]:
    if file.unrecorded:
        first, number = file.unrecorded[0], len(file.unrecorded)
        message = "a text is not recorded" if number == 1 else f"{number} texts are not recorded"
        hint = "Run “translations.py record --write”; then a change of the English text will be noticed."
        yield Finding(message, hint, first, file.sheet.targets[first].place)
