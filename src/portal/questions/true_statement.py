"""Principle or strategy → its true statement, against misconceptions written by hand."""

from collections.abc import Iterator

from portal.items import Item, Option, QuestionType, Reason
from portal.model import Library
from portal.relating import facts_of, misconception_options
from portal.schema import FactKind

TYPE = "true-statement"


def _items(library: Library) -> Iterator[Item]:
    for fact in facts_of(library, FactKind.PRINCIPLE, FactKind.STRATEGY):
        if len(fact.file.misconceptions) < 2:
            continue
        key = Option(fact.id, fact.unit("text"), Reason(fact.unit("why"), fact=fact.id))
        options = (key, *misconception_options(fact))
        yield Item(f"{TYPE}.{fact.id}", TYPE, fact.lesson, fact.id, options, fact.id)


TRUE_STATEMENT = QuestionType(TYPE, _items, labelled=False)
