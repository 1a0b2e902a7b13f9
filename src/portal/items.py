"""Items: what a question asks, as ids of units, so that every locale has the same ones for nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from portal.model import Library

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
class Row:
    """One of several statements that an item asks about at once; `key` is the option that it belongs to."""

    id: str
    text: str
    key: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `prompt` is the id of the unit that it is about.

    `id` is the type and the fact that it is made for, `<type>.<fact>[.<fact>]`, or the term, the scenario
    or the lesson, where it is made for one; so it stays when others are added.

    With one `key` an item is a choice among options. With `rows` it is right when every row has its own
    option, or, where there are no options, when the rows stand in their own order. `asks` are the facts,
    or with `asks_term` the concepts, that one has shown to know with a right answer. An item names no
    locale: its words are looked up, so it is the same in all of them.
    """

    id: str
    type: str
    lesson: str
    asks: tuple[str, ...]
    options: tuple[Option, ...] = ()
    key: str = ""
    prompt: str = ""
    rows: tuple[Row, ...] = ()
    asks_term: bool = False
    interaction: str = "single_choice"
    difficulty: int = 1

    @property
    def stem(self) -> str:
        """The id of the unit that holds the question's words, one per type and locale."""
        return f"{self.type}.stem"

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Every reason that the page can give, in the order in which the item shows them."""
        shown: tuple[Option | Row, ...] = self.rows or self.options
        return tuple(part.reason for part in shown)

    @property
    def units(self) -> tuple[str, ...]:
        """The ids of all units that the item shows."""
        shown: tuple[Option | Row, ...] = (*self.options, *self.rows)
        named = (unit for reason in self.reasons for unit in (reason.name, reason.text) if unit)
        prompt = (self.prompt,) if self.prompt else ()
        return (self.stem, *prompt, *(part.text for part in shown), *named)

    def is_correct(self, option: str) -> bool:
        """Return whether `option` is the key."""
        return option == self.key


@dataclass(frozen=True, slots=True)
class Draft:
    """An item before its distractors are chosen among those that the model knows to be wrong.

    `near` ones are of the same office, module or lesson as the key, `far` ones are not. An item that
    needs none names none.
    """

    item: Item
    near: tuple[Option, ...] = ()
    far: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionType:
    """A way to ask: from the library to its items, in the order of the curriculum.

    Items of an `optional` type, made from sentences that were written for another purpose, are left out
    where question and right answer share a content word in any language, whatever the distractors are;
    those of other types then have to be mended in the content.
    """

    id: str
    generate: Callable[[Library], Iterator[Draft]]
    labelled: bool = True
    optional: bool = False
