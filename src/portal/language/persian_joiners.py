"""Persian words whose zero-width non-joiner was lost, or became a space, and how they are put right."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from portal.language.lists import listed
from portal.language.persian import JOINER, UNJOINED, PersianWords, attached_bases, plain
from portal.language.text import Word, words

_CONTINUOUS = ("نمی", "می")
_PREVERBS = frozenset(("", "بر", "در", "وا", "فرا", "باز"))
_COMPARED = frozenset(("تر", "ترین", "تری"))
# “Am, are, is”, “my, your, his”, “a”, which stand apart from a silent ه and from ی.
_AFTER_VOWEL = frozenset(("ای", "ام", "ایم", "اید", "اند", "اش", "ات", "مان", "تان", "شان"))
_OWNERS = frozenset(("مان", "تان", "شان", "اش"))
# The vowel signs and the hamza that may follow a word.
_MARKS = "".join(map(chr, range(0x64B, 0x656)))
_SHORTEST = 3
_SHORTEST_HALF = 4
# How often a word must have been found to be one half of a compound that no list has.
_COMMON = 1000
# How much more often one of two readings must have been found to be surely meant.
_SURELY = 20


class Repair(NamedTuple):
    """A piece of text that lost its joiner, and what it should be; `is_sure` where it can be nothing else."""

    start: int
    end: int
    text: str
    is_sure: bool = True


@lru_cache(maxsize=4096)
def lost_joiners(text: str, lexicon: PersianWords, terms: frozenset[str] = frozenset()) -> tuple[Repair, ...]:
    """Return where joiners are lost; `terms` are further words that have one."""
    found: list[Repair] = []
    there = words(text)
    for number, word in enumerate(there):
        if number + 1 < len(there) and text[word.end : there[number + 1].start] in (" ", "\u00a0"):
            before = there[number - 1].text if number else ""
            if _is_one_word(plain(before), word, there[number + 1], lexicon, terms):
                found.append(Repair(word.end, there[number + 1].start, JOINER))
        bare = word.text.rstrip(_MARKS)
        whole, is_sure = with_joiner(plain(bare), lexicon, terms)
        if whole and len(plain(bare)) == len(bare):
            found.append(Repair(word.start, word.start + len(bare), whole, is_sure))
    return tuple(found)


def _is_one_word(
    before: str, word: Word, following: Word, lexicon: PersianWords, terms: frozenset[str]
) -> bool:
    """Whether a space stands where a joiner belongs."""
    first, second = plain(word.text), plain(following.text)
    if first.endswith("می") and first.removesuffix("می").removesuffix("ن") in _PREVERBS:
        return before != "ماه" and lexicon.verbs.follows_prefix(second.partition(JOINER)[0])
    if first in ("آن", "این"):
        return second in listed("fa-plurals")
    if first == "بی":
        return second not in ("هیچ", "آن", "این") and lexicon.is_word(second)
    if _is_term(first, second, terms):
        return True
    if len(first) < _SHORTEST or not (lexicon.has(first) or lexicon.is_listed(first)):
        return False
    return _is_ending(first, second, lexicon) or _is_compound(first, second, lexicon)


def _is_term(first: str, second: str, terms: frozenset[str]) -> bool:
    return any(f"{first}{JOINER}{form}" in terms for form in _forms(second))


def _forms(word: str) -> frozenset[str]:
    """Return a word with and without the endings that a compound may have."""
    return frozenset((word, *(word.removesuffix(ending) for ending in ("ی", "ها", "های", "هایی"))))


def _is_ending(first: str, second: str, lexicon: PersianWords) -> bool:
    if second in listed("fa-plurals") or second == "ترین":
        return True
    if second in _COMPARED:
        return first in lexicon.adjectives
    if second in _OWNERS:
        return first.endswith(("ه", "ی", "ها")) or lexicon.is_word(first)
    if second in _AFTER_VOWEL and first.endswith("ه"):
        return lexicon.verbs.is_participle(first) or (second == "ای" and first in lexicon.frequencies)
    return False


def _is_compound(first: str, second: str, lexicon: PersianWords) -> bool:
    """Whether two words are one in the list, and one of them hardly stands alone."""
    if lexicon.verbs.is_participle(second) or (
        lexicon.verbs.is_finite(second) and second not in listed("fa-second-parts")
    ):
        return False
    return any(
        lexicon.has_joined(f"{first}{JOINER}{form}")
        for form in _forms(second)
        if first in listed("fa-first-parts") or form in listed("fa-second-parts")
    )


@lru_cache(maxsize=65536)
def with_joiner(word: str, lexicon: PersianWords, terms: frozenset[str] = frozenset()) -> tuple[str, bool]:
    """Return a plain word with the joiners that it lacks, or nothing, and whether that is sure."""
    whole, is_sure = word, True
    for _ in range(3):
        repairs = {} if _is_right(whole, lexicon) else dict(_joined(whole, lexicon, terms))
        if not repairs:
            break
        whole, *others = sorted(repairs, key=repairs.__getitem__, reverse=True)
        is_sure = is_sure and all(repairs[whole] > _SURELY * repairs[other] for other in others)
    return (whole, is_sure) if whole != word else ("", True)


def _is_right(word: str, lexicon: PersianWords) -> bool:
    """Whether a word has all its joiners: it is listed so, or its letters need none before the ending."""
    if len(word) <= _SHORTEST or word in lexicon.frequencies or word in listed("fa-either-way"):
        return True
    if JOINER in word and lexicon.verbs.has(word):
        return True
    return any(
        word.endswith(ending) and word[-len(ending) - 1] in UNJOINED and lexicon.has(word[: -len(ending)])
        for ending in listed("fa-plurals")
        if len(word) > len(ending) + 1
    )


def _joined(word: str, lexicon: PersianWords, terms: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Yield what a word may be with one more joiner, with a number that says how likely it is."""
    found = [*_as_verb(word, lexicon)]
    if not found and JOINER not in word:
        found = [*_as_listed(word, lexicon, terms)]
    if not found:
        found = [*_as_inflected(word, lexicon)]
    if not found and JOINER not in word and not lexicon.knows(word):
        found = [*_as_compound(word, lexicon)]
    yield from found


def _as_verb(word: str, lexicon: PersianWords) -> Iterator[tuple[str, int]]:
    for prefix in _CONTINUOUS:
        start, found, rest = word.partition(prefix)
        is_verb = bool(found) and start in _PREVERBS and lexicon.verbs.follows_prefix(rest) and len(rest) > 1
        if is_verb and not {word, word.removesuffix("ی")} & lexicon.frequencies.keys():
            yield f"{start}{prefix}{JOINER}{rest}", 1


def _as_listed(word: str, lexicon: PersianWords, terms: frozenset[str]) -> Iterator[tuple[str, int]]:
    for base in (word, *attached_bases(word)):
        whole = lexicon.without_joiners.get(base) or _term_without(terms).get(base)
        if whole and word.startswith(base):
            yield f"{whole}{word[len(base) :]}", len(base)
            return


@lru_cache(maxsize=64)
def _term_without(terms: frozenset[str]) -> dict[str, str]:
    return {term.replace(JOINER, ""): term for term in terms}


def _as_inflected(word: str, lexicon: PersianWords) -> Iterator[tuple[str, int]]:
    """Yield a word with the joiner that its ending lost; after some letters there is none to lose."""
    for cut in range(_SHORTEST, len(word) - 1):
        stem, ending = word[:cut], word[cut:]
        if stem[-1] in UNJOINED or ending not in _AFTER_VOWEL | _COMPARED | listed("fa-plurals"):
            continue
        is_apart = ending in listed("fa-plurals") or _is_surely_apart(stem, ending, lexicon)
        if stem.endswith("ه") and stem in lexicon.frequencies and not lexicon.is_listed(word):
            is_apart = is_apart or ending in ("ای", *_COMPARED) or not lexicon.knows(word)
        elif stem.endswith("ی") and ending in ("اش", "اند"):
            is_apart = is_apart or not lexicon.knows(word)
        if is_apart and (stem in lexicon.frequencies or lexicon.has(stem)):
            yield f"{stem}{JOINER}{ending}", lexicon.frequencies.get(stem, 0)


def _is_surely_apart(stem: str, ending: str, lexicon: PersianWords) -> bool:
    """Whether an ending stands apart whatever a list of words as they are found may say."""
    if ending in ("ام", "ایم", "اید", "اند"):
        return stem.endswith("ه") and lexicon.verbs.is_participle(stem)
    # Some comparatives are one word for everybody: بیشتر, and so بیشترین.
    whole = f"{stem}تر"
    is_one = whole in lexicon.frequencies or whole in listed("fa-either-way")
    return ending in _COMPARED and stem in lexicon.adjectives and not is_one


def _as_compound(word: str, lexicon: PersianWords) -> Iterator[tuple[str, int]]:
    """Yield an unknown word as two common ones, where they can be told apart in one way alone."""
    if word.startswith("به") and word[2:] in lexicon.frequencies:
        yield f"به{JOINER}{word[2:]}", 1
        return
    for cut in range(_SHORTEST, len(word) - 2):
        first, second = word[:cut], word[cut:]
        numbers = [lexicon.frequencies.get(part, 0) for part in (first, second)]
        if (
            first[-1] not in UNJOINED
            and min(map(len, (first, second))) >= _SHORTEST_HALF
            and min(numbers) > _COMMON
        ):
            yield f"{first}{JOINER}{second}", min(numbers)
