"""Question types, one module each; a new one is found by being here."""

from functools import cache

from portal import discovery, questions
from portal.items import QuestionType


@cache
def question_types() -> tuple[QuestionType, ...]:
    """Return every question type of this folder, in the order of their names."""
    return tuple(discovery.members(questions, QuestionType))
