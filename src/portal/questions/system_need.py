"""System → need: what is it for?"""

from functools import partial

from portal.items import QuestionType
from portal.owners import owned_items
from portal.schema import FactKind

TYPE = "system-need"

SYSTEM_NEED = QuestionType(TYPE, partial(owned_items, type=TYPE, kind=FactKind.NEED))
