"""What earlier runs found, so that a text that did not change is not checked again."""

import hashlib
import marshal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from portal.checking.check import Check
from portal.checking.nouns import (
    AllLocales,
    Glossary,
    Noun,
    Peers,
    Term,
    TranslatedLocale,
    TranslatedUnit,
)
from portal.checking.records import Record


class Memory:
    """Findings by a hash of what was checked and of the checks' own version.

    Only what the last whole run asked for is kept, so the file does not grow. A file that cannot be read
    is as good as none.
    """

    def __init__(self, path: Path, version: str) -> None:
        self._path = path
        self._version = version
        self._known: dict[bytes, list[Record]] = _load(path, version)
        self._asked: dict[bytes, list[Record]] = {}
        self._parts: dict[int, tuple[object, bytes]] = {}

    def key(self, noun: Noun, checks: Sequence[Check]) -> bytes:
        """Return what a noun's findings are kept under, nothing where they are not kept."""
        content = self._content(noun)
        return _digest("\0".join(check.id for check in checks).encode(), content) if content else b""

    def recall(self, key: bytes) -> list[Record] | None:
        """Return what was found before, None where nothing is known."""
        records = self._known.get(key)
        if records is not None:
            self._asked[key] = records
        return records

    def keep(self, key: bytes, records: list[Record]) -> None:
        """Remember what was found."""
        if key:
            self._asked[key] = records

    def save(self, *, whole: bool) -> None:
        """Write what this run asked for, and of a run on a part all else; failing to write is no fault."""
        kept = self._asked if whole else {**self._known, **self._asked}
        if kept.keys() == self._known.keys():
            return
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(marshal.dumps((self._version, kept)))
            fresh.replace(self._path)
        except OSError:
            fresh.unlink(missing_ok=True)

    def _content(self, noun: Noun) -> bytes:
        """Return a hash of everything that a check can see, nothing for nouns that are quickly checked."""
        if isinstance(noun, TranslatedUnit):
            settings = self._part(noun.terms), self._part(noun.accepted), self._part(noun.locale)
            texts = f"{noun.source.id}\0{noun.source.text}\0{noun.target.text}".encode()
            return _digest(*settings, noun.origin.encode(), _standing(noun), texts)
        if isinstance(noun, Glossary):
            texts = "\0".join(noun.texts).encode()
            shared = noun.definitions, sorted(noun.places.items()), sorted(noun.taught)
            return _digest(b"glossary", self._part(noun.terms), repr(shared).encode(), texts)
        if isinstance(noun, TranslatedLocale):
            return _digest(b"locale", *map(self._content, noun.units))
        if isinstance(noun, Peers):
            return _digest(b"peers", *map(self._content, noun.targets))
        if isinstance(noun, AllLocales):
            return _digest(b"all", *map(self._content, noun.locales))
        return b""

    def _part(self, value: tuple[Term, ...] | frozenset[str] | object) -> bytes:
        """Return the hash of what many units share, worked out once."""
        if id(value) not in self._parts:
            shown = sorted(value) if isinstance(value, frozenset) else value
            self._parts[id(value)] = (value, _digest(repr(shown).encode()))
        return self._parts[id(value)][1]


def _standing(noun: TranslatedUnit) -> bytes:
    return f"{noun.standing.state}\0{noun.standing.was or ''}".encode()


def _digest(*parts: bytes) -> bytes:
    return hashlib.blake2b(b"\0".join(parts), digest_size=16).digest()


def _load(path: Path, version: str) -> dict[bytes, list[Record]]:
    try:
        kept, known = marshal.loads(path.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return dict(known) if kept == version else {}


def code_version(folder: Path, *others: Any) -> str:
    """Return a hash of the program in `folder` and of whatever else decides what is found."""
    parts = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.suffix in (".py", ".txt")]
    return _digest(*parts, repr(others).encode()).hex()
