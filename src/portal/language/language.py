"""One language with its dictionary, word forms and identification."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path

from portal.language.compounds import divisions, is_compound
from portal.language.derivation import bases, is_accepted
from portal.language.dictionary import Dictionary
from portal.language.identification import Verdict, identify
from portal.language.letters import letters_of_today
from portal.language.near_misses import is_near_miss
from portal.language.persian import ALPHABET, PersianWords

# Languages that write compounds in one word.
COMPOUNDING = frozenset({"af", "da", "de", "fy", "nl", "nb", "nn", "sv"})
# How often a rule may be applied to what another rule left.
DEPTH = 2


class Language:
    """What is known of one language; nothing is loaded before it is asked."""

    def __init__(
        self, tag: str, folder: Path | None, among: frozenset[str], beside: "Languages | None" = None
    ) -> None:
        self.tag = tag
        self.subtag = tag.partition("-")[0]
        self._folder = folder
        self._among = among | {self.subtag}
        self._beside = beside
        self.knows = lru_cache(maxsize=200_000)(self._knows)
        self.stems = lru_cache(maxsize=100_000)(self._stems)

    @cached_property
    def dictionary(self) -> Dictionary | None:
        """The dictionary of the tag, or of the language, or of a variety; None where none is installed."""
        if self._folder is None:
            return None
        varieties = sorted(path.stem for path in self._folder.glob(f"{self.subtag}-*.dic"))
        for name in (self.tag, self.subtag, *varieties):
            if (self._folder / f"{name}.dic").is_file() and (self._folder / f"{name}.aff").is_file():
                return Dictionary(self._folder, name)
        return None

    @cached_property
    def smallest(self) -> Dictionary | None:
        """The smallest dictionary of the language, in whatever variety, None where none is installed.

        It loads soonest, and tells the language from others as well as any.
        """
        found = self._folder.glob(f"{self.subtag}*.dic") if self._folder is not None else ()
        paths = [path for path in found if path.stem.partition("-")[0] == self.subtag]
        if len(paths) < 2 or self._folder is None:
            return self.dictionary
        return Dictionary(self._folder, min(paths, key=lambda path: (path.stat().st_size, path.stem)).stem)

    @cached_property
    def persian(self) -> PersianWords | None:
        """The list of Persian words and verbs, None for other languages and where it is not installed."""
        if self.subtag != "fa" or self._folder is None or not (self._folder / "fa.words").is_file():
            return None
        others = self.dictionary.knows if self.dictionary is not None else bool
        return PersianWords(self._folder / "fa.words", self._folder / "fa.verbs", others)

    @property
    def others(self) -> Iterator["Language"]:
        """The other languages of the portal, whose words may have come into a text of this one."""
        if self._beside is not None:
            yield from (other for other in self._beside if other.subtag != self.subtag)

    @property
    def letters(self) -> str:
        """The letters of the language, none where no dictionary says."""
        if self.persian is not None:
            return ALPHABET
        return self.dictionary.letters if self.dictionary is not None else ""

    def identify(self, text: str) -> Verdict:
        """Return whether a text is in this language, among those that the portal has."""
        return identify(text, self.subtag, self._among)

    def _knows(self, word: str) -> bool:
        """Whether a word is right in this language: listed, or made of listed words by a rule.

        Without a dictionary every word is, so a check asks for the dictionary first.
        """
        dictionary = self.dictionary
        if dictionary is None:
            return True
        if self.persian is not None:
            return self.persian.knows(word)
        forms = letters_of_today(word, self.subtag)
        return any(self.lists(form) or self._is_surely_made(form.lower(), dictionary) for form in forms)

    def lists(self, word: str) -> bool:
        """Whether the word is in the dictionary, with a capital at a sentence's beginning or without."""
        dictionary = self.dictionary
        if dictionary is None or dictionary.knows(word):
            return True
        small = word.lower()
        return (word != small and dictionary.knows(small)) or is_accepted(small, self.subtag)

    def _is_surely_made(self, word: str, dictionary: Dictionary) -> bool:
        """Whether a word is made by a rule and is not a listed one mistyped; of two listed words none is."""
        if not self._is_made(word, DEPTH):
            return False
        if self.subtag in COMPOUNDING and any(
            all(map(dictionary.knows, parts)) for parts in divisions(word, self.subtag)
        ):
            return True
        return not is_near_miss(word, dictionary.letters, dictionary.may_list)

    def _is_made(self, word: str, depth: int) -> bool:
        if "-" in word.strip("-‑"):
            parts = [part for part in word.split("-") if part]
            return all(len(part) == 1 or self.lists(part) or self._is_made(part, depth) for part in parts)
        if any(
            self.lists(base) or (depth > 1 and self._is_made(base, depth - 1))
            for base in bases(word, self.subtag)
        ):
            return True
        return self.subtag in COMPOUNDING and is_compound(word, self.subtag, self._is_part)

    def _is_part(self, word: str) -> bool:
        return self.lists(word) or any(self.lists(base) for base in bases(word, self.subtag))

    def _stems(self, word: str) -> frozenset[str]:
        """Return the base forms of a word, always with the word itself, in small letters."""
        small = word.casefold()
        if self.dictionary is None:
            return frozenset({small})
        found = self.dictionary.stems(small) or self.dictionary.stems(word)
        return frozenset({small, *(stem.casefold() for stem in found)})


class Languages:
    """The languages of the portal by tag, with the folder of their dictionaries."""

    def __init__(self, folder: Path | None, tags: frozenset[str] = frozenset()) -> None:
        self._folder = folder
        self._tags = tags
        self._among = frozenset(tag.partition("-")[0] for tag in tags)
        self._known: dict[str, Language] = {}

    def __getitem__(self, tag: str) -> Language:
        if tag not in self._known:
            self._known[tag] = Language(tag, self._folder, self._among, self)
        return self._known[tag]

    def __iter__(self) -> Iterator[Language]:
        return (self[tag] for tag in sorted(self._tags))
