"""A text, or an item of it, ends without the mark that English has there, or with another, or with two."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language import sentences
from portal.language.punctuation import (
    capitalises_nouns,
    has_capitals,
    has_full_stops,
    opening_marks,
    own_mark,
    plain_mark,
)

MARKS = frozenset(".?!:…")
# Marks at the end, with what may close after them: quotation marks, brackets, emphasis, tags, an anchor.
END = re.compile(
    r"(?P<run>[.?!:…,;،؛؟۔।。，；：！？]*)"
    r"(?P<rest>(?:[”“\"’'»›)\]*_\s\u200b-\u200f]|</?\w+/?>|\{[#.][^{}\s]*\})*)\Z"
)
OPENED = re.compile(r"(?:[“„«‘(\[/\\=]|(?<!\S)[\"'`])\Z")
# Paragraphs and items of a list are compared one by one where both texts have as many.
BREAK = re.compile(r"\n[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[-*+•]|\d+[.)])\s)")
FORMS = {".": r"\.", "?": "[?؟？]", "!": "[!！]", ":": "[:：]", "…": r"…|\.{3}", "": "(?!)"}
# A mark that something closes, in any of its forms.
QUOTED = {mark: re.compile(rf"(?:{forms})[”“\"’'»)\]]") for mark, forms in FORMS.items()}
INNER_END = re.compile(r"[.?!؟。][”“\"’'»)\]*_]*\s+\S|\n")
# Two marks of which one means nothing: the same mark twice, or a full stop after a mark.
DOUBLED = re.compile(
    r"(?P<mark>[.,;:?!،؛؟])(?:(?P=mark)|\.)(?<!\?\?)(?<!!!)(?<!؟؟)(?<=[\w)”»]..)(?=[\s”»)*_]|\Z)"
)
# What may be the first word of a sentence, after another word.
CAPITAL = re.compile(r"(?<=[^\W\d_]{2}) (?:[’']n )?(?P<word>[^\W\d_]+)(?![\w-])")
# The word before the mark is an abbreviation: letters with points between, one letter, or one of these.
ABBREVIATION = re.compile(
    r"\W*(?:(?:\w+\.)+\w+|[^\W\d_]|etc|ens|enz|inc|ltd|ltda|corp|vs|no|nr|núm|ca|cf|al|st|dr|mr|mrs|jr|sr"
    r"|apr|pag|pág|tel|máx?|mín|max|min|approx|aprox|dept|vol|ed)",
    re.IGNORECASE,
)
# What may hold a whole sentence.
WRAPPING = frozenset("“„«\"‘'([*_")
# A line of a program's help: an option with what it does.
OPTION = re.compile(r"\s*-{1,2}\w")
ADDRESS = re.compile(r"://|@|\bwww\.")
# How a question may be answered, after its mark: (y/n).
CHOICE = re.compile(r"[?؟][^?؟]*[(\[]\w(?:/\w)+[)\]]\s*\Z")
# What stands for something that is not there, at the end: <missing>.
STAND_IN = re.compile(r"<[^<>]+>\s*\Z")
# An abbreviation that no list has is no word, and short.
LONGEST_ABBREVIATION = 8
# A target that is shorter than this part of its source may have lost more than a mark; scripts without
# capitals also leave out vowels.
WHOLE, WHOLE_WITHOUT_VOWELS = 0.8, 0.65
# A phrase of so few words is no message.
SHORT = 2
# No marks with what closes after them are longer.
TAIL = 60


class Ending(NamedTuple):
    """How a text ends: its mark in Western signs, the marks as they stand and what follows them."""

    mark: str
    run: str
    rest: str
    start: int
    word: str


@check("PUN01", on=TranslatedUnit, level=Level.WARNING, is_style=True)
def terminal_mark_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    if not has_full_stops(unit.locale.tag):
        return
    yield from _doubled(unit)
    yield from _lost_inside(unit)
    for source, target, at in _blocks(unit.source.text, unit.target.text):
        if _ends_alike(source, target):
            continue
        wanted, found = _ending(source, unit.source_language.tag), _ending(target, unit.locale.tag)
        if wanted.mark == found.mark or _is_excused(unit, wanted, found, source, target):
            continue
        last = at + max(found.start - (not found.run), 0)
        yield unit.finding(
            f"the text ends {_shown(found.mark)} where English ends {_shown(wanted.mark)}",
            "End the text as English does.",
            span=(last, last + max(len(found.run), 1)),
            # A question that became a statement may have lost more than its mark, or be another sentence.
            edits=tuple(_repairs(unit, wanted, found, (source, target), at))
            if found.mark not in ("?", "!")
            else (),
        )


def _ends_alike(source: str, target: str) -> bool:
    one, other = source[-1:], target[-1:]
    return one == other == "." or (one.isalnum() and other.isalnum())


def _doubled(unit: TranslatedUnit) -> Iterator[Finding]:
    for match in DOUBLED.finditer(unit.text):
        if match[0] not in unit.source.text:
            mark = own_mark(match[0][0] if match[0][0] in "?!؟" else match[0][-1], unit.locale.tag)
            message = f"“{match[0]}” stands where one mark is enough"
            edits = () if _is_at_wrong_end(unit, match, mark) else (Edit(*match.span(), mark),)
            yield unit.finding(message, f"Write “{mark}”.", span=match.span(), edits=edits)


def _lost_inside(unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield where two sentences run together: one is too few, and a common word has a capital."""
    if "\n" in unit.target.text or not INNER_END.search(unit.source.text):
        return
    tag = unit.locale.tag
    lacking = len(sentences(unit.source_text)) - len(sentences(unit.text))
    if lacking < 1 or not has_capitals(tag) or capitalises_nouns(tag) or unit.language.dictionary is None:
        return
    begun = [match for match in CAPITAL.finditer(unit.text) if _is_common(unit, match["word"])]
    if len(begun) != lacking:
        return
    for match in begun:
        place, word = match.start(), match["word"]
        is_statement = "?" not in unit.source.text and "!" not in unit.source.text
        yield unit.finding(
            f"no mark ends the sentence before “{word}”",
            "End the sentence, as English does.",
            span=(place, match.end()),
            edits=(Edit(place, place, own_mark(".", tag)),) if is_statement else (),
        )


def _is_common(unit: TranslatedUnit, word: str) -> bool:
    """Whether a word with a capital is no name."""
    is_title = word[0].isupper() and (len(word) == 1 or word[1:].islower())
    return is_title and word not in unit.source.text and unit.language.knows(word.lower())


def _is_at_wrong_end(unit: TranslatedUnit, match: re.Match[str], mark: str) -> bool:
    """Whether two marks end a text that should end otherwise, so that one of them is wrong as well."""
    rest = END.match(unit.target.text, match.start())
    tag = unit.locale.tag
    return rest is not None and plain_mark(mark, tag) != _ending(unit.source.text, tag).mark


def _blocks(source: str, target: str) -> Iterator[tuple[str, str, int]]:
    """Yield what is compared, and where it begins in the target."""
    if "\n" in source and "\n" in target:
        sources, targets = [*_parts(source)], [*_parts(target)]
        if len(sources) == len(targets):
            yield from ((one[0], *other) for one, other in zip(sources, targets, strict=True))
            return
    yield source, target, 0


def _parts(text: str) -> Iterator[tuple[str, int]]:
    start = 0
    for match in BREAK.finditer(text):
        yield text[start : match.start()], start
        start = match.end()
    yield text[start:], start


def _ending(text: str, tag: str) -> Ending:
    match = END.search(text, max(len(text) - TAIL, 0))
    if match is None or not (run := match["run"]) or OPENED.search(text, 0, match.start()):
        start = match.start() if match else len(text)
        return Ending("", "", text[start:], start, _last_word(text[:start]))
    doubled = DOUBLED.search(text, match.start())
    sign = run[0] if doubled and run[0] in "?!؟" else "…" if run.endswith("...") else run[-1]
    mark = plain_mark(sign, tag)
    return Ending(
        mark if mark in MARKS else "", run, match["rest"], match.start(), _last_word(text[: match.start()])
    )


def _last_word(text: str) -> str:
    return text.rsplit(None, 1)[-1] if text.strip() else ""


def _is_excused(unit: TranslatedUnit, wanted: Ending, found: Ending, source: str, target: str) -> bool:
    """Whether the difference is the language's, or the source's own fault."""
    if "." in (wanted.mark, found.mark) and ABBREVIATION.fullmatch((wanted if wanted.mark else found).word):
        return True
    if not wanted.mark and (INNER_END.search(source.strip()) or _stands_in(found, source)):
        return True
    if not found.mark and _stands_in(wanted, target):
        return True
    return not unit.own and _is_usual(unit, wanted, found, source, target)


def _is_usual(unit: TranslatedUnit, wanted: Ending, found: Ending, source: str, target: str) -> bool:
    """Whether translators of programs write the difference with intent."""
    is_tone = (wanted.mark, found.mark) == ("!", ".")
    added = found.mark == "." and not wanted.mark
    if added and len(found.word) <= LONGEST_ABBREVIATION and not unit.language.knows(found.word):
        return True
    if (wanted.mark == "?" and CHOICE.search(target)) or (
        STAND_IN.search(source) and STAND_IN.search(target)
    ):
        return True
    is_short = len(source.split()) <= SHORT
    is_title = unit.is_label and (is_short or source.strip()[:1].isupper())
    is_title = is_title and not INNER_END.search(target.strip())
    return is_tone or (added and not is_title) or OPTION.match(source) is not None


def _stands_in(ending: Ending, other: str) -> bool:
    """Whether a mark inside quotation marks or brackets may stand elsewhere in the other text."""
    return bool(ending.rest.strip()) and bool(QUOTED[ending.mark].search(other))


def _repairs(
    unit: TranslatedUnit, wanted: Ending, found: Ending, texts: tuple[str, str], at: int
) -> Iterator[Edit]:
    """Yield the repair where no more than a mark can be wrong."""
    source, target = texts
    if (wanted.mark, found.mark) == ("!", ".") or DOUBLED.search(target, found.start):
        return
    if not found.word:
        return
    if not wanted.mark:
        if found.run == "." and not INNER_END.search(target.strip()):
            yield Edit(at + found.start, at + found.start + 1, "")
        return
    tag = unit.locale.tag
    opening = opening_marks(tag).get(wanted.mark)
    whole = WHOLE if has_capitals(tag) else WHOLE_WITHOUT_VOWELS
    is_cut = not found.mark and len(target) < whole * len(source)
    if is_cut or (opening and opening not in target):
        return
    start = found.start
    if not found.run and not _is_inside(wanted, found, target):
        start += len(found.rest.rstrip())
    end, mark = start + len(found.run), own_mark(wanted.mark, tag)
    is_address = not found.run and ADDRESS.search(found.word)
    if not is_address and _ending(target[:start] + mark + target[end:], tag).mark == wanted.mark:
        yield Edit(at + start, at + end, mark)


def _is_inside(wanted: Ending, found: Ending, target: str) -> bool:
    """Whether the mark belongs before what closes the text: an anchor, or what the text begins with."""
    return "{" in found.rest or (bool(wanted.rest.strip()) and target.lstrip()[:1] in WRAPPING)


def _shown(mark: str) -> str:
    return f"with “{mark}”" if mark else "without a mark"
