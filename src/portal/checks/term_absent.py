"""A target lacks the approved term of a concept that its source names, where the locale otherwise uses it."""

from collections.abc import Iterator

from portal.checking import Finding, Term, TranslatedLocale, TranslatedUnit, check
from portal.checking.concepts import Uses, has_forbidden, shares_word, stand_in, uses_of
from portal.diagnostics import Level

# Below this share of its texts a locale does not use the term, or uses others beside it.
USUAL = 0.8
KNOWN = 3


@check("TRM02", on=TranslatedLocale, level=Level.WARNING)
def term_absent(locale: TranslatedLocale) -> Iterator[Finding]:
    for term, uses in uses_of(locale).items():
        for unit in uses.absent:
            if _is_certain(term, uses, unit, locale) and not _is_told_elsewhere(term, unit):
                message = f"the term “{term.target}” for “{term.source}” is absent"
                usual = f", as it stands in {uses.found} other texts" if uses.found > 1 else ""
                yield locale.finding(unit, message, f"Write “{term.target}”{usual}.")


def _is_certain(term: Term, uses: Uses, unit: TranslatedUnit, locale: TranslatedLocale) -> bool:
    """Decide by how the locale treats the concept elsewhere.

    A single word, such as “deal”, has everyday senses: only a label must have its term. A translator who
    uses other terms beside the approved one is told only where no word of it is left.
    """
    known, share = uses.found >= KNOWN, uses.share
    if " " not in term.source:
        return unit.is_label and known and share >= USUAL
    if locale.own:
        return share >= 0.5 or not known
    if known and share >= USUAL:
        return True
    return known and share >= 0.3 and not shares_word(unit, term)


def _is_told_elsewhere(term: Term, unit: TranslatedUnit) -> bool:
    """Whether another check says more: the words are forbidden, or another concept's."""
    return has_forbidden(unit, term) or stand_in(unit, term) is not None
