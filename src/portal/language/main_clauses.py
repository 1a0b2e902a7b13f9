"""Whether an English sentence has a verb in its main clause: then its translation needs one too."""

import re
from itertools import takewhile

from portal.language.grammar.listing import each
from portal.language.lists import listed
from portal.language.text import words

# “Sales: finds new customers” is as well said with a noun.
_NAMED = re.compile(r"\s*[-*•]?\s*[^:.!?]+:\s+(\w+)")
_RELATIVES = each("that which who whom whose where")
_HELPING = ("can", "could", "will", "would", "may", "might", "must", "should", "have", "are", "do", "need")
# A verb behind these may go on with the relative clause.
_JOINING = each("and or but not never also")
# Verbs that are nouns in the plural as well.
_ALSO_NOUNS = each(
    "answers works needs wants helps shows means supports handles increases leads starts ends plays deals "
    "shares stays connects focuses offers changes involves runs holds brings"
)
# Behind these a plain form has no subject.
_UNFINISHED = each(
    "to and or not please let help will would can could may might must should shall do does did"
)


def has_main_verb(text: str) -> bool:
    """Whether the main clause of an English text has a verb for certain."""
    there = [word.text.casefold() for word in words(text)]
    named = _NAMED.match(text)
    if named and named[1] in listed("en-finite"):
        return False
    if there and there[0] in listed("en-subordinating"):
        there = [word.text.casefold() for word in words(text.partition(",")[2])]
    main = list(takewhile(lambda word: word not in listed("en-subordinating"), there))
    return any(_is_finite(main, place) for place in range(len(main)))


def has_relative_clause(text: str) -> bool:
    """Whether an English text has a relative clause, and a verb that is not of that clause."""
    there = [word.text.casefold() for word in words(text)]
    relatives = [place for place, word in enumerate(there) if word in _RELATIVES]
    verbs = {
        place
        for place, word in enumerate(there)
        if word not in _ALSO_NOUNS and _is_finite(there, place) and there[place - 1] not in _JOINING
    }
    behind = {place + 1 for place in relatives}
    with_subject = sum(not _is_verb_like(there, place) for place in behind)
    return bool(relatives) and len(verbs - behind) > with_subject


def _is_verb_like(there: list[str], place: int) -> bool:
    """Whether the word behind a relative pronoun is its verb: “that links”, but not “which decisions can”."""
    if place >= len(there) or there[place] in listed("en-finite"):
        return place < len(there)
    return there[place].endswith("s") and there[place + 1 : place + 2] not in ([v] for v in _HELPING)


def _is_finite(there: list[str], place: int) -> bool:
    if there[place] in listed("en-plain-verbs"):
        return place > 0 and there[place - 1] not in _UNFINISHED
    return there[place] in listed("en-finite")
