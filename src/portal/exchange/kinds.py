"""What kind of text a unit is, as the schema of its file says: a title, a sentence, prose."""

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from portal.model import GLOSSARY, HOME, INTERFACE, Library
from portal.schema import GlossaryFile, HomeFile, LessonFile, ModuleFile, QuestionFile, SourceLocaleFile
from portal.schema.texts import Name, Prose

NAMES = {"term": "term", "label": "label", "link": "label"}
ADVICE = {
    "title": "a few words without a full stop",
    "term": "a few words without a full stop, as in the middle of a sentence",
    "label": "a few words without a full stop",
    "sentence": "one or a few complete sentences",
    "prose": "a paragraph or a list in Markdown",
    "interface": "a word or sentence of the pages themselves",
}


class Kind(NamedTuple):
    """What a text is, and the fields of the file that lead to it: ("facts", "misconceptions", "why")."""

    name: str
    fields: tuple[str, ...]

    def __str__(self) -> str:
        part = f"; part: {', '.join(self.fields)}" if len(self.fields) > 1 else ""
        return f"{self.name} ({ADVICE[self.name]}){part}"


def kind_of(library: Library, document: str, path: str) -> Kind:
    """Return the kind of the unit at `path`, its local id, in a document."""
    return _kind(_schema(library, document), path)


def _schema(library: Library, document: str) -> type[BaseModel]:
    fixed: dict[str, type[BaseModel]] = {
        HOME: HomeFile,
        GLOSSARY: GlossaryFile,
        INTERFACE: SourceLocaleFile,
    }
    if document in fixed:
        return fixed[document]
    if document in library.questions:
        return QuestionFile
    return LessonFile if document in library.lesson_by_id else ModuleFile


@cache
def _kind(schema: type[BaseModel], path: str) -> Kind:
    if schema is SourceLocaleFile:
        return Kind("interface", ())
    fields: list[str] = []
    inner: Any = schema
    for step in path.split("."):
        inner, is_field = _inside(inner, step)
        if is_field:
            fields.append(step)
    if isinstance(inner, type) and issubclass(inner, Name):
        return Kind(NAMES.get(fields[-1], "title"), tuple(fields))
    return Kind("prose" if inner is Prose else "sentence", tuple(fields))


def _inside(annotation: Any, step: str) -> tuple[Any, bool]:
    """Return what a file may hold below a field or a key, and whether it is a field."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if "root" in annotation.model_fields:
            return _inside(_plain(annotation.model_fields["root"].annotation), step)
        return _plain(annotation.model_fields[step].annotation), True
    return _plain(get_args(annotation)[1]), False


def _plain(annotation: Any) -> Any:
    """Return an annotation without its constraints and without None."""
    if get_origin(annotation) is Annotated:
        return _plain(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return _plain(next(each for each in get_args(annotation) if each is not NoneType))
    return annotation
