"""A target is empty, or still the source's text."""

import re
from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Term, TranslatedFile, check
from portal.diagnostics import Level
from portal.markup import masked
from portal.model import Unit

WORD = re.compile(r"\w+(?:[-’']\w+)*")
HINT = "Translate the text; a term that is the same in both languages is marked as loanword in the glossary."
# Words that only English sentences have; without them a text may be a name or the same in both languages.
ENGLISH_WORDS = """a an and are as at be been but by can cannot could do does for from had has have how if in
    into is it its may must not of on or our should than that the their there these they this to was were what
    when where which who why will with would you your"""
ENGLISH = frozenset(ENGLISH_WORDS.split())
SHORTEST = 3
CERTAIN = 2


@check("STR03", on=TranslatedFile)
def untranslated(file: TranslatedFile) -> Iterator[Finding]:
    expected = frozenset(file.sheet.expected)
    for id, target in file.sheet.targets.items():
        if id not in file.units or id not in expected:
            continue
        if not target.text.strip():
            yield Finding("the text is empty", "Write the translation.", id, target.place)
        elif _same(target, file.units[id]) and not _is_allowed(target.text, file.terms):
            yield from _still_english(file, target)


def _same(target: Unit, source: Unit) -> bool:
    return target.text.split() == source.text.split() and WORD.search(source.text) is not None


def _still_english(file: TranslatedFile, target: Unit) -> Iterator[Finding]:
    """Yield the text that is still English; of others' texts only what is English for certain.

    The portal marks its loanwords; in a catalogue names, abbreviations and cognates are the same rightly.
    """
    level = None
    if not file.sheet.document:
        found = WORD.findall(masked(target.text).lower())
        english = sum(word in ENGLISH for word in found)
        if len(found) < SHORTEST or not english:
            return
        level = None if english >= CERTAIN else Level.WARNING
    span = (0, len(target.text))
    yield Finding("the text is still English", HINT, target.id, target.place, span=span, level=level)


def _is_allowed(text: str, terms: tuple[Term, ...]) -> bool:
    """Whether nothing is left of the text when the loanwords of the glossary are taken out."""
    loanwords = _loanwords(terms)
    rest = loanwords.sub(" ", text.casefold()) if loanwords else text
    return WORD.search(rest) is None


@lru_cache(maxsize=64)
def _loanwords(terms: tuple[Term, ...]) -> re.Pattern[str] | None:
    """Return what matches the loanwords of a glossary, the longest first."""
    found = sorted({term.target.casefold() for term in terms if term.loanword and term.target}, key=len)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, reversed(found)))})\b") if found else None
