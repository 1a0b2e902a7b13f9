"""Sign → challenge: which obstacle shows itself here?"""

from collections.abc import Iterator

from portal.items import Draft, Item, Option, QuestionType, Reason
from portal.model import Fact, Library
from portal.relating import facts_of
from portal.schema import FactKind

TYPE = "sign-challenge"


def _items(library: Library) -> Iterator[Draft]:
    challenges = list(facts_of(library, FactKind.CHALLENGE))
    for fact in challenges:
        key = Option(fact.id, fact.unit("text"), Reason(fact.unit("why"), fact=fact.id))
        near = tuple(_distractor(other) for other in challenges if other is not fact)
        id = f"{TYPE}.{fact.id}"
        yield Draft(Item(id, TYPE, fact.lesson, (fact.id,), (key,), fact.id, fact.unit("sign")), near)


def _distractor(fact: Fact) -> Option:
    reason = Reason(fact.unit("sign"), "interface.quiz.sign", fact=fact.id)
    return Option(fact.id, fact.unit("text"), reason)


SIGN_CHALLENGE = QuestionType(TYPE, _items)
