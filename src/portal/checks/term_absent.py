"""A target lacks the approved term of a concept that its source names, where the locale otherwise uses it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from portal.checking import Finding, Term, TranslatedLocale, TranslatedUnit, check
from portal.checking.concepts import concepts_named, has_forbidden, is_rendered, shares_word, stand_in
from portal.diagnostics import Level

# Below this share of its texts a locale does not use the term, or uses others beside it.
USUAL = 0.8
KNOWN = 3


@dataclass(slots=True)
class Uses:
    """The units whose source names a concept: with the approved term, and without."""

    found: int = 0
    absent: list[TranslatedUnit] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Part of the units that have the term."""
        return self.found / (self.found + len(self.absent))


@check("TRM02", on=TranslatedLocale, level=Level.WARNING)
def term_absent(locale: TranslatedLocale) -> Iterator[Finding]:
    for term, uses in _uses(locale).items():
        for unit in uses.absent:
            if _is_certain(term, uses, unit, locale) and not _is_told_elsewhere(term, unit):
                message = f"the term “{term.target}” for “{term.source}” is absent"
                hint = f"Write “{term.target}”, as {uses.found} other texts do." if uses.found else ""
                yield locale.finding(unit, message, hint or f"Write “{term.target}”.")


def _uses(locale: TranslatedLocale) -> dict[Term, Uses]:
    uses: dict[Term, Uses] = {}
    for unit in locale.units:
        for term in concepts_named(unit):
            if term.target:
                use = uses.setdefault(term, Uses())
                if is_rendered(unit, term):
                    use.found += 1
                else:
                    use.absent.append(unit)
    return uses


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
