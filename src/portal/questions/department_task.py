"""Department → task: which of these is its work?"""

from functools import partial

from portal.items import QuestionType
from portal.owners import owned_items
from portal.schema import FactKind

TYPE = "department-task"

DEPARTMENT_TASK = QuestionType(TYPE, partial(owned_items, type=TYPE, kind=FactKind.TASK))
