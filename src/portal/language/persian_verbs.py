"""Forms of Persian verbs, from a list of past and present stems."""

from functools import cached_property
from pathlib import Path

from portal.language.lists import listed

JOINER = "\u200c"
PAST_ENDINGS = ("", "م", "ی", "یم", "ید", "ند")
PRESENT_ENDINGS = ("م", "ی", "د", "یم", "ید", "ند")
# Everyday verbs that the list lacks.
_MORE_STEMS = ("صرفید#صرف", "چسبید#چسب", "طلبید#طلب", "ارزید#ارز", "تابید#تاب", "لنگید#لنگ", "دانلود#دانلود")
_PREVERBS = ("بر", "در", "وا", "فرا", "فرو", "باز", "ور", "پیش", "پس")
_OBJECTS = ("م", "ت", "ش", "مان", "تان", "شان", "یش", "یشان", "اش")
_AUXILIARIES = ("ام", "ای", "ایم", "اید", "اند", "است")


class PersianVerbs:
    """The verbs of a list; `has` knows every form, `is_finite` those that a sentence is built on."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _stems(self) -> tuple[frozenset[str], frozenset[str]]:
        lines = self._path.read_text(encoding="utf-8").splitlines() if self._path.is_file() else []
        pairs = [line.partition("#") for line in (*lines, *_MORE_STEMS)]
        past = {past for past, _, _ in pairs if past}
        present = {stem.strip() for _, _, stems in pairs for stem in stems.split(" یا ") if stem.strip()}
        present |= {f"{stem}ی" for stem in present if stem.endswith(("ا", "و"))}
        present |= {stem[:-1] for stem in present if stem.endswith(("ای", "وی"))}
        return frozenset(past), frozenset(present)

    def is_finite(self, word: str) -> bool:
        """Whether a plain word can be the verb of a sentence."""
        if word in listed("fa-verbs") or self._is_continuous(word):
            return True
        base, joiner, auxiliary = word.rpartition(JOINER)
        if joiner:
            return auxiliary in _AUXILIARIES and self.is_participle(base)
        return self._is_simple(word) or any(
            word.startswith(preverb) and self._is_simple(word.removeprefix(preverb)) for preverb in _PREVERBS
        )

    def has(self, word: str) -> bool:
        """Whether a plain word is a finite form, an infinitive or a participle."""
        return self.is_finite(word) or self.is_participle(word) or self._is_infinitive(word)

    def follows_prefix(self, word: str) -> bool:
        """Whether a word makes a verb when می stands before it: شود, کردند."""
        return self._is_core(word)

    def is_participle(self, word: str) -> bool:
        """Whether a word is a past participle such as شده or نرفته."""
        stem = word[:-1]
        return word.endswith("ه") and (stem in self._stems[0] or stem.removeprefix("ن") in self._stems[0])

    def _is_infinitive(self, word: str) -> bool:
        stem = word.removesuffix("ی")[:-1]
        return word.removesuffix("ی").endswith("ن") and stem.removeprefix("ن") in self._stems[0] | {"بود"}

    def _is_continuous(self, word: str) -> bool:
        """Whether a word is a form with می, alone or behind a preverb, an object written on to it or not."""
        start, joiner, rest = word.partition(JOINER)
        if not joiner or not start.endswith("می"):
            return False
        before = start.removesuffix("می").removesuffix("ن")
        if before and before not in _PREVERBS:
            return False
        rest = rest.replace(JOINER, "")
        return self._is_core(rest) or any(
            rest.endswith(end) and self._is_core(rest.removesuffix(end)) for end in _OBJECTS
        )

    def _is_core(self, word: str) -> bool:
        past, present = self._stems
        return _ends(word, past, PAST_ENDINGS) or _ends(word, present, PRESENT_ENDINGS)

    def _is_simple(self, word: str) -> bool:
        """Whether a word is a past or subjunctive form: رفتند, نرفت, بروند, نیاید."""
        past, present = self._stems
        if _ends(word, past, PAST_ENDINGS) or _ends(word, present, PRESENT_ENDINGS):
            return True
        if word[:1] not in ("ب", "ن", "م"):
            return False
        rests = [word[1:]]
        if word[1:2] == "ی":
            rests += [word[2:], f"ا{word[2:]}", f"آ{word[3:]}"]
        return any(
            _ends(rest, past, PAST_ENDINGS) or _ends(rest, present, (*PRESENT_ENDINGS, "")) for rest in rests
        )


def _ends(word: str, stems: frozenset[str], endings: tuple[str, ...]) -> bool:
    return any(word.endswith(end) and word[: len(word) - len(end)] in stems for end in endings)
