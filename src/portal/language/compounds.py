"""Compounds written in one word, of which dictionaries know few."""

from collections.abc import Callable, Iterator

# Languages that write compounds in one word.
COMPOUNDING = frozenset({"af", "da", "de", "fy", "nl", "nb", "nn", "sv"})
SHORTEST_PART = 4
# What may stand between two parts of a compound.
LINKS = ("", "s", "e", "-", "er", "ns", "n")
# Parts shorter than others; a list, since many a misspelt word is two short words.
SHORT_PARTS: dict[str, frozenset[str]] = {
    "af": frozenset(
        "tyd tye dag dae uur ure lyn lyne lys man kas kop oog rol ry rye web wet net pad pos prys sak sel ses tel top "
        "tou vak van vel wag weg wet wyd bus boks hof eis eie las ink taal teks deel doel geld kode data".split()
    )
}
_NONE: frozenset[str] = frozenset()


def is_compound(word: str, subtag: str, knows: Callable[[str], bool], depth: int = 2) -> bool:
    """Whether a word, in small letters, is made of known words."""
    return any(
        knows(rest) or (depth > 0 and is_compound(rest, subtag, knows, depth - 1))
        for first, rest in divisions(word, subtag)
        if knows(first)
    )


def divisions(word: str, subtag: str) -> Iterator[tuple[str, str]]:
    """Yield every first part of a word with what follows it, the link between them left out."""
    short = SHORT_PARTS.get(subtag, _NONE)
    for cut in range(3, len(word) - 2):
        first = word[:cut]
        if cut < SHORTEST_PART and first not in short:
            continue
        for link in LINKS:
            rest = word[cut + len(link) :]
            if word.startswith(link, cut) and (len(rest) >= SHORTEST_PART or rest in short):
                yield first, rest
