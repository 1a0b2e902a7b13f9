"""Which font shows the letters of a language, and which package to pin where none does."""

from portal.scaffold.note import Note, Surroundings
from portal.scaffold.profile import Profile
from portal.typefaces import typeface_of

NOTO = {
    "Arab": "arabic",
    "Armn": "armenian",
    "Beng": "bengali",
    "Deva": "devanagari",
    "Ethi": "ethiopic",
    "Geor": "georgian",
    "Hans": "sc",
    "Hant": "tc",
    "Hebr": "hebrew",
    "Jpan": "jp",
    "Khmr": "khmer",
    "Knda": "kannada",
    "Kore": "kr",
    "Orya": "oriya",
    "Sinh": "sinhala",
    "Taml": "tamil",
    "Telu": "telugu",
    "Thaa": "thaana",
    "Thai": "thai",
}
HOW = "in pyproject.toml, and name it in TYPEFACES in src/portal/typefaces.py"


def font_note(profile: Profile, surroundings: Surroundings) -> Note:
    """Return which font shows the language."""
    typeface = typeface_of(profile.tag)
    if typeface and typeface.file in surroundings.fonts:
        return Note("Font", f"{typeface.family}, which the site carries, shows the letters.")
    if typeface:
        return Note("Font", f"{typeface.family} has not been fetched.", "Run “make setup”.")
    name = NOTO.get(profile.script)
    text = f"No font of the site has every letter of {profile.english_name}; readers see one of their own."
    if name is None:
        return Note(
            "Font", text, f"Find a font with the script {profile.script or 'of the language'}, pin it {HOW}."
        )
    return Note("Font", text, f"Pin @fontsource-variable/noto-sans-{name} {HOW}.")
