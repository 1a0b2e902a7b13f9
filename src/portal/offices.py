"""Ask to which office a fact belongs; shared by the question types that do."""

from collections.abc import Iterator

from portal.items import Draft, Item, Option, Reason
from portal.model import Fact, Library
from portal.relating import OFFICES, concept_option, facts_of
from portal.schema import FactKind

BOTH = "both"


def office_items(library: Library, type: str, kind: FactKind) -> Iterator[Draft]:
    """Yield an item for each fact of `kind`: front office, back office or both?"""
    for fact in facts_of(library, kind):
        options = (*office_options(library, fact), _both(fact))
        id, key = f"{type}.{fact.id}", fact.file.office
        yield Draft(Item(id, type, fact.lesson, (fact.id,), options, key, fact.unit("text")))


def office_options(library: Library, fact: Fact | None = None) -> Iterator[Option]:
    """Yield the two offices; their reasons lead to `fact`, where one is asked about."""
    for id in OFFICES:
        yield concept_option(library.concepts[id], fact.id if fact else "")


def _both(fact: Fact) -> Option:
    reason = Reason("interface.office.both.definition", "interface.office.both", fact=fact.id)
    return Option(BOTH, "interface.office.both", reason)
