"""Items: what a question asks, as ids of units, so that every locale has the same ones for nothing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from portal.diagnostics import ContentError, Diagnostic, Place
from portal.model import SOURCE, Library


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an option is right or wrong: a unit that says it, perhaps headed by a name, and a place to read."""

    text: str
    name: str = ""
    fact: str = ""
    concept: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: the key or a distractor; `text` is the id of its unit."""

    id: str
    text: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `id` is `<type>.<fact>[.<fact>]`; `prompt` is the id of the unit that it is about.

    An item names no locale: its words are looked up, so it is the same in all of them.
    """

    id: str
    type: str
    lesson: str
    asks: str
    options: tuple[Option, ...]
    key: str
    prompt: str = ""
    asks_term: bool = False
    interaction: str = "single_choice"

    @property
    def stem(self) -> str:
        """The id of the unit that holds the question's words, one per type and locale."""
        return f"{self.type}.stem"

    def is_correct(self, option: str) -> bool:
        """Return whether `option` is the key."""
        return option == self.key


@dataclass(frozen=True, slots=True)
class QuestionType:
    """A way to ask: from the library to its items, in the order of the curriculum."""

    id: str
    generate: Callable[[Library], Iterator[Item]]
    labelled: bool = True


@dataclass(frozen=True, slots=True)
class Bank:
    """Every item of the portal, keys spread over the positions."""

    items: tuple[Item, ...]
    by_lesson: dict[str, tuple[Item, ...]] = field(default_factory=dict)

    def practice(self, lesson: str, least: int = 8) -> tuple[Item, ...]:
        """Return the items at a lesson's end: each of its facts asked, then its terms, two at least."""
        items = self.by_lesson.get(lesson, ())
        facts = {item.asks for item in items if not item.asks_term}
        return choose_practice(items, max(least, len(facts) + 2))


def build_bank(library: Library, types: Sequence[QuestionType]) -> Bank:
    """Return all items of all types. Raises ContentError where a type's words are missing."""
    _require_words(library, types)
    lessons = [lesson.id for lesson in library.lessons()]
    items = [item for type in types for item in type.generate(library)]
    items.sort(key=lambda item: lessons.index(item.lesson))
    spread = tuple(with_key_at(item, index % len(item.options)) for index, item in enumerate(items))
    by_lesson = {id: tuple(item for item in spread if item.lesson == id) for id in lessons}
    return Bank(spread, by_lesson)


def _require_words(library: Library, types: Sequence[QuestionType]) -> None:
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
    if faults:
        raise ContentError(faults)


def choose(seed: str, near: Iterable[str], far: Iterable[str]) -> tuple[str, ...]:
    """Return two distractors, one near and one far where both are to be had.

    The choice depends on the seed and on each candidate alone, so that candidates added later
    change as few items as possible.
    """
    nearest, farthest = _ranked(seed, near), _ranked(seed, far)
    candidates = [*nearest[:1], *farthest[:1], *nearest[1:], *farthest[1:]]
    return tuple(dict.fromkeys(candidates))[:2]


def _ranked(seed: str, candidates: Iterable[str]) -> list[str]:
    return sorted(candidates, key=lambda candidate: _hash(f"{seed} {candidate}"))


def _hash(text: str) -> bytes:
    return sha256(text.encode()).digest()


def with_key_at(item: Item, position: int) -> Item:
    """Return the item with its key at `position`, the distractors in an order of their own."""
    key = next(option for option in item.options if option.id == item.key)
    others = sorted(
        (option for option in item.options if option is not key),
        key=lambda option: _hash(f"{item.id} {option.id}"),
    )
    return replace(item, options=(*others[:position], key, *others[position:]))


def choose_practice(items: Sequence[Item], size: int) -> tuple[Item, ...]:
    """Return up to `size` items: each fact once, each term once, then more of the types asked least."""
    chosen: list[Item] = []
    rest = list(items)
    while rest and len(chosen) < size:
        best = min(rest, key=lambda item: _need(item, chosen, rest))
        chosen.append(best)
        rest.remove(best)
    return tuple(sorted(chosen, key=lambda item: (item.asks_term, items.index(item))))


def _need(item: Item, chosen: list[Item], rest: list[Item]) -> tuple[int, bool, int, int]:
    asked = sum(other.asks == item.asks for other in chosen)
    of_type = sum(other.type == item.type for other in chosen)
    return asked, item.asks_term, of_type, rest.index(item)
