"""A target has the same phrase or sentence twice where its source has it once."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language import Word, sentences, words
from portal.language.conjunctions import CONJUNCTIONS
from portal.language.doubles import is_article, is_counted_by_doubling, is_step, repeats_nearby

Span = tuple[int, int]

LONGEST = 8
# Persian writes or leaves out the sign that links a word to the next one.
HAMZA = "\u0654"
# A word that means something by itself; phrases of smaller words repeat more easily.
MEANING = 4
LONG = 5
SENTENCE = 4
# Letters, the marks over those of Arabic script, and what joins them.
IN_WORDS = r"[\w\s’'‑\u200c\u064b-\u0655\u0670-]+"
ONLY_WORDS = re.compile(IN_WORDS)
JOINED = re.compile(rf"{IN_WORDS}[,،/]?{IN_WORDS}")
# The value that a program writes there makes two sentences differ.
VALUE = re.compile(r"%[a-z]\b|\{\w*\}")
# Tables and options of programs.
COLUMNS = re.compile(r"\t|\s\s|\s-")


@check("DUP03", on=TranslatedUnit, level=Level.WARNING)
def doubled_phrase(unit: TranslatedUnit) -> Iterator[Finding]:
    found = words(unit.text)
    small = [word.text.casefold().replace(HAMZA, "") for word in found]
    if len(set(small)) == len(small):
        return
    span = _joined(unit, found, small) or _in_a_row(unit, found, small)
    if span and repeats_nearby(unit.source.text):
        span = None
    span = span or _sentence(unit)
    if span:
        said = " ".join(unit.target.text[span[0] : span[1]].split())
        message = f"“{said}” says the same twice"
        yield unit.finding(message, "Say it once, or say what the second one should be.", span=span)


def _joined(unit: TranslatedUnit, found: tuple[Word, ...], small: list[str]) -> Span | None:
    """Return where a phrase is joined with itself by a conjunction, and perhaps an article after it."""
    conjunctions = CONJUNCTIONS.get(unit.language.subtag, frozenset())
    for place, word in enumerate(small):
        if word not in conjunctions:
            continue
        for skipped in (0, 1):
            size = _repeated(small, place, place + 1 + skipped)
            if not _is_phrase(small[place - size : place], unit, alone=not skipped):
                continue
            if skipped and len(small[place + 1]) >= MEANING:
                continue
            span = found[place - size].start, found[place + skipped + size].end
            if JOINED.fullmatch(unit.target.text, *span) and not _is_interrupted(unit, span):
                return span
    return None


def _repeated(small: list[str], end: int, start: int) -> int:
    """Return how many words before `end` stand again from `start` on, as many as possible."""
    for size in range(min(LONGEST, end, len(small) - start), 0, -1):
        if small[end - size : end] == small[start : start + size]:
            return size
    return 0


def _is_phrase(phrase: list[str], unit: TranslatedUnit, *, alone: bool) -> bool:
    """Whether a phrase says enough to be doubled: a longer word alone, or a few with a longer one."""
    if not any(len(word) >= MEANING for word in phrase):
        return False
    return len(phrase) > 1 or (alone and not is_counted_by_doubling(phrase[0], unit.language.subtag))


def _in_a_row(unit: TranslatedUnit, found: tuple[Word, ...], small: list[str]) -> Span | None:
    """Return where a phrase of two and more words stands twice in a row, perhaps with a comma between."""
    places: dict[str, list[int]] = {}
    language = unit.language.subtag
    for place, word in enumerate(small):
        before = places.setdefault(word, [])
        # A phrase may have one of its own words twice: “mai devreme sau mai târziu”.
        sizes = [place - each for each in before[-2:]]
        size = next((each for each in sizes if _is_twice(small, place, each)), sizes[-1] if sizes else 0)
        before.append(place)
        if size == 2 and len(word) >= LONG and is_article(small[place - 1], language):
            span = found[place - 2].start, found[place].end
            if ONLY_WORDS.fullmatch(unit.target.text, *span) and not _is_interrupted(unit, span):
                return span
        if not 2 <= size <= LONGEST or small[place : place + size] != small[place - size : place]:
            continue
        span = found[place - size].start, found[place + size - 1].end
        pattern = JOINED if size > 2 else ONLY_WORDS
        if not pattern.fullmatch(unit.target.text, *span) or is_step(small[place : place + size], language):
            continue
        if not _is_interrupted(unit, span):
            return span
    return None


def _is_twice(small: list[str], place: int, size: int) -> bool:
    return 2 <= size <= LONGEST and small[place : place + size] == small[place - size : place]


def _is_interrupted(unit: TranslatedUnit, span: Span) -> bool:
    """Whether code, a placeholder or a column stands inside, so that the words only seem to follow."""
    inside = unit.target.text[span[0] : span[1]]
    # The second of two paths has more before it.
    if unit.target.text[: span[0]].endswith("/"):
        return True
    return unit.text[span[0] : span[1]] != inside or COLUMNS.search(inside) is not None


def _sentence(unit: TranslatedUnit) -> Span | None:
    """Return where a sentence stands that stood before, if English has no sentence twice."""
    repeated = _repeated_sentence(unit.target.text)
    return None if repeated and _repeated_sentence(unit.source.text) else repeated


def _repeated_sentence(text: str) -> Span | None:
    spans = sentences(text)
    seen = set()
    for start, end in spans if len(spans) > 1 else ():
        said = " ".join(text[start:end].casefold().split())
        if said in seen and not VALUE.search(said) and len(words(said)) >= SENTENCE:
            return start, end
        seen.add(said)
    return None
