"""What the translation check is run on: the content, an earlier state of it, or catalogues in files."""

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from portal.bank.bank import question_faults
from portal.checking import Origin, Term
from portal.checking.changes import Changed, changed_units
from portal.checking.delivery import Delivery, gather_delivery, languages_of, locale_for
from portal.checking.gathering import Gathered, gather_library
from portal.checking.glossary import read_glossary
from portal.diagnostics import Diagnostic, Level, Place
from portal.exchange import SUFFIXES, Catalogue, Fault, read_catalogue
from portal.handwritten import read_handwritten
from portal.language import Languages
from portal.model import SOURCE, Library, Locale
from portal.questions import question_types
from portal.reading import read_library

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
DICTIONARIES = ROOT / "build" / "dictionaries"


class RequestError(Exception):
    """What was asked for cannot be done; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is checked, and what reading it has found already."""

    gathered: Gathered = field(default_factory=lambda: Gathered(()))
    diagnostics: tuple[Diagnostic, ...] = ()
    is_readable: bool = True
    library: Library | None = None


def content_subject(content: Path) -> Subject:
    """Return the content with the hand-written pages beside it."""
    reading = read_library(content)
    if reading.library is None:
        return Subject(diagnostics=reading.diagnostics)
    library = reading.library
    pages, faults = read_handwritten(content.parent / "docs")
    languages = Languages(DICTIONARIES, frozenset(languages_of(library, ())))
    found = gather_library(library, languages)
    by_id = {locale.id: locale for locale in library.locales}
    handwritten = tuple((page, by_id[page.tag]) for page in pages if page.tag in by_id)
    others = gather_delivery(Delivery(handwritten, Origin.PORTAL), library, languages)
    both = Gathered((*found.nouns, *others.nouns), {**found.units, **others.units}, found.ignores)
    diagnostics = (*question_faults(library, question_types()), *faults)
    return Subject(both, diagnostics, library=library)


def changes_since(revision: str, content: Path, library: Library) -> Changed:
    """Return the units that are not what they were at a git revision. Raises RequestError."""
    command = ["git", "-C", str(content), "archive", "--format=tar", revision, "."]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip()
        raise RequestError(f"“{revision}” cannot be compared with: {reason}")
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder) / content.name
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(before, filter="data")
        earlier = read_library(before).library
    if earlier is None:
        raise RequestError(f"The content at “{revision}” cannot be read; compare with a later revision.")
    return changed_units(earlier, library)


def catalogue_subject(paths: list[Path], content: Path, locale: str, glossary: Path | None) -> Subject:
    """Return the catalogues in files and folders. Raises RequestError where there is nothing to check."""
    library = read_library(content).require()
    read = [read_catalogue(path) for path in _files(paths)]
    diagnostics = [diagnostic for _, found in read for diagnostic in found]
    known: list[tuple[Catalogue, Locale]] = []
    for catalogue, _ in read:
        if catalogue is not None:
            found = _locale(catalogue, locale, library)
            if isinstance(found, Locale):
                known.append((catalogue, found))
            else:
                diagnostics.append(found)
    terms: dict[str, tuple[Term, ...]] | None = None
    origin = Origin.DELIVERY if glossary is None else Origin.OTHERS
    if glossary is not None:
        entries, faults = read_glossary(glossary, library)
        terms, diagnostics = {each.id: entries for _, each in known}, [*diagnostics, *faults]
    languages = Languages(DICTIONARIES, frozenset(languages_of(library, (each for _, each in known))))
    gathered = gather_delivery(Delivery(tuple(known), origin), library, languages, terms)
    readable = len(known) == len(read) and not any(each.level is Level.ERROR for each in diagnostics)
    return Subject(gathered, tuple(diagnostics), readable, library)


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = sorted(each for each in path.rglob("*") if each.suffix in SUFFIXES and each.is_file())
        if not found:
            raise RequestError(f"{path}: the folder holds no catalogue ({', '.join(sorted(SUFFIXES))})")
        yield from found


def _locale(catalogue: Catalogue, wanted: str, library: Library) -> Locale | Diagnostic:
    tag = wanted or catalogue.tag
    if not tag:
        return Fault.NO_LOCALE.at(Place(catalogue.path), "the file does not say which language it is in")
    found = locale_for(tag, library)
    if found is None:
        return Fault.NO_LOCALE.at(Place(catalogue.path), f"“{tag}” is no language that CLDR knows")
    if found.id == SOURCE:
        return Fault.NO_LOCALE.at(Place(catalogue.path), "the file says that it is in English, the source")
    return found
