"""Letters that stand for others: older spellings and codes, so that dictionaries know the words."""

import re

_CEDILLAS = str.maketrans("şţŞŢ", "șțȘȚ")
# Romanian wrote î inside words until 1993, and some publishers still do.
_OLD_I = re.compile(r"(?<=\w)î(?=\w)")


def letters_of_today(word: str, subtag: str) -> tuple[str, ...]:
    """Return a word with the letters that dictionaries use, in every way that it may be meant."""
    if word.isascii():
        return (word,)
    word = word.replace("‑", "-").replace("’", "'")
    if subtag != "ro":
        return (word,)
    word = word.translate(_CEDILLAS)
    return (word, _OLD_I.sub("â", word)) if "î" in word[1:] else (word,)
