"""A space is doubled or missing, or stands before a mark or inside brackets or quotation marks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.punctuation import spaced_marks
from portal.language.quotations import quotations

SPACE = "[ \u00a0\u202f]"
BLANKS = " \u00a0\u202f"
LETTER = r"[^\W\d_]"
CLOSING = '(),.;:!?*«»“”„"'
TOKEN = re.compile(r"\S+")
# In what is no word of a language these signs stand.
TECHNICAL = re.compile(r"[/\\@_=<>|#&*+~^]|[.:]{2}")
# Two spaces after a sentence, and those that set out a text of several lines, are a habit of typists.
HABIT = re.compile(r"[.:?!)][ \u00a0]{2,}|\n")
# Nearly every text has nothing of this, and needs no closer look.
SUSPECT = re.compile(
    r"[ \u00a0\u202f,;:.!?،؛؟()\[\]¿¡«»„“”\"]"
    rf"(?:(?<={SPACE})[ \u00a0\u202f,;:.!?،؛؟)\]»”]|(?<={SPACE})-{LETTER}"
    rf"|(?<=[(\[¿¡«„“\"]){SPACE}|(?<=[,;:.!?،؛؟)»”\"]){LETTER}|(?<={LETTER}[(«„“\"]))"
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


NEEDLESS, MISSING = "a space stands before “{mark}”", "no space stands after “{mark}”"
RULES = (
    _rule(
        r"(?<=[^\s|([«„“¿¡])[ \u00a0]{2,}(?=[^\s|,;:.!?،؛؟)\]»”])(?!-\w)",
        " ",
        "two spaces stand where one is enough",
    ),
    _rule(
        rf"(?<=[\w)\]»”\"’%`}}]){SPACE}+(?=(?P<mark>[,;:.!?،؛؟])(?:[\s”»\")\]*_]|\Z))",
        "",
        NEEDLESS,
        rf"\S{SPACE}+[,;:.!?](?:\s|\Z)",
    ),
    _rule(rf"(?<=[^\s(\[]){SPACE}+(?P<mark>[,;،؛)])(?={LETTER})", "{mark} ", NEEDLESS),
    _rule(
        rf"(?<=(?P<mark>[(\[¿¡])){SPACE}+(?=[^\s)\]])",
        "",
        "a space stands after “{mark}”",
        r"[(\[](?:\s|\Z)",
    ),
    _rule(rf"(?<=[^\s(\[]){SPACE}+(?=(?P<mark>[)\]]))", "", NEEDLESS, r"(?:\s|\A)[)\]]"),
    # An ending, as in “office -ul”. Five letters: “en -knoppies” is half of two compounds.
    _rule(rf"(?<={LETTER}{{5}}){SPACE}+(?=(?P<mark>-){LETTER}{{2,}}(?![\w-]))", "", NEEDLESS, r"\s-\w"),
    _rule(rf"(?<={LETTER}{LETTER}(?P<mark>[,;!?،؛؟]))(?={LETTER}(?:{LETTER}|\s))", " ", MISSING),
    _rule(rf"(?<={LETTER}{LETTER}(?P<mark>\.))(?={LETTER}(?:{LETTER}|\s))", " ", MISSING),
    _rule(rf"(?<={LETTER}{LETTER}{LETTER}(?P<mark>:))(?={LETTER}{LETTER})", " ", MISSING),
    _rule(
        rf"(?<={LETTER}{LETTER})(?=(?P<mark>\(){SPACE}*{LETTER}[^()]{{3,}}\))",
        " ",
        "no space stands before “{mark}”",
        r"\w\(",
    ),
    _rule(rf"(?<=(?P<mark>\)))(?={LETTER}{{3}})", " ", MISSING),
)
# What stands in a column of its own, such as [ revoked].
BOXED = re.compile(r"\s*\[[^\[\]]*\]\s*")
AT_EDGE = re.compile(r"\A[ \t]+|[ \t]+\Z")


@check("PUN04", on=TranslatedUnit, level=Level.WARNING, is_style=True)
def spacing(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.target.text
    if not SUSPECT.search(text) and not (text[:1].isspace() or text[-1:].isspace()):
        return
    taken: set[int] = set()
    for finding in _found_anywhere(unit):
        (edit,) = finding.edits
        if taken.isdisjoint(range(edit.start, edit.end + 1)):
            taken.update(range(edit.start, edit.end + 1))
            yield finding


def _found_anywhere(unit: TranslatedUnit) -> Iterator[Finding]:
    if "»" not in spaced_marks(unit.locale.tag):
        yield from _at_quotations(unit)
    for rule in RULES:
        if rule.fault.search(unit.target.text) and not rule.meant.search(unit.source.text):
            yield from _broken(unit, rule)
    if unit.own:
        yield from _at_edges(unit)


def _broken(unit: TranslatedUnit, rule: Rule) -> Iterator[Finding]:
    for match in rule.fault.finditer(unit.target.text):
        mark = match.groupdict().get("mark") or ""
        if _is_meant(unit, match, mark) or (rule.message == MISSING and not _is_end(unit, match, mark)):
            continue
        yield _found(unit, match.span(), rule.text.format(mark=mark), rule.message.format(mark=mark))


def _is_meant(unit: TranslatedUnit, match: re.Match[str], mark: str) -> bool:
    """Whether the space is the language's, an author's habit, or stands in or between what is no prose."""
    prose, start = unit.text, match.start()
    if not mark:
        is_habit = not unit.own and HABIT.search(unit.target.text) is not None
        return is_habit or (prose[start - 1].isspace() and prose[match.end()].isspace())
    if not unit.own and _is_aligned(unit, match, mark):
        return True
    if match[0] and (mark in spaced_marks(unit.locale.tag) or (mark == ":" and prose[start - 1].isdigit())):
        return True
    if mark in "¿¡" and prose[: match.start("mark")][-1:].isalpha():
        return True  # half of a letter that was read in a wrong encoding
    rest = prose[match.end() :].lstrip(mark + BLANKS)
    # A question mark before a small letter is a letter that was lost.
    return prose[match.start("mark")] != mark or (mark == "?" and rest[:1].islower())


def _is_aligned(unit: TranslatedUnit, match: re.Match[str], mark: str) -> bool:
    """Whether blanks set a word or a colon into its column."""
    if mark == ":":
        return len(match[0]) > 1 or unit.source.text[:1].isspace()
    return mark in ("[", "]") and BOXED.fullmatch(unit.target.text) is not None


def _is_end(unit: TranslatedUnit, match: re.Match[str], mark: str) -> bool:
    """Whether a mark without a space after it ends a part of a sentence, and belongs to no name."""
    text, at = unit.target.text, match.start()
    token = next(found[0] for found in TOKEN.finditer(text) if found.end() >= at)
    if TECHNICAL.search(token) or token.strip(CLOSING) in unit.source.text:
        return False
    before, after = text[at - 2], text[at : at + 2]
    is_end = before.upper() == before.lower() or (before.islower() and after.istitle())
    return mark not in ".?!" or is_end


def _at_quotations(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.target.text
    for pair in quotations(text, unit.text).pairs:
        start, end, inside = pair.start + 1, pair.end, text[pair.start + 1 : pair.end]
        if not inside.strip():
            continue
        if lead := len(inside) - len(inside.lstrip(BLANKS)):
            yield _found(unit, (start, start + lead), "", f"a space stands after “{pair.opening}”")
        if tail := len(inside) - len(inside.rstrip(BLANKS)):
            yield _found(unit, (end - tail, end), "", f"a space stands before “{pair.closing}”")
        if pair.is_double and unit.text[start - 2 : start - 1].isalpha():
            yield _found(unit, (start - 1, start - 1), " ", f"no space stands before “{pair.opening}”")
        if pair.is_double and re.match(rf"{LETTER}{{3}}", text[end + 1 : end + 4]):
            yield _found(unit, (end + 1, end + 1), " ", f"no space stands after “{pair.closing}”")


def _at_edges(unit: TranslatedUnit) -> Iterator[Finding]:
    source = unit.source.text
    for match in AT_EDGE.finditer(unit.target.text):
        is_first = match.start() == 0
        if (source[:1] if is_first else source[-1:]) not in (" ", "\t"):
            yield _found(unit, match.span(), "", f"the text {'begins' if is_first else 'ends'} with a space")


def _found(unit: TranslatedUnit, span: tuple[int, int], text: str, message: str) -> Finding:
    start, end = span
    hint = "Set a space there." if message.startswith("no ") else "Take the space out."
    shown = span if start < end else (max(start - 1, 0), end)
    return unit.finding(message, hint, span=shown, edits=(Edit(start, end, text),))
