"""What there is for a new language beside its texts, and what is missing: told all at once."""

from collections.abc import Callable

from portal.scaffold.fonts import font_note
from portal.scaffold.identifying import identifying_note
from portal.scaffold.note import Note, Surroundings
from portal.scaffold.profile import Profile
from portal.scaffold.searching import search_note
from portal.scaffold.spelling import spelling_note
from portal.scaffold.theme import theme_note

NOTES: tuple[Callable[[Profile, Surroundings], Note], ...] = (
    theme_note,
    font_note,
    search_note,
    spelling_note,
    identifying_note,
)


def notes_on(profile: Profile, surroundings: Surroundings) -> list[Note]:
    """Return what there is and what is missing for a language, one note for each concern."""
    return [_marks_note(profile), *(note(profile, surroundings) for note in NOTES)]


def _marks_note(profile: Profile) -> Note:
    opening, closing, inner_opening, inner_closing = profile.quotation_marks
    if profile.has_marks:
        pairs = f"{opening}…{closing}, and inside a quotation {inner_opening}…{inner_closing}"
        return Note("Quotation marks", f"{pairs}, as CLDR has them.")
    text = f"The portal does not know those of {profile.english_name}; the English ones stand in the file."
    return Note("Quotation marks", text, "Correct quotation_marks in the locale file.")
