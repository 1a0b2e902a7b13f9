"""Match the terms of a lesson with their definitions."""

from collections.abc import Iterator
from itertools import islice

from portal.grouping import ROWS, term_match
from portal.items import Draft, QuestionType
from portal.model import Library
from portal.terms import sort, term_rings

TYPE = "term-match"


def _items(library: Library) -> Iterator[Draft]:
    """Yield a match of each lesson's terms, filled up with others that could be taken for them."""
    rings = term_rings(library)
    for lesson in library.lessons():
        terms = [library.concepts[id] for id in lesson.file.terms]
        others = (c for c in rings[sort(terms[0])].after(f"{TYPE}.{lesson.id}") if c not in terms)
        chosen = [*terms, *islice(others, ROWS)][:ROWS]
        if len(chosen) == ROWS:
            yield term_match(TYPE, lesson, chosen)


TERM_MATCH = QuestionType(TYPE, _items, labelled=False)
