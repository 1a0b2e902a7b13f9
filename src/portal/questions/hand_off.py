"""Hand-off: this is finished; which department acts next?"""

from functools import partial

from portal.items import QuestionType
from portal.owners import owner_items
from portal.schema import ConceptKind, FactKind

TYPE = "hand-off"

HAND_OFF = QuestionType(
    TYPE,
    partial(owner_items, type=TYPE, kind=FactKind.HAND_OFF, owners=ConceptKind.DEPARTMENT, part="done"),
)
