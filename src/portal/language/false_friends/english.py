"""The forms of an English word: plurals, persons and tenses, more rather than fewer."""

from functools import lru_cache

_IRREGULAR = {
    "be": "am is are was were been being",
    "bear": "bore borne",
    "bring": "brought",
    "build": "built",
    "buy": "bought",
    "deal": "dealt",
    "draw": "drew drawn",
    "drive": "drove driven",
    "fall": "fell fallen",
    "find": "found",
    "foresee": "foresaw foreseen",
    "get": "got gotten",
    "give": "gave given",
    "go": "goes went gone",
    "grow": "grew grown",
    "hear": "heard",
    "hold": "held",
    "keep": "kept",
    "lead": "led",
    "leave": "left",
    "lose": "lost",
    "make": "made",
    "mean": "meant",
    "meet": "met",
    "oversee": "oversaw overseen",
    "pay": "paid",
    "quit": "quitted",
    "rise": "rose risen",
    "see": "saw seen",
    "sell": "sold",
    "send": "sent",
    "speak": "spoke spoken",
    "spend": "spent",
    "strike": "struck",
    "take": "took taken",
    "teach": "taught",
    "tell": "told",
    "think": "thought",
    "undertake": "undertook undertaken",
    "wear": "wore worn",
    "win": "won",
    "write": "wrote written",
}
# A last consonant that is doubled before an ending, unless the stress lies further in front.
_DOUBLED = frozenset("bdgmnprt")


@lru_cache(maxsize=4096)
def forms_of_english(word: str) -> tuple[str, ...]:
    """Return a word with its regular and irregular forms."""
    stem = word[:-1]
    if word.endswith("e"):
        regular = [f"{word}s", f"{word}d", f"{stem}ing"]
    elif word.endswith("y") and stem[-1:] not in "aeou":
        regular = [f"{stem}ies", f"{stem}ied", f"{word}ing"]
    elif word.endswith(("s", "x", "z", "ch", "sh")):
        regular = [f"{word}es", f"{word}ed", f"{word}ing"]
    else:
        regular = [f"{word}s", f"{word}ed", f"{word}ing"]
        if word[-1:] in _DOUBLED and word[-2:-1] in "aeiou" and word[-3:-2] not in "aeiou":
            regular += [f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"]
    return tuple(dict.fromkeys((word, *regular, *_IRREGULAR.get(word, "").split())))
