"""Read what a locale allows: words that no dictionary has, and findings that are none."""

from dataclasses import dataclass
from pathlib import Path

from portal.diagnostics import Diagnostic
from portal.model import Ignore
from portal.reading.binding import bind
from portal.reading.folder import read_file
from portal.reading.tree import Mapping, place_at
from portal.schema import AcceptedWordsFile, IgnoresFile

WORDS = "words.yml"
IGNORES = "ignores.yml"


@dataclass(frozen=True, slots=True)
class Allowances:
    """What one locale allows; nothing where it has no such files."""

    words: frozenset[str] = frozenset()
    ignores: tuple[Ignore, ...] = ()


def read_allowances(content: Path, locale: str) -> tuple[Allowances, list[Path], list[Diagnostic]]:
    """Return what a locale allows, the files that say so, and what is wrong with their form."""
    words, ignores = (content / locale / name for name in (WORDS, IGNORES))
    found = [path for path in (words, ignores) if path.is_file()]
    faults: list[Diagnostic] = []
    accepted: frozenset[str] = frozenset()
    kept: tuple[Ignore, ...] = ()
    for path in found:
        tree, problems = read_file(content, path)
        faults += problems
        if tree is None:
            continue
        if path == words:
            listed, problems = bind(tree, AcceptedWordsFile)
            accepted = frozenset(word.casefold() for word in listed.words) if listed else accepted
        else:
            file, problems = bind(tree, IgnoresFile)
            kept = _ignores(file, tree, locale) if file else kept
        faults += problems
    return Allowances(accepted, kept), found, faults


def _ignores(file: IgnoresFile, tree: Mapping, locale: str) -> tuple[Ignore, ...]:
    return tuple(
        Ignore(
            locale,
            entry.unit,
            entry.check,
            entry.reason,
            entry.author,
            entry.text,
            place_at(tree, ("ignores", number)),
        )
        for number, entry in enumerate(file.ignores)
    )
