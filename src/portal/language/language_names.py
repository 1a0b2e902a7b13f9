"""English names of languages, as messages show them."""

from functools import cache

from babel import Locale


@cache
def name_of(tag: str) -> str:
    """Return the English name of a language, its tag where CLDR has none."""
    return str(Locale("en").languages.get(tag.partition("-")[0], tag))
