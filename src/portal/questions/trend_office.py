"""Trend → office: where does it change the work?"""

from functools import partial

from portal.items import QuestionType
from portal.offices import office_items
from portal.schema import FactKind

TYPE = "trend-office"

TREND_OFFICE = QuestionType(TYPE, partial(office_items, type=TYPE, kind=FactKind.TREND))
