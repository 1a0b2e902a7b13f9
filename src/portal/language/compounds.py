"""Compounds written in one word, of which dictionaries know few."""

from collections.abc import Callable, Iterator

from portal.language.lists import listed

SHORTEST_PART = 4
# What may stand between two parts of a compound.
LINKS = ("", "s", "e", "-", "er", "ns")


def is_compound(word: str, subtag: str, knows: Callable[[str], bool], depth: int = 2) -> bool:
    """Whether a word, in small letters, is made of known words."""
    return any(
        knows(rest) or (depth > 0 and is_compound(rest, subtag, knows, depth - 1))
        for first, rest in divisions(word, subtag)
        if knows(first)
    )


def divisions(word: str, subtag: str) -> Iterator[tuple[str, str]]:
    """Yield every first part of a word with what follows it, the link between them left out."""
    short = listed(f"{subtag}-parts")
    for cut in range(3, len(word) - 2):
        first = word[:cut]
        if cut < SHORTEST_PART and first not in short:
            continue
        for link in LINKS:
            rest = word[cut + len(link) :]
            if word.startswith(link, cut) and (len(rest) >= SHORTEST_PART or rest in short):
                yield first, rest
