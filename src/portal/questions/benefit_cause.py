"""Benefit → what brings it about, against wrong causes written by hand."""

from collections.abc import Iterator

from portal.items import Item, Option, QuestionType, Reason
from portal.model import Library
from portal.relating import facts_of, misconception_options
from portal.schema import FactKind

TYPE = "benefit-cause"


def _items(library: Library) -> Iterator[Item]:
    for fact in facts_of(library, FactKind.BENEFIT):
        key = Option(fact.id, fact.unit("cause"), Reason(fact.unit("why"), fact=fact.id))
        options = (key, *misconception_options(fact))
        yield Item(f"{TYPE}.{fact.id}", TYPE, fact.lesson, fact.id, options, fact.id, fact.unit("text"))


BENEFIT_CAUSE = QuestionType(TYPE, _items)
