"""Persian relative clauses whose plural verb stands for one person, and objects that lost their “را”."""

import re
from collections.abc import Iterator

from portal.language.grammar.clauses import Clause
from portal.language.grammar.listing import each
from portal.language.grammar.persian_words import JOINER, PEOPLE, PLURALS, Fault

_PLURAL_VERB = re.compile(
    rf"^(?:ن?می{JOINER}(?:\w*نند|(?!ک|بی|دا|ما|خوا|رسا|گردا|چی|نشی|ز|گذرا|افک|شک|فهما)\w+ند)|ن?دارند|هستند|نیستند|کردند|شدند|دادند|گرفتند|(?:ب|ن)?(?:کن|ده|گیر|شو|ساز|پرداز|فرست"
    r"|نویس|یاب|رسان|پذیر|گذار|بین|دان|خوان|آور|فهم|شناس|باش)ند)$"
)
# What ends in -ی before “که” and is no noun for somebody.
_TIMES = each(
    "زمانی هنگامی وقتی جایی طوری درحالی حالی صورتی گونه‌ای قدری جوری مادامی همان‌طوری هرکسی کسی کاری روزی سالی "
    "روشی راهی طریقی دلیلی علتی ماهی شرایطی مواردی موقعی ساعتی لحظه‌ای جاهایی شیوه‌ای نحوی بدی خوبی حدی تازمانی"
)
_PERSONAL = PEOPLE | each(
    "صاحب مالک مسئول مهمان بیمار پرستار منشی تکنسین وکیل قاضی استاد مسافر ناشر نویسنده ویراستار آشپز گارسون "
    "مکانیک تعمیرکار پیمانکار مستأجر مستاجر صندوقدار تحویلدار کارشناس عضو مدیرعامل حسابرس بیمه‌گر بیمه‌گذار "
    "شخص مشترک خواننده بازرس معاون دستیار اپراتور"
)
# Nouns that make a verb with “to do”, whose object, if it is a certain one, has “را”.
_TRANSITIVE = each(
    "کنترل مدیریت ثبت ذخیره تکمیل اداره هماهنگ برنامه‌ریزی ارسال بایگانی پردازش بسته‌بندی نگهداری جمع‌آوری "
    "سازماندهی هدایت امضا پرداخت بازبینی محاسبه مرتب آماده تعمیر حفظ دنبال تعیین تنظیم جبران حل "
    "ترجمه چاپ نصب "
    "متقاعد راضی خوشحال دعوت راهنمایی استخدام اخراج لغو رد انتخاب تقسیم ویرایش به‌روزرسانی پیگیری بررسی"
)
_DO = re.compile(rf"^ن?می{JOINER}کن(?:د|م|یم)$")
# Pronouns that end a noun phrase which is a certain one.
_CERTAIN = each("آن آن‌ها آنها آنان ما شما او ایشان خود خودش خودشان")
_BEFORE_PRONOUN = re.compile(r"^(?:\w+[ٔۀ]|\w+ی)$|^دست$|^\w+ن$")
_NO_OBJECTS = each(
    "از به با در برای بر تا که را بدون روی درباره دربارهٔ مانند مثل توسط و یا بین میان طی پس پیش"
)


def wrong_relatives(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield what is wrong in one clause."""
    if "که" in texts:
        yield from _many_of_one(clause, texts)
    yield from _without_marker(clause, texts)


def _many_of_one(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “مشاوری که کلیدها را تحویل می‌گیرند”."""
    place = texts.index("که")
    noun = place - 1
    # An adjective, or a verb, may stand between the noun and its clause: “مشاور خدماتی که”.
    near = range(noun, max(-1, noun - 4), -1)
    people = [n for n in near if texts[n].removesuffix("ی") in _PERSONAL]
    if not people or noun < 0 or texts.count("که") > 1:
        return
    if not (texts[noun].endswith("ی") or texts[people[0]].endswith("ی")) or texts[noun] in _TIMES:
        return
    if any(_is_plural(text) for text in texts[max(0, people[0] - 2) : place]):
        return
    verb = next((n for n in range(place + 1, len(texts)) if _PLURAL_VERB.match(texts[n])), None)
    if verb is None or texts[:1] in (["هر"], ["چند"]):
        return
    between = texts[place + 1 : verb]
    object_end = len(between) - 1 - between[::-1].index("را") if "را" in between else -1
    first = between[0] if between else ""
    # Before “را” stands the object; a plural that begins the clause may be its subject all the same.
    is_free = first not in PLURALS and first not in ("آن‌ها", "آنها", "همه", "دیگران", "برخی", "ما")
    is_certain = object_end >= 0 or (texts[noun] != texts[people[0]] and any(map(_is_plural, between)))
    if is_certain and is_free and not any(_is_plural(text) for text in between[object_end + 1 :]):
        yield Fault(clause[noun].start, clause[verb].end, texts[people[0]], texts[verb], "one")


def _is_plural(text: str) -> bool:
    return text in PLURALS or (text.endswith(("ها", "های", "هایی", "ان", "گان")) and len(text) > 4)


def _without_marker(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “هزینهٔ آن کنترل می‌کند”: “that” is a certain thing, so that its object has “را”."""
    if "را" in texts or len(texts) < 4 or not _DO.match(texts[-1]) or texts[-2] not in _TRANSITIVE:
        return
    if texts[-3] in _CERTAIN and _BEFORE_PRONOUN.match(texts[-4]):
        phrase = texts[:-3]
        start = max((n for n, text in enumerate(phrase) if text in _NO_OBJECTS), default=-1)
        # “To get” has a preposition in its middle.
        is_infinitive = phrase[start : start + 2] == ["به", "دست"]
        if (start < 0 or is_infinitive or phrase[start] in ("که", "و")) and "از" not in texts:
            yield Fault(clause[-3].start, clause[-1].end, texts[-3], " ".join(texts[-2:]), "object")
