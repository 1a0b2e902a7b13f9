"""A target has a word that is in no dictionary of its language, in no list of accepted words and no name."""

from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Term, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import Language, words
from portal.language.persian import plain
from portal.language.persian_joiners import with_joiner
from portal.language.romanian import with_diacritics
from portal.language.unknown import SLIP, Unknown, initials_of_names, is_slip_of, one_edit_away, unknown_words

# A word may be a form of another if so many letters at their beginnings are the same.
STEM = 5
# What a text about programs has and a text about people has not.
NO_PROSE = frozenset("%$\\/_<>=|`{}[]#@^~")
PROSE = 40


@check("SPL01", on=TranslatedUnit, level=Level.WARNING)
def unknown_word(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.dictionary is None:
        return
    for word in unknown_words(unit.text, unit.language):
        if _is_allowed(word, unit) or _is_of_the_source(word, unit) or _is_left_to_others(word, unit):
            continue
        # In texts of others short words cannot be slips, and there may be thousands.
        is_worth_it = unit.own or len(word.text) >= SLIP - 1
        meant = one_edit_away(word.text, unit.language) if is_worth_it else ()
        is_slip = bool(meant) and is_slip_of(word.text, meant[0])
        if word.is_name and not is_slip:
            continue
        is_sure = unit.own or is_slip or _is_plain(word, unit)
        message = f"“{word.text}” is in no dictionary of {unit.locale.name}"
        level = Level.WARNING if is_sure else Level.INFORMATION
        yield unit.finding(message, _hint(meant), span=(word.start, word.end), level=level)


def _is_left_to_others(word: Unknown, unit: TranslatedUnit) -> bool:
    """Whether a check for one language says more of the word than that it is unknown."""
    lexicon = unit.language.persian
    if lexicon is not None:
        return bool(with_joiner(plain(word.text), lexicon)[0])
    return unit.language.subtag == "ro" and bool(with_diacritics(word.text, unit.language))


def _is_of_the_source(word: Unknown, unit: TranslatedUnit) -> bool:
    """Whether the word, or the name that it is, comes from the source; foreign words have their own check."""
    small = word.text.casefold()
    if small in _words_of(unit.source.text) or unit.source_language.knows(word.text):
        return True
    names = initials_of_names(unit.source.text, unit.source_language)
    return bool(names) and (small[0] in names or not small[0].isascii())


def _is_allowed(word: Unknown, unit: TranslatedUnit) -> bool:
    """Whether editors or the glossary have the word, or a form of it."""
    small = word.text.casefold()
    if small in unit.accepted:
        return True
    return any(_is_form(small, known) for term in unit.terms for known in _words_of_term(term))


def _is_form(word: str, known: str) -> bool:
    return word == known or (len(known) >= STEM and word.startswith(known[: max(STEM, len(known) - 2)]))


@lru_cache(maxsize=1024)
def _words_of_term(term: Term) -> frozenset[str]:
    return frozenset(word.text.casefold() for text in (term.target, *term.forms) for word in words(text))


@lru_cache(maxsize=16384)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(
        part for word in words(text) for part in (word.text.casefold(), *word.text.casefold().split("-"))
    )


def _is_plain(word: Unknown, unit: TranslatedUnit) -> bool:
    """Whether the source is everyday text, whose translation needs no words of a trade."""
    return "-" not in word.text and _is_prose(unit.source.text, unit.source_language)


@lru_cache(maxsize=16384)
def _is_prose(text: str, language: Language) -> bool:
    if len(text) < PROSE or not NO_PROSE.isdisjoint(text):
        return False
    return all(language.knows(word.text) or word.text[0].isupper() for word in words(text))


def _hint(meant: tuple[str, ...]) -> str:
    listing = "or add it to the locale’s words.yml if it is right."
    if not meant:
        return f"Correct the word, {listing}"
    return f"Write {' or '.join(f'“{each}”' for each in meant)}, {listing}"
