"""Term → definition: what does it mean?"""

from collections.abc import Iterator

from portal.items import Draft, Option, QuestionType, Reason
from portal.model import Concept, Library
from portal.terms import term_items

TYPE = "term-definition"


def _items(library: Library) -> Iterator[Draft]:
    return term_items(library, TYPE, _option, lambda concept: concept.term)


def _option(concept: Concept) -> Option:
    reason = Reason(concept.definition, concept.term, concept=concept.id)
    return Option(concept.id, concept.definition, reason)


TERM_DEFINITION = QuestionType(TYPE, _items)
