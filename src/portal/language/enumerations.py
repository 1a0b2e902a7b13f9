"""How many members an enumeration has: “sales, marketing and service” has three."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from portal.language.conjunctions import CONJUNCTIONS

COMMAS = ",،、"
SHORTEST = 3
# Members longer than this many words are clauses, which each language joins as it likes.
LONGEST_MEMBER = 5
CLAUSE = re.compile(r"(?:[.:;!?؟؛\n–—…]|(?<!\w)\(|\)(?!\w))+")
# What such a word begins is said of the enumeration and is no member of it.
INTRODUCING = re.compile(
    r"(?:after|as|at|before|by|during|for|from|if|in|on|through|to|when|with)\b", re.IGNORECASE
)


@lru_cache(maxsize=8192)
def strict_members(text: str, language: str) -> int:
    """Return the members of the longest enumeration beyond doubt, nothing where there is none.

    It ends with its only conjunction. What three members would be may as well be one thing, and two
    that explain it (“two teams, sales and service”); so three count only behind a colon.
    """
    longest = 0
    for clause, is_listed in _clauses(text):
        members = _strict(clause, _joint(language))
        if len(members) > SHORTEST or (is_listed and len(members) == SHORTEST and _is_short(members[0])):
            longest = max(longest, len(members))
    return longest


def _clauses(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each clause with whether a colon stands before it."""
    end, is_listed = 0, False
    for cut in CLAUSE.finditer(text):
        yield text[end : cut.start()], is_listed
        end, is_listed = cut.end(), cut[0].strip() == ":"
    yield text[end:], is_listed


def _strict(clause: str, joint: re.Pattern[str]) -> list[str]:
    members = [member.strip() for member in re.split(f"[{COMMAS}]", clause)]
    last = [part.strip() for part in joint.split(members[-1]) if part.strip()]
    is_joined = len(joint.findall(members[-1])) == 1 and bool(last)
    if not is_joined or any(joint.search(member) for member in members[:-1]):
        return []
    found = [*members[:-1], *last]
    found = found[1:] if INTRODUCING.match(found[0]) else found
    return found if all(map(_is_short, found[1:])) else []


def _is_short(member: str) -> bool:
    return 0 < len(member.split()) <= LONGEST_MEMBER


@lru_cache(maxsize=8192)
def most_members(text: str, language: str) -> int:
    """Return how many parts the most divided clause of a text has, by commas and conjunctions."""
    joint = _joint(language)
    return max(_parts(clause, joint) for clause in CLAUSE.split(text))


def _parts(clause: str, joint: re.Pattern[str]) -> int:
    members = [part.strip() for comma in re.split(f"[{COMMAS}]", clause) for part in joint.split(comma)]
    return sum(1 for member in members if member)


@cache
def _joint(language: str) -> re.Pattern[str]:
    """Match a conjunction; one word that many languages have for “as well as” counts as one."""
    words = "|".join(sorted(CONJUNCTIONS.get(language, ()), key=len, reverse=True))
    return re.compile(rf"(?<![\w\u200c])(?:{words})(?![\w\u200c])" if words else r"(?!)", re.IGNORECASE)
