"""Misconception → the reply that corrects it, against the replies to others."""

from collections.abc import Iterator

from portal.items import Draft, Item, Option, QuestionType, Reason
from portal.model import Fact, Library
from portal.relating import Neighbours
from portal.schema import FactKind

TYPE = "misconception-reply"


def _items(library: Library) -> Iterator[Draft]:
    facts = [fact for fact in library.facts() if fact.file.kind in (FactKind.PRINCIPLE, FactKind.STRATEGY)]
    neighbours = Neighbours(library, facts)
    for fact in facts:
        ways = (neighbours.near(fact, f"{TYPE}.{fact.id}"), neighbours.far(fact, f"{TYPE}.{fact.id}"))
        near, far = (tuple(option for other in way for option in _replies(other)) for way in ways)
        for id in fact.file.misconceptions:
            key = _reply(fact, id)
            item = Item(
                f"{TYPE}.{fact.id}.{id}",
                TYPE,
                fact.lesson,
                (fact.id,),
                (key,),
                key.id,
                fact.unit("misconceptions", id, "text"),
            )
            yield Draft(item, near, far)


def _replies(fact: Fact) -> Iterator[Option]:
    return (_reply(fact, id, "interface.quiz.reply-to") for id in fact.file.misconceptions)


def _reply(fact: Fact, id: str, name: str = "") -> Option:
    """Return the reply to a misconception; a wrong one says to which statement it would be the reply."""
    said = fact.unit("misconceptions", id, "text") if name else fact.unit("text")
    reply = fact.unit("misconceptions", id, "why")
    return Option(f"{fact.id}-{id}", reply, Reason(said, name, fact=fact.id))


MISCONCEPTION_REPLY = QuestionType(TYPE, _items, optional=True)
