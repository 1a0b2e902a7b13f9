"""Base of everything that people write: the kinds of texts, ids, and how a file is bound."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

# Content is read with every scalar as a text; an editor's YAML takes `2027` for a number all the same.
SCALAR = ["string", "number", "boolean"]
# Marks a translatable text in a JSON Schema, with what kind of text it is.
KIND = "x-text"


class Text(str):
    """A translatable text: each one in a file is a unit."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(min_length=1, strip_whitespace=True)
        return core_schema.no_info_after_validator_function(cls, text)

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), "type": SCALAR, KIND: cls.__doc__}


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
