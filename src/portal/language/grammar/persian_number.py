"""Persian verbs whose person is not that of their subject, and objects that no verb can take."""

import re
from collections.abc import Iterator

from portal.language.grammar.clauses import Clause
from portal.language.grammar.listing import each
from portal.language.grammar.persian_words import (
    ABILITY,
    ELSEWHERE,
    JOINER,
    PLURALS,
    Fault,
)

# “Each”, “a” and “no” make a subject singular; behind numbers “each” counts more than one.
_ONE = each("هر یک هیچ هیچ‌کس هرکس هرکسی کسی")
_SEVERAL = each(
    "دو سه چهار پنج شش هفت هشت نه ده چند چه کدام گونه نوع گاه زمان وقت یک بار روز هفته ماه سال ساعت "
    "دسته گروه سری جفت تعداد عده تن درصد نفر سوم چهارم"
)
_PLURAL_VERB = re.compile(
    rf"^(?:ن?می{JOINER}(?:کن|ده|گیر|شو|رو|ساز|دار|خواه|توان|گوی|بین|دان|پرداز|فرست|نویس|یاب|رسان|پذیر)ند"
    rf"|ندارند|دارند|کردند|شدند|دادند|هستند|نیستند)$"
)
# Subjunctives with and without their prefix, by person.
_SUBJUNCTIVE = re.compile(
    r"^(?:ب|ن)?(?:کن|ده|گیر|شو|ساز|پرداز|فرست|نویس|یاب|رسان|پذیر|گذار|بین|دان|خوان|ببر|آور|باش)(?P<person>ند|د|یم)$"
)
_ABLE = re.compile(rf"^ن?می{JOINER}(?:توان|خواه)(?P<person>ند|د|یم)$")
# With these a passive is none: “to become” is a part of another verb that has an object.
_ACTIVE = each(
    "شامل باعث موجب سبب متوجه یادآور متحمل مرتکب خواستار مدعی متذکر عهده‌دار پذیرا جویا منکر متقبل یادآوری "
    "دارا مانع متضمن منجر"
)
_PASSIVE = re.compile(rf"^(?:ن?می{JOINER}شود|ن?می{JOINER}شوند|شود|شوند|بشود|بشوند|شد|شدند|نشود|نشد)$")
_FREE = each("که تا و یا اما ولی زیرا چون اگر وقتی بلکه")
_NEAR = 4


def wrong_persons(clause: Clause) -> Iterator[Fault]:
    """Yield what is wrong in one clause."""
    texts = [word.text for word in clause]
    yield from _many_of_one(clause, texts)
    yield from _one_of_many(clause, texts)
    yield from _two_persons(clause, texts)
    yield from _object_of_passive(clause, texts)


def _many_of_one(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield a plural verb whose subject is “each” or “one” of something."""
    if texts[0] not in _ONE or len(texts) < 4 or texts[1] in _SEVERAL or not _PLURAL_VERB.match(texts[-1]):
        return
    between = texts[2:-1]
    if any(map(_may_be_plural, texts[1:-1])) or not _FREE.isdisjoint(between) or "از" in texts[1:3]:
        return
    if "را" in texts[1:_NEAR]:  # what is many or one here is the object: “they enter one address”
        return
    yield Fault(clause[0].start, clause[-1].end, " ".join(texts[:2]), texts[-1], "one")


def _may_be_plural(text: str) -> bool:
    """Whether a word may be the plural subject of a clause."""
    ends = text.endswith(("ها", "ان", "های", "هایی", "هایش", "ات", "ین"))
    return ends or text in PLURALS or _PLURAL_VERB.match(text) is not None


def _one_of_many(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield a singular “can” or “want” right behind people: “مشتریان می‌تواند”."""
    if len(texts) > 1 and texts[0] in PLURALS and texts[1] in ABILITY:
        yield Fault(clause[0].start, clause[1].end, texts[0], texts[1], "people")


def _two_persons(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield a subjunctive at the end of a clause in another person than its “can” or “want”."""
    last = _SUBJUNCTIVE.match(texts[-1])
    if last is None:
        return
    for place in range(len(texts) - 2, -1, -1):
        if texts[place] in _FREE or any(map(_PLURAL_VERB.match, texts[place + 1 : -1])):
            return
        able = _ABLE.match(texts[place])
        if able:
            is_passive = texts[-1].lstrip("بن").startswith(("شو", "باش")) or texts[place].startswith("می‌خواه")
            if able["person"] != last["person"] and not is_passive:
                yield Fault(clause[place].start, clause[-1].end, texts[place], texts[-1], "person")
            return


def _object_of_passive(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “را” before a passive: “قانون را رعایت شود”."""
    if "را" not in texts or not _PASSIVE.match(texts[-1]):
        return
    place = len(texts) - 1 - texts[::-1].index("را")
    between = texts[place + 1 : -1]
    if not 1 <= len(between) <= _NEAR or not _ACTIVE.isdisjoint(between) or not _FREE.isdisjoint(between):
        return
    if any(text in ELSEWHERE or text.endswith("ه") for text in between):
        return
    yield Fault(clause[place].start, clause[-1].end, "را", texts[-1], "passive")
