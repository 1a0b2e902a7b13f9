"""The theme's own words, such as “Table of contents”: whether it has them, else a file that lends some."""

from portal.scaffold.note import Note, Surroundings
from portal.scaffold.profile import Profile

FOLDER = "hooks/theme/partials/languages"


def theme_note(profile: Profile, surroundings: Surroundings) -> Note:
    """Return whether the theme knows the language."""
    if profile.tag in surroundings.theme:
        return Note("Theme", f"Material has its own words for “{profile.tag}”.")
    related = _related(profile, surroundings)
    lent = f"those of “{related}”" if related else "the English ones"
    return Note(
        "Theme",
        f"Material has no words for “{profile.tag}”; without a file of its own the site would not build.",
        f"{FOLDER}/{profile.tag}.html is added and takes {lent}; translate there what differs.",
    )


def theme_files(profile: Profile, surroundings: Surroundings) -> dict[str, bytes]:
    """Return the file of words that the theme lacks, by path; none where it lacks none."""
    if profile.tag in surroundings.theme:
        return {}
    related = _related(profile, surroundings)
    text = _borrowed(related) if related else _bare(profile)
    return {f"{FOLDER}/{profile.tag}.html": text.encode()}


def _related(profile: Profile, surroundings: Surroundings) -> str:
    return profile.related if profile.related in surroundings.theme else ""


def _borrowed(tag: str) -> str:
    return (
        f'{{% import "partials/languages/{tag}.html" as related %}}\n'
        "{% macro t(key) %}{{ related.t(key) }}{% endmacro %}\n"
    )


def _bare(profile: Profile) -> str:
    """Return a file in which what is not translated is empty; the theme then takes its English."""
    return (
        "{# The keys stand in the theme's en.html; what is missing here appears in English. #}\n"
        "{% macro t(key) %}{{ {\n"
        f'  "language": "{profile.language}",\n'
        f'  "direction": "{profile.direction}"\n'
        "}[key] }}{% endmacro %}\n"
    )
