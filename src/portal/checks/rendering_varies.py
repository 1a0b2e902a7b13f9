"""A delivered target renders a concept in other words than the rest of the same text does."""

from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, Origin, Term, TranslatedLocale, TranslatedUnit, check
from portal.checking.concepts import Uses, has_forbidden, stand_in, uses_of
from portal.diagnostics import Level
from portal.language.association import key_of
from portal.language.forms import forms_of
from portal.language.matching import content_words, spelling, tokens

# A word that stands in so many texts about a concept, and in so great a part of them, is the usual one.
FEWEST, SHARE = 5, 0.6
# In so small a part of the other texts it may stand too.
ELSEWHERE = 0.06
KNOWN = 3


@check("TRM07", on=TranslatedLocale, level=Level.WARNING)
def rendering_varies(locale: TranslatedLocale) -> Iterator[Finding]:
    if locale.origin is not Origin.DELIVERY:
        return
    for term, uses in uses_of(locale).items():
        if " " not in term.source:
            continue
        if uses.found >= KNOWN and uses.share >= SHARE:
            yield from _left_in_english(locale, term, uses)
        elif uses.share < 1 - SHARE and len(uses.absent) >= FEWEST:
            yield from _in_other_words(locale, term, uses)


def _left_in_english(locale: TranslatedLocale, term: Term, uses: Uses) -> Iterator[Finding]:
    """Yield the English term where the other texts have the approved one."""
    for unit in uses.absent:
        spans = forms_of(term.forbidden, unit.language).listed(unit.text) if term.forbidden else []
        for span in spans:
            found = unit.text[slice(*span)]
            if spelling(found) == spelling(term.source):
                message = f"“{found}” is “{term.target}” in {uses.found} other texts"
                yield locale.finding(unit, message, f"Write “{term.target}”.", span=span)
                break


def _in_other_words(locale: TranslatedLocale, term: Term, uses: Uses) -> Iterator[Finding]:
    """Yield texts without the word that the locale itself, in place of the approved term, usually has."""
    usual = _usual(locale, uses.absent)
    if not usual:
        return
    having = [unit for unit in uses.absent if usual in _keys(unit)]
    shown = next(word.text for word in tokens(having[0].text) if key_of(word.text) == usual)
    for unit in uses.absent:
        if usual not in _keys(unit) and not _is_told_elsewhere(term, unit):
            message = f"“{term.source}” has other words here; {len(having)} texts say “{shown}”"
            yield locale.finding(unit, message, "Say the same thing in the same words.")


def _usual(locale: TranslatedLocale, named: list[TranslatedUnit]) -> str:
    """Return the word that most texts about a concept have, and few others; nothing where there is none."""
    counts = Counter(key for unit in named for key in _keys(unit))
    likely = [key for key, count in counts.most_common(6) if count >= max(FEWEST, SHARE * len(named))]
    about = {unit.target.id for unit in named}
    others = [unit for unit in locale.units if unit.target.id not in about]
    for key in likely:
        if sum(key in _keys(unit) for unit in others) <= ELSEWHERE * len(others):
            return key
    return ""


def _keys(unit: TranslatedUnit) -> frozenset[str]:
    return frozenset(key_of(word.text) for word in content_words(unit.text))


def _is_told_elsewhere(term: Term, unit: TranslatedUnit) -> bool:
    return has_forbidden(unit, term) or stand_in(unit, term) is not None
