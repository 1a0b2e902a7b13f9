"""What the words of an item give away, in every language."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from unicodedata import normalize

from portal.items import Item
from portal.markup import visible
from portal.model import INTERFACE, Library

# Words of which a language has many forms share their beginning: so many letters tell them apart.
STEM = 5
SHORTEST = 4
# A stem in more of the texts than this is a word of grammar, unless a term of the glossary has it.
COMMON = 0.025
# A sentence that is so much longer, or shorter, than both others is seen without reading.
APART_BY = 1.6
SENTENCE = 40
# Letters alone, so that hyphens, apostrophes and zero-width non-joiners part what they join.
WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670]")

Stems = frozenset[str]


class Wordings:
    """The texts of one locale with the stems of their content words."""

    def __init__(self, library: Library, locale: str) -> None:
        self._library = library
        self._locale = locale
        self._texts: dict[str, str] = {}
        self._stems: dict[str, Stems] = {}

    @property
    def locale(self) -> str:
        """The id of the locale."""
        return self._locale

    def text(self, unit: str) -> str:
        """Return a unit's text without markup."""
        if unit not in self._texts:
            self._texts[unit] = visible(self._library.wording(unit, self._locale).text)
        return self._texts[unit]

    def stems(self, unit: str) -> Stems:
        """Return the stems of a unit's content words."""
        if unit not in self._stems:
            self._stems[unit] = _stems(self.text(unit)) - self._common
        return self._stems[unit]

    @cached_property
    def _common(self) -> Stems:
        """The stems of the words of grammar: found everywhere, and in no term."""
        counts: Counter[str] = Counter()
        lessons = self._library.lesson_by_id
        asked = [unit for unit in self._library.units if unit.partition(".")[0] in lessons]
        for unit in asked:
            counts.update(_stems(self.text(unit)))
        terms = {stem for c in self._library.concepts.values() for stem in _stems(self.text(c.term))}
        return frozenset(stem for stem, n in counts.items() if n > COMMON * len(asked)) - terms


def _stems(text: str) -> Stems:
    plain = text.casefold()
    if not plain.isascii():
        plain = MARKS.sub("", normalize("NFD", plain))
    return frozenset(word[:STEM] for word in WORD.findall(plain))


class Fairness:
    """Judges items by their words in every locale that readers get."""

    def __init__(self, library: Library) -> None:
        locales = [locale.id for locale in library.locales if not locale.is_draft]
        self.wordings = tuple(Wordings(library, id) for id in locales)

    def is_fair(self, item: Item) -> bool:
        """Return whether no language gives the item's answer away."""
        return all(
            are_told_apart(item, wordings) and not leaks(item, wordings) and not stands_out(item, wordings)
            for wordings in self.wordings
        )

    def shares_words(self, item: Item) -> bool:
        """Return whether what is asked and the key share a content word in any language."""
        key = next(option.text for option in item.options if option.id == item.key)
        return any(wordings.stems(item.prompt) & wordings.stems(key) for wordings in self.wordings)


def are_told_apart(item: Item, wordings: Wordings) -> bool:
    """Return whether no two options, and no two rows, read the same."""
    parts: Iterable[Iterable[str]] = ((o.text for o in item.options), (row.text for row in item.rows))
    texts = [[wordings.text(unit).casefold().strip() for unit in units] for units in parts]
    return all(len(set(each)) == len(each) for each in texts)


def leaks(item: Item, wordings: Wordings) -> Stems:
    """Return the stems that what is asked shares with its key alone."""
    asked = [(row.text, row.key) for row in item.rows] or ([(item.prompt, item.key)] if item.prompt else [])
    options = {option.id: option.text for option in item.options}
    if all(text.startswith(f"{INTERFACE}.") for text in options.values()):
        return frozenset()  # “right” and “wrong” are no content
    found: set[str] = set()
    for unit, key in asked:
        if key in options:
            others = (wordings.stems(text) for id, text in options.items() if id != key)
            found |= (wordings.stems(unit) & wordings.stems(options[key])).difference(*others)
    return frozenset(found)


def stands_out(item: Item, wordings: Wordings) -> bool:
    """Return whether the key is a sentence far longer or far shorter than both distractors."""
    if not item.key or len(item.options) < 2:
        return False
    lengths = {option.id: len(wordings.text(option.text)) for option in item.options}
    key = lengths.pop(item.key)
    longest, shortest = max(lengths.values()), min(lengths.values())
    if max(key, longest) < SENTENCE:
        return False
    return key > APART_BY * longest or key * APART_BY < shortest
