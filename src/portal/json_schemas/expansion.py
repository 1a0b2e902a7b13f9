"""A model's JSON Schema, in the draft that editors know, without references and in few words."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from portal.schema import KIND

JsonSchema = dict[str, Any]
# What a generator says that no editor of content needs.
SILENT = frozenset({"title", "$defs"})


def expanded(model: type[BaseModel]) -> JsonSchema:
    """Return the schema of a model; a translatable text in it is marked with KIND."""
    schema = model.model_json_schema()
    return _expanded(schema, schema.get("$defs", {}))


def _expanded(schema: JsonSchema, definitions: Mapping[str, JsonSchema]) -> JsonSchema:
    if "$ref" in schema:
        inner = definitions[schema["$ref"].rpartition("/")[2]]
        return _expanded({**inner, **{key: schema[key] for key in schema if key != "$ref"}}, definitions)
    if "anyOf" in schema:  # a key that may be left out; left empty it is a fault
        inner = next(each for each in schema["anyOf"] if each != {"type": "null"})
        return _expanded({**inner, **{key: schema[key] for key in schema if key != "anyOf"}}, definitions)
    found = {key: _value(key, value, definitions) for key, value in schema.items() if key not in SILENT}
    if not found.get("default", True):
        del found["default"]
    if "prefixItems" in found:
        found["items"] = found.pop("prefixItems")
    if "patternProperties" in found:
        found["additionalProperties"] = False
    return found


def _value(key: str, value: Any, definitions: Mapping[str, JsonSchema]) -> Any:
    if key in ("properties", "patternProperties"):
        return {name: _expanded(inner, definitions) for name, inner in value.items()}
    if key in ("items", "additionalProperties", "propertyNames") and isinstance(value, dict):
        return _expanded(value, definitions)
    return [_expanded(each, definitions) for each in value] if key == "prefixItems" else value


def described(schema: JsonSchema) -> JsonSchema:
    """Return the schema with the kind of each text in its description."""
    found = {key: _described(key, value) for key, value in schema.items() if key != KIND}
    if KIND in schema:
        found["description"] = f"{schema.get('description', '')} {schema[KIND]}".strip()
    return found


def _described(key: str, value: Any) -> Any:
    if key in ("properties", "patternProperties"):
        return {name: described(inner) for name, inner in value.items()}
    return described(value) if isinstance(value, dict) and key != "default" else value
