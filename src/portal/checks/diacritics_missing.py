"""A Romanian target has words, or a whole text, without the marks on their letters."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import Language, Word, words
from portal.language.romanian import DIACRITICS, with_diacritics
from portal.language.unknown import initials_of_names, is_written_as_a_word

# So many letters without a mark are no chance: one text in six hundred has as many.
LETTERS = 80
SHORT_WORDS = frozenset({"in", "si"})


@check("RO02", on=TranslatedUnit, level=Level.WARNING)
def diacritics_missing(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.subtag != "ro" or unit.language.dictionary is None:
        return
    bare = [(word, meant) for word in words(unit.text) if (meant := _meant(word, unit))]
    for word, meant in bare:
        hint = f"Write {' or '.join(f'“{each}”' for each in meant[:3])}."
        yield unit.finding(f"“{word.text}” lacks its diacritics", hint, span=(word.start, word.end))
    if not bare and _is_bare(unit.text, unit.language):
        start = len(unit.text) - len(unit.text.lstrip())
        hint = "Write ă, â, î, ș and ț where they belong."
        yield unit.finding("the whole text has no diacritics", hint, span=(start, len(unit.text.rstrip())))


def _meant(word: Word, unit: TranslatedUnit) -> tuple[str, ...]:
    """Return what a word should be if only its marks are missing; names and words of the source lack none."""
    text = word.text
    if len(text) < 3 and text.lower() not in SHORT_WORDS:
        return ()
    if unit.language.knows(text) or not is_written_as_a_word(word, unit.text, unit.language):
        return ()
    if text[0].isupper() and text[0].lower() in initials_of_names(unit.source.text, unit.source_language):
        return ()
    if text.lower() in SHORT_WORDS:
        return with_diacritics(text, unit.language) if _stands_in_romanian(word, unit) else ()
    if text.casefold() in {each.text.casefold() for each in words(unit.source.text)} | unit.accepted:
        return ()
    return with_diacritics(text, unit.language)


def _stands_in_romanian(word: Word, unit: TranslatedUnit) -> bool:
    """Whether the word is followed by a Romanian one; “in” is English too."""
    following = next((each for each in words(unit.text) if each.start > word.start), None)
    return following is not None and following.text.islower() and unit.language.knows(following.text)


def _is_bare(text: str, language: Language) -> bool:
    if sum(map(str.isalpha, text)) < LETTERS or not DIACRITICS.isdisjoint(text):
        return False
    known = [language.knows(word.text) for word in words(text)]
    return sum(known) >= len(known) / 2
