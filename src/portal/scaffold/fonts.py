"""Which font shows the letters of a language, and which package to pin where none does."""

from portal.scaffold.note import Note, Surroundings
from portal.scaffold.profile import Profile

# Parts of Inter, which is pinned, that a script or a language needs; by the names of its files.
INTER = "@fontsource-variable/inter"
PARTS = {
    "Latn": ("latin", "latin-ext"),
    "Cyrl": ("cyrillic",),
    "Grek": ("greek",),
}
PARTS_OF_LANGUAGE = dict.fromkeys(("ig", "vi", "yo"), ("vietnamese",))
# Cyrillic letters beyond those of the Slavic languages.
SLAVIC = frozenset({"be", "bg", "mk", "ru", "sr", "uk", "bs"})
# What Vazirmatn 33 lacks letters for, by a look into the font.
BEYOND_VAZIRMATN = frozenset({"az", "ks", "pa", "sd"})
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
HOW = "in pyproject.toml, and name it in @font-face in hooks/theme/assets/portal/portal.css"


def font_note(profile: Profile, surroundings: Surroundings) -> Note:
    """Return which font shows the language."""
    if profile.script in PARTS:
        return _inter(profile, surroundings)
    vazirmatn = "vazirmatn-arabic-wght-normal.woff2"
    if profile.script == "Arab" and profile.language not in BEYOND_VAZIRMATN:
        if vazirmatn in surroundings.fonts:
            return Note("Font", "Vazirmatn, which the site carries, shows the Arabic script.")
        return Note("Font", "Vazirmatn is not pinned.", f"Pin @fontsource-variable/vazirmatn {HOW}.")
    name = NOTO.get(profile.script)
    text = f"No font of the site has every letter of {profile.english_name}; readers see one of their own."
    if name is None:
        return Note(
            "Font", text, f"Find a font with the script {profile.script or 'of the language'}, pin it {HOW}."
        )
    return Note("Font", text, f"Pin @fontsource-variable/noto-sans-{name} {HOW}.")


def _inter(profile: Profile, surroundings: Surroundings) -> Note:
    parts = [*PARTS[profile.script], *PARTS_OF_LANGUAGE.get(profile.language, ())]
    if profile.script == "Cyrl" and profile.language not in SLAVIC:
        parts.append("cyrillic-ext")
    files = [f"inter-{part}-wght-normal.woff2" for part in parts]
    missing = [file for file in files if file not in surroundings.fonts]
    if not missing:
        return Note("Font", "Inter, which the site carries, shows the letters.")
    wanted = " and ".join(f"files/{file}" for file in missing)
    text = (
        "Inter has the letters, but the site does not carry that part of it; readers see a font of their own."
    )
    return Note("Font", text, f"Add {wanted} of {INTER} {HOW}.")
