"""Persian nouns for people, their plurals, and the verbs that go with one person."""

from typing import NamedTuple

from portal.language.grammar.listing import each

JOINER = "\u200c"
# Nouns for people; their plural has a plural verb.
PEOPLE = each(
    "مشتری کارمند مدیر حسابدار فروشنده خریدار متخصص کارشناس همکار مهندس سرپرست نماینده کاربر مشاور رئیس "
    "تحلیلگر بازاریاب کارفرما برنامه‌نویس کارگر تأمین‌کننده تامین‌کننده توسعه‌دهنده مصرف‌کننده "
    "سرمایه‌گذار شریک رقیب دانشجو معلم پزشک کارآموز انسان فرد مسئول بازدیدکننده مراجعه‌کننده راننده "
    "انباردار وکیل پاسخ‌دهنده شرکت‌کننده"
)
PLURALS = each(
    "کارکنان مشتریان کارمندان مدیران حسابداران فروشندگان خریداران متخصصان کارشناسان همکاران مهندسان "
    "سرپرستان نمایندگان کاربران مشاوران تحلیلگران بازاریابان کارفرمایان برنامه‌نویسان کارگران "
    "تأمین‌کنندگان تامین‌کنندگان توسعه‌دهندگان مصرف‌کنندگان سرمایه‌گذاران رقبا شرکا رقیبان دانشجویان "
    "معلمان پزشکان کارآموزان انسان‌ها افراد مسئولان بازدیدکنندگان مراجعه‌کنندگان رانندگان انبارداران وکلا "
    "پاسخ‌دهندگان شرکت‌کنندگان رؤسا روسا کارکنانی مشتریانی"
) | {f"{noun}{JOINER}ها" for noun in PEOPLE}
# Verbs in the singular that have a person for their subject, with what makes them plural.
SINGULAR = each(
    "می‌کند نمی‌کند می‌دهد نمی‌دهد می‌گیرد نمی‌گیرد دارد ندارد می‌خواهد نمی‌خواهد می‌تواند نمی‌تواند "
    "می‌سازد می‌گوید می‌بیند نمی‌بیند می‌خرد می‌فروشد می‌پرسد می‌داند نمی‌داند می‌ماند می‌پردازد می‌فرستد "
    "می‌نویسد می‌آموزد می‌شناسد نمی‌شناسد می‌یابد می‌رساند می‌پذیرد می‌شنود می‌خواند کرد داد گرفت خرید "
    "گفت"
)
# With these a clause has another subject, or none.
ELSEWHERE = each(
    "که وقتی اگر چون تا هنگامی زمانی هر هرچه هرکس آنچه را ممکن لازم بهتر کافی قرار ضروری مهم وجود فرق یکی "
    "برخی بعضی هیچ این آن او وی است هست بود شد نیست می‌شود نمی‌شود می‌رود می‌آید"
)
# Of these the singular right behind people is never meant for another.
ABILITY = each("می‌تواند نمی‌تواند می‌خواهد نمی‌خواهد دارد ندارد")


class Fault(NamedTuple):
    """Words at fault, and the reason, a key of the check's messages."""

    start: int
    end: int
    words: str
    other: str
    kind: str
