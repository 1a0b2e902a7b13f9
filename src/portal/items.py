"""Items: what a question asks, as ids of units, so that every locale has the same ones for nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from portal.diagnostics import ContentError, Diagnostic, Place
from portal.model import SOURCE, Library

# Three options: more seldom add a distractor that anybody chooses (Rodriguez 2005).
OPTIONS = 3


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
    by_lesson: dict[str, tuple[Item, ...]]
    chosen: dict[str, tuple[Item, ...]]

    def practice(self, lesson: str) -> tuple[Item, ...]:
        """Return the items at a lesson's end: each of its facts asked, then its terms, two at least."""
        return self.chosen[lesson]


def build_bank(library: Library, types: Sequence[QuestionType]) -> Bank:
    """Return all items of all types. Raises ContentError where a type's words are missing.

    What cannot be asked with three options, because the content has too little to choose from, is not asked.
    """
    if faults := question_faults(library, types):
        raise ContentError(faults)
    lessons = [lesson.id for lesson in library.lessons()]
    items = [item for type in types for item in type.generate(library) if len(item.options) == OPTIONS]
    items.sort(key=lambda item: lessons.index(item.lesson))
    spread = tuple(with_key_at(item, index % OPTIONS) for index, item in enumerate(items))
    by_lesson = {id: tuple(item for item in spread if item.lesson == id) for id in lessons}
    return Bank(spread, by_lesson, {id: choose_practice(found) for id, found in by_lesson.items()})


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


def choose_practice(items: Sequence[Item], least: int = 8) -> tuple[Item, ...]:
    """Return `least` items or more: each fact once, two terms, then more of the types asked least."""
    facts = {item.asks for item in items if not item.asks_term}
    places = {item.id: place for place, item in enumerate(items)}
    asked: Counter[str] = Counter()
    of_type: Counter[str] = Counter()

    def need(item: Item) -> tuple[int, bool, int, int]:
        return asked[item.asks], item.asks_term, of_type[item.type], places[item.id]

    rest = {item.id: item for item in items}
    chosen: list[Item] = []
    while rest and len(chosen) < max(least, len(facts) + 2):
        item = rest.pop(min(rest.values(), key=need).id)
        asked[item.asks] += 1
        of_type[item.type] += 1
        chosen.append(item)
    return tuple(sorted(chosen, key=lambda item: (item.asks_term, places[item.id])))
