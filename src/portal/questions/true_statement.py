"""Principle or strategy → its true statement, against misconceptions written by hand."""

from collections.abc import Iterator

from portal.items import Draft, Item, Option, QuestionType, Reason
from portal.model import Library
from portal.relating import facts_of, misconception_options
from portal.schema import FactKind

TYPE = "true-statement"


def _items(library: Library) -> Iterator[Draft]:
    for fact in facts_of(library, FactKind.PRINCIPLE, FactKind.STRATEGY):
        key = Option(fact.id, fact.unit("text"), Reason(fact.unit("why"), fact=fact.id))
        item = Item(f"{TYPE}.{fact.id}", TYPE, fact.lesson, (fact.id,), (key,), fact.id)
        yield Draft(item, tuple(misconception_options(fact)))


TRUE_STATEMENT = QuestionType(TYPE, _items, labelled=False)
