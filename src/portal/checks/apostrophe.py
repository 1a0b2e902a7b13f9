"""An apostrophe is written with another sign, or is lost before the Afrikaans article."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level

APOSTROPHE, STRAIGHT = "’", "'"
# In its place stand a straight mark, an opening quotation mark, an accent or a prime.
INSIDE = re.compile(r"['‘`´ʹ′‛](?<=[^\W\d_].)(?=[^\W\d_])")
# The Afrikaans article is an n after an apostrophe. A sign of Unicode that stands for both is deprecated.
ARTICLE = re.compile(
    r"(?<![\w’'‘`´ʼ′.,/-])(?P<sign>['‘`´ʼʹ′‛]|[’'‘`´ʼʹ′‛] )[nN](?![\w’'‘`´/-])|(?P<whole>ŉ)"
    r"|(?<![\w’'‘`´ʼ′.,/-])(?<![’'‘`´ʼ′] )(?P<bare>n)(?= +[^\W\d_]{2})"
)
ALONE = re.compile(r"(?<!\w)n(?!\w)")


@check("PUN07", on=TranslatedUnit, level=Level.WARNING, is_style=True)
def apostrophe(unit: TranslatedUnit) -> Iterator[Finding]:
    for match in INSIDE.finditer(unit.text):
        if unit.own or match[0] != STRAIGHT:
            message = f"the apostrophe is written as “{match[0]}”"
            yield _finding(unit, message, match.span(), _wanted(unit))
    if unit.language.subtag == "af":
        yield from _articles(unit)


def _articles(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted = _wanted(unit)
    for match in ARTICLE.finditer(unit.text):
        if sign := match["sign"]:
            if unit.own or sign != STRAIGHT:
                message = f"the apostrophe is written as “{sign}”"
                yield _finding(unit, message, match.span("sign"), wanted)
        elif match["whole"] or not ALONE.search(unit.source.text):
            yield _finding(unit, f"the article is written as “{match[0]}”", match.span(), f"{wanted}n")


def _wanted(unit: TranslatedUnit) -> str:
    """Return the apostrophe, or a straight one where a text that is not the portal's has such."""
    is_straight = STRAIGHT in unit.target.text or STRAIGHT in unit.source.text
    return STRAIGHT if is_straight and not unit.own else APOSTROPHE


def _finding(unit: TranslatedUnit, message: str, span: tuple[int, int], text: str) -> Finding:
    return unit.finding(message, f"Write “{text}”.", span=span, edits=(Edit(*span, text),))
