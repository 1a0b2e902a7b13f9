"""The content as plots: every translated unit of a locale with its surroundings."""

import random
from collections.abc import Iterable, Iterator

from portal.model import SOURCE, Library
from portal.schema import GlossaryNotesFile
from tests.mutation.fault import Plot, TermEntry


def plots_of(library: Library, locale: str) -> list[Plot]:
    """Return the units of `locale` that have a target, in the order of the source."""
    targets = library.targets[locale]
    terms = terms_of(library, locale)
    siblings = tuple((id, unit.text, targets[id].text) for id, unit in library.units.items() if id in targets)
    return [
        Plot(locale, id, source, target, terms, peers_of(library, locale, id), siblings)
        for id, source, target in siblings
    ]


def shuffled(plots: Iterable[Plot], seed: str) -> Iterator[tuple[Plot, random.Random]]:
    """Yield the plots in an order of chance that new units hardly change, each with a chance of its own."""
    chances = [(random.Random(f"{seed} {plot.unit}"), plot) for plot in plots]
    for _, chance, plot in sorted(
        ((chance.random(), chance, plot) for chance, plot in chances), key=lambda each: each[0]
    ):
        yield plot, chance


def terms_of(library: Library, locale: str) -> tuple[TermEntry, ...]:
    """Return the glossary of `locale`, as far as it is translated."""
    targets, notes = library.targets[locale], library.notes.get(locale, {})
    return tuple(
        TermEntry(
            concept.id,
            library.units[concept.term].text,
            targets[concept.term].text,
            notes.get(concept.id, GlossaryNotesFile()).forbidden,
            notes.get(concept.id, GlossaryNotesFile()).loanword,
        )
        for concept in library.concepts.values()
        if concept.term in targets
    )


def peers_of(library: Library, locale: str, unit: str) -> dict[str, str]:
    """Return the texts of `unit` in the other targets, by locale."""
    return {
        other: targets[unit].text
        for other, targets in sorted(library.targets.items())
        if other not in (locale, SOURCE) and unit in targets
    }
