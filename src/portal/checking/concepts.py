"""Which concepts of the glossary a unit is about, and where its target renders them."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from portal.checking.nouns import Term, TranslatedLocale, TranslatedUnit
from portal.language.forms import forms_of
from portal.language.matching import Span, alike, content_words, occurrences, plain, tokens
from portal.language.naming import Naming


@dataclass(slots=True)
class Uses:
    """The units whose source names a concept: how many have the approved term, and which have not."""

    found: int = 0
    absent: list[TranslatedUnit] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Part of the units that have the term."""
        return self.found / (self.found + len(self.absent))


# How a locale renders the concepts, by its identity: two checks ask.
_uses: dict[int, tuple[TranslatedLocale, dict[Term, Uses]]] = {}
# The beginning of a compound whose end follows with the next one.
SUSPENDED = re.compile(r"([^\W\d_]{3,})[-‑](?=\s)")
# The naming of a glossary, by the identity of its terms: hashing them for every unit would take longer.
_namings: dict[int, tuple[tuple[Term, ...], Naming]] = {}


def naming_of(terms: tuple[Term, ...]) -> Naming:
    """Return what finds the source's terms, made once for a glossary."""
    known = _namings.get(id(terms))
    if known is None or known[0] is not terms:
        if len(_namings) > 200:
            _namings.clear()
        known = _namings[id(terms)] = (terms, _naming(tuple(term.source for term in terms)))
    return known[1]


@lru_cache(maxsize=64)
def _naming(sources: tuple[str, ...]) -> Naming:
    return Naming(sources)


def concepts_named(unit: TranslatedUnit) -> dict[Term, int]:
    """Return the terms that a unit's source names, with how often it does."""
    if not unit.terms:
        return {}
    found = naming_of(unit.terms).named(unit.source_text)
    return {unit.terms[number]: len(found[number]) for number in sorted(found)} if found else {}


def renderings(unit: TranslatedUnit, term: Term) -> list[Span]:
    """Return where a unit's target has the approved term, in whatever form."""
    return occurrences(term.target, term.forms, unit.text, unit.language) if term.target else []


def is_rendered(unit: TranslatedUnit, term: Term) -> bool:
    """Whether a target has the approved term, its abbreviation or what is left of it beside another term."""
    if renderings(unit, term) or _has_abbreviation(unit, term) or _is_suspended(unit, term):
        return True
    special = _special_words(unit, term)
    return bool(special) and all(_has_word(unit, word) for word in special)


def _is_suspended(unit: TranslatedUnit, term: Term) -> bool:
    """Whether the term lends its end to another one, as “voor-” does in “voor- en agterkantoor”."""
    start = plain(term.target)
    return any(start.startswith(plain(found[1])) for found in SUSPENDED.finditer(unit.text))


def uses_of(locale: TranslatedLocale) -> dict[Term, Uses]:
    """Return for each concept that sources of a locale name how its targets render it, worked out once."""
    known = _uses.get(id(locale))
    if known is None or known[0] is not locale:
        if len(_uses) > 20:
            _uses.clear()
        known = _uses[id(locale)] = (locale, _find_uses(locale))
    return known[1]


def _find_uses(locale: TranslatedLocale) -> dict[Term, Uses]:
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


def _has_abbreviation(unit: TranslatedUnit, term: Term) -> bool:
    """Whether the target has the name of the system without “system”, or RH for “recursos humanos”."""
    words = content_words(term.target)
    names = [word.text for word in words if word.text.isupper()]
    initials = "".join(word.plain[0] for word in words) if len(words) > 1 else ""
    for word in tokens(unit.text):
        if word.text.isupper() and (word.text in names or plain(word.text) == initials):
            return True
    return len(initials) > 1 and all(f"{each}{each}".upper() in unit.text for each in initials)


def _special_words(unit: TranslatedUnit, term: Term) -> list[str]:
    """Return the words that tell the term from another one which the source names beside it.

    In “el front y el back office” the common word stands once for both.
    """
    words = {word.plain for word in content_words(term.target)}
    for other in concepts_named(unit):
        shared = words & {word.plain for word in content_words(other.target)}
        if other.target != term.target and shared and len(shared) < len(words):
            return sorted(words - shared)
    return []


def _has_word(unit: TranslatedUnit, word: str) -> bool:
    return any(other.plain == word for other in tokens(unit.text))


def shares_word(unit: TranslatedUnit, term: Term) -> bool:
    """Whether a word of the approved term stands in the target, and not for another concept."""
    special = _special_words(unit, term)
    if special:
        return any(_has_word(unit, word) for word in special)
    words, there = content_words(term.target), tokens(unit.text)
    return any(
        word.plain == other.plain or (len(word.plain) > 5 and alike(word, other, unit.language))
        for word in words
        for other in there
    )


def has_forbidden(unit: TranslatedUnit, term: Term) -> bool:
    """Whether the target has words that are forbidden for the concept."""
    return bool(term.forbidden) and bool(forms_of(term.forbidden, unit.language).listed(unit.text))


def stand_in(unit: TranslatedUnit, term: Term) -> Term | None:
    """Return the concept by whose term the target renders another one that its source names.

    The other term stands more often than the source names its concept, and the two are easily confused:
    their English terms share a word, or the whole text is nothing but the wrong term.
    """
    if is_rendered(unit, term):
        return None
    named = concepts_named(unit)
    whole = plain(unit.text.strip())
    for other in unit.terms:
        if other.target in ("", term.target) or not _are_confused(term, other, whole):
            continue
        if len(renderings(unit, other)) > named.get(other, 0):
            return other
    return None


@lru_cache(maxsize=65536)
def _are_confused(term: Term, other: Term, whole: str) -> bool:
    if plain(other.target) == whole:
        return True
    words = {word.plain for word in tokens(term.source)}
    return not words.isdisjoint(word.plain for word in tokens(other.source))
