"""Find which of many English terms a source text names, in one pass over its words."""

import re
from collections.abc import Iterator
from functools import lru_cache

from portal.language.matching import Span, Token, tokens

LONGEST = 6
# What may stand between the words of a term; a line break and the marks of emphasis too.
BETWEEN = re.compile(r"[\s\u00a0°*_‑-]*")
BRITISH = (("ization", "isation"), ("izing", "ising"), ("inquir", "enquir"))
# Words that are nouns and verbs; they are verbs after one of these.
VERBS = frozenset(
    {"lead", "process", "stock", "brand", "contract", "invoice", "campaign", "interface", "quote", "order"}
    | {"deal", "market", "report", "record", "request", "question", "answer", "supply", "target", "plan"}
    | {"audit", "budget", "forecast", "file", "form", "list", "ship", "pay", "work", "support", "service"}
    | {"contact", "project", "process", "profit", "produce", "purchase", "schedule", "transfer", "benefit"}
)
BEFORE_VERB = frozenset(
    {"to", "will", "can", "could", "may", "might", "must", "would", "should", "cannot", "not"}
    | {"we", "you", "they", "i", "it", "who", "which", "that"}
)
ARTICLES = frozenset({"the", "a", "an"})
IDIOMS = frozenset({("lead", "to"), ("leads", "to"), ("in", "stock")})
AND = frozenset({"and", "or"})


class Naming:
    """English terms by number, made to be found in singular or plural, with a hyphen or without."""

    def __init__(self, terms: tuple[str, ...]) -> None:
        self._numbers: dict[str, list[int]] = {}
        self._terms = terms
        self._known: dict[str, dict[int, tuple[Span, ...]]] = {}
        for number, term in enumerate(terms):
            words = [word.plain for word in tokens(term)]
            for form in _numbers(words) if words else ():
                self._numbers.setdefault(form, []).append(number)
        self._beginnings = frozenset(form[:3] for form in self._numbers)

    def named(self, text: str) -> dict[int, tuple[Span, ...]]:
        """Return the numbers of the terms that a text names, with their places; the longest term counts."""
        known = self._known.get(text)
        if known is None:
            if len(self._known) > 100_000:
                self._known.clear()
            known = self._known[text] = self._find(text)
        return known

    def _find(self, text: str) -> dict[int, tuple[Span, ...]]:
        found: dict[int, tuple[Span, ...]] = {}
        words = tokens(text)
        start = 0
        while start < len(words):
            if len(words[start].plain) > 2 and _beginning(words[start].plain) not in self._beginnings:
                start += 1
                continue
            numbers, end = self._longest(text, words, start)
            for number in numbers:
                span = words[start].start, words[end - 1].end
                found[number] = (*found.get(number, ()), span)
            start = max(start + 1, end)
        return found

    def _longest(self, text: str, words: tuple[Token, ...], start: int) -> tuple[list[int], int]:
        best: tuple[list[int], int] = [], 0
        run = ""
        for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
            if end > start + 1 and not BETWEEN.fullmatch(text, words[end - 2].end, words[end - 1].start):
                break
            run += words[end - 1].plain
            numbers = [
                number
                for number in self._numbers.get(_british(run), ())
                if self._fits(number, text, words[start:end]) and not _is_verb(text, words, start, end)
            ]
            best = (numbers, end) if numbers else best
        return best if best[0] else self._shared_head(text, words, start)

    def _shared_head(self, text: str, words: tuple[Token, ...], start: int) -> tuple[list[int], int]:
        """Find “front office” in “front and back office”: the second term is found later in the text."""
        if start + 3 < len(words) and words[start + 1].plain in AND:
            run = _british(words[start].plain + words[start + 3].plain)
            head = words[start + 2].plain + words[start + 3].plain
            if self._numbers.get(_british(head)) and text[words[start].end] in " -":
                return list(self._numbers.get(run, ())), start + 1
        return [], 0

    def _fits(self, number: int, text: str, words: tuple[Token, ...]) -> bool:
        """Whether the words can be the term: IT is in capitals, and “hand over” is no hand-over."""
        term = self._terms[number]
        if term.isupper():
            return all(word.text.isupper() for word in words)
        return "-" not in term or not any(map(str.isspace, text[words[0].start : words[-1].end]))


def _is_verb(text: str, words: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a single word is no noun here, as in “to process”, “stock the shelves” and “in stock”."""
    word = words[start]
    if end - start > 1 or VERBS.isdisjoint({word.plain, word.plain[:-1], word.plain[:-2]}):
        return False
    before = words[start - 1].plain if start else ""
    after = words[end].plain if end < len(words) and text[word.end : words[end].start].isspace() else ""
    if before in BEFORE_VERB or (before, word.plain) in IDIOMS or (word.plain, after) in IDIOMS:
        return True
    return after in ARTICLES


def _numbers(words: list[str]) -> Iterator[str]:
    """Yield the singular and the plural of a term, its words joined."""
    start, last = _british("".join(words[:-1])), _british(words[-1])
    yield start + last
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        yield f"{start}{last[:-1]}ies"
    elif last.endswith(("s", "x", "ch", "sh")):
        yield f"{start}{last}es"
    elif not last[-1].isdigit():
        yield f"{start}{last}s"


@lru_cache(maxsize=65536)
def _beginning(word: str) -> str:
    return _british(word)[:3]


@lru_cache(maxsize=65536)
def _british(word: str) -> str:
    for american, british in BRITISH:
        if american in word:
            word = word.replace(american, british)
    return word
