"""A title or label has capitals, or small letters, where most others of the language have none."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portal.checking import Finding, Origin, TranslatedLocale, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language import Language, Word, words
from portal.language.punctuation import capital, capitalises_nouns, has_capitals

# So many labels must agree, and so large a share of them, before one that differs is at fault.
FEWEST, SHARE = 5, 0.8
SHORTEST = 4
# Two words with capitals may be a name.
FEWEST_WORDS = 3
# So many letters in capitals are no abbreviation.
SHOUTED = 8
# Single letters that are words of the source.
ENGLISH_WORDS = ("A", "I")
# A term or a phrase; what has more than words, such as an option and its help, goes its own way.
PHRASE = re.compile(r"[^\W\d_]+(?:[ ’-][^\W\d_]+)*")
# After these signs a label begins anew.
RESTART = re.compile(r"[:.?!;/|_&(«“„\"–—-]\s*\Z")


class Label(NamedTuple):
    """A label with those of its words, and of its source's, whose first letter shows a style."""

    unit: TranslatedUnit
    first: Word
    inner: tuple[Word, ...]
    source_inner: tuple[Word, ...]


@check("CAP01", on=TranslatedLocale, level=Level.INFORMATION)
def label_case(locale: TranslatedLocale) -> Iterator[Finding]:
    tag = locale.locale.tag
    if not has_capitals(tag):
        return
    titles, terms = _labels(locale)
    yield from _shouted(locale, [*titles, *terms])
    yield from _with_small_letter(locale, titles)
    if not capitalises_nouns(tag):
        yield from _in_other_style(locale, titles)
        yield from _with_needless_capital(locale, terms)


def _labels(locale: TranslatedLocale) -> tuple[list[Label], list[Label]]:
    """Return the labels that begin with a capital in the source, and those that do not; none with names."""
    loanwords = {word for term in locale.terms if term.loanword for word in term.target.casefold().split()}
    groups: tuple[list[Label], list[Label]] = ([], [])
    for unit in locale.units:
        if not unit.is_label:
            continue
        found, source = words(unit.text), words(unit.source_text)
        if found and source and found[0].text[0].isalpha() and _is_plain(unit, found[0], source):
            names = loanwords | {word.text.casefold() for word in source}
            inner = tuple(_telling(unit.text, found[1:], unit.language, names))
            source_inner = tuple(_telling(unit.source_text, source[1:], unit.source_language, loanwords))
            groups[source[0].text[0].islower()].append(Label(unit, found[0], inner, source_inner))
    return groups


def _is_plain(unit: TranslatedUnit, first: Word, source: tuple[Word, ...]) -> bool:
    """Whether all words of the source are common words, and both texts begin with a word."""
    before, in_source = unit.target.text[: first.start], unit.source.text[: source[0].start]
    begin = source[0].text
    if before.strip() != in_source.strip() or not (begin[1:].islower() or begin in ENGLISH_WORDS):
        return False
    if begin.islower() and not PHRASE.fullmatch(unit.source.text):
        return False
    knows = unit.source_language.knows
    return all(word.text.islower() or word.text.isupper() or knows(word.text.lower()) for word in source)


def _telling(text: str, found: Iterable[Word], language: Language, names: set[str]) -> Iterator[Word]:
    """Yield the words that a language writes small inside a sentence: no names, no abbreviations."""
    for word in found:
        letters = word.text
        if len(letters) < SHORTEST or not letters[1:].islower() or letters.casefold() in names:
            continue
        if "-" not in letters and not RESTART.search(text, 0, word.start) and language.knows(letters.lower()):
            yield word


def _is_common(label: Label) -> bool:
    """Whether the first word could be written either way: no name such as iPhone, no word of the source."""
    letters, unit = label.first.text, label.unit
    return letters[1:].islower() and letters not in unit.source.text and unit.language.knows(letters.lower())


def _shouted(locale: TranslatedLocale, labels: list[Label]) -> Iterator[Finding]:
    for unit in (label.unit for label in labels if label.unit.text.isupper()):
        if not unit.source_text.isupper() and sum(map(str.isalpha, unit.text)) >= SHOUTED:
            message = "the label is written in capitals throughout"
            yield locale.finding(unit, message, "Write it in small letters.", span=(0, len(unit.text)))


def _with_small_letter(locale: TranslatedLocale, labels: list[Label]) -> Iterator[Finding]:
    small = [label for label in labels if label.first.text[0].islower()]
    if not _is_agreed(labels, small):
        return
    for label in filter(_is_common, small):
        word, start = label.first.text, label.first.start
        letter = capital(word[0], locale.locale.tag)
        yield locale.finding(
            label.unit,
            f"the label begins with a small letter, “{word}”, where others have a capital",
            f"Write “{letter}{word[1:]}”.",
            span=(start, label.first.end),
            edits=(Edit(start, start + 1, letter),),
        )


def _with_needless_capital(locale: TranslatedLocale, labels: list[Label]) -> Iterator[Finding]:
    """Yield labels with capitals where English and most of the others have small letters."""
    capitals = [label for label in labels if label.first.text[0].isupper()]
    if not _is_agreed(labels, capitals):
        return
    for label in labels:
        first = (label.first,) if label.first.text[0].isupper() and _is_common(label) else ()
        begun = (*first, *(word for word in label.inner if word.text[0].isupper()))
        if begun:
            yield _with_capitals(locale, label, begun)


def _is_agreed(labels: list[Label], others: list[Label]) -> bool:
    return len(labels) >= FEWEST and len(labels) - len(others) >= SHARE * len(labels)


def _in_other_style(locale: TranslatedLocale, labels: list[Label]) -> Iterator[Finding]:
    """Yield labels in Title Case where most others are written as a sentence is, and the reverse."""
    titles = [label for label in labels if _is_title(label.inner)]
    sentences = [label for label in labels if _is_sentence(label.inner)]
    needed = max(FEWEST, SHARE * (len(titles) + len(sentences)))
    if len(sentences) >= needed:
        # A title among sentences in English too is a name.
        are_names = sum(_is_title(label.source_inner) for label in labels) * 2 < len(labels)
        titles = [label for label in titles if not (are_names and _is_title(label.source_inner))]
        yield from (_with_capitals(locale, label, label.inner) for label in titles)
    elif len(titles) >= needed:
        yield from (_without_capitals(locale, label) for label in sentences if len(label.inner) > 1)


def _is_title(inner: tuple[Word, ...]) -> bool:
    return bool(inner) and all(word.text[0].isupper() for word in inner)


def _is_sentence(inner: tuple[Word, ...]) -> bool:
    return bool(inner) and all(word.text[0].islower() for word in inner)


def _with_capitals(locale: TranslatedLocale, label: Label, begun: tuple[Word, ...]) -> Finding:
    is_sure = len(begun) > 1 or not _is_title(label.source_inner)
    edits = tuple(Edit(word.start, word.start + 1, word.text[0].lower()) for word in begun)
    return locale.finding(
        label.unit,
        f"the label has capitals, “{begun[0].text}”, where others are written as a sentence is",
        "Write small what is no name.",
        span=(begun[0].start, begun[0].end),
        edits=edits if is_sure else (),
        level=Level.WARNING if locale.origin is Origin.DELIVERY and _is_from_english(label, begun) else None,
    )


def _is_from_english(label: Label, begun: tuple[Word, ...]) -> bool:
    """Whether a delivered label has capitals on small words too, or where English has none."""
    found = [word.text for word in words(label.unit.text)]
    if len(begun) > 1 and not _is_title(label.source_inner):
        return True
    return len(found) >= FEWEST_WORDS and all(word[0].isupper() for word in found)


def _without_capitals(locale: TranslatedLocale, label: Label) -> Finding:
    word = label.inner[0]
    return locale.finding(
        label.unit,
        f"the label has small letters, “{word.text}”, where the words of others have capitals",
        "Write it as the other labels are written.",
        span=(word.start, word.end),
    )
