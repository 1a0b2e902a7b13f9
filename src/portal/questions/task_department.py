"""Task → department: who does this work?"""

from functools import partial

from portal.items import QuestionType
from portal.owners import owner_items
from portal.schema import ConceptKind, FactKind

TYPE = "task-department"

TASK_DEPARTMENT = QuestionType(
    TYPE, partial(owner_items, type=TYPE, kind=FactKind.TASK, owners=ConceptKind.DEPARTMENT)
)
