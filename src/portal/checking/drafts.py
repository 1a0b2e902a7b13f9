"""What a draft may still lack, and when it lacks so little that it can be published."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from portal.diagnostics import Diagnostic, Level, Place
from portal.model import INTERFACE, Library, Locale
from portal.progress import figures, whole

# A draft's texts are still to come: that they are missing, empty or English yet is what makes it one.
TO_COME = frozenset({"STR01", "STR03"})
ID, NAME = "DRF01", "draft"


def tolerant(found: Iterable[Diagnostic], library: Library) -> Iterator[Diagnostic]:
    """Yield what was found, with the gaps of drafts as information."""
    drafts = {locale.id for locale in library.locales if locale.is_draft}
    for each in found:
        is_to_come = each.locale in drafts and each.id in TO_COME
        yield replace(each, level=Level.INFORMATION) if is_to_come else each


def draft_states(library: Library) -> Iterator[Diagnostic]:
    """Yield, for every draft, how far it has come and whether it can be published."""
    drafts = [locale for locale in library.locales if locale.is_draft]
    progress = figures(library) if drafts else {}
    for locale in drafts:
        yield _state(locale, whole(progress, locale.id).shares[1], library)


def _state(locale: Locale, done: int, library: Library) -> Diagnostic:
    place = Place(library.path_of(INTERFACE, locale.id))
    if done >= locale.publish_at:
        message, hint = "the draft can be published", "Delete the line “draft: true” to publish it."
    else:
        message, hint = "the draft is not published", "Translate what is missing or stale."
    needed = f"{message}: {done} % of its units are done, {locale.publish_at} % are needed"
    return Diagnostic(place, ID, NAME, needed, hint, Level.INFORMATION, locale.id)
