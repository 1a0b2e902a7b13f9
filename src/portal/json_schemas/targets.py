"""The schemas of target files: one key for each text of the source, and in the glossary the notes."""

from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from portal.interface import WORDS
from portal.json_schemas.expansion import JsonSchema, described, expanded
from portal.schema import (
    ID_PATTERN,
    KIND,
    SCALAR,
    GlossaryFile,
    GlossaryNotesFile,
    LocaleFile,
    SourceLocaleFile,
    TargetLocaleFile,
)

# Stands in a path for an id that whoever writes the source chooses.
ANY = "*"
ID = f"({ID_PATTERN.strip('^$')})"
# A text that is not translated yet is empty, or its key is missing.
EMPTY = [*SCALAR, "null"]


def target_schema(model: type[BaseModel]) -> JsonSchema:
    """Return the schema of the target files of a source file: keys are the paths of its texts."""
    keys = [(path, _text(schema)) for path, schema in _texts(expanded(model), ())]
    if model is GlossaryFile:
        keys += [((ANY, name), note) for name, note in expanded(GlossaryNotesFile)["properties"].items()]
    fixed = {".".join(path): schema for path, schema in keys if ANY not in path}
    return {
        "type": "object",
        "description": f"The texts of {model.__doc__} in another language, each after its key.",
        "properties": fixed,
        "patternProperties": {_pattern(path): schema for path, schema in keys if ANY in path},
        "additionalProperties": False,
    }


def locale_schema(model: type[LocaleFile]) -> JsonSchema:
    """Return the schema of a locale file, which knows the words of the interface."""
    schema = described(expanded(model))
    is_source = model is not TargetLocaleFile
    words = {name: _word(slots, is_source=is_source) for name, slots in WORDS.items()}
    description = schema["properties"]["words"]["description"]
    schema["properties"]["words"] = {
        "type": "object",
        "description": description,
        "properties": words,
        "additionalProperties": False,
        **({"required": list(words)} if model is SourceLocaleFile else {}),
    }
    return schema


def _texts(schema: JsonSchema, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], JsonSchema]]:
    if KIND in schema:
        yield path, schema
    for name, inner in schema.get("properties", {}).items():
        yield from _texts(inner, (*path, name))
    for inner in schema.get("patternProperties", {}).values():
        yield from _texts(_inherited(inner, schema), (*path, ANY))


def _inherited(inner: JsonSchema, schema: JsonSchema) -> JsonSchema:
    """Return the schema of an entry, which says what its list says where it has no description."""
    return {**{key: schema[key] for key in ("description",) if key in schema}, **inner}


def _text(schema: JsonSchema) -> JsonSchema:
    return {"type": EMPTY, "description": described(schema)["description"]}


def _word(slots: Sequence[str], *, is_source: bool) -> JsonSchema:
    kept = " and ".join(f"{{{slot}}}" for slot in slots)
    note = f"Keep {kept} as it is written here." if kept else "A word or sentence of the interface."
    if is_source:
        return {"type": SCALAR, "minLength": 1, "description": note}
    return {"type": EMPTY, "description": note}


def _pattern(path: tuple[str, ...]) -> str:
    return "^" + r"\.".join(ID if step == ANY else step for step in path) + "$"
