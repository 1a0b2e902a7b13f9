"""Match four tasks with the departments that do them."""

from functools import partial

from portal.grouping import owner_matches
from portal.items import QuestionType
from portal.schema import FactKind

TYPE = "task-match"

TASK_MATCH = QuestionType(TYPE, partial(owner_matches, type=TYPE, kind=FactKind.TASK), labelled=False)
