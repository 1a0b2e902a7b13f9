"""Characteristic → office: whom does this describe?"""

from functools import partial

from portal.items import QuestionType
from portal.offices import office_items
from portal.schema import FactKind

TYPE = "characteristic-office"

CHARACTERISTIC_OFFICE = QuestionType(TYPE, partial(office_items, type=TYPE, kind=FactKind.CHARACTERISTIC))
