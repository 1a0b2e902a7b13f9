"""Tell true statements from misconceptions, four in one table."""

from collections.abc import Iterator, Sequence

from portal.chance import shuffled
from portal.grouping import ROWS, word_option
from portal.items import Draft, Item, QuestionType, Reason, Row
from portal.model import Fact, Library
from portal.relating import Neighbours
from portal.schema import FactKind

TYPE = "statement-check"
TRUE, FALSE = "interface.quiz.true", "interface.quiz.false"
REFUTED = frozenset({FactKind.PRINCIPLE, FactKind.STRATEGY})


def _items(library: Library) -> Iterator[Draft]:
    """Yield a table for each statement: with another of its lesson and others, each true or replaced.

    In content so small that the same four come together again, they are asked once.
    """
    facts = [f for f in library.facts() if f.file.kind in REFUTED and f.file.misconceptions]
    neighbours = Neighbours(library, facts)
    made: set[frozenset[str]] = set()
    for fact in facts:
        seed = f"{TYPE}.{fact.id}"
        own = shuffled(neighbours.own(fact), seed, _id)
        near, far = neighbours.near(fact, seed), neighbours.far(fact, seed)
        others = [*own[:1], *near[:2], *far, *near[2:], *own[1:]]
        shown = [fact, *others[: ROWS - 1]]
        ids = frozenset(map(_id, shown))
        if len(shown) == ROWS and ids not in made:
            made.add(ids)
            yield Draft(_item(fact, shown))


def _item(fact: Fact, shown: Sequence[Fact]) -> Item:
    asks = tuple(other.id for other in shown if other.lesson == fact.lesson)
    wrong = {other.id for other in shuffled(shown, f"{fact.id} wrong", _id)[: ROWS // 2]}
    rows = tuple(_row(other, is_true=other.id not in wrong) for other in shuffled(shown, fact.id, _id))
    options = (word_option(TRUE), word_option(FALSE))
    id = f"{TYPE}.{fact.id}"
    return Item(id, TYPE, fact.lesson, asks, options, rows=rows, interaction="classification")


def _id(fact: Fact) -> str:
    return fact.id


def _row(fact: Fact, *, is_true: bool) -> Row:
    if is_true:
        return Row(fact.id, fact.unit("text"), "true", Reason(fact.unit("why"), fact=fact.id))
    first = shuffled(fact.file.misconceptions, f"{TYPE} {fact.id}", str)[0]
    text, why = (fact.unit("misconceptions", first, part) for part in ("text", "why"))
    return Row(fact.id, text, "false", Reason(why, fact=fact.id))


STATEMENT_CHECK = QuestionType(TYPE, _items, labelled=False)
