"""Benefit → what brings it about, against wrong causes written by hand."""

from collections.abc import Iterator

from portal.items import Draft, Item, Option, QuestionType, Reason
from portal.model import Library
from portal.relating import facts_of, misconception_options
from portal.schema import FactKind

TYPE = "benefit-cause"


def _items(library: Library) -> Iterator[Draft]:
    for fact in facts_of(library, FactKind.BENEFIT):
        key = Option(fact.id, fact.unit("cause"), Reason(fact.unit("why"), fact=fact.id))
        id, near = f"{TYPE}.{fact.id}", tuple(misconception_options(fact))
        yield Draft(Item(id, TYPE, fact.lesson, (fact.id,), (key,), fact.id, fact.unit("text")), near)


BENEFIT_CAUSE = QuestionType(TYPE, _items)
