"""Place four statements in one table: front office or back office?"""

from collections.abc import Iterator
from itertools import islice

from portal.chance import Ring, shuffled
from portal.grouping import ROWS
from portal.items import Draft, Item, QuestionType, Reason, Row
from portal.model import Fact, Library
from portal.offices import office_options
from portal.relating import OFFICES, offices_of, other_office, owner_of
from portal.schema import FactKind

TYPE = "task-office"
PLACED = frozenset({FactKind.TASK, FactKind.STEP, FactKind.CHARACTERISTIC, FactKind.TREND})


def _items(library: Library) -> Iterator[Draft]:
    """Yield a table for each fact of one office: with one more of its office and two of the other.

    In content so small that the same four come together again, they are asked once.
    """
    made: set[frozenset[str]] = set()
    facts = [
        fact for fact in library.facts() if fact.file.kind in PLACED and len(offices_of(library, fact)) == 1
    ]
    rings = {
        (kind, office): Ring((f for f in facts if (f.file.kind, f.file.office) == (kind, office)), _id)
        for kind in PLACED
        for office in OFFICES
    }
    for fact in facts:
        rows = [fact]
        for office, number in ((fact.file.office, 1), (other_office(fact.file.office), 2)):
            mixed = rings[fact.file.kind, office].after(f"{TYPE}.{fact.id}")
            rows += islice((other for other in mixed if other is not fact), number)
        ids = frozenset(row.id for row in rows)
        if len(rows) == ROWS and ids not in made:
            made.add(ids)
            yield Draft(_item(library, fact, rows))


def _id(fact: Fact) -> str:
    return fact.id


def _item(library: Library, fact: Fact, rows: list[Fact]) -> Item:
    asks = tuple(other.id for other in rows if other.lesson == fact.lesson)
    shown = tuple(_row(library, other) for other in shuffled(rows, fact.id, _id))
    options = tuple(office_options(library))
    id = f"{TYPE}.{fact.id}"
    return Item(id, TYPE, fact.lesson, asks, options, rows=shown, interaction="classification")


def _row(library: Library, fact: Fact) -> Row:
    office = fact.file.office
    named = library.concepts[owner_of(fact) or office]
    return Row(fact.id, fact.unit("text"), office, Reason(named.definition, named.term, fact=fact.id))


TASK_OFFICE = QuestionType(TYPE, _items, labelled=False)
