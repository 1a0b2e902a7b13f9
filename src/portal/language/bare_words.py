"""Words that only a mark on a letter tells from the ones that are meant, where the words beside them decide.

`lists/es-bare.txt` and its like say which: the words before, the words themselves with what is right, and
the words after. A dictionary has both: “numero” is a verb, “un numero” is none.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from portal.language.lists import FOLDER
from portal.language.text import Word, words
from portal.language.unknown import words_of

OPENING_QUESTION = "¿"
# What stands for the beginning of the text.
FIRST = "^"


class BareWord(NamedTuple):
    """A word without its mark, where it stands, and what is right."""

    text: str
    start: int
    end: int
    right: str


class _Rule(NamedTuple):
    before: frozenset[str]
    after: frozenset[str]
    english: frozenset[str]
    right: str


def bare_words(text: str, source: str, subtag: str) -> Iterator[BareWord]:
    """Yield the words of a text that lack a mark; most texts have no such word, so this is quick."""
    rules = _rules(subtag)
    if not rules:
        return
    there = words(text)
    for number, word in enumerate(there):
        for rule in rules.get(word.text.casefold(), ()):
            if _holds(rule, there, number, text) and (not rule.english or rule.english & words_of(source)):
                yield BareWord(word.text, word.start, word.end, _as_large(rule.right, word.text))
                break


def _holds(rule: _Rule, there: Sequence[Word], number: int, text: str) -> bool:
    end = there[number].end
    following = there[number + 1].text.casefold() if number + 1 < len(there) else ""
    if number + 1 < len(there) and text[end : there[number + 1].start].strip("*_ \n"):
        following = ""
    return _precedes(rule.before, there, number, text) and _follows(rule.after, following)


def _precedes(wanted: frozenset[str], there: Sequence[Word], number: int, text: str) -> bool:
    if not wanted:
        return True
    if FIRST in wanted:
        return number == 0
    start = there[number].start
    if OPENING_QUESTION in wanted:
        return text[start - 1 : start] == OPENING_QUESTION
    beside = number > 0 and not text[there[number - 1].end : start].strip("*_ \n")
    one = there[number - 1].text.casefold() if beside else ""
    two = f"{there[number - 2].text.casefold()}_{one}" if beside and number > 1 else ""
    if any(entry.startswith("!") for entry in wanted):
        return f"!{one}" not in wanted
    return one in wanted or two in wanted


def _follows(wanted: frozenset[str], following: str) -> bool:
    if not wanted or following in wanted:
        return not wanted or bool(following)
    endings = tuple(entry[1:] for entry in wanted if entry.startswith("~"))
    return bool(following) and (following.endswith(endings) or ("#" in wanted and following.isdigit()))


def _as_large(right: str, word: str) -> str:
    return right[0].upper() + right[1:] if word[0].isupper() else right


@cache
def _rules(subtag: str) -> dict[str, list[_Rule]]:
    path = FOLDER / f"{subtag}-bare.txt"
    found: dict[str, list[_Rule]] = {}
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    for before, meant, after in (line.split("|") for line in lines if line and line[0] != "#"):
        following, _, english = after.partition("[")
        beside = _set(before), _set(following), _set(english.strip("] "))
        for word, _, right in (pair.partition(">") for pair in meant.split()):
            found.setdefault(word, []).append(_Rule(*beside, right))
    return found


def _set(entries: str) -> frozenset[str]:
    return frozenset(entries.split()) - {"-"}
