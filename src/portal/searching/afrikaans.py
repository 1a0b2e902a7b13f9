"""A light stemmer for Afrikaans: plurals, attributive endings, diminutives and the past's ge-."""

import re

# What stands before ge- in a participle: uitgestuur is of uitstuur.
_PARTICLES = "aan|af|agter|by|deur|in|mee|na|om|onder|oor|op|saam|teen|terug|toe|uit|voor|vas|weg|wan|reg"
_PAST = re.compile(rf"({_PARTICLES})?ge(?=[^aeiou]|[aeiou][^aeiou])(\w{{3,}})")
# Endings, the longest first, that may follow each other; each leaves a stem of three letters at least.
_ENDINGS = (
    "etjies", "etjie", "tjies", "tjie", "pies", "pie", "kies", "kie", "jies", "jie", "ings", "ing", "este",
    "ste", "e", "s",
)  # fmt: skip
_SHORTEST = 3
# Letters that the plural's s follows; behind others it is the word's own.
_BEFORE_S = "lmnrgie"
# Words that begin with ge- and are no participles.
_OWN = (
    "gebruik", "gebied", "gedrag", "geld", "gemeen", "gesprek", "getal", "gevaar", "geval", "gehalte",
)  # fmt: skip
_IRREGULAR = {
    "dae": "dag", "weë": "weg", "skepe": "skip", "stede": "stad", "lede": "lid", "paaie": "pad",
    "goeie": "goed", "nuwe": "nuut", "oë": "oog", "hoë": "hoog", "tye": "tyd", "vroeë": "vroeg",
    "laë": "laag", "prosesse": "proses",
    "aanbiedinge": "aanbod", "aanbiedings": "aanbod", "behoeftes": "behoefte",
}  # fmt: skip


def stem(word: str) -> str:
    """Return what the forms of a word, in small letters with its marks, have in common."""
    word = _IRREGULAR.get(word, word)
    past = None if word.startswith(_OWN) else _PAST.fullmatch(word)
    word = f"{past[1] or ''}{past[2]}" if past else word
    for _ in range(2):
        word = _without_ending(word)
    return _spelt_alike(word)


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _SHORTEST and (ending != "s" or base[-1] in _BEFORE_S):
            return base
    return word


def _spelt_alike(word: str) -> str:
    """Return a stem that is spelt the same whether an ending followed or not: taak, take; brief, briewe."""
    word = re.sub(r"([^aeiouy])\1$", r"\1", word)
    word = re.sub(r"w$", "f", word) if re.search(r"[aeiouêô]w$", word) else word
    word = re.sub(r"([kgspf])t$", r"\1", word)  # kontrak and kontrakte
    return re.sub(r"([aeou])\1([^aeiou]+)$", r"\1\2", word)
