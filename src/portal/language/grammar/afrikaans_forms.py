"""Afrikaans infinitives without “te”, participles that no verb carries, and verbs said twice."""

import re
from collections.abc import Iterator
from functools import lru_cache

from portal.language.grammar.afrikaans import (
    ARTICLES,
    AUXILIARIES,
    GE_VERBS,
    JOINING,
    MODALS,
    NO_INFINITIVES,
    OF_CLAUSES,
    OTHERS_WITH_OM,
    PRONOUNS,
    SUBORDINATING,
    VERBS,
)
from portal.language.grammar.afrikaans_nouns import wrong_nouns
from portal.language.grammar.afrikaans_order import out_of_place
from portal.language.grammar.clauses import Clause, clauses
from portal.language.grammar.faults import Fault
from portal.language.grammar.listing import each
from portal.language.text import Word

_VERBAL = re.compile(
    r"\b(?:om|ge\w{3,}|te|het|sal|sou|kan|kon|moet|moes|mag|wil|wou|wat|wie|dat|omdat|word|die|[’']?n|twee|drie|vier|vyf|ses|baie)\b",
    re.IGNORECASE,
)
_CARRIERS = each("het is was word wees")
# A comparison has no verb: “as gedink”, “soos gesê”.
_COMPARING = frozenset({"as", "soos", "dan"})


# Verbs whose participle has no ge-.
_UNCHANGED = ("ver", "be", "ont", "her", "onder")


def wrong_verbs(text: str, prose: str) -> Iterator[Fault]:
    """Yield what is wrong in the clauses of a text."""
    if not _VERBAL.search(prose):
        return
    for clause in clauses(text, prose):
        if len(clause) > 2:
            texts = [word.text for word in clause]
            yield from _infinitives(clause, texts)
            yield from _without_te(clause, texts)
            yield from _without_carrier(clause, texts)
            yield from _twice(clause, texts)
            yield from _too_early(clause, texts)
            yield from out_of_place(clause, texts)
            yield from wrong_nouns(clause, texts, begins=_begins_sentence(prose, clause[0].start))


def _begins_sentence(prose: str, start: int) -> bool:
    before = prose[:start].rstrip(" -•*“„\"'‘")
    return not before or before[-1] in ".!?\n"


def _infinitives(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “om te” before a word that is no verb, and two infinitives where there is one."""
    for place in range(len(clause) - 2):
        one, other, last = clause[place : place + 3]
        if one.text == "om" and other.text == "te" and last.text in NO_INFINITIVES:
            yield _fault(one, last, "no-infinitive", f"om te {last.text}")
        is_double = place + 3 < len(clause) and one.text == "te" and texts[place + 2] == "te"
        if is_double and texts[place + 3] in ("word", "wees") and other.text in VERBS:
            yield _fault(one, clause[place + 3], "two-infinitives", " ".join(texts[place : place + 4]))


def _without_te(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “om” whose verb at the end of the clause has no “te”."""
    last = texts[-1]
    if "om" not in texts or "te" in texts or last not in VERBS or last in OTHERS_WITH_OM:
        return
    place = len(texts) - 1 - texts[::-1].index("om")
    before, after = texts[:place], texts[place + 1 : -1]
    has_verb = any(text in VERBS or text == "is" for text in before)
    is_open = any(text in AUXILIARIES - {"is"} or text in SUBORDINATING for text in before)
    if (
        has_verb
        and not is_open
        and after
        and not any(text in JOINING or text in AUXILIARIES for text in after)
    ):
        yield _fault(clause[place], clause[-1], "without-te", f"om … {last}")


def _without_carrier(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield a participle at the end of a clause in which no verb carries it."""
    if not is_participle(texts[-1]) or not _CARRIERS.isdisjoint(texts) or len(texts) < 4:
        return
    starts = [place for place, text in enumerate(texts) if text in SUBORDINATING]
    if not _COMPARING.isdisjoint(texts) or (starts and len(texts) - starts[-1] < 3):
        return
    if starts and not any(text in VERBS or text in AUXILIARIES for text in texts[starts[-1] : -1]):
        yield _fault(clause[-1], clause[-1], "without-carrier", texts[-1])
    elif not starts and not MODALS.isdisjoint(texts) and not any(text in VERBS for text in texts[:-1]):
        yield _fault(clause[-1], clause[-1], "without-passive", texts[-1])


def _twice(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield an auxiliary on both sides of its participle: “word gestuur word”."""
    for place in range(len(texts) - 2):
        one, participle, other = texts[place : place + 3]
        if (
            one == other
            and one in ("word", "is", "het")
            and is_participle(participle)
            and "wat" not in texts[:place]
        ):
            yield _fault(clause[place], clause[place + 2], "twice", f"{one} {participle} {other}")
        if (one, participle) == ("het", "gewees"):
            yield _fault(clause[place], clause[place + 1], "was", "het gewees")


def _too_early(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield a verb before its object where “het” or a modal verb sends it to the end of the clause."""
    place = 1 if texts[0] in PRONOUNS else 0
    if texts[place] != "het" and texts[place] not in MODALS:
        return
    for end in range(place + 1, len(texts) - 2):
        verb = texts[end]
        if verb in SUBORDINATING or verb in JOINING or verb in AUXILIARIES:
            return
        is_verb = is_participle(verb) if texts[place] == "het" else verb in VERBS
        is_verb = is_verb or (verb in VERBS and verb.startswith(_UNCHANGED))
        if is_verb and texts[end + 1] in ARTICLES and verb.removeprefix("ge") not in OF_CLAUSES:
            yield _fault(clause[place], clause[end], "too-early", verb)
            return


def _fault(first: Word, last: Word, kind: str, shown: str) -> Fault:
    return Fault(first.start, last.end, shown, kind)


@lru_cache(maxsize=4096)
def is_participle(word: str) -> bool:
    """Whether a word is a past participle and nothing else."""
    return word.startswith("ge") and word not in GE_VERBS and word[2:] in VERBS
