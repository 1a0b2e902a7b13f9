"""Step of a process → department: who takes it?"""

from functools import partial

from portal.items import QuestionType
from portal.owners import owner_items
from portal.schema import ConceptKind, FactKind

TYPE = "step-department"

STEP_DEPARTMENT = QuestionType(
    TYPE, partial(owner_items, type=TYPE, kind=FactKind.STEP, owners=ConceptKind.DEPARTMENT)
)
