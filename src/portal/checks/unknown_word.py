"""A target has a word that is in no dictionary of its language, in no list of accepted words and no name."""

import re
from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Origin, Term, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.lists import listed
from portal.language.persian import plain
from portal.language.persian_joiners import with_joiner
from portal.language.romanian import with_diacritics
from portal.language.unknown import (
    Unknown,
    initials_of_names,
    is_everyday,
    is_form_of,
    is_slip,
    one_edit_away,
    origins_of,
    rightly_marked,
    unknown_words,
    words_of,
)
from portal.language.varieties import of_other_variety

OLD_CONSONANT = re.compile(r"[cp][çt]", re.IGNORECASE)


@check("SPL01", on=TranslatedUnit, level=Level.WARNING, apart="words")
def unknown_word(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.dictionary is None:
        return
    for word in unknown_words(unit.text, unit.language):
        if _is_allowed(word, unit) or _is_of_the_source(word, unit) or _is_left_to_others(word, unit):
            continue
        slip = is_slip(word.text, unit.language)
        if word.is_name and not slip:
            continue
        marked = rightly_marked(word.text, unit.language)
        is_sure = unit.own or _is_sure(word, unit, is_slip=slip or bool(marked))
        meant = marked or (one_edit_away(word.text, unit.language) if is_sure else ())
        message = f"“{word.text}” is in no dictionary of {unit.locale.name}"
        level = Level.WARNING if is_sure else Level.INFORMATION
        yield unit.finding(message, _hint(meant), span=(word.start, word.end), level=level)


def _is_sure(word: Unknown, unit: TranslatedUnit, *, is_slip: bool) -> bool:
    """Whether a word that somebody else wrote is wrong rather than one of a trade, or of older spelling."""
    if unit.origin is Origin.OTHERS or _is_old(word.text, unit):
        return False
    return is_slip or ("-" not in word.text and is_everyday(unit.source.text, unit.source_language))


def _is_left_to_others(word: Unknown, unit: TranslatedUnit) -> bool:
    """Whether another check says more of the word than that it is unknown."""
    lexicon = unit.language.persian
    if lexicon is not None and with_joiner(plain(word.text), lexicon)[0]:
        return True
    if any(
        entry.startswith(f"{word.text.lower()}>") for entry in listed(f"{unit.language.subtag}-intruders")
    ):
        return True
    if any(found.start == word.start for found in of_other_variety(unit.text, unit.language)):
        return True
    if unit.language.subtag == "ro" and with_diacritics(word.text, unit.language):
        return True
    return bool(origins_of(word.text, unit.source.text, unit.language, unit.source_language))


def _is_of_the_source(word: Unknown, unit: TranslatedUnit) -> bool:
    """Whether the word is a name, or stands for one, in the source."""
    small = word.text.casefold()
    if small in words_of(unit.source.text):
        return True
    names = initials_of_names(unit.source.text, unit.source_language)
    can_be_name = word.text[0].isupper() or not unit.own
    return can_be_name and bool(names) and (small[0] in names or not small[0].isascii())


def _is_allowed(word: Unknown, unit: TranslatedUnit) -> bool:
    """Whether editors or the glossary have the word, or a form of it."""
    return word.text.casefold() in unit.accepted or is_form_of(
        word.text, _words_of_terms(unit.terms), unit.language
    )


@lru_cache(maxsize=64)
def _words_of_terms(terms: tuple[Term, ...]) -> frozenset[str]:
    texts = (text for term in terms for text in (term.target, *term.forms))
    return frozenset().union(*map(words_of, texts))


def _is_old(word: str, unit: TranslatedUnit) -> bool:
    """Whether a word is European Portuguese as it was before the reform: acção, fracção."""
    return unit.locale.tag == "pt-PT" and OLD_CONSONANT.search(word) is not None


def _hint(meant: tuple[str, ...]) -> str:
    listing = "or add it to the locale’s words.yml if it is right."
    if not meant:
        return f"Correct the word, {listing}"
    return f"Write {' or '.join(f'“{each}”' for each in meant)}, {listing}"
