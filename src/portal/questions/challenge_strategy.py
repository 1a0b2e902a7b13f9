"""Challenge → a strategy that meets it, against wrong remedies written by hand."""

from collections.abc import Iterator

from portal.items import Item, Option, QuestionType, Reason
from portal.model import Library
from portal.relating import facts_of, misconception_options
from portal.schema import FactKind

TYPE = "challenge-strategy"


def _items(library: Library) -> Iterator[Item]:
    facts = {fact.id: fact for fact in library.facts()}
    for challenge in facts_of(library, FactKind.CHALLENGE):
        for strategy in (facts[id] for id in challenge.file.met_by):
            reason = Reason(strategy.unit("why"), fact=strategy.id)
            key = Option(strategy.id, strategy.unit("text"), reason)
            yield Item(
                f"{TYPE}.{challenge.id}.{strategy.id}",
                TYPE,
                strategy.lesson,
                strategy.id,
                (key, *misconception_options(challenge)),
                strategy.id,
                challenge.unit("text"),
            )


CHALLENGE_STRATEGY = QuestionType(TYPE, _items)
