"""Characters that no reader sees or that no text should have, by what Unicode says of them."""

import re
import unicodedata
from functools import lru_cache

ZERO_WIDTH_NON_JOINER = "\u200c"
ZERO_WIDTH_JOINER = "\u200d"
# Widens a word of Arabic script, which is the layout's affair.
STRETCHING = "\u0640"
NO_BREAK_SPACES = "\u00a0\u202f"
# Everything that needs a closer look; the rest is letters, digits and marks of the usual scripts.
UNUSUAL = re.compile(
    r"[^\n\t\r -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u052f\u05d0-\u05ea\u060c-\u061b\u061f-\u06dc]"
)
# Where Python's Unicode may be older than the text: emoji are added every year.
EMOJI = range(0x1F000, 0x1FC00)
ISOLATES = frozenset("\u2066\u2067\u2068\u2069")
EMBEDDINGS = frozenset("\u202a\u202b\u202c")
OPENING = "\u2066\u2067\u2068\u202a\u202b"
CLOSING = "\u2069\u202c"
OVERRIDES = frozenset("\u202d\u202e")
SEPARATORS = frozenset("\u2028\u2029")
ANNOTATIONS = frozenset("\ufff9\ufffa\ufffb\ufffc")
REPLACEMENT = "\ufffd"
FORBIDDEN_CATEGORIES = frozenset({"Cc", "Co", "Cs", "Cn"})
ALLOWED_CONTROLS = frozenset("\n\t\r")

# Default-ignorable characters and odd spaces that come from word processors and web pages.
INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)
ODD_SPACES = frozenset("\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u200a\u205f\u3000")
DIRECTION_MARKS = frozenset("\u200e\u200f")


@lru_cache(maxsize=1024)
def is_forbidden(character: str) -> bool:
    """Whether no text of any language has the character: a control, a hole in Unicode, an override."""
    if character in ALLOWED_CONTROLS or ord(character) in EMOJI:
        return False
    return (
        unicodedata.category(character) in FORBIDDEN_CATEGORIES
        or character in SEPARATORS | OVERRIDES | ANNOTATIONS | EMBEDDINGS | ISOLATES
        or character == REPLACEMENT
    )


def stands_for_nothing(character: str) -> bool:
    """Whether a forbidden character can be deleted: it hides no letter that was lost."""
    return unicodedata.category(character) == "Cc" or character in EMBEDDINGS | ISOLATES | OVERRIDES


@lru_cache(maxsize=1024)
def character_name(character: str) -> str:
    """Return code point and name of a character, for people."""
    name = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X} {name}".rstrip()
