"""Persian forms brought together: endings written on or behind a joiner, broken plurals, verbs."""

import re
from functools import lru_cache

import simplemma

from portal.language.lists import listed
from portal.searching.folding import folded

JOINER = "\u200c"
# Endings behind a joiner or written on, the longest first; each leaves three letters at least.
_PERSON = "(?:شان|مان|تان|اش|ام|ات|یم|ید|ند|ش|م|ت)"
_PLURAL = re.compile(rf"(.{{2,}}?)(?:ها|های|هایی){_PERSON}?$")
_COMPARED = re.compile(r"(.{3,})(?:ترین|تری|تر)$")
_OWNED = re.compile(r"(.{3,})(?:شان|مان|تان)$")
_ATTACHED = re.compile(r"(.{3,}?)(?:یان|ان|یی|ی|ه)$")
# What is an ending behind a joiner, or one of the verb's beginnings, and no word to be looked for.
ENDINGS = listed("fa-joined-endings") | {"می", "نمی"}


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return what the forms of a word have in common."""
    parts = [part for part in word.split(JOINER) if part]
    while len(parts) > 1 and folded(parts[-1]) in ENDINGS:
        parts.pop()
    base = folded("".join(parts))
    for form in (word, base):
        lemma = folded(simplemma.lemmatize(form, lang="fa").replace(JOINER, ""))
        if lemma != folded(form.replace(JOINER, "")):
            base = lemma
            break
    return _ending_off(base)


def _ending_off(base: str) -> str:
    for ending in (_PLURAL, _COMPARED, _OWNED):
        if found := ending.match(base):
            base = found[1]
            lemma = folded(simplemma.lemmatize(base, lang="fa").replace(JOINER, ""))
            base = lemma or base
    if re.search(r"[دت]ن$", base) and len(base) > 3:
        return base[:-1]  # an infinitive, beside the past
    found = _ATTACHED.match(base)
    return found[1] if found else base
