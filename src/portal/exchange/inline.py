"""The elements inside an XLIFF text, as placeholders that can be compared: {1}, {2}…{/2}."""

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


def markers(name: str, attributes: dict[str, str]) -> tuple[str, Closing]:
    """Return what stands for the beginning and for the end of an element; nothing for an annotation."""
    id = attributes.get("id") or attributes.get("hex") or name
    if name in PAIRED:
        return f"{{{id}}}", Closing(f"{{/{id}}}")
    if name in ENDS or attributes.get("pos") == "close":
        start = attributes.get("startRef") or attributes.get("id") or attributes.get("rid") or name
        return f"{{/{start}}}", Closing(hides=name in CODE)
    return f"{{{id}}}" if name in STANDALONE else "", Closing(hides=name in CODE)
