"""A sentence begins with a small letter."""

import re
from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedUnit, check
from portal.diagnostics import Edit, Level
from portal.language.punctuation import capital, has_capitals

# What may stand before the first letter: the sign of an item, quotation marks, brackets, emphasis.
LEAD = re.compile(r"(?:(?:[-*+#>]+|\d+[.)])\s+)*[\s¿¡«“„\"‘'(\[*_]*")
MARK_AT_END = re.compile(r"[.?!…][”“»\"’')\]*_\s]*\Z")
WORD = re.compile(r"\S+")
AFTER = ".,;:!?…”»“\"’')]*_"
# A small letter begins a name, such as iPhone, or what is no word; an apostrophe makes it an article; a
# letter in quotation marks is spoken of.
NO_WORD = re.compile(r"[\d_/\\@=.:](?=\w)|\w[A-Z]|\(|\An\Z|\A\w[”“»\"’']")
# What has a capital anywhere: an abbreviation, a letter by itself.
CAPITALS = re.compile(r"[A-Z][A-Z0-9]*\b")
AFTER_STOP = re.compile(r"[”»\")]*[.?!؟][”»\")]* (?P<next>[^\W\d_]+)(?![\w.)])")
ASKED = re.compile(r"[?!][”»\")]* [^\W\dA-Z_]")
LAST_WORD = re.compile(r"(?<![\w.-])[^\W\d_]{3,}\Z")
ABBREVIATION = re.compile(
    r"approx|aprox|art|cap|cent|comp|cont|dept|depto|dim|dvs|ens|enz|etc|excl|fig|incl|info|jud|lung|max|min|máx|mín"
    r"|núm|ord|orig|pag|pág|prof|ref|sec|str|tab|tel|trad|vol",
    re.IGNORECASE,
)


@check("CAP02", on=TranslatedUnit, level=Level.WARNING, is_style=True)
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
    if word is None or NO_WORD.search(word[0]) or _is_kept(unit, word[0]):
        return
    letter, shown = capital(text[start], unit.locale.tag), word[0].rstrip(AFTER)
    yield unit.finding(
        f"the sentence begins with a small letter: “{shown}”",
        f"Write “{letter}{shown[1:]}”.",
        span=word.span(),
        edits=(Edit(start, start + 1, letter),),
    )


def _is_kept(unit: TranslatedUnit, word: str) -> bool:
    """Whether the word is none of the language and stands in the source, as the name of a program may."""
    return word in unit.source.text.split() and not unit.language.knows(word)


def _first_letter(text: str) -> int | None:
    """Return where the first letter stands, if no code or placeholder begins the text."""
    lead = LEAD.match(text)
    start = lead.end() if lead else 0
    return start if text[start : start + 1].isalpha() else None


def _is_sentence(unit: TranslatedUnit) -> bool:
    text, start = unit.source_text, _first_letter(unit.source_text)
    # Messages may begin with small letters throughout, which only a common word tells.
    if unit.origin is Origin.OTHERS and start is not None and CAPITALS.match(text, start):
        return text[start : start + 2] in ("A ", "I ") and MARK_AT_END.search(unit.source.text) is not None
    return start is not None and text[start].isupper() and MARK_AT_END.search(unit.source.text) is not None


def _inside(unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield a small letter after a mark; which of the two is wrong, only a reader can tell."""
    text = unit.text
    for match in AFTER_STOP.finditer(text):
        following = match["next"]
        last = LAST_WORD.search(text, max(match.start() - 40, 0), match.start())
        if last is None or not following[0].islower() or ABBREVIATION.fullmatch(last[0]):
            continue
        if ASKED.search(match[0]) and ASKED.search(unit.source.text):
            continue
        both = text[last.start() : match.end()]
        is_word = last[0] in unit.source.text.split() or unit.language.knows(last[0])
        if is_word and both not in unit.source.text and unit.language.knows(following):
            message = f"a small letter follows the end of a sentence: “{both}”"
            hint = "Write a capital, or take the mark out."
            yield unit.finding(message, hint, span=(last.start(), match.end()))
