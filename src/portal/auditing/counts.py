"""How many items there are, by locale, module, lesson and type."""

from collections import Counter

from portal.bank import Bank
from portal.model import Library


def counts(library: Library, bank: Bank) -> dict[str, dict[str, int]]:
    """Return the numbers of items that can be asked, by what they are counted by."""
    modules = {lesson.id: lesson.module for lesson in library.lessons()}
    locales = [locale.id for locale in library.locales]
    return {
        "locale": {locale: _askable(library, bank, locale) for locale in locales},
        "module": dict(Counter(modules[item.lesson] for item in bank.items)),
        "lesson": dict(Counter(item.lesson for item in bank.items)),
        "type": dict(sorted(Counter(item.type for item in bank.items).items())),
        "difficulty": {
            str(n): count for n, count in sorted(Counter(i.difficulty for i in bank.items).items())
        },
    }


def _askable(library: Library, bank: Bank, locale: str) -> int:
    """Return how many items have all their words in a locale."""
    return sum(
        not any(library.wording(unit, locale).is_fallback for unit in item.units) for item in bank.items
    )
