"""What the search does with a language: measured with Pagefind 1.5, the plain build and the extended one."""

from portal.scaffold.note import Note, Surroundings
from portal.scaffold.profile import Profile

# Languages whose words Pagefind reduces to their stems.
STEMMED = """
ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt nb ne nl nn no pl pt ro ru sr sv ta tr yi
"""
# Scripts that put no space between words.
UNSPACED = frozenset({"Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai", "Tibt"})
# Those of them that the extended build takes apart.
SEGMENTED = frozenset({"Hans", "Hant", "Jpan", "Thai"})


def search_note(profile: Profile, _surroundings: Surroundings) -> Note:
    """Return how well the search finds words of the language."""
    if profile.script in UNSPACED:
        text = "Pagefind takes a whole stretch without spaces for one word; few searches find anything."
        if profile.script in SEGMENTED:
            return Note("Search", text, "Pin pagefind-bin-extended beside pagefind-bin: it parts the words.")
        return Note("Search", text, "Nothing is known that parts the words; put up with it, or ask for help.")
    if profile.language in STEMMED.split():
        return Note("Search", "Pagefind finds inflected forms: it reduces words to their stems.")
    return Note(
        "Search", "Pagefind finds words and their beginnings; it does not reduce them to their stems."
    )
