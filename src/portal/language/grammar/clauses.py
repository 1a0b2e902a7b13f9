"""A text in clauses: the words from one mark to the next."""

from functools import lru_cache

from portal.language.text import Word, words

BREAKS = frozenset('.!?؟؛،:;,()…–—\n“”„«»"[]')
Clause = tuple[Word, ...]


@lru_cache(maxsize=4096)
def clauses(text: str, prose: str) -> tuple[Clause, ...]:
    """Return the words of each clause in small letters; what is no prose ends a clause too."""
    found: list[list[Word]] = [[]]
    last = 0
    for word, start, end in words(prose):
        gap = text[last:start]
        if gap != " " and (not BREAKS.isdisjoint(gap) or gap != prose[last:start]):
            found.append([])
        found[-1].append(Word(word.lower(), start, end))
        last = end
    return tuple(tuple(clause) for clause in found if clause)
