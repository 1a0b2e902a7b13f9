"""The files of a new language: every text still to write, with the English above it."""

import json
import re
import textwrap
from collections.abc import Iterable, Iterator

from portal.model import GLOSSARY, INTERFACE, SOURCE, Library, Unit
from portal.scaffold.profile import Profile

WIDTH = 100
# A name that YAML takes as it stands.
PLAIN = re.compile(r"\w[\w ()’'-]*")
NOTES_HINT = """\
# Beside its texts a concept can have notes, each on a line of its own:
#   back-office.forbidden: [wrong word, another]   what must not stand for it
#   back-office.forms: [other forms]               forms that the checker does not recognise by itself
#   back-office.loanword: true                     the term is the English word on purpose
"""
# What an editor may leave as it is until enough is translated.
PUBLISH_AT = 80


def language_files(library: Library, id: str, profile: Profile) -> dict[str, bytes]:
    """Return the files that add a language, by path: its locale file and one target for each source file."""
    files: dict[str, list[Unit]] = {}
    for unit in library.units.values():
        files.setdefault(unit.place.path, []).append(unit)
    made = {}
    for source, units in files.items():
        if units[0].id.startswith(f"{INTERFACE}."):
            path, text = f"content/locales/{id}.yml", _locale_file(library, profile, units)
        else:
            path, text = source.replace(f"/{SOURCE}/", f"/{id}/", 1), _target_file(source, profile, units)
        made[path] = text.encode()
    return dict(sorted(made.items()))


def _locale_file(library: Library, profile: Profile, words: Iterable[Unit]) -> str:
    order = max(locale.order for locale in library.locales) + 10
    borrowed = "" if profile.has_marks else " These are the English ones: correct them."
    marks = ", ".join(f'"{mark}"' for mark in profile.quotation_marks)
    return f"""\
# {profile.english_name}: how the language is written, and the words of buttons, headings and messages.
# Write each word after its key; the English stands above it. What is empty appears in English.
order: {order}
name: {_scalar(profile.name)}
tag: {profile.tag}
# Which variety is written, for those who translate: “Brazilian Portuguese”, “British spelling”.
variety: {_scalar(profile.english_name)}
direction: {profile.direction}
digits: {profile.digits}
# The outer pair, then the inner pair.{borrowed}
quotation_marks: [{marks}]
# {_plurals(profile)}
# A draft is built for preview only. It can be published once so many percent of its texts are translated.
draft: true
publish_at: {PUBLISH_AT}
words:
{_entries(words, "  ")}"""


def _target_file(source: str, profile: Profile, units: list[Unit]) -> str:
    notes = NOTES_HINT if units[0].id.startswith(f"{GLOSSARY}.") else ""
    return f"""\
# {profile.english_name}: the texts of {source}.
# Write each text after its key; the English stands above it. What is empty appears in English.
{notes}
{_entries(units, "")}"""


def _entries(units: Iterable[Unit], indent: str) -> str:
    return "\n".join("".join(_entry(unit, indent)) for unit in units)


def _entry(unit: Unit, indent: str) -> Iterator[str]:
    """Yield the lines of a text still to write: the English as a comment, then the key without a value."""
    for line in unit.text.split("\n"):
        for part in textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False) or [""]:
            yield f"{indent}# {part}".rstrip() + "\n"
    yield f"{indent}{unit.id.partition('.')[2]}:\n"


def _plurals(profile: Profile) -> str:
    forms = "; ".join(f"{name}: {numbers}" for name, numbers in profile.plurals)
    return f"Plural forms by number (CLDR): {forms}"


def _scalar(text: str) -> str:
    return text if PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
