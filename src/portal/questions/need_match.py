"""Match four needs with the kinds of system that meet them."""

from functools import partial

from portal.grouping import owner_matches
from portal.items import QuestionType
from portal.schema import FactKind

TYPE = "need-match"

NEED_MATCH = QuestionType(TYPE, partial(owner_matches, type=TYPE, kind=FactKind.NEED), labelled=False)
