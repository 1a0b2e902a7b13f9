"""Faults that a text alone can bring into a library that has none: mark-up, links, what would act."""

from collections.abc import Iterator

from portal.active import TAG, acting_parts, unread_link
from portal.diagnostics import Diagnostic
from portal.markup import link_targets
from portal.model import Library
from portal.reading.faults import Fault

WRITTEN_LINK = "Write [words](lesson:<id>), or a backslash before the bracket."


def text_faults(library: Library) -> Iterator[Diagnostic]:
    """Yield the faults of every text of every locale."""
    yield from _markup(library)
    yield from _links(library)
    yield from _acting(library)


def _markup(library: Library) -> Iterator[Diagnostic]:
    """Yield texts that would change the page beyond their own place on it."""
    for units in (library.units, *library.targets.values()):
        for unit in units.values():
            if tag := TAG.search(unit.text):
                yield Fault.RAW_HTML.at(unit.place, f"“{tag[0]}” begins a tag")
            source = library.units.get(unit.id)
            if "\n" in unit.text and (source is None or "\n" not in source.text):
                yield Fault.LINE_BREAK.at(unit.place, "the text has a line break where English has none")
            elif "\n" in unit.text and unit.id.endswith((".title", ".term")):
                yield Fault.LINE_BREAK.at(unit.place, "a title has a line break")


def _links(library: Library) -> Iterator[Diagnostic]:
    known = {f"lesson:{lesson.id}" for lesson in library.lessons()}
    known |= {f"term:{id}" for id in library.concepts}
    everything = [library.units, *library.targets.values()]
    for unit in (unit for units in everything for unit in units.values() if "]" in unit.text):
        for target in link_targets(unit.text):
            if target not in known and not target.startswith("https://"):
                yield Fault.BAD_LINK.at(unit.place, f"the link “{target}” leads nowhere")
        if unread := unread_link(unit.text):
            yield Fault.BAD_LINK.at(unit.place, f"“{unread}” is not read as a link", WRITTEN_LINK)


def _acting(library: Library) -> Iterator[Diagnostic]:
    """Yield texts that would act in whatever program reads them as Markdown or HTML."""
    for units in (library.units, *library.targets.values()):
        for unit in units.values():
            # A tag is told as such.
            if not TAG.search(unit.text):
                yield from (
                    Fault.ACTING.at(unit.place, f"“{part}” would act on a page")
                    for _, part in acting_parts(unit.text)
                )
