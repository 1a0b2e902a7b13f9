"""The Afrikaans article has a capital, or the word after it has none at the beginning of a sentence."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level

# The article in any way in which its apostrophe is written.
SIGNS = "’'‘`´ʼ"
CAPITAL = re.compile(rf"(?<![\w{SIGNS}])[{SIGNS}]N(?![\w{SIGNS}.])(?!\s+[^\W\d_]*[A-ZÊËÉÔÛÏ]{{2}})")
ARTICLE = re.compile(rf"[{SIGNS}][nN]\s+[«“„\"(\[*_]*(?P<word>[^\W\d_][\w’'-]*)")
# What stands before an article that begins a text, a line, or a sentence: no mark after an abbreviation.
START = re.compile(
    rf"(?:\A|\n|(?P<before>[^\W\d_]+)[”»\")\]*_]*[.?!][”»\"{SIGNS})\]*_]*\s)\s*"
    r"(?:(?:[-*+#>]+|\d+[.)])\s+)*[«“„\"(\[*_]*\Z"
)
REACH = 40
ABBREVIATIONS = frozenset(
    ("adv", "bl", "bv", "dr", "ens", "me", "mev", "mnr", "nl", "nr", "prof", "st", "vgl")
)


@check("CAP03", on=TranslatedUnit, level=Level.WARNING)
def afrikaans_article(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.subtag == "af":
        yield from _capitals(unit)
        yield from _small_words(unit)


def _capitals(unit: TranslatedUnit) -> Iterator[Finding]:
    text = unit.text
    for match in CAPITAL.finditer(text):
        at = match.end() - 1
        yield unit.finding(
            f"the article is written as “{match[0]}”",
            f"Write “{match[0].lower()}”: the article never has a capital.",
            span=match.span(),
            edits=(Edit(at, at + 1, "n"),),
        )


def _small_words(unit: TranslatedUnit) -> Iterator[Finding]:
    """Yield each word after the article that begins a sentence, where English has a capital there."""
    text = unit.text
    for match in ARTICLE.finditer(text):
        word, at = match["word"], match.start("word")
        start = START.search(text[max(match.start() - REACH, 0) : match.start()])
        if word.islower() and start and _begins_sentence(unit, match.start(), start):
            yield unit.finding(
                f"“{word}” begins the sentence after the article with a small letter",
                f"Write “{word[0].upper()}{word[1:]}”.",
                span=match.span("word"),
                edits=(Edit(at, at + 1, word[0].upper()),),
            )


def _begins_sentence(unit: TranslatedUnit, at: int, start: re.Match[str]) -> bool:
    """Whether the article begins what English begins with a capital."""
    if before := start["before"]:
        return len(before) > 1 and before.lower() not in ABBREVIATIONS
    is_first = at < REACH or "\n" in start[0]
    return is_first and next(filter(str.isalpha, unit.source.text), "").isupper()
