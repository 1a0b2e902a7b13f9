"""What the search does with a language."""

from portal.scaffold.note import Note, Surroundings
from portal.scaffold.profile import Profile
from portal.searching.stemming import is_stemmed

# Scripts without spaces between words, or parts of words, that the search takes apart.
UNSPACED = frozenset({"Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai"})


def search_note(profile: Profile, _surroundings: Surroundings) -> Note:
    """Return how well the search finds words of the language."""
    if profile.script in UNSPACED:
        return Note("Search", "The script has no spaces: the search finds neighbouring signs, pair by pair.")
    if is_stemmed(profile.language):
        return Note("Search", "The search finds inflected forms: it reduces words to their stems.")
    text = (
        "The search finds words, their beginnings and near spellings; it does not reduce them to their stems."
    )
    return Note("Search", text)
