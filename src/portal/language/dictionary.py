"""A Hunspell dictionary: which words it knows, and their stems."""

import re
import unicodedata
from functools import cached_property, lru_cache
from pathlib import Path

from hunspell import Hunspell

# What follows a word in the file: its flags, and what is said of its grammar.
NOTES = re.compile(r"[/\t ].*")
# So many words of a dictionary have nearly every run of three letters that its language has.
SAMPLE = 60_000


class Dictionary:
    """One dictionary, loaded whole; a word that its character set cannot write is unknown."""

    def __init__(self, folder: Path, name: str) -> None:
        self._hunspell = Hunspell(name, hunspell_data_dir=f"{folder}/")
        self._path = folder / f"{name}.dic"
        self._encoding = _encoding(folder / f"{name}.aff")
        self.letters = _letters(folder / f"{name}.aff", self._encoding)
        self.knows = lru_cache(maxsize=200_000)(self.lists)
        self.stems = lru_cache(maxsize=100_000)(self._stems)

    def lists(self, word: str) -> bool:
        """Whether the word, as it is written, is a form that the dictionary has; `knows` remembers it."""
        plain = self._writable(word)
        return bool(plain) and bool(self._hunspell.spell(plain))

    @cached_property
    def runs(self) -> frozenset[tuple[str, str, str]]:
        """The runs of three small letters that its words have, as far as a large sample shows."""
        lines = self._path.read_text(encoding=self._encoding, errors="replace").lower().split("\n")
        step = max(1, len(lines) // SAMPLE)
        words = (NOTES.sub("", line) for line in lines[::step])
        return frozenset(run for word in words for run in zip(word, word[1:], word[2:], strict=False))

    def may_list(self, word: str) -> bool:
        """Whether a word in small letters is listed; most letters thrown together are not even looked up."""
        runs = zip(word, word[1:], word[2:], strict=False)
        return self.runs.issuperset(runs) and self.lists(word)

    def _stems(self, word: str) -> frozenset[str]:
        """Return the dictionary's base forms of a word, none where it is unknown."""
        plain = self._writable(word)
        return frozenset(self._hunspell.stem(plain)) if plain else frozenset()

    def analyses(self, word: str) -> tuple[str, ...]:
        """Return what the dictionary says of a word's grammar, in its own notation."""
        plain = self._writable(word)
        return tuple(self._hunspell.analyze(plain)) if plain else ()

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return similar words, the likeliest first. Slow: for what is reported only."""
        plain = self._writable(word)
        return tuple(self._hunspell.suggest(plain)) if plain else ()

    def _writable(self, word: str) -> str:
        """Return the word as dictionaries write it, or nothing where their character set lacks a letter."""
        if word.isascii():
            return word
        plain = unicodedata.normalize("NFC", word).replace("’", "'").replace("‑", "-")
        try:
            plain.encode(self._encoding)
        except UnicodeEncodeError:
            return ""
        return plain


def _encoding(path: Path) -> str:
    for line in path.read_bytes().splitlines():
        if line.removeprefix(b"\xef\xbb\xbf").startswith(b"SET "):
            return line.split()[1].decode("ascii")
    return "latin-1"


def _letters(path: Path, encoding: str) -> str:
    """Return the small letters that the dictionary tries in suggestions, the frequent ones first."""
    for line in path.read_text(encoding=encoding, errors="replace").splitlines():
        if line.startswith("TRY "):
            return "".join(letter for letter in line.split()[1] if letter.islower())
    return ""
