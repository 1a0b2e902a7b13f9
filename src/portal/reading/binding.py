"""Bind a tree to a schema: a typed value, or a diagnostic at the place of each fault."""

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from portal.diagnostics import Diagnostic
from portal.reading.faults import Fault
from portal.reading.tree import Mapping, place_at, plain

Schema = TypeVar("Schema", bound=BaseModel)


def bind(tree: Mapping, schema: type[Schema]) -> tuple[Schema | None, list[Diagnostic]]:
    """Return the tree as `schema`, or None and one diagnostic for each fault."""
    try:
        return schema.model_validate(plain(tree)), []
    except ValidationError as error:
        return None, [_diagnostic(tree, details) for details in error.errors(include_url=False)]


def _diagnostic(tree: Mapping, details: ErrorDetails) -> Diagnostic:
    path = details["loc"]
    if details["type"] == "extra_forbidden":
        return Fault.UNKNOWN_KEY.at(place_at(tree, path, key=True), f"“{path[-1]}” is not known here")
    if path and path[-1] == "[key]":
        place = place_at(tree, path[:-1], key=True)
        return Fault.UNSAFE_ID.at(place, f"“{path[-2]}” cannot be an id")
    if details["type"] == "missing":
        return Fault.MISSING_KEY.at(place_at(tree, path[:-1], key=True), f"“{path[-1]}” is missing")
    if details["type"] == "string_pattern_mismatch" or details["type"] == "string_too_short":
        return _bad_text(tree, details)
    return Fault.WRONG_TYPE.at(place_at(tree, path), f"{_value(details)}: {_lowered(details['msg'])}")


def _bad_text(tree: Mapping, details: ErrorDetails) -> Diagnostic:
    place = place_at(tree, details["loc"])
    if not details["input"]:
        return Fault.WRONG_TYPE.at(place, f"“{details['loc'][-1]}” is empty", "Write the text.")
    return Fault.WRONG_TYPE.at(place, f"{_value(details)} does not have the form that is expected here")


def _value(details: ErrorDetails) -> str:
    value = details["input"]
    return f"“{value[:40]}”" if isinstance(value, str) else f"“{details['loc'][-1]}”"


def _lowered(message: str) -> str:
    return message[:1].lower() + message[1:]
