"""A Hunspell dictionary: which words it knows, and their stems."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from hunspell import Hunspell


class Dictionary:
    """One dictionary, loaded whole; a word that its character set cannot write is unknown."""

    def __init__(self, folder: Path, name: str) -> None:
        self._hunspell = Hunspell(name, hunspell_data_dir=f"{folder}/")
        self._encoding = _encoding(folder / f"{name}.aff")
        self.letters = _letters(folder / f"{name}.aff", self._encoding)
        self.knows = lru_cache(maxsize=200_000)(self.lists)
        self.stems = lru_cache(maxsize=100_000)(self._stems)

    def lists(self, word: str) -> bool:
        """Whether the word, as it is written, is a form that the dictionary has; `knows` remembers it."""
        plain = self._writable(word)
        return bool(plain) and bool(self._hunspell.spell(plain))

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
