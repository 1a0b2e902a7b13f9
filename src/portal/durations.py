"""How long a lesson takes to read, from its words and how fast its language is read."""

from portal.model import Lesson, Library


def reading_minutes(library: Library, lesson: Lesson, locale: str) -> int:
    """Return the minutes, at least one, that the lesson's text takes at the locale's words a minute."""
    words = sum(len(library.wording(unit, locale).text.split()) for unit in _units(library, lesson))
    return max(1, round(words / library.locale(locale).reading_speed))


def _units(library: Library, lesson: Lesson) -> list[str]:
    """Return the units that the lesson's page shows above its questions."""
    units = [lesson.unit("title"), lesson.unit("summary")]
    units += [lesson.unit("outcomes", id) for id in lesson.file.outcomes]
    units += [lesson.unit("explanation", id) for id in lesson.file.explanation]
    units += [fact.unit("text") for fact in lesson.facts]
    units += [lesson.unit("example", part) for part in ("situation", "front", "back")]
    for term in lesson.file.terms:
        units += [library.concepts[term].term, library.concepts[term].definition]
    return units
