"""A target has letters that a wrong encoding made of others: Ã© for é, informa?ii for informații."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.encodings import misread
from portal.markup import masked

# A question mark between Latin letters or before a small one, or several in place of a word.
SMALL = "[a-z\u00df-\u00f6\u00f8-\u024f]"
LOST = re.compile(rf"\w*[^\W\d_]\?{{1,3}}{SMALL}[\w?]*|(?<!\S)\?+{SMALL}[\w?]*|(?<![?!؟])\?{{3,}}")
# Where English asks nothing: a question mark inside a sentence.
INSIDE = re.compile(rf"{LOST.pattern}|[^\W\d_]+\?(?=\s{SMALL})|(?<!\S)\?\?(?!\S)")


@check("ENC03", on=TranslatedUnit)
def mojibake(unit: TranslatedUnit) -> Iterator[Finding]:
    source, target = unit.source.text, unit.target.text
    for run in misread(target):
        if run.shown not in source:
            hint = "Write the letters anew, or read the file as UTF-8."
            message = f"“{run.shown}” was “{run.meant}” before a wrong encoding"
            yield unit.finding(message, hint, span=(run.start, run.end))
    yield from _lost_letters(unit, source)


def _lost_letters(unit: TranslatedUnit, source: str) -> Iterator[Finding]:
    if unit.target.text.count("?") <= source.count("?") or LOST.search(source):
        return
    pattern = LOST if "?" in source else INSIDE
    for found in pattern.finditer(masked(unit.target.text)):
        level = None if unit.own else Level.WARNING
        hint = "Write the letter that stood in place of the question mark."
        yield unit.finding(f"“{found[0]}” lost a letter", hint, span=found.span(), level=level)
