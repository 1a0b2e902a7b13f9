"""Romanian words whose comma, breve or circumflex was left out."""

from functools import lru_cache
from itertools import product
from math import prod

from portal.language.language import Language

# What a letter without its mark may stand for.
MARKED = {"a": "aăâ", "i": "iî", "s": "sș", "t": "tț"}
DIACRITICS = frozenset("ăâîșțşţĂÂÎȘȚŞŢ")
MOST_FORMS = 5000


@lru_cache(maxsize=8192)
def with_diacritics(word: str, language: Language) -> tuple[str, ...]:
    """Return the words that the dictionary has and that differ from `word` by marks on letters alone."""
    dictionary = language.dictionary
    choices = [MARKED.get(letter, letter) for letter in word.lower()]
    if dictionary is None or prod(map(len, choices)) > MOST_FORMS:
        return ()
    forms = ("".join(form) for form in product(*choices))
    return tuple(form for form in forms if form != word.lower() and dictionary.lists(form))
