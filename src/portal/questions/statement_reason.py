"""Statement → its reason, against the reasons of other statements."""

from collections.abc import Iterator

from portal.items import Draft, Item, Option, QuestionType, Reason
from portal.model import Fact, Library
from portal.relating import Neighbours
from portal.schema import FactKind

TYPE = "statement-reason"
# A benefit's reason is asked for as its cause, a challenge's explains its remedy.
ASKED = frozenset({FactKind.PRINCIPLE, FactKind.STRATEGY, FactKind.HAND_OFF, FactKind.DUTY})


def _items(library: Library) -> Iterator[Draft]:
    facts = [fact for fact in library.facts() if fact.file.why and fact.file.kind in ASKED]
    neighbours = Neighbours(library, facts)
    for fact in facts:
        key = Option(fact.id, fact.unit("why"), Reason(fact.unit("text"), fact=fact.id))
        id = f"{TYPE}.{fact.id}"
        near, far = (tuple(map(_distractor, way(fact, id))) for way in (neighbours.near, neighbours.far))
        yield Draft(Item(id, TYPE, fact.lesson, (fact.id,), (key,), fact.id, fact.unit("text")), near, far)


def _distractor(fact: Fact) -> Option:
    reason = Reason(fact.unit("text"), "interface.quiz.reason-for", fact=fact.id)
    return Option(fact.id, fact.unit("why"), reason)


STATEMENT_REASON = QuestionType(TYPE, _items, optional=True)
