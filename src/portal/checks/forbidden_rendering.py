"""A target renders a concept of the glossary by words that are forbidden for it."""

import re
from collections.abc import Iterator
from functools import cache

from portal.checking import Finding, Term, TranslatedUnit, check
from portal.markup import visible
from portal.model import GLOSSARY


@check("TRM01", on=TranslatedUnit)
def forbidden_rendering(unit: TranslatedUnit) -> Iterator[Finding]:
    for term in unit.terms:
        if term.forbidden and _has_concept(unit, term):
            text = visible(unit.target.text)
            for form in term.forbidden:
                if found := _words(form).search(text):
                    message = f"“{found[0]}” is not our word for “{term.source}”"
                    yield unit.finding(message, f"Write “{term.target}”.")
                    break


def _has_concept(unit: TranslatedUnit, term: Term) -> bool:
    """Say whether the source speaks of the concept: only there is the rendering wrong."""
    if unit.source.id.startswith(f"{GLOSSARY}.{term.concept}."):
        return True
    return _words(term.source, plural=True).search(visible(unit.source.text)) is not None


@cache
def _words(form: str, *, plural: bool = False) -> re.Pattern[str]:
    """Match whole words, if asked in an English plural too; a zero-width non-joiner does not end a word."""
    words = r"\s+".join(map(re.escape, form.split()))
    if plural:
        words = f"{words[:-1]}(?:y|ies)" if words.endswith("y") else f"{words}(?:s|es)?"
    return re.compile(rf"(?<![\w\u200c]){words}(?![\w\u200c])", re.IGNORECASE)
