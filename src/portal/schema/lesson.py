"""What people write in a lesson's file: facts, an example, scenarios, a form."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from portal.schema.texts import Id, Ids, Name, Prose, Sentence, Written


class FactKind(StrEnum):
    """What sort of statement a fact is; it decides which questions can ask for it."""

    TASK = "task"
    NEED = "need"
    CHARACTERISTIC = "characteristic"
    BENEFIT = "benefit"
    CHALLENGE = "challenge"
    STRATEGY = "strategy"
    TREND = "trend"
    PRINCIPLE = "principle"
    HAND_OFF = "hand-off"
    STEP = "step"
    DUTY = "duty"


class MisconceptionFile(Written):
    """A wrong statement that people believe, and why it is wrong."""

    text: Sentence = Field(description="The wrong statement, of the same form as the fact.")
    why: Sentence = Field(description="Why it is wrong.")


class FactFile(Written):
    """One thing worth remembering, with what it belongs to."""

    kind: FactKind = Field(description="What sort of statement it is; it decides which questions ask for it.")
    office: Literal["front-office", "back-office", "both"] = Field(
        description="The office that it holds for."
    )
    department: Id | None = Field(
        default=None,
        description="The department that does the task or step, acts next after a hand-off, or answers "
        "for the duty: a department of the glossary.",
    )
    system: Id | None = Field(
        default=None, description="The kind of system that meets the need: a system of the glossary."
    )
    also_ok: Ids = Field(
        default=(),
        description="Other departments or systems that would be right too, so never a wrong answer.",
    )
    teaches: tuple[Annotated[str, Field(pattern=r"^\d(\.\d)?\.[a-z]$")], ...] = Field(
        default=(), description="Numbers of the facts of the material that it covers, such as 1.2.b."
    )
    met_by: Ids = Field(default=(), description="For a challenge: the facts of kind strategy that meet it.")
    text: Sentence = Field(description="The fact itself, as the lesson and the questions show it.")
    why: Sentence | None = Field(default=None, description="Why it is so; shown after the answer.")
    cause: Sentence | None = Field(default=None, description="For a benefit: what brings it about.")
    sign: Sentence | None = Field(default=None, description="For a challenge: how it shows itself.")
    by: Id | None = Field(
        default=None,
        description="For a hand-off: the department whose work is finished, where it is always the same.",
    )
    done: Sentence | None = Field(
        default=None, description="For a hand-off: what is finished when the next department has to act."
    )
    misconceptions: dict[Id, MisconceptionFile] = Field(
        default={}, description="Wrong statements that people believe, by id; they become wrong answers."
    )


class ExampleFile(Written):
    """One case, as each office sees it."""

    situation: Sentence = Field(description="What happens.")
    front: Sentence = Field(description="The case as the front office sees it.")
    back: Sentence = Field(description="The case as the back office sees it.")


class ScenarioOptionFile(Written):
    """One thing that one could do, and what comes of it."""

    text: Sentence = Field(description="What one does, of about the same length as the other options.")
    why: Sentence = Field(description="What comes of it: why it is right or wrong.")


class ScenarioFile(Written):
    """A case in which the learner has to decide."""

    asks: Id = Field(description="The fact of the lesson that the case puts to use.")
    situation: Sentence = Field(description="The case, up to the moment of the decision.")
    options: Annotated[dict[Id, ScenarioOptionFile], Field(min_length=3, max_length=3)] = Field(
        description="Three things that one could do, by id."
    )
    key: Id = Field(description="The id of the option that is right.")


class FormFile(Written):
    """A form to fill in by hand, on the lesson's printed sheet."""

    title: Name = Field(description="The heading of the form.")
    introduction: Sentence = Field(description="When it is filled in, and by whom.")
    fields: Annotated[dict[Id, Name], Field(min_length=2)] = Field(
        description="What is written into it, by id; each gets a line."
    )


class LessonFile(Written):
    """`content/en/<module>/<lesson>.yml`"""

    owner: Id = Field(description="The department that answers for the lesson: a department of the glossary.")
    reviewed: date = Field(
        description="The day on which somebody last reviewed the content, such as 2026-11-20."
    )
    order: int = Field(description="The place among the lessons of the module; each has another.")
    title: Name = Field(description="The heading of the lesson.")
    summary: Sentence = Field(
        description="What the lesson is about, below the heading and in search results."
    )
    outcomes: Annotated[dict[Id, Sentence], Field(min_length=1)] = Field(
        description="What one can do after the lesson, by id."
    )
    explanation: Annotated[dict[Id, Prose], Field(min_length=1)] = Field(
        description="The text of the lesson, 150 to 300 words in all: paragraphs or lists, by id."
    )
    facts: Annotated[dict[Id, FactFile], Field(min_length=1)] = Field(
        description="What is worth remembering, four to eight facts by id; the questions follow from them."
    )
    example: ExampleFile = Field(description="One case, seen from both offices.")
    scenarios: dict[Id, ScenarioFile] = Field(
        default={}, description="Cases in which the learner decides, by id, unique in the whole content."
    )
    form: FormFile | None = Field(
        default=None, description="A form for the lesson's work, printed with its sheet."
    )
    terms: Annotated[Ids, Field(min_length=3)] = Field(
        description="Three or more concepts of the glossary that the lesson uses."
    )
