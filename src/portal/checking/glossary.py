"""Read a glossary for texts that are not the portal's own."""

from pathlib import Path

from portal.checking.nouns import Term, Terms
from portal.diagnostics import Diagnostic
from portal.model import GLOSSARY, Library
from portal.reading.faults import Fault
from portal.reading.folder import read_file
from portal.reading.targets import read_target
from portal.reading.tree import Mapping, Scalar


def read_glossary(path: Path, library: Library) -> tuple[tuple[Term, ...], list[Diagnostic]]:
    """Return the terms of a glossary file, and what is wrong with it.

    The file has the form of `content/<locale>/glossary.yml`. A concept that the portal does not have
    says its English term itself: `<concept>.source`.
    """
    tree, faults = read_file(path.parent, path)
    if tree is None:
        return (), faults
    target, faults = read_target(path.parent, path, GLOSSARY)
    sources = _sources(tree, library)
    terms = []
    for key, unit in target.units.items():
        concept, _, part = key.removeprefix(f"{GLOSSARY}.").rpartition(".")
        if part != "term":
            continue
        if concept not in sources:
            message = f"no English term is known for “{concept}”"
            hint = f"Add “{concept}.source:” with the English term."
            faults.append(Fault.MISSING_KEY.at(unit.place, message, hint))
            continue
        note = target.notes.get(concept)
        lists = (note.forbidden, note.loanword, note.forms) if note else ()
        terms.append(Term(concept, sources[concept], unit.text, *lists))
    return Terms(terms), faults


def _sources(tree: Mapping, library: Library) -> dict[str, str]:
    known = {concept.id: library.units[concept.term].text for concept in library.concepts.values()}
    for key, value in tree.values.items():
        if key.endswith(".source") and isinstance(value, Scalar):
            known[key.removesuffix(".source")] = value.text
    return known
