"""Definition → term: what is this called?"""

from collections.abc import Iterator

from portal.items import Draft, QuestionType
from portal.model import Library
from portal.relating import concept_option
from portal.terms import term_items

TYPE = "definition-term"


def _items(library: Library) -> Iterator[Draft]:
    return term_items(library, TYPE, concept_option, lambda concept: concept.definition)


DEFINITION_TERM = QuestionType(TYPE, _items)
