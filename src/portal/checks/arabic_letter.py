"""A Persian target has letters or digits of an Arabic keyboard."""

import re
from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Edit, Level

# What looks alike and is another character: a search for the word does not find it.
PERSIAN = {"ي": "ی", "ى": "ی", "ك": "ک", "ہ": "ه", "ە": "ه"}
PERSIAN |= {chr(0x660 + number): chr(0x6F0 + number) for number in range(10)}
WORD = re.compile(r"[^\s«»()\[\]\"“”،؛؟:!.,]+")
# The stroke that lengthens a line of print is no letter.
STROKE = "\u0640"
ARABIC = re.compile("[" + "".join(PERSIAN) + rf"]|(?<=[^\W{STROKE}]){STROKE}+(?=[^\W{STROKE}])")


@check("FA02", on=TranslatedUnit, level=Level.WARNING, is_style=True)
def arabic_letter(unit: TranslatedUnit) -> Iterator[Finding]:
    if unit.language.subtag != "fa" or not ARABIC.search(unit.text):
        return
    for word in WORD.finditer(unit.text):
        letters = list(ARABIC.finditer(word[0]))
        if letters:
            start = word.start()
            edits = tuple(
                Edit(start + letter.start(), start + letter.end(), PERSIAN.get(letter[0], ""))
                for letter in letters
            )
            right = ARABIC.sub(lambda letter: PERSIAN.get(letter[0], ""), word[0])
            signs = ", ".join(sorted({f"{letter[0][0]} (U+{ord(letter[0][0]):04X})" for letter in letters}))
            message = f"“{word[0]}” has the Arabic {signs}"
            yield unit.finding(message, f"Write “{right}”.", span=word.span(), edits=edits)
