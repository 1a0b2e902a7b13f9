"""Find the translatable texts in a bound file: each one is a unit whose local id is its path."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, RootModel

from portal.model import Unit
from portal.reading.tree import Mapping, place_at
from portal.schema import Text


def units_of(value: BaseModel, tree: Mapping, document: str) -> Iterator[Unit]:
    """Yield the units of a source file in its own order; ids are `<document>.<path>`."""
    for path, text in sorted(_texts(value, ()), key=lambda found: place_at(tree, found[0])):
        yield Unit(".".join((document, *path)), str(text), place_at(tree, path))


def _texts(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Text]]:
    if isinstance(value, Text):
        yield path, value
    elif isinstance(value, RootModel):
        yield from _texts(value.root, path)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
