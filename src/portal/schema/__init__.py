"""What people write: the shape of every kind of content file."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, RootModel

from portal.schema.home import HomeFile
from portal.schema.lesson import FactFile, FactKind, LessonFile
from portal.schema.texts import ID_PATTERN, KIND, SCALAR, Id, Name, Prose, Sentence, Text, Written

__all__ = ["ID_PATTERN", "KIND", "SCALAR", "FactFile", "FactKind", "HomeFile", "LessonFile", "Text"]


class ModuleFile(Written):
    """`content/en/<module>/module.yml`"""

    order: int = Field(description="The place among the modules; each has another.")
    office: Literal["front-office", "back-office"] | None = Field(
        default=None, description="The office that the module is about, if it is about one."
    )
    title: Name = Field(description="The heading of the module.")
    summary: Sentence = Field(description="What the module is about.")
    introduction: Prose = Field(description="What awaits the reader.")


class ConceptKind(StrEnum):
    """What a concept of the glossary stands for in the company."""

    OFFICE = "office"
    DEPARTMENT = "department"
    SYSTEM = "system"
    IDEA = "idea"


class ConceptFile(Written):
    """One entry of `content/en/glossary.yml`."""

    kind: ConceptKind = Field(description="What the concept stands for in the company.")
    office: Literal["front-office", "back-office"] | None = Field(
        default=None, description="The office that a department or a system belongs to."
    )
    icon: Annotated[str, Field(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)+$")] | None = Field(
        default=None,
        description="An icon of the theme, such as material/truck; departments and systems have one.",
    )
    term: Name = Field(description="The approved word.")
    definition: Sentence = Field(description="What it means, in one sentence.")


class GlossaryFile(RootModel[dict[Id, ConceptFile]]):
    """`content/en/glossary.yml`"""


class QuestionFile(Written):
    """`content/en/questions/<type>.yml`"""

    stem: Sentence = Field(description="The question, the same for every item of the type; no placeholders.")
    label: Name | None = Field(default=None, description="What stands above what the question is about.")


TAG_PATTERN = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
Tag = Annotated[str, Field(pattern=TAG_PATTERN)]
Digits = Literal["latn", "arab", "arabext", "deva", "beng", "mymr", "tibt", "adlm"]


class LocaleFile(Written):
    """`content/locales/<id>.yml` apart from its words, which are units.

    `formats` names the tag whose dates the locale writes, where that is not its own.
    """

    order: int = Field(description="The place in the language menu.")
    name: Annotated[str, Field(min_length=1)] = Field(
        description="The name of the language in the language itself."
    )
    tag: Tag = Field(description="The language tag (BCP 47), such as pt-BR.")
    formats: Tag | None = Field(
        default=None, description="The tag whose dates the locale writes, where that is not its own."
    )
    variety: Annotated[str, Field(min_length=1)] = Field(
        description="Which variety is written, for those who translate."
    )
    direction: Literal["ltr", "rtl"] = Field(
        description="The direction of writing: left to right or right to left."
    )
    digits: Digits = Field(
        description="The digits, by the name of the numbering system: latn is 0 to 9, arabext is Persian."
    )
    quotation_marks: tuple[str, str, str, str] = Field(
        description="The outer pair, then the inner pair, each opening mark first."
    )
    reading_speed: Annotated[int, Field(ge=50, le=500)] = Field(
        default=200, description="How many words a minute a grown-up reads of the language, silently."
    )
    draft: bool = Field(
        default=False, description="Whether the language is built for preview only, not yet for readers."
    )
    publish_at: Annotated[int, Field(ge=1, le=100)] = Field(
        default=80, description="The percentage of translated units from which a draft can be published."
    )


class SourceLocaleFile(LocaleFile):
    """`content/locales/en.yml`: its words are the source of all others."""

    words: Annotated[dict[str, Sentence], Field(min_length=1)] = Field(
        description="The words of buttons, headings and messages."
    )


def _texts(value: Any) -> Any:
    return (
        {key: "" if text is None else text for key, text in value.items()}
        if isinstance(value, dict)
        else value
    )


class TargetLocaleFile(LocaleFile):
    """Any other `content/locales/<id>.yml`."""

    words: Annotated[dict[str, str], BeforeValidator(_texts)] = Field(
        default={},
        description="Words of buttons, headings and messages; what is empty or missing appears in English.",
    )


class GlossaryNotesFile(Written):
    """What a target's glossary says of a concept beside its texts."""

    forbidden: tuple[Annotated[str, Field(min_length=2)], ...] = Field(
        default=(), description="Renderings that must not stand for the concept, inflected forms one by one."
    )
    forms: tuple[Annotated[str, Field(min_length=2)], ...] = Field(
        default=(), description="Forms of the term that the checker does not recognise by itself."
    )
    loanword: bool = Field(
        default=False, description="Whether the term is the same word as in English on purpose."
    )


class AcceptedWordsFile(Written):
    """`content/<locale>/words.yml`: words that are right and that no dictionary has."""

    words: tuple[Annotated[str, Field(min_length=1)], ...] = Field(
        default=(), description="Words that are right although no dictionary has them."
    )


class SearchWordsFile(RootModel[dict[Id, tuple[Annotated[str, Field(min_length=1)], ...]]]):
    """`content/<locale>/search.yml`: other words that people look for something by.

    By the id of a concept, a lesson, a module, or a page of the portal's own such as `privacy`.
    """


class IgnoreFile(Written):
    """A finding that is none, bound to the texts that it was judged on."""

    unit: Annotated[str, Field(min_length=1)] = Field(
        description="The id of the unit that the finding is about, such as sales.title."
    )
    check: Annotated[str, Field(pattern=r"^[A-Z]{2,3}\d\d$")] = Field(
        description="The id of the check, such as CAP01."
    )
    # Twelve digits without a letter are a number to an editor's YAML.
    text: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")] = Field(
        description="The fingerprint of the source and the target together; the checker tells the right one.",
        json_schema_extra={"type": [*SCALAR]},
    )
    reason: str = Field(
        default="", description="Why the finding is none; without a reason the entry has no effect."
    )
    author: str = Field(default="", description="Who says so.")


class IgnoresFile(Written):
    """`content/<locale>/ignores.yml`"""

    ignores: tuple[IgnoreFile, ...] = Field(default=(), description="The findings that are none.")


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


class ExceptionFile(Written):
    """A finding about the item bank that is none, with the reason."""

    gate: Annotated[str, Field(pattern=r"^AUD\d\d$")] = Field(
        description="The id of the gate, such as AUD07; scripts/audit_items.py shows it."
    )
    about: Annotated[str, Field(min_length=1)] = Field(
        description="The id that the finding names: of an item, a lesson or a fact."
    )
    locale: Annotated[str, Field(min_length=2)] = Field(
        default="all", description="The language that it holds for; without it, all of them."
    )
    reason: Annotated[str, Field(min_length=10)] = Field(description="Why it may stay as it is.")


class ExceptionsFile(Written):
    """`content/exceptions.yml`"""

    exceptions: tuple[ExceptionFile, ...] = Field(
        default=(), description="Findings about the item bank that are none."
    )


class RetiredLessonFile(Written):
    """A lesson that is gone; its old address leads to another lesson."""

    module: Id = Field(description="The module that the lesson stood in.")
    moved_to: Id = Field(
        description="The id of the lesson that takes its place; the old address leads there."
    )
    reason: Annotated[str, Field(min_length=1)] = Field(description="Why it is gone.")


class RetiredFile(Written):
    """`content/retired.yml`: ids that were published once and must never return."""

    lessons: dict[Id, RetiredLessonFile] = Field(default={}, description="Lessons that are gone, by id.")
    facts: dict[Id, str] = Field(default={}, description="Facts that are gone, by id, each with the reason.")
    concepts: dict[Id, str] = Field(
        default={}, description="Concepts that are gone, by id, each with the reason."
    )
    scenarios: dict[Id, str] = Field(
        default={}, description="Scenarios that are gone, by id, each with the reason."
    )
