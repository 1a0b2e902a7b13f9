"""Ask to which office a fact belongs; shared by the question types that do."""

from collections.abc import Iterator

from portal.items import Item, Option, Reason
from portal.model import Fact, Library
from portal.relating import concept_option, facts_of
from portal.schema import FactKind

BOTH = "both"


def office_items(library: Library, type: str, kind: FactKind) -> Iterator[Item]:
    """Yield an item for each fact of `kind`: front office, back office or both?"""
    for fact in facts_of(library, kind):
        options = (*_offices(library, fact), _both(fact))
        yield Item(
            f"{type}.{fact.id}", type, fact.lesson, fact.id, options, fact.file.office, fact.unit("text")
        )


def _offices(library: Library, fact: Fact) -> Iterator[Option]:
    for id in ("front-office", "back-office"):
        yield concept_option(library.concepts[id], fact.id if fact.file.office == id else "")


def _both(fact: Fact) -> Option:
    return Option(
        BOTH,
        "interface.office.both",
        Reason("interface.office.both.definition", "interface.office.both", fact=fact.id),
    )
