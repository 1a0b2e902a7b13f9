"""Whether the engines that tell languages apart know a language."""

from functools import cache

from portal.scaffold.note import Note, Surroundings
from portal.scaffold.profile import Profile


def identifying_note(profile: Profile, _surroundings: Surroundings) -> Note:
    """Return whether a text in another language is noticed: both engines have to know the language."""
    unknown = [
        name
        for name, known in (("py3langid", _first()), ("lingua", _second()))
        if profile.language not in known
    ]
    if not unknown:
        return Note(
            "Language", "py3langid and lingua can tell it from others, which LNG02 needs beside a dictionary."
        )
    text = f"{' and '.join(unknown)} cannot tell {profile.english_name} from other languages."
    return Note(
        "Language", text, "Do not rely on LNG02: nobody may notice a text that is in another language."
    )


@cache
def _first() -> frozenset[str]:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  # a second to load

    return frozenset(LanguageIdentifier.from_model_file(MODEL_FILE).labels)


@cache
def _second() -> frozenset[str]:
    from lingua import IsoCode639_1  # noqa: PLC0415  # a second to load

    return frozenset(name.lower() for name in dir(IsoCode639_1) if len(name) == 2)
