"""Persian words: the lists, and the endings and compounds that no list can hold."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path

from portal.language.persian_verbs import PersianVerbs

JOINER = "\u200c"
# Letters of an Arabic keyboard, marks that are written or not, and the lengthening stroke.
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ۀ": "ه", "ـ": "", **{chr(n): "" for n in range(0x64B, 0x656)}})
# Endings behind a joiner, and those written on to a word.
PLURALS = tuple("ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند".split())
DEGREES = ("تر", "ترین", "تری", "ترین‌ها", "ترها", "ترین‌های")
_OWNERS = tuple("ام ات اش مان تان شان م ت ش".split())
_COPULAS = tuple("ام ای ایم اید اند ند یم ید ست".split())
JOINED_ENDINGS = frozenset((*PLURALS, *DEGREES, *_OWNERS, *_COPULAS, "ی", "یی", "ئی", "ها", "را", "که"))
ATTACHED_ENDINGS = (
    *PLURALS, "هایشان", "ترین", "تر", "تری", "مان", "تان", "شان", "یان", "گان", "گی", "انه", "ایی", "ان", "ات", "ای", "یی",
    "اند", "ند", "یم", "ید", "ست", "یش", "یم", "یت", "اش", "ام", "م", "ت", "ش", "ی", "ین", "یت", "گر", "گری", "مند", "چی",
)  # fmt: skip
# What begins or ends a compound and is no word of its own.
PARTS = frozenset(
    "بی نا هم پیش پس باز فرا فرو غیر ضد ابر چند تک کم پر خوش بد نیم خود دگر پاد پسا پیرا ترا زیر روی میان بین درون "
    "برون هر همه هیچ این آن به بر در از و یک دو سه چهار پنج شش هفت هشت نه ده پذیر پذیری ناپذیر ناپذیری ساز سازی ساخته "
    "کننده کنندگان شده شدن شونده نشده کرده نکرده گرفته یافته نیافته داده زده خورده رفته مانده دار داری دارنده گذار "
    "گذاری گذاشته گیر گیری گیرنده رسان رسانی رسانده بندی بند مدار مداری محور محوری گونه مانند آمیز بار بخش بخشی خیز "
    "زا زایی زدا زدایی یاب یابی نگار نگاری نگر نگری نگرانه سنج سنجی گاه نامه شناس شناسی شناختی پرداز پردازی آور آوری "
    "گرا گرایی گرایانه گر گری گو گویی جو جویی پژوه پژوهی خانه خواه خواهی خور خوری دهنده دهی دان دانی نشین نشینی ور "
    "وار واره مند مندی مندانه ناک گین آسا فام وش چی باز بازی کار کاری کاو کاوی یار یاری یابنده آموز آموزی افزا افزایی "
    "افزار افزاری انداز اندازی اندیش اندیشی انگیز انگیزی بر بری بین بینی پوش پوشی پسند پسندی ترس ترین تراش تراشی چین "
    "چینی خوان خوانی دوز دوزی ران رانی ریز ریزی زن زنی سپار سپاری سوز سوزی شکن شکنی شمار شماری طلب طلبی طلبانه فروش "
    "فروشی کش کشی کن کنی کوب کوبی گردان گردانی گشا گشایی مالی نواز نوازی نویس نویسی ورز ورزی ونیم صد هزار اُم‌".split()
)
_LETTERS_ENOUGH = 3


class PersianWords:
    """The word list with the number of its finds, and the verbs."""

    def __init__(self, words: Path, verbs: Path) -> None:
        self._path = words
        self.verbs = PersianVerbs(verbs)
        self.knows = lru_cache(maxsize=100_000)(self._knows)

    @cached_property
    def _entries(self) -> tuple[dict[str, int], frozenset[str], frozenset[str]]:
        frequencies, adjectives, unmarked = {}, set(), set()
        for line in self._path.read_text(encoding="utf-8").translate(_LETTERS).splitlines():
            word, number, tags = line.split("\t")
            if tags != "0":
                frequencies[word] = int(number)
                if "AJ" in tags or "ADV" in tags:
                    adjectives.add(word)
            elif "ة" not in word:
                unmarked.add(word)
        return frequencies, frozenset(adjectives), frozenset(unmarked)

    @property
    def frequencies(self) -> dict[str, int]:
        """Words that the list says something of, with how often they were found."""
        return self._entries[0]

    @property
    def adjectives(self) -> frozenset[str]:
        """Words that may be adjectives or adverbs."""
        return self._entries[1]

    def is_listed(self, word: str) -> bool:
        """Whether the list has the word, be it without a word of grammar; among those are misspelt ones."""
        return word in self._entries[0] or word in self._entries[2]

    def _knows(self, word: str) -> bool:
        return self.has(plain(word).strip(JOINER))

    def has(self, word: str, depth: int = 3) -> bool:
        """Whether a plain word is listed, a form of a verb, or made of such words by rule."""
        if len(word) < _LETTERS_ENOUGH or self.is_listed(word) or self.verbs.has(word):
            return True
        if depth and JOINER in word:
            return self._is_joined(word, depth - 1)
        return bool(depth) and any(self.has(base, depth - 1) for base in attached_bases(word))

    def _is_joined(self, word: str, depth: int) -> bool:
        first, _, rest = word.partition(JOINER)
        base, _, last = word.rpartition(JOINER)
        if last in JOINED_ENDINGS and self.has(base, depth):
            return True
        return all(part in PARTS or part in JOINED_ENDINGS or self.has(part, depth) for part in (first, rest))


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """Return a word as the lists write it."""
    return word.translate(_LETTERS)


def attached_bases(word: str) -> Iterator[str]:
    """Yield what a word may be an inflected form of, its ending written on to it."""
    for ending in ATTACHED_ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _LETTERS_ENOUGH:
            yield base
            if ending in ("گان", "گی"):
                yield f"{base}ه"
