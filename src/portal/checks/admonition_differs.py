"""A target's boxes (notes, warnings) differ from its source's, or their text is not set in."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import admonitions


@check("STR12", on=TranslatedUnit)
def admonition_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, there = admonitions(unit.source.text), admonitions(unit.target.text)
    if wanted == there:
        return
    kinds, own = [kind for kind, _ in wanted], [kind for kind, _ in there]
    start = max(unit.target.text.find(own[0].split()[0]) if own else 0, 0)
    span = (start, len(unit.target.text))
    if kinds != own:
        message = f"boxes {_shown(own)} where English has {_shown(kinds)}"
        hint = "Copy the mark and the English kind; a title of its own may follow in quotation marks."
        yield unit.finding(message, hint, span=span)
    else:
        kind = next(kind for (kind, one), (_, other) in zip(wanted, there, strict=True) if one != other)
        message = f"the text of the box {kind} is not set in as in English"
        yield unit.finding(message, "Begin each line of the box with four blanks.", span=span)


def _shown(kinds: list[str]) -> str:
    return ", ".join(kinds) or "none"
