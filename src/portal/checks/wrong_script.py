"""A target has letters of a script that its language is not written in."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from babel.core import get_global

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import visible

# CLDR's code of a script, and the first word of its letters' names in Unicode.
SCRIPTS = {
    "Arab": "ARABIC",
    "Cyrl": "CYRILLIC",
    "Deva": "DEVANAGARI",
    "Grek": "GREEK",
    "Hans": "CJK",
    "Hant": "CJK",
    "Hebr": "HEBREW",
    "Latn": "LATIN",
}
RUN = re.compile(r"\w+(?:[-’.&]\w+)*")
PLACEHOLDER = re.compile(r"\{\w+\}")


@check("LNG01", on=TranslatedUnit)
def wrong_script(unit: TranslatedUnit) -> Iterator[Finding]:
    script = script_of(unit.locale.tag)
    if script not in SCRIPTS.values():
        return
    for run in RUN.findall(PLACEHOLDER.sub(" ", visible(unit.target.text))):
        foreign = "".join(sign for sign in run if _script(sign) != script).strip("-’.&")
        if any(map(_script, foreign)) and not _is_name(foreign, unit):
            message = f"“{run}” is not written in the script of {unit.locale.name}"
            yield unit.finding(message, "Translate or transcribe it.")


@cache
def script_of(tag: str) -> str:
    """Return the script of a language tag, as the first word of its letters' Unicode names."""
    subtags = get_global("likely_subtags")
    full = subtags.get(tag.replace("-", "_")) or subtags.get(tag.partition("-")[0]) or ""
    return next((SCRIPTS.get(part, part) for part in full.split("_") if len(part) == 4), "")


@cache
def _script(letter: str) -> str:
    """Return the script of a letter; marks and signs have none."""
    word = unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]
    return word if word in SCRIPTS.values() or word in ("HIRAGANA", "KATAKANA", "HANGUL", "THAI") else ""


def _is_name(run: str, unit: TranslatedUnit) -> bool:
    """Whether a run is an abbreviation of the source, such as CRM, or a loanword of the glossary."""
    if run.isupper() and re.search(rf"(?<!\w){re.escape(run)}(?!\w)", unit.source.text):
        return True
    return any(term.loanword and run.casefold() in term.target.casefold().split() for term in unit.terms)
