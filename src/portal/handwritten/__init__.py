"""Pages that people write in Markdown, in several locales: each block beside its source."""

from dataclasses import replace
from pathlib import Path

from portal.diagnostics import Diagnostic, Place
from portal.exchange.catalogue import Catalogue, Pair
from portal.exchange.faults import Fault, RefusalError
from portal.exchange.text import read_text
from portal.handwritten.alignment import aligned
from portal.handwritten.blocks import Page, read_page
from portal.model import SOURCE, Unit

__all__ = ["read_handwritten"]


def read_handwritten(docs: Path, source: str = SOURCE) -> tuple[list[Catalogue], list[Diagnostic]]:
    """Return a catalogue for each locale and page that the source has as well, and every fault, sorted.

    A page that one locale alone has is no fault. A catalogue's tag is the locale's id.
    """
    catalogues: list[Catalogue] = []
    diagnostics: set[Diagnostic] = set()
    folders = sorted(folder for folder in docs.glob("*") if folder.is_dir() and folder.name != source)
    for page in sorted((docs / source).rglob("*.md")):
        inside = page.relative_to(docs / source)
        for target in (folder / inside for folder in folders):
            if target.is_file():
                catalogue, faults = _read_pair(docs, page, target)
                catalogues += [catalogue] if catalogue else []
                diagnostics.update(faults)
    return sorted(catalogues, key=lambda catalogue: catalogue.path), sorted(diagnostics)


def _read_pair(docs: Path, source: Path, target: Path) -> tuple[Catalogue | None, list[Diagnostic]]:
    locale = target.relative_to(docs).parts[0]
    document = Path(*source.relative_to(docs).parts[1:]).with_suffix("").as_posix()
    sources, faults = _read(docs, source)
    targets, found = _read(docs, target)
    catalogue = None
    if sources is not None and targets is not None:
        pairs, extra = _pairs(sources, targets, document)
        found += extra
        path = target.relative_to(docs.parent).as_posix()
        catalogue = Catalogue(path, locale, tuple(pairs)) if pairs else None
    return catalogue, [*faults, *(replace(fault, locale=locale) for fault in found)]


def _read(docs: Path, path: Path) -> tuple[Page | None, list[Diagnostic]]:
    name = path.relative_to(docs.parent).as_posix()
    try:
        text, faults = read_text(path.read_bytes(), name)
    except OSError as error:
        reason = str(error.strerror).lower()
        return None, [Fault.UNREADABLE.at(Place(name), f"the file cannot be read: {reason}")]
    except RefusalError as refusal:
        return None, [refusal.diagnostic]
    page, others = read_page(text, name)
    return page, [*faults, *others]


def _pairs(sources: Page, targets: Page, document: str) -> tuple[list[Pair], list[Diagnostic]]:
    """Return a pair for each block of the source, and what only the target has.

    Code that is in both needs no pair. A block that the target lacks has its place where it should stand.
    """
    pairs: list[Pair] = []
    extra: list[Diagnostic] = []
    reached = 0
    for number, position in aligned(sources.blocks, targets.blocks):
        target = targets.blocks[position] if position is not None else None
        reached = position + 1 if position is not None else reached
        if number is None:
            if target is not None:
                extra.append(Fault.EXTRA_BLOCK.at(target.place, "English has no such block"))
            continue
        source = sources.blocks[number]
        id = f"{document}.{number + 1}"
        if target is None:
            place = targets.blocks[reached].place if reached < len(targets.blocks) else targets.end
            pairs.append(Pair(Unit(id, source.text, source.place), Unit(id, "", place)))
        elif not source.is_fixed:
            pairs.append(Pair(Unit(id, source.text, source.place), Unit(id, target.text, target.place)))
    return pairs, extra
