"""What people write: the shape of every kind of content file."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler, RootModel
from pydantic_core import CoreSchema, core_schema


class Text(str):
    """A translatable text: each one in a file is a unit."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(min_length=1, strip_whitespace=True)
        return core_schema.no_info_after_validator_function(cls, text)


class Name(Text):
    """A title, term or label: inline Markdown, no full stop."""


class Sentence(Text):
    """One or a few complete sentences: inline Markdown."""


class Prose(Text):
    """A paragraph or a list: Markdown."""


ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
Id = Annotated[str, Field(pattern=ID_PATTERN, min_length=3, max_length=64)]
Ids = tuple[Id, ...]


class Written(BaseModel):
    """Base of everything that stands in a content file."""

    model_config = ConfigDict(extra="forbid", frozen=True)


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


class MisconceptionFile(Written):
    """A wrong statement that people believe, and why it is wrong."""

    text: Sentence
    why: Sentence


class FactFile(Written):
    """One thing worth remembering, with what it belongs to."""

    kind: FactKind
    office: Literal["front-office", "back-office", "both"]
    department: Id | None = None
    system: Id | None = None
    also_ok: Ids = ()
    teaches: tuple[Annotated[str, Field(pattern=r"^\d(\.\d)?\.[a-z]$")], ...] = ()
    met_by: Ids = ()
    text: Sentence
    why: Sentence | None = None
    cause: Sentence | None = None
    sign: Sentence | None = None
    misconceptions: dict[Id, MisconceptionFile] = {}


class ExampleFile(Written):
    """One case, as each office sees it."""

    situation: Sentence
    front: Sentence
    back: Sentence


class LessonFile(Written):
    """`content/en/<module>/<lesson>.yml`"""

    owner: Id
    reviewed: date
    order: int
    title: Name
    summary: Sentence
    outcomes: Annotated[dict[Id, Sentence], Field(min_length=1)]
    explanation: Annotated[dict[Id, Prose], Field(min_length=1)]
    facts: Annotated[dict[Id, FactFile], Field(min_length=1)]
    example: ExampleFile
    terms: Annotated[Ids, Field(min_length=3)]


class ModuleFile(Written):
    """`content/en/<module>/module.yml`"""

    order: int
    office: Literal["front-office", "back-office"] | None = None
    title: Name
    summary: Sentence
    introduction: Prose


class ConceptKind(StrEnum):
    """What a concept of the glossary stands for in the company."""

    OFFICE = "office"
    DEPARTMENT = "department"
    SYSTEM = "system"
    IDEA = "idea"


class ConceptFile(Written):
    """One entry of `content/en/glossary.yml`."""

    kind: ConceptKind
    office: Literal["front-office", "back-office"] | None = None
    term: Name
    definition: Sentence


class GlossaryFile(RootModel[dict[Id, ConceptFile]]):
    """`content/en/glossary.yml`"""


class QuestionFile(Written):
    """`content/en/questions/<type>.yml`"""

    stem: Sentence
    label: Name | None = None


class SideFile(Written):
    """One way into the portal, on the home page."""

    title: Name
    text: Sentence
    link: Name


class ChoiceFile(Written):
    """The home page's question which side one works on."""

    title: Sentence
    front: SideFile
    back: SideFile
    new: SideFile


class StepFile(Written):
    """One step of how the portal is used."""

    title: Name
    text: Sentence


class StepsFile(Written):
    """How the portal is used, on the home page."""

    title: Name
    read: StepFile
    look: StepFile
    prove: StepFile


class HomeFile(Written):
    """`content/en/home.yml`"""

    title: Name
    lead: Sentence
    choose: ChoiceFile
    how: StepsFile
    modules: Name


Tag = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


class LocaleFile(Written):
    """`content/locales/<id>.yml` apart from its words, which are units.

    `formats` names the tag whose dates the locale writes, where that is not its own. A `draft` is built
    for preview only; `publish_at` says at how many percent of units done it may be published.
    """

    order: int
    name: Annotated[str, Field(min_length=1)]
    tag: Tag
    formats: Tag | None = None
    variety: Annotated[str, Field(min_length=1)]
    direction: Literal["ltr", "rtl"]
    digits: Literal["latn", "arab", "arabext", "deva", "beng"]
    quotation_marks: tuple[str, str, str, str]
    draft: bool = False
    publish_at: Annotated[int, Field(ge=1, le=100)] = 100


class SourceLocaleFile(LocaleFile):
    """`content/locales/en.yml`: its words are the source of all others."""

    words: Annotated[dict[str, Sentence], Field(min_length=1)]


def _texts(value: Any) -> Any:
    return (
        {key: "" if text is None else text for key, text in value.items()}
        if isinstance(value, dict)
        else value
    )


class TargetLocaleFile(LocaleFile):
    """Any other `content/locales/<id>.yml`."""

    words: Annotated[dict[str, str], BeforeValidator(_texts)] = {}


class GlossaryNotesFile(Written):
    """What a target's glossary says of a concept beside its texts."""

    forbidden: tuple[Annotated[str, Field(min_length=2)], ...] = ()
    forms: tuple[Annotated[str, Field(min_length=2)], ...] = ()
    loanword: bool = False


class AcceptedWordsFile(Written):
    """`content/<locale>/words.yml`: words that are right and that no dictionary has."""

    words: tuple[Annotated[str, Field(min_length=1)], ...] = ()


class IgnoreFile(Written):
    """A finding that is none, bound to the texts that it was judged on."""

    unit: Annotated[str, Field(min_length=1)]
    check: Annotated[str, Field(pattern=r"^[A-Z]{2,3}\d\d$")]
    text: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]
    reason: str = ""
    author: str = ""


class IgnoresFile(Written):
    """`content/<locale>/ignores.yml`"""

    ignores: tuple[IgnoreFile, ...] = ()


class State(StrEnum):
    """How far the translation of a unit has come, in the terms of XLIFF."""

    INITIAL = "initial"  # not translated, or not to be shown as it is
    TRANSLATED = "translated"
    REVIEWED = "reviewed"  # read by somebody who speaks the language
    FINAL = "final"


class RecordFile(Written):
    """One line of `content/<locale>/state.jsonl`, which commands keep.

    `source` is the text that the target was translated from, `target` the hash of the target that the
    line describes. `by`, `on` and `reason` say who judged it, when, and why a changed source needs no
    other target.
    """

    unit: Annotated[str, Field(min_length=1)]
    state: State
    target: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]
    source: str
    by: str = ""
    on: date | None = None
    reason: str = ""


class RetiredLessonFile(Written):
    """A lesson that is gone; its old address leads to another lesson."""

    module: Id
    moved_to: Id
    reason: Annotated[str, Field(min_length=1)]


class RetiredFile(Written):
    """`content/retired.yml`: ids that were published once and must never return."""

    lessons: dict[Id, RetiredLessonFile] = {}
    facts: dict[Id, str] = {}
    concepts: dict[Id, str] = {}
