"""Duty → the one department that is accountable for it."""

from functools import partial

from portal.items import QuestionType
from portal.owners import owner_items
from portal.schema import ConceptKind, FactKind

TYPE = "duty-department"

DUTY_DEPARTMENT = QuestionType(
    TYPE, partial(owner_items, type=TYPE, kind=FactKind.DUTY, owners=ConceptKind.DEPARTMENT)
)
