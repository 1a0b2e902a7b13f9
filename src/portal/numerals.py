"""Numbers and dates as a locale writes them."""

from datetime import date

from babel.dates import format_date
from babel.numbers import format_percent

from portal.model import Locale

# CLDR numbering systems: the digits by value.
DIGITS = {
    "latn": "0123456789",
    "arab": "٠١٢٣٤٥٦٧٨٩",
    "arabext": "۰۱۲۳۴۵۶۷۸۹",
    "deva": "०१२३४५६७८९",
    "beng": "০১২৩৪৫৬৭৮৯",
    "mymr": "၀၁၂၃၄၅၆၇၈၉",
    "tibt": "༠༡༢༣༤༥༦༧༨༩",
    "adlm": "𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙",
}
ARABIC = frozenset({"arab", "arabext"})


def localised(text: str | int, locale: Locale) -> str:
    """Return the text with Western digits turned into the locale's."""
    return str(text).translate(str.maketrans(DIGITS["latn"], DIGITS[locale.digits]))


def long_date(day: date, locale: Locale) -> str:
    """Return a date in words, as CLDR has it for the locale's tag."""
    return localised(format_date(day, "long", locale.formats.replace("-", "_")), locale)


def percentage(whole: int, locale: Locale) -> str:
    """Return so many percent as CLDR has them for the locale's tag."""
    text = localised(format_percent(whole / 100, locale=locale.formats.replace("-", "_")), locale)
    return text.replace("%", "٪") if locale.digits in ARABIC else text
