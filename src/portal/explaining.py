"""Find the first place of each of a lesson's terms in its text, so that the page can explain it there."""

from collections.abc import Iterable

from portal.language import Language
from portal.language.matching import Span, occurrences, plain, shared_letters, tokens
from portal.model import Library

# Two words of one beginning are forms of one word where so many letters are shared, and so few are not.
SHARED, DROPPED, ADDED = 4, 2, 4
# What a text with links or code of its own has; emphasis and lists do no harm.
OWN = ("](", "`", "\\")
# What no term has inside it: the end of an emphasis, or of a line.
BETWEEN = frozenset("*_\n")


class Terms:
    """The terms of one lesson that its text has not named yet; each is marked once."""

    def __init__(self, library: Library, ids: Iterable[str]) -> None:
        self._library = library
        self._left = dict.fromkeys(ids)

    def marked(self, text: str, locale: str) -> str:
        """Return the text with a link `term:<id>` around each term that it is the first to name.

        A text that has links or code of its own stays as it is.
        """
        if any(sign in text for sign in OWN):
            return text
        language = Language(self._library.locale(locale).tag, None, frozenset())
        spans: list[tuple[Span, str]] = []
        for id in self._left:
            span = self._place(id, text, locale, language)
            if span and all(span[1] <= start or end <= span[0] for (start, end), _ in spans):
                spans.append((span, id))
        for (start, end), id in sorted(spans, reverse=True):
            text = f"{text[:start]}[{text[start:end]}](term:{id}){text[end:]}"
            del self._left[id]
        return text

    def _place(self, id: str, text: str, locale: str, language: Language) -> Span | None:
        term = self._library.wording(self._library.concepts[id].term, locale).text
        found = occurrences(term, (), text, language)
        return next((span for span in found if _is_it(term, text[slice(*span)])), None)


def _is_it(term: str, found: str) -> bool:
    """Whether the words found are the term's own, in another form at most, and not a longer run of words."""
    if not BETWEEN.isdisjoint(found):
        return False
    wanted, there = tokens(term), tokens(found)
    if len(wanted) != len(there):
        return plain(term).replace(" ", "") == plain(found).replace(" ", "")
    return all(_is_form(one.plain, other.plain) for one, other in zip(wanted, there, strict=True))


def _is_form(word: str, other: str) -> bool:
    shared = shared_letters(word, other)
    return word == other or (
        shared >= SHARED and len(word) - shared <= DROPPED and len(other) - shared <= ADDED
    )
