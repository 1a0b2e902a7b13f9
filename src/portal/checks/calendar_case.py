"""A target writes a day or a month with a capital where its language has none, or the reverse."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level

# The names of English days and months that are no other words, without their last letters.
ENGLISH = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b"
)
SMALL = {
    "es": "lunes martes miércoles jueves viernes sábados? domingos? enero febrero marzo abril mayo junio"
    " julio agosto septiembre octubre noviembre diciembre",
    "pt": "segundas?-feiras? terças?-feiras? quartas?-feiras? quintas?-feiras? sextas?-feiras? sábados?"
    " domingos? janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ro": "luni lunea marți marțea miercuri miercurea joi joia vineri vinerea sâmbătă sâmbăta duminică"
    " duminica ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie"
    " noiembrie decembrie",
}
CAPITAL = {
    "af": "maandag(?:e|s)? dinsdag(?:e|s)? woensdag(?:e|s)? donderdag(?:e|s)? vrydag(?:e|s)? saterdag(?:e|s)?"
    " sondag(?:e|s)? januarie februarie maart april junie julie augustus september oktober november desember"
}


def _pattern(names: str, *, capital: bool) -> re.Pattern[str]:
    letters = (f"{name[0].upper()}{name[1:]}" if capital else name for name in names.split())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(letters)})(?![\w-])")


FAULTY = {subtag: _pattern(names, capital=True) for subtag, names in SMALL.items()} | {
    subtag: _pattern(names, capital=False) for subtag, names in CAPITAL.items()
}
# What stands before a word inside a sentence, where a capital tells something.
INSIDE = re.compile(r"[^\W\d_.][”»\"’)\]*_]*,?[ \u00a0]+\Z|\d[ºª.]?,?[ \u00a0]+\Z")


@check("CAP04", on=TranslatedUnit, level=Level.WARNING)
def calendar_case(unit: TranslatedUnit) -> Iterator[Finding]:
    faulty = FAULTY.get(unit.language.subtag)
    if faulty is None or not ENGLISH.search(unit.source_text):
        return
    for found in faulty.finditer(unit.text):
        start = found.start()
        is_small = found[0][0].islower()
        if is_small or (INSIDE.search(unit.text, 0, start) and _is_prose(unit.text, *found.span())):
            letter = found[0][0].upper() if is_small else found[0][0].lower()
            has = "a small letter" if is_small else "a capital"
            yield unit.finding(
                f"“{found[0]}” has {has}",
                f"Write “{letter}{found[0][1:]}”.",
                span=found.span(),
                edits=(Edit(start, start + 1, letter),),
            )


def _is_prose(text: str, start: int, end: int) -> bool:
    """Whether no other word beside the name has a capital, as in a title or a name."""
    before, after = text[:start].split()[-1:], text[end:].split()[:1]
    # The first word of the text has a capital in any case.
    is_first = len(text[:start].split()) == 1
    return not any(word[:1].isupper() for word in (*(before if not is_first else ()), *after))
