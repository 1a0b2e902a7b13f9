"""A text that English has several times is translated in different words."""

from collections import Counter
from collections.abc import Iterator

from portal.checking import Finding, Origin, TranslatedLocale, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.matching import is_inflected, spelling, tokens

# Below this number of words the same English text may mean two things, such as “None” or “Home”.
SURE = 4
# Articles and pronouns differ more than other words do.
SHORT = 4


@check("TRM04", on=TranslatedLocale, level=Level.WARNING)
def inconsistent_translation(locale: TranslatedLocale) -> Iterator[Finding]:
    # A catalogue of a program has a text twice only where it has two contexts.
    level = Level.INFORMATION if locale.origin is Origin.OTHERS else None
    for units in _groups(locale):
        counts = Counter(spelling(unit.target.text) for unit in units)
        times = max(counts.values())
        usual = [unit for unit in units if counts[spelling(unit.target.text)] == times]
        for unit in units:
            model = next(
                (each for each in usual if spelling(each.target.text) != spelling(unit.target.text)), None
            )
            rare = times == 1 or counts[spelling(unit.target.text)] < times
            if model and rare and _is_certain(unit, model, times):
                message = f"the text that is “{_shown(model.target.text)}” elsewhere has other words here"
                hint = f"Use the words of {model.target.id}, or make both the same."
                yield locale.finding(unit, message, hint, span=(0, len(unit.target.text)), level=level)


def _groups(locale: TranslatedLocale) -> Iterator[list[TranslatedUnit]]:
    """Yield the units with the same source and several targets; catalogues of others are kept apart."""
    groups: dict[tuple[str, str], list[TranslatedUnit]] = {}
    for unit in locale.units:
        if unit.target.text != unit.source.text:
            file = "" if locale.own else unit.target.place.path
            groups.setdefault((file, unit.source.text), []).append(unit)
    for units in groups.values():
        if len(units) > 1 and len({unit.target.text for unit in units}) > 1:
            yield units


def _is_certain(unit: TranslatedUnit, model: TranslatedUnit, times: int) -> bool:
    """Whether the difference cannot be meant: one text has a context that another has not."""
    words = len(tokens(unit.source.text))
    if words == 0 or _differ_in_endings(unit.target.text, model.target.text):
        return False
    if times > 1:
        return words > 1 or times > 2
    return words >= SURE or (words > 1 and _document(unit) == _document(model))


def _differ_in_endings(one: str, other: str) -> bool:
    """Whether one text is the other in another gender, number or case."""
    a, b = tokens(one), tokens(other)
    return len(a) == len(b) and all(_are_forms(x.plain, y.plain) for x, y in zip(a, b, strict=True))


def _are_forms(one: str, other: str) -> bool:
    short = max(len(one), len(other)) <= SHORT
    return is_inflected(one, other) or is_inflected(other, one) or (short and one[0] == other[0])


def _document(unit: TranslatedUnit) -> str:
    return unit.target.id.partition(".")[0] if unit.own else unit.target.place.path


def _shown(text: str) -> str:
    return text if len(text) <= 50 else f"{text[:50].rstrip()}…"
