"""A space is doubled or missing, or stands before a mark or inside brackets or quotation marks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.punctuation import spaced_marks
from portal.language.quotations import quotations

SPACE = "[ \u00a0\u202f]"
LETTER = r"[^\W\d_]"
TOKEN = re.compile(r"\S+")
# In what is no word of a language these signs stand.
TECHNICAL = re.compile(r"[/\\@_=<>|#&*+~^]|[.:]{2}")
# Nearly every text has nothing of this, and needs no closer look.
SUSPECT = re.compile(
    rf"\S{SPACE}{{2}}|{SPACE}[,;:.!?،؛؟)\]»”]|[(\[¿¡«„“]{SPACE}|[,;:.!?،؛؟]{LETTER}{LETTER}"
    rf"|{LETTER}\({LETTER}|\){LETTER}|[»”\"]{LETTER}|{LETTER}[«„“\"]|\"{SPACE}|\A\s|\s\Z|{SPACE}-{LETTER}"
)


class Rule(NamedTuple):
    """Where a space is wrong or lacking, what stands there instead, and how the fault is called.

    The mark in question is the group “mark”. `meant` shows in a source that spaces are set with intent.
    """

    fault: re.Pattern[str]
    text: str
    message: str
    meant: re.Pattern[str]


def _rule(fault: str, text: str, message: str, meant: str = "") -> Rule:
    return Rule(re.compile(fault), text, message, re.compile(meant or fault))


RULES = (
    _rule(r"(?<=\S)[ \u00a0]{2,}(?=[^\s|])", " ", "two spaces stand where one is enough"),
    _rule(
        rf"(?<=[\w)\]»”\"’%`}}]){SPACE}+(?=(?P<mark>[,;:.!?،؛؟])(?:[\s”»\")\]*_]|\Z))",
        "",
        "a space stands before “{mark}”",
        rf"\S{SPACE}+[,;:.!?](?:\s|\Z)",
    ),
    _rule(rf"(?<=(?P<mark>[(\[¿¡])){SPACE}+(?=[^\s)\]])", "", "a space stands after “{mark}”"),
    _rule(rf"(?<=[^\s(\[]){SPACE}+(?=(?P<mark>[)\]]))", "", "a space stands before “{mark}”"),
    _rule(
        rf"(?<={LETTER}{LETTER}(?P<mark>[,;!?،؛؟]))(?={LETTER}{LETTER})", " ", "no space stands after “{mark}”"
    ),
    _rule(
        rf"(?<={LETTER}{LETTER}{LETTER}(?P<mark>[.:]))(?={LETTER}{LETTER})",
        " ",
        "no space stands after “{mark}”",
    ),
    _rule(
        rf"(?<={LETTER}{LETTER})(?=(?P<mark>\(){LETTER}[^()]{{3,}}\))",
        " ",
        "no space stands before “{mark}”",
        r"\w\(",
    ),
    _rule(rf"(?<=(?P<mark>\)))(?={LETTER}{{3}})", " ", "no space stands after “{mark}”"),
)
AT_EDGE = re.compile(r"\A[ \t]+|[ \t]+\Z")


@check("PUN04", on=TranslatedUnit, level=Level.WARNING)
def spacing(unit: TranslatedUnit) -> Iterator[Finding]:
    if not SUSPECT.search(unit.target.text):
        return
    for rule in RULES:
        if not rule.meant.search(unit.source.text):
            yield from _broken(unit, rule)
    yield from _in_quotations(unit)
    yield from _at_edges(unit)


def _broken(unit: TranslatedUnit, rule: Rule) -> Iterator[Finding]:
    for match in rule.fault.finditer(unit.target.text):
        mark = match.groupdict().get("mark") or ""
        if mark in spaced_marks(unit.locale.tag) and mark and not rule.text:
            continue
        if _is_prose(unit, match, mark) and (rule.text == "" or not mark or _is_end(unit, match, mark)):
            yield _found(unit, match.span(), rule.text, rule.message.format(mark=mark))


def _is_prose(unit: TranslatedUnit, match: re.Match[str], mark: str) -> bool:
    """Whether a mark, or what stands on both sides of a space, is no code, address or placeholder."""
    prose, (start, end) = unit.text, match.span()
    if mark:
        at = match.start("mark")
        return prose[at] == mark
    return not (prose[start - 1].isspace() and prose[end : end + 1].isspace())


def _is_end(unit: TranslatedUnit, match: re.Match[str], mark: str) -> bool:
    """Whether a mark without a space after it ends a part of a sentence, and belongs to no name."""
    text, at = unit.target.text, match.start()
    token = next(found[0] for found in TOKEN.finditer(text) if found.end() > at - 1)
    if TECHNICAL.search(token) or token.strip("(),.;:!?*«»“”„\"") in unit.source.text:
        return False
    before, after = text[at - 2 : at - 1], text[at : at + 2]
    if mark != ".":
        return True
    return before.islower() and after.istitle() if before.upper() != before.lower() else True


def _in_quotations(unit: TranslatedUnit) -> Iterator[Finding]:
    if "«" in spaced_marks(unit.locale.tag) or "»" in spaced_marks(unit.locale.tag):
        return
    text = unit.target.text
    for pair in quotations(text, unit.text).pairs:
        inside = text[pair.start + 1 : pair.end]
        lead, tail = len(inside) - len(inside.lstrip(" \u00a0\u202f")), len(inside) - len(inside.rstrip(" \u00a0\u202f"))
        if lead and inside.strip():
            yield _found(
                unit, (pair.start + 1, pair.start + 1 + lead), "", f"a space stands after “{pair.opening}”"
            )
        if tail and inside.strip():
            yield _found(unit, (pair.end - tail, pair.end), "", f"a space stands before “{pair.closing}”")


def _at_edges(unit: TranslatedUnit) -> Iterator[Finding]:
    source = unit.source.text
    for match in AT_EDGE.finditer(unit.target.text):
        edge = source[:1] if match.start() == 0 else source[-1:]
        if edge not in (" ", "\t"):
            where = "begins" if match.start() == 0 else "ends"
            yield _found(unit, match.span(), "", f"the text {where} with a space")


def _found(unit: TranslatedUnit, span: tuple[int, int], text: str, message: str) -> Finding:
    start, end = span
    shown = (start, end) if start < end else (start - 1, end)
    hint = "Set a space there." if text and start == end else "Take it out." if not text else "Keep one."
    return unit.finding(message, hint, span=shown, edits=(Edit(start, end, text),))
