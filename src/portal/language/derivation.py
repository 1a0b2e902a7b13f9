"""Words that no dictionary lists because a rule makes them: prefixes, endings, clitics, loanwords inflected."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from portal.language.loanwords import is_loanword

# What must be left of a word when its prefix or ending is taken off.
SHORTEST_BASE = 4
_DERIVED_FROM_VERBS = (
    "ción ciones dor dora dores doras ble bles bilidad miento mientos nte ntes ndo do da dos das ".split()
)


@dataclass(frozen=True, slots=True)
class Rules:
    """How one language makes words: an ending is replaced by each of the texts beside it."""

    prefixes: tuple[str, ...] = ()
    endings: tuple[tuple[str, tuple[str, ...]], ...] = ()
    clitics: re.Pattern[str] | None = None
    # Endings that a foreign word takes, with or without a hyphen.
    cases: tuple[str, ...] = ()


_LEARNED = tuple(
    "anti auto bi bio ciber co contra cripto des eco electro endo entre ex extra foto geo hiper in im infra inter intra "
    "macro mega meta micro mini mono multi nano neo neuro no omni poli post pre pro proto pseudo re retro semi sobre "
    "socio sub super supra tecno tele trans tri turbo ultra uni vice video".split()
)
RULES: dict[str, Rules] = {
    "es": Rules(
        prefixes=_LEARNED,
        endings=(
            ("mente", ("",)),
            *((ending, ("r",)) for ending in _DERIVED_FROM_VERBS),
            *(
                (f"iz{ending}", ("", "o", "a", "e"))
                for ending in "ar a o an ado ada ados adas ando ación aciones ador adora adores adoras able".split()
            ),
            ("idad", ("",)),
            ("idades", ("",)),
            ("es", ("",)),
            ("s", ("",)),
            ("ones", ("ón",)),
        ),
        clitics=re.compile(r"(.*[aeiouáéíóú](?:r|ndo|n|d)?)(?:se|me|te|nos|os)?(?:l[oae]s?)?$"),
    ),
    "pt": Rules(
        prefixes=(*_LEARNED, "pré-", "pós-", "auto-", "co-", "não-", "não", "des-", "pseudo-", "sub-", "bem-"),
        endings=(
            ("mente", ("", "o")),
            *((ending, ("r",)) for ending in ("ção", "ções", "dor", "dora", "dores", "doras", "vel", "mento", "mentos")),
            ("veis", ("r",)),
            ("s", ("",)),
        ),
    ),
    "ro": Rules(
        prefixes=(
            *"re ne des dez sub supra super auto pre post non multi micro macro mini inter intra anti co hiper tele bio "
            "eco electro foto geo infra meta mono neo omni poli pseudo radio semi trans ultra video vice extra contra "
            "pro proto in im cyber ciber".split(),
        ),
        endings=(("bilitate", ("bil",)), ("bilități", ("bil",)), ("zare", ("za",)), ("are", ("a",)), ("izat", ("iza",))),
        cases=tuple(
            "ul ului uri urile urilor ului le lui ii ilor iile iilor i a ei e ele elor ă ea u oul oului ouri".split()
        ),
    ),
    "af": Rules(
        prefixes=tuple(
            "aan af be by deur ge her in mee mis na om on onder ont oor op saam sub super terug toe uit vas ver voor wan "
            "weg agter anti bo binne buite mede mikro makro mini multi neo nie- oud- pre pro pseudo- semi tele ultra "
            "video elektro foto hiper inter infra kuber omni trans outo mono poli her- ont- sub- voort heen".split()
        ),
        endings=(
            *((ending, ("",)) for ending in "e s te de es ste tes des ing ings er ers baar heid lik like ’s sie".split()),
            ("eer", ("asie", "ering", "ieer")),
            ("ering", ("eer",)),
            ("asie", ("eer",)),
            ("eerder", ("eer",)),
            ("eerbaar", ("eer",)),
            ("iese", ("ies",)),
            ("tjie", ("",)),
            ("tjies", ("",)),
            ("jie", ("",)),
            ("jies", ("",)),
            ("etjie", ("",)),
            ("ies", ("ie",)),
        ),
    ),
}


def bases(word: str, subtag: str) -> Iterator[str]:
    """Yield words in small letters; if one of them is known, the word is right."""
    rules = RULES.get(subtag)
    if rules is None:
        return
    for prefix in rules.prefixes:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= SHORTEST_BASE:
            yield rest.removeprefix("r") if rest.startswith("rr") else rest.removeprefix("-")
    for ending, replacements in rules.endings:
        base = word.removesuffix(ending)
        if base != word and len(base) >= SHORTEST_BASE - 1:
            yield from (f"{base}{replacement}" for replacement in replacements)
    if rules.clitics is not None:
        yield from _without_clitics(word, rules.clitics)


def is_inflected_loanword(word: str, subtag: str) -> bool:
    """Whether a word is a foreign one, at home in business or computing, with an ending of this language."""
    if is_loanword(word, subtag):
        return True
    rules = RULES.get(subtag, Rules())
    return any(
        is_loanword(word.removesuffix(case).removesuffix("-"), subtag)
        for case in (*rules.cases, "s", "es")
        if word.endswith(case)
    )


def _without_clitics(word: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield the verb that pronouns are written on to, its accent where it stood before they came."""
    found = pattern.match(word)
    if found and len(found[1]) < len(word) and len(found[1]) >= SHORTEST_BASE:
        yield found[1]
        yield without_accents(found[1])


def without_accents(word: str) -> str:
    """Return a word without the accents on its vowels; ñ and ç stay."""
    plain = (unicodedata.normalize("NFD", letter)[0] if letter in "áéíóúàâêô" else letter for letter in word)
    return "".join(plain)
