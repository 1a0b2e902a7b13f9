"""Numbers and dates as a locale writes them."""

from datetime import date

from babel.dates import format_date

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


def localised(text: str | int, locale: Locale) -> str:
    """Return the text with Western digits turned into the locale's."""
    return str(text).translate(str.maketrans(DIGITS["latn"], DIGITS[locale.digits]))


def long_date(day: date, locale: Locale) -> str:
    """Return a date in words, as CLDR has it for the locale's tag."""
    return localised(format_date(day, "long", locale.formats.replace("-", "_")), locale)
