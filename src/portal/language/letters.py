"""Letters that stand for others: older spellings and codes, so that dictionaries know the words."""

_CEDILLAS = str.maketrans("şţŞŢ", "șțȘȚ")


def letters_of_today(word: str, subtag: str) -> tuple[str, ...]:
    """Return a word with the letters that dictionaries use, in every way that it may be meant."""
    if word.isascii():
        return (word,)
    word = word.replace("‑", "-").replace("’", "'")
    if subtag != "ro":
        return (word,)
    return (word.translate(_CEDILLAS),)
