"""Read a target file: texts by unit id, and in the glossary the notes on a term."""

from dataclasses import dataclass
from pathlib import Path

from portal.diagnostics import Diagnostic
from portal.model import GLOSSARY, Unit
from portal.reading.binding import bind
from portal.reading.faults import Fault
from portal.reading.folder import read_file, shown
from portal.reading.tree import Mapping, Scalar, place_at
from portal.schema import GlossaryNotesFile

NOTES = frozenset(GlossaryNotesFile.model_fields)


@dataclass(frozen=True, slots=True)
class Target:
    """What a target file holds; an empty one where the file does not exist yet."""

    path: str
    units: dict[str, Unit]
    notes: dict[str, GlossaryNotesFile]
    exists: bool


def read_target(content: Path, path: Path, document: str) -> tuple[Target, list[Diagnostic]]:
    """Return the texts of a target file by unit id and what is wrong with its form."""
    name = shown(content, path)
    if not path.exists():
        return Target(name, {}, {}, exists=False), []
    tree, faults = read_file(content, path)
    if tree is None:
        return Target(name, {}, {}, exists=True), faults
    notes, note_faults = _notes(tree) if document == GLOSSARY else ({}, [])
    units, unit_faults = _units(tree, document)
    return Target(name, units, notes, exists=True), [*faults, *note_faults, *unit_faults]


def _is_note(key: str, document: str) -> bool:
    return document == GLOSSARY and key.rpartition(".")[2] in NOTES


def _units(tree: Mapping, document: str) -> tuple[dict[str, Unit], list[Diagnostic]]:
    units: dict[str, Unit] = {}
    faults: list[Diagnostic] = []
    for key, value in tree.values.items():
        if _is_note(key, document):
            continue
        if isinstance(value, Scalar):
            units[f"{document}.{key}"] = Unit(f"{document}.{key}", value.text.strip(), value.place, value.raw)
        else:
            hint = f"Write the parts as keys of their own: “{key}.<part>: text”."
            faults.append(Fault.WRONG_TYPE.at(value.place, f"“{key}” is not a text", hint))
    return units, faults


def _notes(tree: Mapping) -> tuple[dict[str, GlossaryNotesFile], list[Diagnostic]]:
    """Group `<concept>.forbidden` and its like by concept and bind each group."""
    groups: dict[str, Mapping] = {}
    for key, value in tree.values.items():
        concept, _, note = key.rpartition(".")
        if note in NOTES:
            group = groups.setdefault(concept, Mapping(place_at(tree, (key,), key=True)))
            group.keys[note], group.values[note] = tree.keys[key], value
    bound = {concept: bind(group, GlossaryNotesFile) for concept, group in groups.items()}
    notes = {concept: value for concept, (value, _) in bound.items() if value is not None}
    return notes, [fault for _, faults in bound.values() for fault in faults]
