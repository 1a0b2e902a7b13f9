"""What a check can take, from a single unit to all languages of a text."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from portal.diagnostics import Edit, Level, Place
from portal.language import Language
from portal.markup import masked, visible
from portal.model import Ignore, Locale, Sheet, Unit
from portal.standing import UNKNOWN, Standing


class Origin(StrEnum):
    """Whose text is checked: what is held against the portal's own may be another's habit, or their trade."""

    PORTAL = "portal"  # the content and the hand-written pages
    DELIVERY = "delivery"  # what a translator delivers to be imported
    OTHERS = "others"  # any other text


@dataclass(frozen=True, slots=True)
class Term:
    """A concept of the glossary in the source and in one locale; `forms` are inflected forms listed there."""

    concept: str
    source: str
    target: str
    forbidden: tuple[str, ...] = ()
    loanword: bool = False
    forms: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.concept)  # terms are asked for so often that hashing every word of them would cost


class Terms(tuple[Term, ...]):
    """The terms of a glossary, whose hash is worked out once: checks keep what they make of them by it."""

    _hash: int | None = None

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = super().__hash__()
        return self._hash


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault that a check found; the runner adds what is the same for all of the check's findings.

    `place` is needed only where the unit has no text. `span` is the part of the unit's text that is at
    fault. `level` differs from the check's where the finding is less, or more, certain than others.
    """

    message: str
    hint: str
    unit: str
    place: Place | None = None
    span: tuple[int, int] | None = None
    edits: tuple[Edit, ...] = ()
    level: Level | None = None
    locale: str = ""


@dataclass(frozen=True)
class TranslatedUnit:
    """A unit that a locale has, beside its source; neither text is empty.

    `accepted` are words that the locale's dictionary lacks and the editors allow, in small letters.
    `standing` says which source the target was translated from, as far as that is known.
    """

    locale: Locale
    source: Unit
    target: Unit
    language: Language
    source_language: Language
    terms: tuple[Term, ...] = ()
    accepted: frozenset[str] = frozenset()
    origin: Origin = Origin.PORTAL
    standing: Standing = UNKNOWN

    @property
    def own(self) -> bool:
        """Whether the text is the portal's, so that its rules and its style hold."""
        return self.origin is Origin.PORTAL

    @cached_property
    def text(self) -> str:
        """The target as prose: code, addresses and placeholders are blanks, all else keeps its position."""
        return masked(self.target.text)

    @cached_property
    def source_text(self) -> str:
        """The source as prose, in the same way."""
        return masked(self.source.text)

    @cached_property
    def is_label(self) -> bool:
        """Whether the source is a title or label: a few words of one line without a mark at the end."""
        text = self.source.text.strip()
        return "\n" not in text and len(text.split()) <= 8 and visible(text)[-1:] not in tuple(".?!:…;,")

    def finding(
        self,
        message: str,
        hint: str,
        *,
        span: tuple[int, int] | None = None,
        edits: tuple[Edit, ...] = (),
        level: Level | None = None,
    ) -> Finding:
        """Return a finding on this unit's target."""
        return Finding(message, hint, self.target.id, None, span, edits, level)


@dataclass(frozen=True, slots=True)
class TranslatedFile:
    """A target file beside the units that its source has; `unrecorded` are targets without a record."""

    sheet: Sheet
    units: dict[str, Unit]
    terms: tuple[Term, ...] = ()
    unrecorded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TranslatedLocale:
    """Everything that a locale has, in the order of the source."""

    locale: Locale
    units: tuple[TranslatedUnit, ...]
    language: Language
    terms: tuple[Term, ...] = ()
    origin: Origin = Origin.PORTAL

    @property
    def own(self) -> bool:
        """Whether the texts are the portal's, so that its rules and its style hold."""
        return self.origin is Origin.PORTAL

    def finding(
        self,
        unit: TranslatedUnit,
        message: str,
        hint: str,
        *,
        span: tuple[int, int] | None = None,
        edits: tuple[Edit, ...] = (),
        level: Level | None = None,
    ) -> Finding:
        """Return a finding on one of the locale's units."""
        return Finding(message, hint, unit.target.id, None, span, edits, level, self.locale.id)


@dataclass(frozen=True, slots=True)
class Peers:
    """One unit in every locale that has it."""

    source: Unit
    targets: tuple[TranslatedUnit, ...]

    def finding(
        self, unit: TranslatedUnit, message: str, hint: str, *, span: tuple[int, int] | None = None
    ) -> Finding:
        """Return a finding on the unit in one of the locales."""
        return Finding(message, hint, unit.target.id, span=span, locale=unit.locale.id)


@dataclass(frozen=True, slots=True)
class AllLocales:
    """Every locale of a text beside the others."""

    locales: tuple[TranslatedLocale, ...]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The glossary in one locale: its terms, their definitions by concept, and the texts that use them.

    `places` says where the term of a concept stands; `taught` are the concepts that lessons relate to.
    """

    locale: Locale
    terms: tuple[Term, ...]
    definitions: dict[str, str]
    texts: tuple[str, ...]
    places: dict[str, Place]
    language: Language
    taught: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class AppliedIgnore:
    """An ignore, and whether its unit exists, its texts are what they were, and it kept anything back."""

    ignore: Ignore
    has_unit: bool
    is_current: bool
    is_used: bool
    fingerprint: str = field(default="")


Noun = TranslatedUnit | TranslatedFile | TranslatedLocale | Peers | AllLocales | Glossary | AppliedIgnore
