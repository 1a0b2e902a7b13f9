"""Sentences whose main clause has lost its verb, though another clause of them has one."""

import re
from itertools import islice

from portal.language.grammar.listing import each
from portal.language.grammar.persian_words import JOINER
from portal.language.language import Language
from portal.language.main_clauses import has_relative_clause
from portal.language.persian import plain
from portal.language.text import words
from portal.language.verbs import INFINITIVE, has_finite_verb, is_certain, verb_places

# What begins a clause about the noun before it.
_RELATIVES = {"es": each("que"), "pt": each("que"), "ro": each("care")}
# Behind these words the clause is no such one, or none.
_NO_NOUNS = {
    "es": each("más menos mejor peor mayor menor para ya lo tal tan así sino de a hay"),
    "pt": each("mais menos melhor pior maior menor para já o tal tão assim do de a há"),
    "ro": each("pentru fiecare oricare ceea cel cea cei cele"),
}
# “Impossible to open the file.” is said in full.
_IMPOSSIBLE = ("Impossível", "Imposible", "Imposibil", "Sem ", "Sin ", "Fără ")
_NOT_ONLY = re.compile(
    r"\w[ \xa0](?:nu (?:doar|numai)|no s[oó]lo|não (?:só|apenas|somente)) (?:un|una|o|um|uma)\b",
    re.IGNORECASE,
)
# Persian nouns that are half of a verb, and never end a sentence without the other half.
_HALVES = each(
    "کاهش افزایش اهمیت انجام قرار گسترش ادامه اختصاص انتقال ترجیح تشخیص تغییر تحویل پایان نشان شکل آموزش "
    "اجازه ارسال ارائه ارائهٔ دریافت تهیه ثبت پاسخ توضیح تحلیل ذخیره تبدیل تضمین ایجاد یاد کمک دست رخ تصمیم "
    "حفظ بهبود گزارش همکاری استفاده بستگی وجود نگه تأیید تایید مربوط فراهم برقرار منتقل متوقف صادر مطرح"
)
# The same behind the preposition of their object: “with suppliers negotiate”.
_REACHED = each("مذاکره صحبت رسیدگی نظارت تکیه مقایسه آشنا مواجه موافقت کمک پاسخ همکاری استفاده حمایت")
_REACHING = each("با به از بر")
# Behind these a noun is no part of a verb.
_PREPOSITIONS = each(
    "از به با در برای تا بر بدون و یا هر این آن روی یک ٔ دوره دورهٔ بخش واحد مدیریت روند کیفیت حال مورد محل "
    "زمان تاریخ نوع برنامه پشتیبانی خدمات سرعت هنگام نحوه نحوهٔ نیازمند مانند مثل قابل هزینه هزینهٔ میزان"
)
# The hamza of “of”, which the lists leave out.
EZAFE = "ٔ"
_PERSIAN_END = re.compile(r"[،؛:]")
_PERSIAN_VERB = re.compile(
    rf"^(?:ن?می{JOINER}.+|.+(?:ند|ید|یم)|.+{JOINER}(?:ست|اند|ام|ایم|اید)"
    r"|.*(?:است|نیست|بود|شد|کرد|داد|گرفت|داشت|یافت|رفت|آمد|گفت|خواست|ماند|رسید)"
    r"|ن?دارد|(?:ب|ن)?(?:کند|شود|دهد|گیرد|یابد)|باید|نباید|شاید|یعنی)$"
)
_JOINING = each("و که اما ولی تا زیرا چون اگر یا نه وقتی بلکه")


def lacks_main_verb(sentence: str, source: str, language: Language, names: frozenset[str]) -> bool:
    """Whether a sentence has no finite verb, or none where its main clause, as the English one, has one."""
    if not has_finite_verb(sentence, language, names):
        return not sentence.lstrip().startswith(_IMPOSSIBLE)
    if language.subtag == "fa":
        return _ends_before_verb(sentence, language)
    if language.subtag not in _RELATIVES:
        return False
    is_relative = _has_only_relative(sentence, language, names) and has_relative_clause(source)
    return is_relative or _is_not_only(sentence, language)


def _has_only_relative(sentence: str, language: Language, names: frozenset[str]) -> bool:
    """Whether the one verb of a sentence stands behind a relative pronoun."""
    found = [word.text.casefold() for word in words(sentence)]
    relatives = [place for place, word in enumerate(found) if word in _RELATIVES[language.subtag]]
    if len(relatives) != 1 or ":" in sentence or relatives[0] < 2 or INFINITIVE.search(found[0]):
        return False
    place = relatives[0]
    if found[place - 1] in _NO_NOUNS[language.subtag]:
        return False
    verbs = list(islice(verb_places(found, language, names), 2))
    return len(verbs) == 1 and place < verbs[0] <= place + 3


def _is_not_only(sentence: str, language: Language) -> bool:
    """Whether “not only a” stands right behind a subject, and no verb in the sentence."""
    return _NOT_ONLY.search(sentence) is not None and not any(
        is_certain(word.text.casefold(), language) for word in words(sentence)
    )


def _ends_before_verb(sentence: str, language: Language) -> bool:
    """Whether a Persian sentence breaks off behind its object, or in the middle of a verb."""
    *before, last = _PERSIAN_END.split(sentence)
    clause = [plain(word.text) + EZAFE * word.text.endswith(EZAFE) for word in words(last)]
    start = max((place + 1 for place, word in enumerate(clause) if word in _JOINING), default=0)
    whole, clause = clause, clause[start:]
    if len(clause) < 3 or any(map(_PERSIAN_VERB.match, clause)):
        return False
    # An earlier object may share its verb: “this he knows, that she”.
    is_first = not any(" را " in part for part in before) and "را" not in whole[:start]
    if "را" in clause[1:-1] and is_first:
        lexicon = language.persian
        rest = clause[clause.index("را") + 1 :]
        return lexicon is not None and not any(map(lexicon.verbs.is_finite, rest))
    if len(clause) == 3 and clause[0] in _REACHING and start:
        return clause[-1] in _REACHED
    return len(clause) > 3 and clause[-1] in _HALVES | _REACHED and not _belongs(clause)


def _belongs(clause: list[str]) -> bool:
    """Whether the last word belongs to the noun before it, or the clause gives examples."""
    before = clause[-2]
    return before in _PREPOSITIONS or before.endswith(EZAFE) or "مثل" in clause or "مانند" in clause
