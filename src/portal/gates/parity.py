"""Every language asks the same items: none has a word that is not translated.

A build is not stopped by this: what is not translated is shown in English and marked, text by text.
"""

from portal.auditing import Audited, Finding, Measure, gate, none_of


@gate("AUD16", "0", stops=False)
def items_untranslated(audited: Audited) -> Measure:
    locale = audited.wordings.locale
    return none_of(
        Finding(item.id, f"“{unit}” is not translated")
        for item in audited.bank.items
        for unit in item.units
        if audited.library.wording(unit, locale).is_fallback
    )
