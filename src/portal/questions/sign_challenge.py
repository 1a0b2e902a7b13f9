"""Sign → challenge: which obstacle shows itself here?"""

from collections.abc import Iterator

from portal.items import Item, Option, QuestionType, Reason, choose
from portal.model import Fact, Library
from portal.relating import facts_of
from portal.schema import FactKind

TYPE = "sign-challenge"


def _items(library: Library) -> Iterator[Item]:
    challenges = {fact.id: fact for fact in facts_of(library, FactKind.CHALLENGE)}
    for fact in challenges.values():
        others = [id for id in challenges if id != fact.id]
        key = Option(fact.id, fact.unit("text"), Reason(fact.unit("why"), fact=fact.id))
        wrong = (_distractor(challenges[id]) for id in choose(f"{TYPE}.{fact.id}", others, ()))
        id = f"{TYPE}.{fact.id}"
        yield Item(id, TYPE, fact.lesson, fact.id, (key, *wrong), fact.id, fact.unit("sign"))


def _distractor(fact: Fact) -> Option:
    reason = Reason(fact.unit("sign"), "interface.quiz.sign", fact=fact.id)
    return Option(fact.id, fact.unit("text"), reason)


SIGN_CHALLENGE = QuestionType(TYPE, _items)
