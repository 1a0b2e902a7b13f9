"""Check only what changed since an earlier state of the content."""

from collections.abc import Mapping

from portal.checking.gathering import Gathered
from portal.checking.nouns import TranslatedUnit
from portal.diagnostics import Diagnostic
from portal.model import SOURCE, Library, Unit

Changed = frozenset[tuple[str, str]]


def changed_units(before: Library, after: Library) -> Changed:
    """Return locale and id of every unit whose text, or whose source's text, is not what it was."""
    sources = {id for id, unit in after.units.items() if _text(before.units, id) != unit.text}
    found = {(locale.id, id) for locale in after.locales if locale.id != SOURCE for id in sources}
    for locale, targets in after.targets.items():
        old = before.targets.get(locale, {})
        found.update((locale, id) for id, unit in targets.items() if _text(old, id) != unit.text)
        found.update((locale, id) for id in old if id in after.units and id not in targets)
    return frozenset(found)


def _text(units: Mapping[str, Unit], id: str) -> str | None:
    unit = units.get(id)
    return unit.text if unit else None


def restricted(gathered: Gathered, changed: Changed) -> Gathered:
    """Return what has to be checked: changed units alone, and what looks at many units at once."""
    nouns = tuple(
        (noun, locale)
        for noun, locale in gathered.nouns
        if not isinstance(noun, TranslatedUnit) or (locale, noun.target.id) in changed
    )
    return Gathered(nouns, gathered.units, gathered.ignores)


def concerns(diagnostic: Diagnostic, changed: Changed) -> bool:
    """Whether a diagnostic is about a changed unit, or about no unit at all."""
    return not diagnostic.unit or (diagnostic.locale, diagnostic.unit) in changed
