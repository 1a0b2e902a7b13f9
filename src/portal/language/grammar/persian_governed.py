"""Persian verbs behind a preposition that they never have: “از مشتری کمک می‌کند”."""

import re
from collections.abc import Iterator

from portal.language.grammar.clauses import Clause
from portal.language.grammar.listing import each
from portal.language.grammar.persian_words import JOINER, Fault

# The noun of a verb, with the prepositions that its object may have, and those that are surely wrong.
_GOVERNED = {
    **dict.fromkeys(each("کمک توجه رسیدگی اعتماد گوش پاسخ نیاز دسترسی"), (each("به"), each("از"))),
    **dict.fromkeys(each("صحبت مذاکره ملاقات گفت‌وگو گفتگو مشورت دیدار"), (
        each("با درباره دربارهٔ درمورد برای در"), each("از"),
    )),
    **dict.fromkeys(each("استفاده حمایت پشتیبانی جلوگیری مراقبت شکایت محافظت"), (each("از"), each("به"))),
    **dict.fromkeys(each("تماس"), (each("با"), each("از"))),
}  # fmt: skip
_LIGHT = {
    **dict.fromkeys(each("کمک توجه رسیدگی اعتماد صحبت مذاکره ملاقات گفت‌وگو گفتگو مشورت دیدار"), "کن"),
    **dict.fromkeys(each("استفاده حمایت پشتیبانی جلوگیری مراقبت شکایت محافظت"), "کن"),
    **dict.fromkeys(each("گوش پاسخ"), "ده"),
    **dict.fromkeys(each("نیاز دسترسی"), "دار"),
    "تماس": "گیر",
}
# With these a preposition makes another phrase: “by way of”, “after”, “because of”, “that is to say”.
_PHRASES = each(
    "طریق راه نظر این آن آنجا اینجا پس پیش بعد قبل جمله سوی طرف روی نزدیک دور کجا ابتدا آغاز "
    "صبح امروز همان هم "
    "همه عنوان صورت طور دلیل خاطر منظور جای محض علت‌ تنهایی آسانی خوبی سرعت دقت شدت راحتی سادگی "
    "ویژه خصوص موقع "
    "هنگام وسیله وسیلهٔ کمک یاری همراه نحوی شکل گونه‌ای تدریج ندرت زودی ترتیب نفع نوبه نوبهٔ هیچ خود وقت دفعات "
    "مناسبت میزان اندازه اندازهٔ علاوه نسبت دست جز غیر قدری حدی راستی درستی طرز شیوه شیوهٔ زبان "
    "مدت محل آینده نام"
)
_MANNER = ("به‌",)
_FAR = 6


def wrong_prepositions(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield a verb whose only preposition is one that it cannot have."""
    for place in range(3, len(texts)):
        noun = texts[place - 1]
        if noun not in _GOVERNED or not _is_light(texts[place], _LIGHT[noun]):
            continue
        right, wrong = _GOVERNED[noun]
        before = texts[max(0, place - 1 - _FAR) : place - 1]
        start = next((n for n, text in enumerate(before) if text in wrong), None)
        if start is None or start + 1 >= len(before) or before[start + 1] in _PHRASES:
            continue
        is_other = any(text in right or text.startswith(_MANNER) or text in _STOPS for text in texts[:place])
        if not is_other and not (start and before[start - 1] in _LEADING):
            first = place - 1 - len(before) + start
            yield Fault(
                clause[first].start, clause[place].end, texts[first], f"{noun} {texts[place]}", "governed"
            )


_STOPS = each("که را در برای بر بی تا بدون")
# “Better than”, “after”, “apart from” have an “از” of their own.
_LEADING = each(
    "پس پیش بعد قبل بیش کمتر بیشتر غیر جدا فراتر یکی بسیاری برخی بعضی هریک نسبت توجه علاوه بنا دور"
)


def _is_light(verb: str, stem: str) -> bool:
    return re.match(rf"^(?:ن?می{JOINER}|ب|ن)?{stem}(?:م|ی|د|یم|ید|ند)?$", verb) is not None
