"""Quotations in a text: which mark opens each, which closes it, and the marks that are left alone."""

import re
from functools import lru_cache
from typing import NamedTuple

# Marks by their nature: some open, some close, the straight ones do either. Some languages use one that
# opens elsewhere to close („German“), and the other way round (»Danish«, ”Finnish”).
OPENING_DOUBLE, CLOSING_DOUBLE = "“„«", "”»"
DOUBLE = frozenset(OPENING_DOUBLE + CLOSING_DOUBLE + '"')
CLOSES = {
    "“": "”",
    "„": "”“",
    "«": "»",
    "»": "«",
    "”": "”",
    '"': '"',
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
    "'": "'",
}
QUOTATION_MARKS = "“”„«»\"‘’‚‹›'"
SIGN = re.compile(f"[{QUOTATION_MARKS}]")
# An apostrophe: inside a word, before a decade, and at the beginning of short words such as ’n or ’t.
APOSTROPHE = re.compile(r"(?<=\w)[’'‘](?=\w)|(?<!\w)[’'‘](?=(?:n|t|s|k|m|em|tis|\d\ds?)\b)", re.IGNORECASE)
BEFORE = frozenset("([{¿¡-–—/=:>*_\u200c\u200e\u200f“„«\"‘‚‹'")
AFTER = frozenset(")]}.,;:!?…-–—/<*_،؛؟\u200c\u200e\u200f”»\"’›'“")


class Quotation(NamedTuple):
    """The places of the two marks of a quotation, the marks, and in how many others it stands."""

    start: int
    end: int
    opening: str
    closing: str
    depth: int = 0

    @property
    def is_pair(self) -> bool:
        """Whether some language writes the two marks together."""
        return self.closing in CLOSES.get(self.opening, "")

    @property
    def is_double(self) -> bool:
        """Whether the marks are no single ones."""
        return self.opening in DOUBLE


class Quotations(NamedTuple):
    """The quotations of a text in order, and the places of double marks without a counterpart."""

    pairs: tuple[Quotation, ...] = ()
    loose: tuple[int, ...] = ()


NONE = Quotations()


@lru_cache(maxsize=8192)
def quotations(text: str, prose: str) -> Quotations:
    """Return the quotations of a text; single marks without a counterpart are taken for apostrophes.

    `prose` is the text with blanks for what is none, where no marks are looked for.
    """
    signs = [match.start() for match in SIGN.finditer(prose)]
    if not signs:
        return NONE
    apostrophes = {match.start() for match in APOSTROPHE.finditer(prose)}
    open_at: list[int] = []
    pairs: list[Quotation] = []
    loose: list[int] = []
    for at in signs:
        sign = text[at]
        if at in apostrophes or _is_unit(open_at, text, at):
            continue
        partner = _partner(open_at, sign, text, at)
        if partner is not None:
            loose += [left for left in open_at[partner + 1 :] if text[left] in DOUBLE]
            start = open_at[partner]
            pairs.append(Quotation(start, at, text[start], sign))
            del open_at[partner:]
        elif _can_open(sign, text, at):
            open_at.append(at)
        elif sign in DOUBLE:
            loose.append(at)
    loose += [left for left in open_at if text[left] in DOUBLE]
    return Quotations(_with_depths(pairs), tuple(sorted(loose)))


def _is_unit(open_at: list[int], text: str, at: int) -> bool:
    """Whether a straight mark means feet, inches, minutes or seconds."""
    sign = text[at]
    waited_for = any((text[left] in DOUBLE) == (sign in DOUBLE) for left in open_at)
    return sign in "\"'" and text[at - 1 : at].isdigit() and not waited_for


def _partner(open_at: list[int], sign: str, text: str, at: int) -> int | None:
    """Return which of the open marks a mark closes: the last that fits, else the last of its size."""
    if not _can_close(sign, text, at):
        return None
    alike = [place for place, left in enumerate(open_at) if (text[left] in DOUBLE) == (sign in DOUBLE)]
    fitting = [place for place in alike if sign in CLOSES.get(text[open_at[place]], "")]
    if fitting:
        return fitting[-1]
    return alike[-1] if alike and sign in DOUBLE and not _leads(text, at) else None


def _can_close(sign: str, text: str, at: int) -> bool:
    if sign in "”»":
        return _trails(text, at) or not (_leads(text, at) and text[at + 1].isalnum())
    return not _leads(text, at) if sign in "“„«‘‚‹" else (_trails(text, at) or not _leads(text, at))


def _can_open(sign: str, text: str, at: int) -> bool:
    if sign == '"':
        return _leads(text, at) or not _trails(text, at)
    return sign in "“„«" or _leads(text, at)


def _leads(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(after.strip()) and (not before.strip() or before in BEFORE)


def _trails(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before.strip()) and (not after.strip() or after in AFTER)


def _with_depths(pairs: list[Quotation]) -> tuple[Quotation, ...]:
    def around(pair: Quotation) -> int:
        return sum(other.start < pair.start and pair.end < other.end for other in pairs)

    return tuple(sorted(pair._replace(depth=around(pair)) for pair in pairs))
