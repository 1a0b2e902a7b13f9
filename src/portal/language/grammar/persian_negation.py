"""Persian “nobody” and “nothing” with a verb that is not negated, numbers with a plural, “let” with “می”."""

import re
from collections.abc import Iterator

from portal.language.grammar.clauses import Clause
from portal.language.grammar.listing import each
from portal.language.grammar.persian_words import JOINER, PEOPLE, PLURALS, SINGULAR, Fault

_NONE = each("هیچ هیچ‌کس هیچکس هیچ‌کدام هیچکدام هیچ‌یک هیچیک هیچ‌گاه هیچگاه هرگز هیچ‌وقت هیچ‌چیز")
# Behind these “no” is negated already.
_WITHOUT = each("بدون بی جز غیر آیا اگر چنانچه مگر پیش قبل")
_POSITIVE = re.compile(
    rf"^(?:می{JOINER}\w+(?:د|ند|م|یم|ید)|دارد|دارند|است|هستند|بود|بودند|شد|شدند|کرد|کردند|داد|دادند|خواهد|خواهند)$"
)
# Any word that begins with “ن” may be a negated verb, but these are none.
_NEGATED = re.compile(r"^ن(?!ام|یاز|فر|ظر|قش|تیجه|وع|گاه|شان|زدیک|خست|رم|یز|مون|قد|هایی)\w")
_NUMBERS = each("دو سه چهار پنج شش هفت هشت ده یازده دوازده بیست سی چهل پنجاه صد هزار چند")
# Of these the number before them is no count, or they are no plurals.
_LABELS = each(
    "شماره شمارهٔ نسخه نسخهٔ فصل بخش مرحله مرحلهٔ گام سطح درجه درجهٔ هر این آن همان ساعت ماده مادهٔ بند سال"
)
_PLURAL = re.compile(rf"^\w{{2,}}{JOINER}?ها$")
_INDICATIVE = re.compile(rf"^می{JOINER}\w+(?:د|ند|م|یم|ید)$")
# With these a clause has another subject.
_OTHERS = each("که وقتی اگر چون تا زیرا یکی وجود ممکن لازم قرار هرکس برخی بعضی است هست بود شد نیست این آن او")
_LET = each("بگذارید بگذار بگذاریم")


def wrong_negations(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield what is wrong in one clause."""
    yield from _not_negated(clause, texts)
    yield from _counted_plurals(clause, texts)
    yield from _let(clause, texts)
    yield from _number_of_people(clause, texts)


def _not_negated(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “هیچ‌کس گل می‌فرستد”."""
    place = next((place for place, text in enumerate(texts) if text in _NONE), None)
    if place is None or not _POSITIVE.match(texts[-1]) or any(map(_NEGATED.match, texts)):
        return
    if not _WITHOUT.isdisjoint(texts) or "که" in texts[place:]:
        return
    yield Fault(clause[place].start, clause[-1].end, texts[place], texts[-1], "negated")


def _counted_plurals(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “پنج نفرها”."""
    for place in range(len(texts) - 1):
        if texts[place] in _NUMBERS and _PLURAL.match(texts[place + 1]):
            before = texts[place - 1] if place else ""
            if before not in _LABELS and clause[place].end + 1 == clause[place + 1].start:
                yield Fault(
                    clause[place].start, clause[place + 1].end, texts[place], texts[place + 1], "counted"
                )


def _let(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “بگذارید کارمندان … می‌گذرانند”."""
    is_let = texts[0] in _LET or texts[:2] in (["اجازه", "دهید"], ["اجازه", "بدهید"])
    if is_let and _INDICATIVE.match(texts[-1]) and "که" not in texts[3:]:
        yield Fault(clause[0].start, clause[-1].end, texts[0], texts[-1], "subjunctive")


def _number_of_people(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “دو مدیر … می‌گذارد”: people that are counted have a plural verb."""
    if len(texts) < 3 or texts[0] not in _NUMBERS or texts[1] not in PEOPLE | PLURALS:
        return
    if any(text in _OTHERS or text.endswith("شان") for text in texts[2:]):
        return
    verb = next((place for place in range(2, len(texts)) if _is_singular(texts[place])), None)
    if verb is not None:
        yield Fault(clause[0].start, clause[verb].end, " ".join(texts[:2]), texts[verb], "people")


def _is_singular(text: str) -> bool:
    return text in SINGULAR or re.fullmatch(rf"ن?می{JOINER}(?:گذارد|آورد|برد|شود|رود)", text) is not None
