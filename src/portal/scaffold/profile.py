"""What CLDR knows of a language, in the terms of a locale file."""

from dataclasses import dataclass
from typing import get_args

import babel

from portal.language.punctuation import script_of
from portal.scaffold.quotation_marks import ENGLISH, marks_of
from portal.schema import Digits

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
# Numbers that show what a plural category is for: the small ones, then some larger.
SAMPLES = (*range(111), 1_000, 1_000_000)
SHOWN = 4


@dataclass(frozen=True, slots=True)
class Profile:
    """A language as its locale file describes it; `has_marks` is False where English lends its marks."""

    tag: str
    name: str
    english_name: str
    script: str
    direction: str
    digits: str
    quotation_marks: tuple[str, ...]
    has_marks: bool
    plurals: tuple[tuple[str, str], ...]

    @property
    def language(self) -> str:
        """The language without script and country."""
        return self.tag.partition("-")[0]

    @property
    def related(self) -> str:
        """The language that lends what the tag has not, in the same script; nothing where there is none."""
        return self.language if script_of(self.language) == self.script else ""


def profile_of(tag: str) -> Profile | None:
    """Return what CLDR knows of a language tag, None where it knows no such language."""
    locale = _locale(tag)
    if locale is None:
        return None
    marks = marks_of(tag)
    digits = locale.default_numbering_system
    return Profile(
        tag=tag,
        name=_in_list(_name(locale, locale)),
        english_name=_name(locale, babel.Locale("en")),
        script=script_of(tag),
        direction=str(locale.text_direction),
        digits=digits if digits in get_args(Digits) else "latn",
        quotation_marks=marks or ENGLISH,
        has_marks=marks is not None,
        plurals=_plurals(locale),
    )


def _locale(tag: str) -> babel.Locale | None:
    """Return the locale of a tag; a script that CLDR would only pass over is not known."""
    try:
        locale = babel.Locale.parse(tag, sep="-")
    except (babel.UnknownLocaleError, ValueError, TypeError):
        return None
    script = next((part for part in tag.split("-")[1:] if len(part) == 4 and part.isalpha()), None)
    is_usual = script in (None, locale.script, script_of(tag.partition("-")[0]))
    return locale if is_usual else None


def _name(locale: babel.Locale, language: babel.Locale) -> str:
    """Return a locale's name in a language: the name of its own, where CLDR has one, else put together."""
    known: str | None = language.languages.get(str(locale))
    return known or str(locale.get_display_name(language))


def _in_list(name: str) -> str:
    """Return a name as lists write it, with a capital; isiZulu has its own in another place."""
    return name if any(letter.isupper() for letter in name.partition(" ")[0]) else name[:1].title() + name[1:]


def _plurals(locale: babel.Locale) -> tuple[tuple[str, str], ...]:
    """Return the plural categories, each with some of its numbers."""
    found: dict[str, list[int]] = {name: [] for name in CATEGORIES}
    for number in SAMPLES:
        found[locale.plural_form(number)].append(number)
    used = {*locale.plural_form.tags, "other"}
    return tuple((name, _shown(numbers)) for name, numbers in found.items() if name in used)


def _shown(numbers: list[int]) -> str:
    rest = " …" if len(numbers) > SHOWN else ""
    return ", ".join(map(str, numbers[:SHOWN])) + rest or "fractions only"
