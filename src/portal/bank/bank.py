"""The bank: every item of the portal, fair and in the order of the curriculum."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from portal.bank.difficulty import with_difficulty
from portal.bank.distractors import drawn, with_key_at
from portal.bank.fairness import Fairness
from portal.bank.selection import Asked, choose_practice, choose_probe, ids, interleaved
from portal.chance import shuffled
from portal.diagnostics import ContentError, Diagnostic, Place
from portal.items import OPTIONS, Draft, Item, QuestionType
from portal.model import SOURCE, Lesson, Library, Module
from portal.paths import FINALS, PATHS, lessons_of


@dataclass(frozen=True, slots=True)
class Bank:
    """Every item of the portal, keys spread over the positions, and what is asked where.

    `practice` is by lesson, `probes` (before) and `checks` (after) are by module, `finals` by path.
    """

    items: tuple[Item, ...]
    by_lesson: dict[str, tuple[Item, ...]]
    practice: dict[str, tuple[Item, ...]]
    probes: dict[str, tuple[Item, ...]]
    checks: dict[str, tuple[Item, ...]]
    finals: dict[str, tuple[Item, ...]]


def build_bank(library: Library, types: Sequence[QuestionType]) -> Bank:
    """Return all items of all types. Raises ContentError where a type's words are missing.

    What cannot be asked with three options, because the content has too little to choose from, is not asked.
    """
    if faults := question_faults(library, types):
        raise ContentError(faults)
    fairness = Fairness(library)
    items = [item for type in types for item in _items(library, type, fairness)]
    order = {lesson.id: place for place, lesson in enumerate(library.lessons())}
    items.sort(key=lambda item: order[item.lesson])
    return arranged(library, spread(items))


def _items(library: Library, type: QuestionType, fairness: Fairness) -> Iterable[Item]:
    uses: Counter[str] = Counter()
    for draft in type.generate(library):
        if type.optional and fairness.shares_words(draft.item):
            continue
        item = drawn(draft, fairness.is_fair, uses)
        if not _is_whole(item):
            continue
        yield with_difficulty(item, _near(draft), fairness.wordings[0])


def _near(draft: Draft) -> frozenset[str]:
    return frozenset(option.id for option in draft.near)


def _is_whole(item: Item) -> bool:
    return bool(item.rows) or len(item.options) == OPTIONS


def spread(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the items with their keys at every position equally often."""
    choices = [item for item in items if item.key]
    places = {
        item.id: number % OPTIONS for number, item in enumerate(shuffled(choices, "", lambda item: item.id))
    }
    return tuple(with_key_at(item, places[item.id]) if item.key else item for item in items)


def arranged(library: Library, items: tuple[Item, ...]) -> Bank:
    """Return the bank of these items, with what is asked where."""
    by_lesson: dict[str, tuple[Item, ...]] = {lesson.id: () for lesson in library.lessons()}
    for item in items:
        by_lesson[item.lesson] += (item,)
    practice = {lesson: choose_practice(found) for lesson, found in by_lesson.items()}
    used = {lesson: set(ids(found)) for lesson, found in practice.items()}

    def probe(lessons: Iterable[Lesson], number: int) -> tuple[Item, ...]:
        groups = []
        asked = Asked()
        for lesson in lessons:
            chosen = choose_probe(by_lesson[lesson.id], used[lesson.id], asked, number)
            used[lesson.id].update(ids(chosen))
            groups.append(chosen)
        return interleaved(groups)

    checks = {module.id: probe(module.lessons, per_lesson(module)) for module in library.modules}
    probes = {module.id: probe(module.lessons, PROBE) for module in library.modules}
    used_so_far = {lesson: set(found) for lesson, found in used.items()}
    finals = {}
    for path in (path for path in PATHS if path.id in FINALS):
        used.update({lesson: set(found) for lesson, found in used_so_far.items()})
        final = probe(lessons_of(path, library), FINAL)
        finals[path.id] = tuple(shuffled(final, path.id, lambda item: item.id))
    return Bank(items, by_lesson, practice, probes, checks, finals)


# So many items of each lesson are asked before and after a module, and at the end of a path.
PROBE, CHECK, FINAL = 2, 2, 1
# Of fewer items than these, four of five would be all.
LEAST = 5


def per_lesson(module: Module) -> int:
    """Return how many items of each lesson a module's check asks."""
    return max(CHECK, -(-LEAST // len(module.lessons))) if module.lessons else CHECK


def question_faults(library: Library, types: Sequence[QuestionType]) -> list[Diagnostic]:
    """Return what is wrong with the words of the question types."""
    faults = []
    for id in sorted(library.questions.keys() - {type.id for type in types}):
        place = Place(f"content/{SOURCE}/questions/{id}.yml")
        message, hint = f"there is no question type “{id}”", "Correct the file's name, or delete it."
        faults.append(Diagnostic(place, "CNT08", "unknown-file", message, hint))
    for type in types:
        for part in ("stem", "label") if type.labelled else ("stem",):
            if f"{type.id}.{part}" not in library.units:
                place = Place(f"content/{SOURCE}/questions/{type.id}.yml")
                message = f"the question type “{type.id}” has no {part}"
                faults.append(Diagnostic(place, "CNT06", "missing-key", message, "Write its words there."))
    return faults
