"""Need → system: which kind of system meets it?"""

from functools import partial

from portal.items import QuestionType
from portal.owners import owner_items
from portal.schema import ConceptKind, FactKind

TYPE = "need-system"

NEED_SYSTEM = QuestionType(
    TYPE, partial(owner_items, type=TYPE, kind=FactKind.NEED, owners=ConceptKind.SYSTEM)
)
