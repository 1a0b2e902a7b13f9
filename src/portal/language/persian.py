"""Persian words: the lists, and the endings and compounds that no list can hold."""

from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path

from portal.language.lists import listed
from portal.language.persian_verbs import PersianVerbs

JOINER = "\u200c"
# Letters of an Arabic keyboard, marks that are written or not, and the lengthening stroke.
_LETTERS = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "ۀ": "ه", "ـ": "", **{chr(n): "" for n in range(0x64B, 0x656)}}
)
ALPHABET = "ایرنمهودتبسشلکگفقخجعحزپصطغچآضذئظثژ"
# Letters that never join the next one, so that a joiner after them would not be seen.
UNJOINED = frozenset("اآدذرزژو")
_LETTERS_ENOUGH = 3
# Letters that sound alike.
_SOUNDS = {one: group.replace(one, "") for group in ("سصث", "زذضظ", "تط", "هح", "قغ") for one in group}


class PersianWords:
    """The word list with the number of its finds, and the verbs; `others` knows further words."""

    def __init__(self, words: Path, verbs: Path, others: Callable[[str], bool]) -> None:
        self._path = words
        self._others = others
        self.verbs = PersianVerbs(verbs)
        self.knows = lru_cache(maxsize=100_000)(self._knows)
        self.is_word = lru_cache(maxsize=100_000)(self._is_word)

    @cached_property
    def _entries(self) -> tuple[dict[str, int], frozenset[str], frozenset[str]]:
        frequencies, adjectives, unmarked = {}, set(), set()
        for line in self._path.read_text(encoding="utf-8").translate(_LETTERS).splitlines():
            word, number, tags = line.split("\t")
            if tags != "0":
                frequencies[word] = int(number)
                if "AJ" in tags or "ADV" in tags:
                    adjectives.add(word)
            elif "ة" not in word:
                unmarked.add(word)
        return frequencies, frozenset(adjectives), frozenset(unmarked)

    @property
    def frequencies(self) -> dict[str, int]:
        """Words that the list says something of, with how often they were found."""
        return self._entries[0]

    @property
    def adjectives(self) -> frozenset[str]:
        """Words that may be adjectives or adverbs."""
        return self._entries[1]

    @cached_property
    def without_joiners(self) -> dict[str, str]:
        """Words with joiners by what is left without them, where that is no word and the joiner is seen."""
        joined = (
            word for word in (*self.frequencies, *listed("fa")) if JOINER in word and _needs_joiner(word)
        )
        bare = {word.replace(JOINER, ""): word for word in joined}
        return {word: whole for word, whole in bare.items() if not self.is_listed(word) and len(word) > 4}

    def has_joined(self, word: str) -> bool:
        """Whether a word with a joiner is in a list."""
        return word in self.frequencies or word in listed("fa")

    def is_listed(self, word: str) -> bool:
        """Whether the list has the word, be it without a word of grammar; among those are misspelt ones."""
        return word in self._entries[0] or word in self._entries[2]

    def _is_word(self, word: str) -> bool:
        """Whether a plain word can take endings: the list knows its grammar, or two lists have it."""
        if len(word) < _LETTERS_ENOUGH:
            return word in self.frequencies
        return (
            word in self.frequencies
            or word in listed("fa")
            or (word in self._entries[2] and self._others(word))
        )

    def is_base_word(self, word: str) -> bool:
        """Whether a word is surely right without any rule but those of verbs."""
        return self._is_word(word) or self.verbs.is_finite(word)

    def _knows(self, word: str) -> bool:
        word = plain(word).strip(JOINER)
        if len(word) < _LETTERS_ENOUGH or self.is_listed(word):
            return True
        # The silent و of خوا is forgotten: درخاست for درخواست.
        base = word.partition(JOINER)[0]
        if "خا" in base and not self.is_listed(base) and base.replace("خا", "خوا") in self.frequencies:
            return False
        if JOINER in word and self._is_misheard(word):
            return False
        return self.has(word) or (JOINER not in word and self._others(word))

    def _is_misheard(self, word: str) -> bool:
        """Whether a compound is a listed one but for a letter that sounds like another: سرفه‌جویی."""
        if self.has_joined(word) or any(map(self.has_joined, attached_bases(word))):
            return False
        first, _, rest = word.partition(JOINER)
        return any(
            self.has_joined(f"{first[:n]}{letter}{first[n + 1 :]}{JOINER}{rest}")
            for n, written in enumerate(first)
            for letter in _SOUNDS.get(written, "")
        )

    def has(self, word: str, depth: int = 3, *, is_base: bool = False) -> bool:
        """Whether a plain word is one that takes endings, a form of a verb, or made of such words by rule.

        What further endings are put to, `is_base`, cannot have one that ends the word.
        """
        if self.is_word(word) or self.verbs.has(word):
            return True
        if not depth:
            return False
        if JOINER in word and self._is_joined(word, depth - 1, is_base=is_base):
            return True
        bases = attached_bases(word, is_base=is_base)
        return any(self.has(base, depth - 1, is_base=True) for base in bases) or self._is_unjoined(word)

    def _is_joined(self, word: str, depth: int, *, is_base: bool) -> bool:
        base, _, last = word.rpartition(JOINER)
        if last in listed("fa-joined-endings") and self.has(base, depth, is_base=True):
            return True
        first, _, rest = word.partition(JOINER)
        return self._is_part(first, depth, is_base=True) and self._is_part(rest, depth, is_base=is_base)

    def _is_part(self, word: str, depth: int, *, is_base: bool) -> bool:
        """Whether a word can be a part of a compound, “and” written on to it or not: گفت‌وگو."""
        return word in listed("fa-parts") or any(
            self.has(each, depth, is_base=is_base) for each in {word, word.removeprefix("و")} if len(each) > 1
        )

    def _is_unjoined(self, word: str) -> bool:
        """Whether a word is a compound whose parts need no joiner: رزروشده."""
        return any(
            word[cut - 1] in UNJOINED
            and self.is_word(word[:cut])
            and (word[cut:] in listed("fa-parts") or self.verbs.is_participle(word[cut:]))
            for cut in range(_LETTERS_ENOUGH, len(word) - 2)
        )


def _needs_joiner(word: str) -> bool:
    """Whether a word looks different without its joiners, and is not mostly written without."""
    parts = word.split(JOINER)
    return any(part[-1:] not in UNJOINED for part in parts[:-1]) and parts[-1] not in listed(
        "fa-attached-parts"
    )


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """Return a word as the lists write it."""
    return word.translate(_LETTERS)


def attached_bases(word: str, *, is_base: bool = False) -> Iterator[str]:
    """Yield what a word may be an inflected form of, its ending written on to it."""
    for length in range(1, len(word) - 1):
        base, ending = word[:-length], word[-length:]
        if len(base) < _LETTERS_ENOUGH and ending not in listed("fa-plurals"):
            break
        if ending in listed("fa-deriving-endings") or (not is_base and ending in listed("fa-last-endings")):
            yield base
            if ending in ("گان", "گی"):
                yield f"{base}ه"
