"""A target is empty, or still the source's text."""

import re
from collections.abc import Iterator

from portal.checking import Finding, Term, TranslatedFile, check
from portal.model import Unit

WORD = re.compile(r"\w+(?:[-’']\w+)*")
HINT = "Translate the text; a term that is the same in both languages is marked as loanword in the glossary."


@check("STR03", on=TranslatedFile)
def untranslated(file: TranslatedFile) -> Iterator[Finding]:
    for id, target in file.sheet.targets.items():
        if id not in file.units or id not in file.sheet.expected:
            continue
        if not target.text.strip():
            yield Finding("the text is empty", "Write the translation.", id, target.place)
        elif _same(target, file.units[id]) and not _is_allowed(target.text, file.terms):
            yield Finding("the text is still English", HINT, id, target.place)


def _same(target: Unit, source: Unit) -> bool:
    return target.text.split() == source.text.split() and WORD.search(source.text) is not None


def _is_allowed(text: str, terms: tuple[Term, ...]) -> bool:
    """Whether nothing is left of the text when the loanwords of the glossary are taken out."""
    rest = text.casefold()
    for term in sorted(terms, key=lambda term: -len(term.target)):
        if term.loanword and term.target:
            rest = re.sub(rf"\b{re.escape(term.target.casefold())}\b", " ", rest)
    return WORD.search(rest) is None
