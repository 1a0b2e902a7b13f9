"""A target lacks a unit that its source has."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedFile, check
from portal.diagnostics import Place


@check("STR01", on=TranslatedFile)
def missing(file: TranslatedFile) -> Iterator[Finding]:
    sheet = file.sheet
    place = Place(sheet.path)
    if not sheet.exists:
        hint = "Copy the keys from the English file and translate their texts."
        units = "1 unit" if len(sheet.expected) == 1 else f"{len(sheet.expected)} units"
        yield Finding(f"the file is missing, with {units}", hint, sheet.document, place)
        return
    for id in sheet.expected:
        if id not in sheet.targets:
            key = id.removeprefix(f"{sheet.document}.")
            hint = f"Add “{key}:” with the translation of “{_shortened(file.units[id].text)}”."
            yield Finding(f"the unit “{key}” is missing", hint, id, place)


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60].rstrip()}…"
