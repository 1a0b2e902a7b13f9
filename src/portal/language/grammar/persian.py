"""Persian people in the plural with a verb in the singular, and verbs that another verb does not allow."""

import re
from collections.abc import Iterator
from itertools import pairwise

from portal.language.grammar.clauses import Clause, clauses
from portal.language.grammar.listing import each
from portal.language.grammar.persian_governed import wrong_prepositions
from portal.language.grammar.persian_negation import wrong_negations
from portal.language.grammar.persian_number import wrong_persons
from portal.language.grammar.persian_relatives import wrong_relatives
from portal.language.grammar.persian_words import ELSEWHERE, JOINER, PLURALS, SINGULAR, Fault

# What may stand before a subject.
_LEADING = each("وقتی اگر زیرا چون که اما ولی و پس این آن همه همهٔ همه‌ی تمام تمامی امروز امروزه")
_LONGEST = 9
_MODALS = re.compile(
    rf"^(?:باید|نباید|شاید|ن?می{JOINER}توان(?:م|ی|د|یم|ید|ند)?|ن?می{JOINER}خواه(?:م|ی|د|یم|ید|ند))$"
)
_INDICATIVE = re.compile(
    rf"^ن?می{JOINER}(?:کن|ده|گیر|شو|رو|ساز|خر|فروش|پرس|دان|بین|گوی|نویس|فرست|یاب|پذیر|رسان|پرداز|مان|گذار|خوان|آموز|شناس|بر|آور|یاد|انجام)(?:م|ی|د|یم|ید|ند)$"
)
_FUTURE = re.compile(r"^ن?خواه(?:م|ی|د|یم|ید|ند)$")
_PRESENT = re.compile(r"^(?:کن|ده|گیر|شو|ساز|توان|پذیر|رسان|پرداز)(?:م|ی|د|یم|ید|ند)$")
# “To do as much as one can”: the second verb is no object of the first.
_FREE = each("که تا هر هرچه آنچه اگر چون وقتی و یا اما ولی زیرا بلکه")
_NEAR = 4
_TIME = re.compile(r"(?<=\d)[:.,٫](?=\d)")
_INFINITIVES = each("کردن شدن دادن گرفتن داشتن بودن ساختن")


def wrong_verbs(text: str, prose: str) -> Iterator[Fault]:
    """Yield what is wrong in the clauses of a text."""
    # The colon of “7:30” ends no clause.
    for clause in clauses(_TIME.sub("0", text), _TIME.sub("0", prose)):
        if len(clause) > 1:
            yield from _in_clause(clause)


def _in_clause(clause: Clause) -> Iterator[Fault]:
    first = next((place for place, word in enumerate(clause) if word.text not in _LEADING), 0)
    if clause[first].text in PLURALS:
        yield from _singular(clause[first:])
    for place, word in enumerate(clause):
        if _MODALS.match(word.text):
            yield from _after_modal(clause, place)
        elif _FUTURE.match(word.text):
            yield from _after_future(clause, place)
    yield from _two_objects(clause)
    yield from wrong_persons(clause)
    texts = [word.text for word in clause]
    yield from wrong_negations(clause, texts)
    yield from wrong_relatives(clause, texts)
    yield from wrong_prepositions(clause, texts)


def _singular(clause: Clause) -> Iterator[Fault]:
    """Yield a singular verb at the end of a clause that begins with people."""
    texts = [word.text for word in clause]
    verb = clause[-1]
    if verb.text not in SINGULAR or any(map(_is_elsewhere, texts[1:-1])):
        return
    if any(text in SINGULAR or text.endswith("ند") for text in texts[1:-1]) or len(texts) > _LONGEST:
        return
    yield Fault(clause[0].start, verb.end, clause[0].text, verb.text, "people")


def _is_elsewhere(text: str) -> bool:
    return text in ELSEWHERE or text.endswith("شان")


def _after_modal(clause: Clause, place: int) -> Iterator[Fault]:
    """Yield an indicative where “can” and “must” ask for the subjunctive."""
    texts = [word.text for word in clause]
    if not _FREE.isdisjoint(texts[: place + 1]):
        return
    for end in range(place + 1, min(place + 1 + _NEAR, len(clause))):
        if texts[end] in _FREE or _MODALS.match(texts[end]):
            return
        if _INDICATIVE.match(texts[end]):
            yield Fault(clause[place].start, clause[end].end, texts[place], texts[end], "subjunctive")
            return
    if texts[-1] in _INFINITIVES and not any(
        text.startswith("ب") or text in SINGULAR for text in texts[place + 1 : -1]
    ):
        yield Fault(clause[place].start, clause[-1].end, texts[place], texts[-1], "subjunctive")


def _after_future(clause: Clause, place: int) -> Iterator[Fault]:
    """Yield a present form behind “will”, which asks for the past stem."""
    if place + 1 < len(clause):
        helper, verb = clause[place], clause[place + 1]
        if _PRESENT.match(verb.text) or _INDICATIVE.match(verb.text):
            yield Fault(helper.start, verb.end, helper.text, verb.text, "future")


def _two_objects(clause: Clause) -> Iterator[Fault]:
    """Yield a second “را” before the verb of the first."""
    texts = [word.text for word in clause]
    places = [place for place, text in enumerate(texts) if text == "را"]
    for one, other in pairwise(places):
        between = texts[one + 1 : other]
        is_plain = len(between) <= _NEAR and all(_is_nominal(text) for text in between)
        if is_plain and between:
            yield Fault(clause[one].start, clause[other].end, "را", "را", "objects")


def _is_nominal(text: str) -> bool:
    return (
        text not in _FREE
        and not text.endswith(("د", "م", "یم", "ید"))
        and not text.startswith(("می", "نمی", "به"))
    )
