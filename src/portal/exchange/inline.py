"""The elements inside an XLIFF text: the code that they stand for, or placeholders: {1}, {2}…{/2}."""

from collections.abc import Mapping
from dataclasses import dataclass

# Elements that enclose text that is translated.
PAIRED = frozenset({"g", "pc"})
STANDALONE = frozenset({"x", "bx", "ph", "sc", "bpt", "it", "cp"})
ENDS = frozenset({"ex", "ec", "ept"})
# What these enclose is code of the file that was translated, not text.
CODE = frozenset({"ph", "bpt", "ept", "it"})


@dataclass(frozen=True, slots=True)
class Closing:
    """What the end of an element leaves in the text, and whether the text before it is hidden."""

    text: str = ""
    hides: bool = False


PLAIN = Closing()


NO_CODE: Mapping[str, str] = {}


def markers(
    name: str, attributes: Mapping[str, str], code: Mapping[str, str] = NO_CODE
) -> tuple[str, Closing]:
    """Return what stands for the beginning and for the end of an element; nothing for an annotation.

    `code` is the original data of the unit by its id; an element that refers to it stands for that.
    """
    start, end = (code.get(attributes.get(name, "")) for name in ("dataRefStart", "dataRefEnd"))
    if name in PAIRED and start is not None:
        return start, Closing(end or "")
    own = code.get(attributes.get("dataRef", ""))
    if own is not None and name not in PAIRED:
        return own, Closing(hides=name in CODE)
    id = attributes.get("id") or attributes.get("hex") or name
    if name in PAIRED:
        return f"{{{id}}}", Closing(f"{{/{id}}}")
    if name in ENDS or attributes.get("pos") == "close":
        start = attributes.get("startRef") or attributes.get("id") or attributes.get("rid") or name
        return f"{{/{start}}}", Closing(hides=name in CODE)
    return f"{{{id}}}" if name in STANDALONE else "", Closing(hides=name in CODE)
