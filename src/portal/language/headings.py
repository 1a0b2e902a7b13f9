"""Headings and other short texts that are in a sister language: “Conclusión” among Portuguese texts."""

from portal.language.language import Language
from portal.language.scripts import script_of
from portal.language.text import words

# A longer text has words enough for other tests.
_LONGEST = 9
# A single word of fewer letters may be anything; so may short words among others.
_SURE, _TELLING = 7, 3
_HALF = 2


def sister_of(text: str, source: str, language: Language) -> str:
    """Return the subtag of the language that knows every word of a short text, of which ours knows few."""
    there = [word.text for word in words(text)]
    if not 0 < len(there) <= _LONGEST or language.knows(max(there, key=len)):
        return ""
    if any(not word.islower() for word in there[1:]) or text.strip().endswith((".", "!", "؟")):
        return ""
    given = {word.text.casefold() for word in words(source)}
    small = [word.casefold() for word in there if word.casefold() not in given]
    unknown = [word for word in small if not language.knows(word)]
    if not small or not _are_many(unknown, small):
        return ""
    return next((other.subtag for other in language.others if _has(other, small, language)), "")


def _are_many(unknown: list[str], there: list[str]) -> bool:
    if len(there) == 1:
        return len(unknown) == 1 and len(unknown[0]) >= _SURE
    telling = [word for word in there if len(word) > _TELLING]
    return 0 < len(telling) <= sum(word in telling for word in unknown) * _HALF


def _has(other: Language, found: list[str], language: Language) -> bool:
    if script_of(other.tag) != script_of(language.tag) or other.smallest is None or other.tag == "en":
        return False
    return all(map(other.smallest.knows, found))
