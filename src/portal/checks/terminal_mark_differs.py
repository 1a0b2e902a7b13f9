"""A target ends without the mark that its source ends with, or with another one."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level

# The marks of other scripts, and those that may follow a mark at the end.
SAME = str.maketrans({"؟": "?", "।": ".", "。": ".", "！": "!", "？": "?", "：": ":"})
CLOSING = "”“\"’'»›)]*_ \u200c\u200f"
MARKS = ".?!:…"


@check("PUN01", on=TranslatedUnit, level=Level.WARNING)
def terminal_mark_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, found = _mark(unit.source.text), _mark(unit.target.text)
    if wanted != found:
        message = f"the text ends {_shown(found)} where English ends {_shown(wanted)}"
        yield Finding(unit.target.place, message, "End the text as English does.", unit.target.id)


def _mark(text: str) -> str:
    last = text.rstrip().rstrip(CLOSING).translate(SAME)[-1:]
    return last if last in MARKS else ""


def _shown(mark: str) -> str:
    return f"with “{mark}”" if mark else "without a mark"
