"""System → need: what is it for?"""

from collections.abc import Iterator

from portal.items import Item, Option, QuestionType, Reason, choose
from portal.model import Fact, Library
from portal.relating import facts_of
from portal.schema import FactKind

TYPE = "system-need"


def _items(library: Library) -> Iterator[Item]:
    needs = {fact.id: fact for fact in facts_of(library, FactKind.NEED)}
    for fact in needs.values():
        system = library.concepts[fact.file.system or ""]
        wrong = [need for need in needs.values() if system.id not in _meets(need)]
        near = [need.id for need in wrong if need.file.office == fact.file.office]
        far = [need.id for need in wrong if need.file.office != fact.file.office]
        distractors = choose(f"{TYPE}.{fact.id}", near, far)
        options = tuple(_option(library, needs[id]) for id in (fact.id, *distractors))
        yield Item(f"{TYPE}.{fact.id}", TYPE, fact.lesson, fact.id, options, fact.id, system.term)


def _meets(need: Fact) -> set[str]:
    return {need.file.system or "", *need.file.also_ok}


def _option(library: Library, need: Fact) -> Option:
    system = library.concepts[need.file.system or ""]
    return Option(need.id, need.unit("text"), Reason(system.definition, system.term, fact=need.id))


SYSTEM_NEED = QuestionType(TYPE, _items)
