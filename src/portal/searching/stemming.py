"""What the forms of a word have in common, by language."""

from collections.abc import Callable
from functools import cache

import snowballstemmer

from portal.searching import afrikaans, persian
from portal.searching.folding import folded

# Snowball's name of the algorithm by the language's subtag.
SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch",
    "nn": "norwegian", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "st": "sesotho", "sv": "swedish", "ta": "tamil", "tr": "turkish",
    "yi": "yiddish",
}  # fmt: skip
OWN: dict[str, Callable[[str], str]] = {"af": afrikaans.stem, "fa": persian.stem}
# Endings that the algorithm takes for different words: what stands in their place before it runs.
PREPARED = {
    "pt": (("ões", "ão"), ("ães", "ão")),
    "ro": (("iului", "i"), ("iul", "i"), ("iu", "i"), ("ă", "a")),
}


def is_stemmed(subtag: str) -> bool:
    """Whether inflected forms of the language are found by each other."""
    return subtag in OWN or subtag in SNOWBALL


@cache
def stemmer_of(subtag: str) -> Callable[[str], str]:
    """Return the function from a word, in small letters with its marks, to its folded stem."""
    if subtag in OWN:
        return cache(lambda word: folded(OWN[subtag](word)) or folded(word))
    if subtag not in SNOWBALL:
        return folded
    algorithm = snowballstemmer.stemmer(SNOWBALL[subtag])
    endings = PREPARED.get(subtag, ())

    @cache
    def stem(word: str) -> str:
        for ending, instead in endings:
            if word.endswith(ending):
                word = word.removesuffix(ending) + instead
                break
        return folded(algorithm.stemWord(word)) or folded(word)

    return stem
