"""Judge each entry of a delivery: a change of the content, nothing new, or a fault."""

from dataclasses import dataclass
from functools import cached_property

from portal.diagnostics import Diagnostic, Place
from portal.exchange import Catalogue, Fault, Pair
from portal.model import SOURCE, Library, Locale
from portal.recording import Judgement
from portal.schema import RecordFile, State
from portal.standing import REVIEWED, Standing, standing, text_hash

LONGEST_QUOTE = 60
RANKS = list(State)


@dataclass(frozen=True, slots=True)
class Change:
    """A unit's target now and then, the record of it then, and where the delivery says so."""

    unit: str
    old: str
    new: str
    record: RecordFile
    place: Place

    @property
    def is_of_text(self) -> bool:
        """Whether the text changes, and not only what is recorded of it."""
        return self.old != self.new


def locale_of(catalogue: Catalogue, library: Library, wanted: str = "") -> Locale | Diagnostic:
    """Return the locale that a delivery is for: the one that it names, or where it names none, `wanted`.

    A region more than the portal's tag has is no other locale: fa-IR is fa. Raises KeyError where there
    is no locale `wanted`.
    """
    place = Place(catalogue.path)
    named = next((each for each in library.locales if _is_named(each, catalogue.tag)), None)
    if not catalogue.tag and not wanted:
        return Fault.NO_LOCALE.at(place, "the file does not say which language it is in")
    expected = library.locale(wanted) if wanted else named
    if catalogue.tag and (named is None or named is not expected):
        own = f"“{wanted}”" if wanted else f"any of {', '.join(_targets(library))}"
        return Fault.OTHER_LOCALE.at(place, f"the file is for “{catalogue.tag}”, not for {own}")
    assert expected is not None
    if expected.id == SOURCE:
        return Fault.NO_LOCALE.at(place, "the file says that it is in English, the source")
    return expected


def _is_named(locale: Locale, tag: str) -> bool:
    return tag in (locale.id, locale.tag) or tag.startswith(f"{locale.tag}-")


def _targets(library: Library) -> list[str]:
    return [locale.id for locale in library.locales if locale.id != SOURCE]


@dataclass(frozen=True)
class Desk:
    """What an entry is judged by: the content, the locale, and who has reviewed the delivery."""

    library: Library
    locale: str
    judgement: Judgement

    def judged(self, pair: Pair) -> Change | Diagnostic | None:
        """Return what a pair changes or what is wrong with it; None where all is as it is already."""
        unit, new = pair.source.id, pair.target.text.strip()
        source = self.library.units.get(unit)
        if source is None:
            return self._unknown(pair)
        target = self.library.targets.get(self.locale, {}).get(unit)
        old = target.text if target and target.text.strip() else ""
        if not new:
            return _emptied(pair, old)
        if new != old and _is_untouched(pair, new):
            return None  # the translator left it, somebody else has mended it since
        if new != old and old and pair.base != text_hash(old):
            message = f"“{unit}” has another text in the content now: “{_quoted(old)}”"
            return Fault.CONFLICT.at(pair.target.place, message)
        if pair.source.text.strip() != source.text:
            message = f"the source of “{unit}” is another now: “{_quoted(source.text)}”"
            return Fault.OLD_SOURCE.at(pair.source.place, message) if new != old else None
        record = self._record(pair, new, old)
        return Change(unit, old, new, record, pair.target.place) if record else None

    def _unknown(self, pair: Pair) -> Diagnostic:
        unit = pair.source.id
        known = self._units_by_source.get(pair.source.text.strip(), [])
        hint = f"Its source is that of “{known[0]}”: give it that id again." if len(known) == 1 else ""
        return Fault.UNKNOWN_UNIT.at(pair.source.place, f"the content has no unit “{unit}”", hint)

    @cached_property
    def _units_by_source(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for id, unit in self.library.units.items():
            found.setdefault(unit.text, []).append(id)
        return found

    def _record(self, pair: Pair, new: str, old: str) -> RecordFile | None:
        """Return what is to be recorded of the new target, None where nothing is new."""
        unit = pair.source.id
        stands = standing(self.library, self.locale, unit)
        source, state = self._source_and_state(pair, stands, is_edited=new != old)
        if new == old and (source, state) == (stands.was or self._source(unit), stands.state):
            return None
        judged = self.judgement if state in REVIEWED else Judgement()
        return RecordFile(
            unit=unit, state=state, target=text_hash(new), source=source, by=judged.by, on=judged.on
        )

    def _source_and_state(self, pair: Pair, stands: Standing, *, is_edited: bool) -> tuple[str, State]:
        """Return the source that the target then belongs to, and its state then."""
        source = self._source(pair.source.id)
        if pair.fuzzy and stands.was is not None:
            state = State.TRANSLATED if is_edited and stands.state in REVIEWED else stands.state
            return stands.was, state
        if pair.fuzzy:
            return source, State.INITIAL
        told = pair.state if self.judgement.by or pair.state not in REVIEWED else State.TRANSLATED
        if is_edited or not stands.is_done:
            return source, told
        # No tool that resets states takes a review back.
        return source, max(told, stands.state, key=RANKS.index)

    def _source(self, unit: str) -> str:
        return self.library.units[unit].text


def _is_untouched(pair: Pair, text: str) -> bool:
    return pair.base is not None and pair.base == text_hash(text)


def _emptied(pair: Pair, old: str) -> Diagnostic | None:
    """Return a fault where a text was taken out; what had none when it was exported has been left."""
    if not old or _is_untouched(pair, ""):
        return None
    message = f"“{pair.source.id}” has no text any more; it was “{_quoted(old)}”"
    return Fault.EMPTIED.at(pair.target.place, message)


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[:LONGEST_QUOTE].rstrip()}…"
