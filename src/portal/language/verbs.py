"""Whether a sentence has a word that can be its finite verb."""

import re
from functools import lru_cache

from portal.language.language import Language
from portal.language.lists import listed
from portal.language.persian import JOINER, plain
from portal.language.text import Word, words

INFINITIVE = re.compile(r"(?:[aei]r|ír|[oô]r)(?:-?(?:se|l[aeo]s?))?$")
# What follows the root of a verb in forms without person.
_INFINITE = frozenset(
    ("ar", "er", "ir", "ando", "endo", "iendo", "indo", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas")
)
_ROMANIAN_FLAG = re.compile(r"fl:[BEHIKO]")
_ROMANIAN_ENDING = re.compile(r".{2,}(?:ează|ește|esc|ăm|ăște|ăsc|eau|iau|ești|ez|ezi|ească|eze)$")
_ROMANIAN_PARTICIPLE = re.compile(r".*(?:[aiu]t[ă]?|s[ă]?|[âi]nd)$")
# How a verb goes on where its third person ends in these letters.
_ROMANIAN_PERSONS = {"ă": ("ăm", "ați"), "e": ("em", "eți"), "": ("em", "eam")}
_COPULAS = ("ست", f"{JOINER}اند", f"{JOINER}ام", f"{JOINER}ایم", f"{JOINER}اید")


def has_finite_verb(sentence: str, language: Language, names: frozenset[str] = frozenset()) -> bool:
    """Whether any word of a sentence may be a finite verb; in doubt it may. Unknown `names` are none."""
    found = words(sentence)
    if not found or language.dictionary is None:
        return True
    if language.persian is not None:
        return any(_may_be_finite_here(word, language, names) for word in found)
    if INFINITIVE.search(found[0].text) and language.subtag in ("es", "pt"):
        return True
    certain, before = listed(f"{language.subtag}-finite"), ""
    has_clause = any(word.text == "que" for word in found)
    for word in found:
        small = word.text.casefold()
        is_noun = not has_clause and before in listed(f"{language.subtag}-before-words")
        if small in certain or (not is_noun and _may_be_finite_here(word, language, names)):
            return True
        if is_noun and _is_verb_alone(small, language):
            return True
        before = small
    return False


def _is_verb_alone(word: str, language: Language) -> bool:
    """Whether a word can be nothing but a form of a verb, a plural one, so that an article before it is a pronoun."""
    return word.endswith(("n", "m")) and may_be_finite(word, language)


def _may_be_finite_here(word: Word, language: Language, names: frozenset[str]) -> bool:
    small = word.text.casefold()
    if not language.knows(small):
        return small not in names
    return may_be_finite(small, language)


@lru_cache(maxsize=32768)
def may_be_finite(word: str, language: Language) -> bool:
    """Whether a known word in small letters can be a finite verb."""
    dictionary = language.dictionary
    if dictionary is None or language.subtag not in _TESTS:
        return True
    return _TESTS[language.subtag](word, language)


def _is_iberian_verb(word: str, language: Language) -> bool:
    if "-" in word:
        return True
    verbs = [stem for stem in _stems(word, language) if INFINITIVE.search(stem) and stem != word]
    return any(not word.startswith(verb[:-2]) or word[len(verb) - 2 :] not in _INFINITE for verb in verbs)


def _stems(word: str, language: Language) -> frozenset[str]:
    return language.dictionary.stems(word) if language.dictionary is not None else frozenset()


def _is_romanian_verb(word: str, language: Language) -> bool:
    dictionary = language.dictionary
    if dictionary is None or "-" in word or _ROMANIAN_ENDING.match(word):
        return True
    if any(
        word.endswith(ending) and all(dictionary.knows(f"{word.removesuffix(ending)}{form}") for form in forms)
        for ending, forms in _ROMANIAN_PERSONS.items()
    ):
        return True
    if _ROMANIAN_PARTICIPLE.match(word):
        return False
    return any(map(_ROMANIAN_FLAG.search, dictionary.analyses(word)))


def _is_afrikaans_verb(word: str, language: Language) -> bool:
    if word in listed("af-verbs") or word.startswith("ge"):
        return True
    return language.dictionary is not None and language.dictionary.knows(f"ge{word}")


def _is_persian_verb(word: str, language: Language) -> bool:
    lexicon, small = language.persian, plain(word)
    return lexicon is None or lexicon.verbs.is_finite(small) or small.endswith(_COPULAS)


_TESTS = {
    "af": _is_afrikaans_verb,
    "es": _is_iberian_verb,
    "fa": _is_persian_verb,
    "pt": _is_iberian_verb,
    "ro": _is_romanian_verb,
}
