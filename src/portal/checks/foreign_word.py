"""A target has a word of another language that its own language does not know."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from portal.checking import Finding, Origin, Term, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import Word, words
from portal.language.language_names import name_of
from portal.language.lists import listed
from portal.language.scripts import script_of
from portal.language.unknown import Unknown, is_everyday, is_form_of, origins_of, unknown_words, words_of

OPENING, CLOSING = frozenset("“„«\"'‘‹("), frozenset("”»\"'’›)")
# If more of the words than this are foreign, the whole text is, which is another check's.
MOST = 0.6
# A longer text has words that only English sentences have, by which another check knows it.
HEADING = 3
# Shorter words stand in names and in code that both texts have.
SHORT = 3


@check("LNG03", on=TranslatedUnit, level=Level.WARNING, apart="words")
def foreign_word(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.dictionary is None:
        return
    if _is_left_in_english(unit):
        hint = "Translate the text."
        yield unit.finding("the text is still English", hint, span=(0, len(unit.target.text)))
        return
    found = [*_unknown_here(unit), *_intruding(unit)]
    if len(found) > max(1, len(words(unit.text)) * MOST):
        return
    for word, tag in found:
        message = f"“{word.text}” is {name_of(tag)}"
        hint = "Translate the word, or add it to the locale’s words.yml if it is used there too."
        level = Level.WARNING if unit.own or _is_sure(word, tag, unit) else Level.INFORMATION
        yield unit.finding(message, hint, span=(word.start, word.end), level=level)


def _is_left_in_english(unit: TranslatedUnit) -> bool:
    """Whether a delivered heading is the English one, and no word of it can be the language's own."""
    if unit.origin is not Origin.DELIVERY or unit.target.text.split() != unit.source.text.split():
        return False
    there = [word.text.casefold() for word in words(unit.text)]
    if script_of(unit.language.tag) != script_of(unit.source_language.tag):
        small = sum(word.text.islower() for word in words(unit.text))
        return (
            len(there) > HEADING and small >= HEADING and is_everyday(unit.source.text, unit.source_language)
        )
    lists = unit.language.dictionary.lists if unit.language.dictionary else bool
    return 0 < len(there) <= HEADING and all(
        word in listed("en-everyday") and not lists(word) for word in there
    )


def _is_sure(word: Word, tag: str, unit: TranslatedUnit) -> bool:
    """Whether a word is foreign to somebody else's text too: jargon may be, everyday words may not."""
    if unit.origin is Origin.OTHERS and not unit.language.knows(word.text):
        return False
    small = word.text.casefold()
    if unit.origin is Origin.DELIVERY and small == word.text and small in listed("en-everyday"):
        return True
    if not is_everyday(unit.source.text, unit.source_language):
        return False
    is_plain = small in listed("en-everyday") or (
        len(small) > SHORT and small in _intruders(unit.language.subtag)
    )
    return tag != unit.source_language.tag or is_plain


def _unknown_here(unit: TranslatedUnit) -> Iterator[tuple[Word, str]]:
    """Yield words that the language does not know and another one does, with the likeliest one's tag."""
    found = {
        Word(word.text, word.start, word.end): tags
        for word in unknown_words(unit.text, unit.language)
        if not (word.is_name or _is_quoted(word, unit.text) or _is_allowed(word, unit))
        and (tags := origins_of(word.text, unit.source.text, unit.language, unit.source_language))
    }
    frequent = Counter(tag for tags in found.values() for tag in tags)
    yield from ((word, max(tags, key=frequent.__getitem__)) for word, tags in found.items())


def _intruding(unit: TranslatedUnit) -> Iterator[tuple[Word, str]]:
    """Yield words that come from another language though the dictionary has them, with that one's tag."""
    intruders = _intruders(unit.language.subtag)
    if not intruders:
        return
    there = words(unit.text)
    for number, word in enumerate(there):
        small = word.text if number else word.text.lower()
        if small in intruders and not _is_quoted(word, unit.text):
            beside = there[max(0, number - 1) : number] + there[number + 1 : number + 2]
            is_left = len(small) > SHORT or small not in words_of(unit.source.text)
            # The first word of a text has a capital in any case.
            if is_left and all(each.text.lstrip("’'")[:1].islower() or each is there[0] for each in beside):
                yield word, intruders[small]


@lru_cache(maxsize=64)
def _intruders(subtag: str) -> dict[str, str]:
    entries = (entry.partition(">") for entry in listed(f"{subtag}-intruders"))
    return {word: tag for word, _, tag in entries}


def _is_quoted(word: Word | Unknown, text: str) -> bool:
    return text[word.start - 1 : word.start] in OPENING and text[word.end : word.end + 1] in CLOSING


def _is_allowed(word: Unknown, unit: TranslatedUnit) -> bool:
    """Whether editors or the glossary have the word, or a form of it."""
    return word.text.casefold() in unit.accepted or is_form_of(
        word.text, _words_of_terms(unit.terms), unit.language
    )


@lru_cache(maxsize=64)
def _words_of_terms(terms: tuple[Term, ...]) -> frozenset[str]:
    texts = (text for term in terms for text in (term.source, term.target, *term.forms) if term.loanword)
    return frozenset().union(*map(words_of, texts))
