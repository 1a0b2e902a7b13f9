"""Check only what changed since an earlier state of the content."""

from collections.abc import Mapping

from portal.checking.gathering import Gathered
from portal.checking.nouns import Noun, Peers, TranslatedUnit
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
    """Return what has to be checked: changed units, and what looks at many units with one of them among."""
    locales, ids = ({each[part] for each in changed} for part in (0, 1))

    def concerned(noun: Noun, locale: str) -> bool:
        if isinstance(noun, TranslatedUnit):
            return (locale, noun.target.id) in changed
        return noun.source.id in ids if isinstance(noun, Peers) else not locale or locale in locales

    nouns = tuple((noun, locale) for noun, locale in gathered.nouns if concerned(noun, locale))
    return Gathered(nouns, gathered.units, gathered.ignores)


def concerns(diagnostic: Diagnostic, changed: Changed) -> bool:
    """Whether a diagnostic is about a changed unit, or about no unit at all."""
    return not diagnostic.unit or (diagnostic.locale, diagnostic.unit) in changed
