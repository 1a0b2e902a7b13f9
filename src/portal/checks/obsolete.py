"""A target has a unit that its source does not have."""

from collections.abc import Iterator
from difflib import get_close_matches

from portal.checking import Finding, TranslatedFile, check


@check("STR02", on=TranslatedFile)
def obsolete(file: TranslatedFile) -> Iterator[Finding]:
    sheet = file.sheet
    prefix = f"{sheet.document}."
    absent = [id.removeprefix(prefix) for id in sheet.expected if id not in sheet.targets]
    expected = frozenset(sheet.expected)
    for id, unit in sheet.targets.items():
        if id in expected:
            continue
        key = id.removeprefix(prefix)
        near = get_close_matches(key, absent, n=1, cutoff=0.8)
        hint = f"Did you mean “{near[0]}”?" if near else "Delete the line: the English text is gone."
        yield Finding(f"English has no unit “{key}”", hint, id, unit.place)
