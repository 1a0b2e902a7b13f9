"""Whether a sentence has a word that can be its finite verb. In doubt it has."""

import re
from collections.abc import Iterator
from functools import lru_cache

from portal.language.grammar import grammar_of
from portal.language.language import Language
from portal.language.letters import letters_of_today
from portal.language.lists import listed
from portal.language.persian import JOINER, plain
from portal.language.text import words

INFINITIVE = re.compile(r"(?:[aei]r|ír|[oô]r)(?:-?(?:se|l[aeo]s?))?$")
# Spanish verbs with pronouns written on to them carry an accent.
_WITH_PRONOUN = re.compile(r".*[áéíóú].*(?:[mts]e|nos|l[aeo]s?)$")
# What follows the root of a verb in forms without person.
_INFINITE = frozenset(
    (
        "ar",
        "er",
        "ir",
        "ando",
        "endo",
        "iendo",
        "indo",
        "ado",
        "ada",
        "ados",
        "adas",
        "ido",
        "ida",
        "idos",
        "idas",
    )
)
_ROMANIAN_FLAG = re.compile(r"fl:[BEHIKO]")
_ROMANIAN_ENDING = re.compile(r".{2,}(?:ează|ește|esc|ăm|ăște|ăsc|eau|iau|ești|ez|ezi|ească|eze)$")
_ROMANIAN_PARTICIPLE = re.compile(r".*(?:[aiu]tă?|să?|[âi]nd)$")
# With a participle these make a tense, and without it “a” is a preposition too.
_ROMANIAN_PERFECT = frozenset(("a", "au", "am", "ai", "ați", "o", "l-a", "s-a"))
# Pronouns and particles that a hyphen ties to a verb.
_ROMANIAN_PRONOUNS = frozenset("s l n v m i o le ne mi ți și să te se vă mă ni vi li dă".split())  # noqa: SIM905
# How a verb goes on where its third person ends in these letters.
_ROMANIAN_PERSONS = {"ă": ("ăm", "ați"), "e": ("em", "eți"), "": ("em", "eam")}
_PERSIAN_COPULAS = ("ست", f"{JOINER}اند", f"{JOINER}ام", f"{JOINER}ایم", f"{JOINER}اید")


def has_finite_verb(sentence: str, language: Language, names: frozenset[str] = frozenset()) -> bool:
    """Whether any word of a sentence may be a finite verb. `names` are words that need not be known."""
    found = [letters_of_today(word.text.casefold(), language.subtag)[0] for word in words(sentence)]
    if not found or language.dictionary is None or language.subtag not in _TESTS:
        return True
    if language.subtag in ("es", "pt") and INFINITIVE.search(found[0]):
        return True
    has_clause = "que" in found
    return any(
        _is_verb_here(word, "" if has_clause else before, language, names)
        for before, word in zip(["", *found], found, strict=False)
    )


def verb_places(found: list[str], language: Language, names: frozenset[str]) -> Iterator[int]:
    """Yield the places of the words in small letters that may be finite verbs."""
    for place, word in enumerate(found):
        if _is_verb_here(word, found[place - 1] if place else "", language, names):
            yield place


def _is_verb_here(word: str, before: str, language: Language, names: frozenset[str]) -> bool:
    """Whether a word may be a finite verb where it stands: behind an article or a preposition few may."""
    if is_certain(word, language):
        return True
    if language.subtag == "ro" and before in _ROMANIAN_PERFECT and word.endswith(("t", "s")):
        return True
    if word in listed(f"{language.subtag}-before-words"):
        return False
    if not language.knows(word):
        return names.isdisjoint((word, *word.split("-")))
    if before in listed(f"{language.subtag}-before-words"):
        # The article is a pronoun before a plural of a verb: la impulsan.
        return word.endswith(("n", "m")) and may_be_finite(word, language)
    return may_be_finite(word, language)


@lru_cache(maxsize=32768)
def is_certain(word: str, language: Language) -> bool:
    """Whether a word is a finite verb wherever it stands."""
    if word in listed(f"{language.subtag}-finite"):
        return True
    grammar = grammar_of(language.subtag)
    if grammar is not None and grammar.lexicon.word(word).is_finite:
        return True
    return language.subtag == "ro" and _ROMANIAN_ENDING.match(word) is not None


@lru_cache(maxsize=32768)
def may_be_finite(word: str, language: Language) -> bool:
    """Whether a known word in small letters can be a finite verb."""
    return language.dictionary is None or _TESTS[language.subtag](word, language)


def _is_iberian_verb(word: str, language: Language) -> bool:
    if "-" in word or _WITH_PRONOUN.match(word):
        return True
    stems = language.dictionary.stems(word) if language.dictionary is not None else frozenset()
    verbs = [stem for stem in stems if INFINITIVE.search(stem) and stem != word]
    return any(not word.startswith(verb[:-2]) or word[len(verb) - 2 :] not in _INFINITE for verb in verbs)


def _is_romanian_verb(word: str, language: Language) -> bool:
    dictionary = language.dictionary
    if dictionary is None:
        return True
    if "-" in word:
        return not _ROMANIAN_PRONOUNS.isdisjoint(word.split("-"))
    if any(
        word.endswith(ending)
        and all(dictionary.knows(f"{word.removesuffix(ending)}{form}") for form in forms)
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
    return lexicon is None or lexicon.verbs.is_finite(small) or small.endswith(_PERSIAN_COPULAS)


_TESTS = {
    "af": _is_afrikaans_verb,
    "es": _is_iberian_verb,
    "fa": _is_persian_verb,
    "pt": _is_iberian_verb,
    "ro": _is_romanian_verb,
}
