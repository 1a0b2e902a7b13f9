"""Challenge → a strategy that meets it, against wrong remedies written by hand."""

from collections.abc import Iterator

from portal.items import Draft, Item, Option, QuestionType, Reason
from portal.model import Fact, Library
from portal.relating import facts_of, misconception_options
from portal.schema import FactKind

TYPE = "challenge-strategy"


def _items(library: Library) -> Iterator[Draft]:
    for challenge in facts_of(library, FactKind.CHALLENGE):
        near = tuple(misconception_options(challenge))
        for id in challenge.file.met_by:
            yield Draft(_item(challenge, library.fact_by_id[id]), near)


def _item(challenge: Fact, strategy: Fact) -> Item:
    key = Option(strategy.id, strategy.unit("text"), Reason(strategy.unit("why"), fact=strategy.id))
    id, asks = f"{TYPE}.{challenge.id}.{strategy.id}", (strategy.id, challenge.id)
    return Item(id, TYPE, strategy.lesson, asks, (key,), strategy.id, challenge.unit("text"))


CHALLENGE_STRATEGY = QuestionType(TYPE, _items)
