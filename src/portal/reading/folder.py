"""Which file of the content folder is what, and what does not belong there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from portal.diagnostics import Diagnostic, Place
from portal.model import GLOSSARY, HOME
from portal.reading.faults import Fault
from portal.reading.tree import Mapping, read_tree
from portal.schema import GlossaryFile, HomeFile, LessonFile, ModuleFile, QuestionFile

QUESTIONS = "questions"
MODULE = "module"


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A source file: where it stands in a locale's folder, its id and its schema."""

    path: Path
    id: str
    schema: type[BaseModel]


def documents(folder: Path) -> Iterator[DocumentFile]:
    """Yield the files of the source locale's folder, sorted by path."""
    for path in files(folder):
        yield DocumentFile(path.relative_to(folder), *_kind(path.relative_to(folder)))


def _kind(path: Path) -> tuple[str, type[BaseModel]]:
    if len(path.parts) == 1:
        return (GLOSSARY, GlossaryFile) if path.stem == GLOSSARY else (HOME, HomeFile)
    if path.parts[0] == QUESTIONS:
        return path.stem, QuestionFile
    return (path.parts[0], ModuleFile) if path.stem == MODULE else (path.stem, LessonFile)


def files(folder: Path) -> list[Path]:
    """Return the YAML files below `folder` that stand where content can stand."""
    found = (path for path in folder.rglob("*.yml") if path.is_file())
    return sorted(path for path in found if not _misplaced(path.relative_to(folder)))


def _misplaced(path: Path) -> bool:
    if any(part.startswith(".") for part in path.parts):
        return True
    if len(path.parts) == 1:
        return path.stem not in (GLOSSARY, HOME)
    return len(path.parts) > 2


def strays(content: Path, known: set[Path]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each visible file below `content` that nothing reads."""
    for path in sorted(content.rglob("*")):
        inside = path.relative_to(content)
        if path.is_dir() or path in known or any(part.startswith(".") for part in inside.parts):
            continue
        place = Place(shown(content, path))
        if path.suffix == ".yaml":
            yield Fault.UNKNOWN_FILE.at(place, "content files end in .yml", "Rename the file.")
        elif path.suffix == ".yml" and len(inside.parts) > 1:
            yield Fault.UNKNOWN_FILE.at(place, f"content/en/ has no file {Path(*inside.parts[1:])}")
        else:
            yield Fault.UNKNOWN_FILE.at(place, "nothing reads this file")


def shown(content: Path, path: Path) -> str:
    """Return the path as diagnostics name it: from the project's root, with forward slashes."""
    return path.relative_to(content.parent).as_posix()


def read_file(content: Path, path: Path) -> tuple[Mapping | None, list[Diagnostic]]:
    """Return the tree of one file, or None, and what is wrong with its YAML."""
    name = shown(content, path)
    try:
        return read_tree(path.read_bytes(), name)
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        fault = Fault.MISSING_FILE if missing else Fault.UNREADABLE
        if missing:
            return None, [fault.at(Place(name), "the file is missing")]
        message = f"the file cannot be read: {str(error.strerror).lower()}"
        return None, [fault.at(Place(name), message, "Check that it is a file, and the right to read it.")]
