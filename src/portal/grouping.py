"""Ask several things at once: rows of one item, each with an answer of its own."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from portal.chance import Ring
from portal.items import Draft, Item, Option, Reason, Row
from portal.model import Concept, Fact, Lesson, Library
from portal.relating import concept_option, facts_of, owner_of, rightful
from portal.schema import FactKind

# A table or a match has so many rows.
ROWS = 4


def owner_matches(library: Library, type: str, kind: FactKind) -> Iterator[Draft]:
    """Yield, for each fact of `kind`, a match of it and three others with the owners of all four.

    The others are chosen so that each has another owner, and that there is one way alone to match all. In
    content so small that the same four come together again, they are asked once.
    """
    facts = list(facts_of(library, kind))
    ring = Ring(facts, lambda fact: fact.id)
    made: set[frozenset[str]] = set()
    for fact in facts:
        group = _matchable(fact, ring.after(f"{type}.{fact.id}"))
        ids = frozenset(each.id for each in group)
        if group and ids not in made:
            made.add(ids)
            rows = tuple(_owner_row(library, each) for each in sorted(group, key=lambda each: each.id))
            options = tuple(concept_option(library.concepts[id]) for id in sorted(map(owner_of, group)))
            id = f"{type}.{fact.id}"
            yield Draft(Item(id, type, fact.lesson, (fact.id,), options, rows=rows, interaction="matching"))


def _matchable(first: Fact, others: Iterable[Fact]) -> list[Fact]:
    """Return four facts that can be matched with their owners in one way, or none."""
    group = [first]
    for other in others:
        if owner_of(other) not in map(owner_of, group) and is_matched_one_way([*group, other]):
            group.append(other)
        if len(group) == ROWS:
            return group
    return []


def is_matched_one_way(facts: Sequence[Fact]) -> bool:
    """Return whether the owners of the facts can be dealt out to them in one way alone."""
    owners = [owner_of(fact) for fact in facts]
    right = [rightful(fact) for fact in facts]
    ways = (dealt for dealt in permutations(owners) if all(o in r for o, r in zip(dealt, right, strict=True)))
    return sum(1 for _ in ways) == 1


def _owner_row(library: Library, fact: Fact) -> Row:
    owner = library.concepts[owner_of(fact)]
    return Row(fact.id, fact.unit("text"), owner.id, Reason(owner.definition, owner.term, fact=fact.id))


def term_match(type: str, lesson: Lesson, terms: Sequence[Concept]) -> Draft:
    """Return a match of these terms with their definitions, in orders of their own."""
    rows = tuple(
        Row(c.id, c.definition, c.id, Reason(c.definition, c.term, concept=c.id))
        for c in sorted(terms, key=lambda concept: concept.id)
    )
    options = tuple(concept_option(c) for c in sorted(terms, key=lambda concept: concept.id[::-1]))
    asks = tuple(concept.id for concept in terms)
    id = f"{type}.{lesson.id}"
    return Draft(Item(id, type, lesson.id, asks, options, rows=rows, asks_term=True, interaction="matching"))


def word_option(unit: str) -> Option:
    """Return an option that is a word of the interface, such as “true”."""
    return Option(unit.rpartition(".")[2], unit, Reason(unit))
