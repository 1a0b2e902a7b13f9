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
        options = (_option(challenges[id]) for id in (fact.id, *choose(f"{TYPE}.{fact.id}", others, ())))
        id = f"{TYPE}.{fact.id}"
        yield Item(id, TYPE, fact.lesson, fact.id, tuple(options), fact.id, fact.unit("sign"))


def _option(fact: Fact) -> Option:
    reason = Reason(fact.unit("sign"), "interface.quiz.sign", fact=fact.id)
    return Option(fact.id, fact.unit("text"), reason)


SIGN_CHALLENGE = QuestionType(TYPE, _items)
