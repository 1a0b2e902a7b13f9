"""A sentence begins with a small letter."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.punctuation import capital, has_capitals

# What may stand before the first letter: the sign of an item, quotation marks, brackets, emphasis.
LEAD = re.compile(r"(?:(?:[-*+#>]+|\d+[.)])\s+)*[\s¿¡«“„\"‘'(\[*_]*")
MARK_AT_END = re.compile(r"[.?!…][”“»\"’')\]*_\s]*\Z")
WORD = re.compile(r"\S+")
AFTER = ".,;:!?…”»“\"’')]*_"
# A small letter begins a name, such as iPhone, or what is no word; an apostrophe makes it an article.
NO_WORD = re.compile(r"[\d_/\\@=.:](?=\w)|\w[A-Z]|\(|\An\Z")
AFTER_STOP = re.compile(r"(?<![\w.-])(?P<word>[^\W\d_]{4,})\.[”»\")]* (?P<next>[^\W\d_]{2,})(?![\w.])")
ABBREVIATIONS = frozenset(
    ("approx", "aprox", "comp", "cont", "dept", "depto", "excl", "incl", "info", "lung", "orig", "prof")
)


@check("CAP02", on=TranslatedUnit, level=Level.WARNING)
def sentence_start(unit: TranslatedUnit) -> Iterator[Finding]:
    if has_capitals(unit.locale.tag):
        yield from _at_start(unit)
        yield from _inside(unit)


def _at_start(unit: TranslatedUnit) -> Iterator[Finding]:
    text, start = unit.text, _first_letter(unit.text)
    if start is None or not text[start].islower() or not _is_sentence(unit):
        return
    if unit.target.text[:start] != text[:start]:
        return
    word = WORD.match(text, start)
    if word is None or NO_WORD.search(word[0]) or word[0] in unit.source.text.split():
        return
    letter, shown = capital(text[start], unit.locale.tag), word[0].rstrip(AFTER)
    yield unit.finding(
        f"the sentence begins with a small letter: “{shown}”",
        f"Write “{letter}{shown[1:]}”.",
        span=word.span(),
        edits=(Edit(start, start + 1, letter),),
    )


def _first_letter(text: str) -> int | None:
    """Return where the first letter stands, if no code or placeholder begins the text."""
    lead = LEAD.match(text)
    start = lead.end() if lead else 0
    return start if text[start : start + 1].isalpha() else None


def _is_sentence(unit: TranslatedUnit) -> bool:
    text, start = unit.source_text, _first_letter(unit.source_text)
    return start is not None and text[start].isupper() and MARK_AT_END.search(unit.source.text) is not None


def _inside(unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield a small letter after a full stop; which of the two is wrong, only a reader can tell."""
    for match in AFTER_STOP.finditer(unit.text):
        word, following = match["word"], match["next"]
        if not following[0].islower() or word.lower() in ABBREVIATIONS or match[0] in unit.source.text:
            continue
        if unit.language.knows(word) and unit.language.knows(following):
            message = f"a small letter follows a full stop: “{match[0]}”"
            yield unit.finding(message, "Write a capital, or take the full stop out.", span=match.span())
