"""A target has letters of a script that its language is not written in."""

import re
from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.scripts import is_known, script_of, script_of_letter

# Marks and letters of Latin script; most texts have nothing else.
BEYOND_LATIN = re.compile(r"[^\0-\u024f\u1e00-\u1eff\u2000-\u206f]")
RUN = re.compile(r"\w+(?:[-’.&]\w+)*")
QUOTING = re.compile(r"[\"'«“‘`(\[<=/.-]")
SHORTEST_WORD = 4
# What only a program reads: calendar:MY.
KEY = re.compile(r"\w+(?::\w+)+")
HINT = "Translate or transcribe it."


@check("LNG01", on=TranslatedUnit)
def wrong_script(unit: TranslatedUnit) -> Iterator[Finding]:
    script = script_of(unit.locale.tag)
    if not is_known(script) or (script == "LATIN" and not BEYOND_LATIN.search(unit.text)):
        return
    if unit.origin is Origin.OTHERS and KEY.fullmatch(unit.source.text):
        return
    for run in RUN.finditer(unit.text):
        foreign = _foreign(run[0], script)
        if foreign and not _is_name(foreign, unit) and not _is_kept(run, foreign, unit):
            message = f"“{run[0]}” is not written in the script of {unit.locale.name}"
            yield unit.finding(message, HINT, span=run.span(), level=_level(foreign, unit))


@lru_cache(maxsize=32768)
def _foreign(run: str, script: str) -> str:
    """Return the letters of a run that are of another script, with the signs between them."""
    if run.isascii() and script == "LATIN":
        return ""
    foreign = "".join(sign for sign in run if script_of_letter(sign) != script).strip("-’.&")
    return foreign if any(map(script_of_letter, foreign)) else ""


def _is_name(run: str, unit: TranslatedUnit) -> bool:
    """Whether a run is a name of the source, such as CRM or HubSpot, or a loanword of the glossary.

    A name has a capital or a digit and, apart from abbreviations, is no English word.
    """
    if any(term.loanword and run.casefold() in term.target.casefold().split() for term in unit.terms):
        return True
    if not re.search(rf"(?<!\w){re.escape(run)}(?!\w)", unit.source.text):
        return False
    if run.isupper() or len(run) == 1 or any(sign.isupper() or sign.isdigit() for sign in run[1:]):
        return True
    return run[0].isupper() and (_is_in_names(run, unit) or _is_inside(run, unit.source.text))


def _is_inside(run: str, source: str) -> bool:
    """Whether the word has its capital though no sentence begins there: Microsoft Dynamics."""
    return re.search(rf"[\w,)]\s{re.escape(run)}(?!\w)", source) is not None


def _is_in_names(run: str, unit: TranslatedUnit) -> bool:
    """Whether a capitalised word is one that the source's dictionary has only so, or not at all."""
    return unit.source_language.dictionary is not None and not unit.source_language.dictionary.knows(
        run.lower()
    )


def _is_kept(run: re.Match[str], foreign: str, unit: TranslatedUnit) -> bool:
    """Whether others' text keeps a word as the source has it: a command, a format, a quoted value."""
    if unit.own or not _is_copied(foreign, unit):
        return False
    quoted = QUOTING.search(unit.text[: run.start()][-1:]) or unit.text.startswith("://", run.end())
    return bool(quoted) or len(foreign) < SHORTEST_WORD or "_" in run[0] or unit.text == unit.source_text


def _is_copied(run: str, unit: TranslatedUnit) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(run)}(?!\w)", unit.source.text, re.IGNORECASE))


def _level(run: str, unit: TranslatedUnit) -> Level:
    """In others' text a Latin word may be meant: a format, a keyword; the more so one of the source."""
    latin = all(script_of_letter(sign) in ("LATIN", "") for sign in run)
    if (
        latin
        and unit.origin is Origin.OTHERS
        and run.casefold() in "".join(unit.source.text.casefold().split())
    ):
        return Level.INFORMATION
    return Level.WARNING if latin and not unit.own else Level.ERROR
