"""The notation in which false friends are written, made into patterns.

A pattern is alternatives between bars, each of one or more words:

- `order` is the word as it stands; in Persian, with the endings that are written on to a noun, too
- `order+` is an English word in every form: orders, ordered, ordering
- `compan·` is every word that begins so, `·bestuur` every word that ends so
- `sale+/deal+` is one of these words
- `…` stands for no more than four words, `#` for a number
- `^` is the beginning of a sentence, behind any number or mark, and `$` its end: `^ stay $` is a heading

Capitals and accents make no difference; only a sense that is all in capitals, such as `IT`, is an acronym.
"""

import re
import unicodedata
from functools import lru_cache

from portal.language.false_friends.english import forms_of_english

JOINER = "\u200c"
# What stands between two words, marks of emphasis too.
_BETWEEN = rf"[\s{JOINER}*_‑-]+"
_GAP = rf"(?:[\s*_‑-]+[\w{JOINER}’'%]+){{0,4}}[\s*_‑-]+"
# Signs of the notation that stand for no word, with what they match.
_SIGNS = {"…": _GAP, "^": r"\A[\W\d_]*", "$": r"[\W_]*\Z"}
_PERSIAN = re.compile(r"[\u0600-\u06ff]")
_PERSIAN_ENDING = (
    rf"(?:[{JOINER} ]?ها(?:ی{JOINER}?(?:ی|م|ت|ش|مان|تان|شان)?)?|{JOINER}?(?:ی|ای|اش|شان|مان|تان|ترین|تر))?"
)


def _base(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0]
    return base if base.isalpha() else letter


# One letter for one, so that every place in a folded text is the same place in the text itself.
_LATIN = "".join(filter(str.isalpha, map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))))
_LETTERS = str.maketrans(f"{_LATIN}يىكۀةأإؤ", f"{''.join(map(_base, _LATIN))}ییکههااو")


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return a text of the same length in small letters without accents, Persian letters for Arabic ones."""
    return text.lower() if text.isascii() else text.translate(_LETTERS).lower()


@lru_cache(maxsize=8192)
def pattern(notation: str) -> re.Pattern[str]:
    """Return what finds the alternatives of a notation in a folded text; nothing for an empty notation."""
    words = "|".join(map(_phrase, alternatives(notation)))
    return re.compile(rf"(?<![\w{JOINER}])(?<!--)(?:{words})(?![\w{JOINER}])" if words else r"(?!)")


def alternatives(notation: str) -> list[str]:
    """Return the alternatives of a notation."""
    return [alternative for part in notation.split("|") if (alternative := part.strip())]


def examples(notation: str, at_most: int = 3) -> list[str]:
    """Return the first alternatives that are whole words and can be shown to people."""
    return [alternative for alternative in alternatives(notation) if "·" not in alternative][:at_most]


def anchors(notation: str) -> frozenset[str]:
    """Return words of which a text must have one, if it has what is written."""
    return frozenset(word for alternative in alternatives(notation) for word in _anchors(alternative))


def _anchors(alternative: str) -> list[str]:
    words = [word for word in alternative.split() if "·" not in word and word not in _SIGNS and word != "#"]
    forms = _forms(min(words, key=lambda word: (word.count("/"), -len(word))))
    return [part for form in forms for part in (form.replace("-", ""), re.split(r"\W", form)[0])]


def beginnings(notation: str) -> tuple[str, ...]:
    """Return letters of which a folded text must have some, if it has what is written: quick to look for."""
    words = (alternative.strip("^ ").split() for alternative in alternatives(notation))
    firsts = (first.strip("·") for first, *_ in words)
    return tuple(dict.fromkeys(re.split(rf"[-{JOINER}]", folded(first))[0] for first in firsts))


def _forms(words: str) -> tuple[str, ...]:
    small = words.lower().split("/")
    found = (forms_of_english(word[:-1]) if word.endswith("+") else (word,) for word in small)
    return tuple(form for forms in found for form in forms)


def _phrase(phrase: str) -> str:
    made, before = "", ""
    for word in phrase.split():
        if made and word not in _SIGNS and before not in _SIGNS:
            made += _BETWEEN
        made += _SIGNS.get(word) or _word(word)
        before = word
    return made


def _word(word: str) -> str:
    if word == "#":
        return r"\d[\d.,٫٬]*"
    start = rf"[\w{JOINER}]*" if word.startswith("·") else ""
    end = rf"[\w{JOINER}]*" if word.endswith("·") else ""
    if not end and _PERSIAN.search(word):
        end = _PERSIAN_ENDING
    letters = "|".join(map(_letters, _forms(folded(word.strip("·")))))
    return rf"{start}(?:{letters}){end}"


def _letters(word: str) -> str:
    """Return the word's pattern: a joiner may be lost, or be a space; a hyphen may be a space, or nothing."""
    return re.escape(word).replace(JOINER, f"[{JOINER} ]?").replace(r"\-", r"[-‑\s]?")
