"""Items as HTML that reads without JavaScript, alone or as a quiz."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from portal.chance import shuffled
from portal.items import Item, Option, Reason, Row
from portal.pages.page import GLOSSARY
from portal.pages.report import report_link
from portal.pages.templating import environment
from portal.pages.writer import Words, Writer


@dataclass(frozen=True, slots=True)
class ShownReason:
    """A reason in the page's language, with the link that says more."""

    name: Words | None
    text: Words
    link: str
    link_words: Words


@dataclass(frozen=True, slots=True)
class ShownOption:
    """An option in the page's language."""

    id: str
    text: Words
    is_key: bool
    reason: ShownReason


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row in the page's language; `key` is the option that it belongs to, `place` its own place."""

    id: str
    text: Words
    key: str
    answer: Words | None
    reason: ShownReason
    place: int


@dataclass(frozen=True, slots=True)
class ShownItem:
    """An item in the page's language; `mixed` are its rows in another order than their own."""

    item: Item
    number: int
    stem: Words
    label: Words | None
    prompt: Words | None
    options: list[ShownOption]
    rows: list[ShownRow]
    mixed: list[ShownRow]


@dataclass(frozen=True, slots=True)
class Quiz:
    """Items that are asked together: `id` names them for the learner's progress, `mode` how they count.

    The modes: practice (after a lesson), pretest, check (after a module), final (of a path).
    """

    id: str
    mode: str
    items: tuple[Item, ...]


def render_quiz(quiz: Quiz, write: Writer) -> Markup:
    """Return the block with all items; the words that scripts show stand in it."""
    shown = render_items(quiz.items, write)
    template = environment().get_template("quiz.html")
    return Markup(template.render(quiz=quiz, items=shown, write=write, total=len(shown)).rstrip("\n"))


def render_items(items: Sequence[Item], write: Writer) -> list[Markup]:
    """Return each item as a block of its own, numbered."""
    return [_render_item(shown, len(items), write) for shown in show_items(items, write)]


def show_items(items: Sequence[Item], write: Writer) -> list[ShownItem]:
    """Return each item in the page's language, numbered."""
    return [_show(item, number, write) for number, item in enumerate(items, 1)]


def _show(item: Item, number: int, write: Writer) -> ShownItem:
    rows = [_row(row, place, item, write) for place, row in enumerate(item.rows)]
    return ShownItem(
        item=item,
        number=number,
        stem=write.words(item.stem),
        label=write.words(f"{item.type}.label") if item.prompt else None,
        prompt=write.label(item.prompt) if item.prompt else None,
        options=[_option(option, item, write) for option in item.options],
        rows=rows,
        mixed=_mixed(item.id, rows),
    )


def _render_item(shown: ShownItem, total: int, write: Writer) -> Markup:
    template = environment().get_template(f"{shown.item.interaction}/block.html")
    return Markup(
        template.render(
            item=shown.item,
            shown=shown,
            tag=element_of(shown.item.interaction),
            write=write,
            position=write.words("interface.quiz.position", number=shown.number, total=total),
            report=report_link(shown.item.id, write),
        )
    )


def element_of(interaction: str) -> str:
    """Return the name of an interaction's element; a custom element's name has a hyphen."""
    name = interaction.replace("_", "-")
    return name if "-" in name else f"item-{name}"


def _option(option: Option, item: Item, write: Writer) -> ShownOption:
    is_key = item.is_correct(option.id)
    return ShownOption(option.id, write.label(option.text), is_key, _reason(option.reason, write))


def _row(row: Row, place: int, item: Item, write: Writer) -> ShownRow:
    answers = {option.id: option.text for option in item.options}
    answer = write.label(answers[row.key]) if row.key else None
    return ShownRow(row.id, write.label(row.text), row.key, answer, _reason(row.reason, write), place)


def _mixed(seed: str, rows: list[ShownRow]) -> list[ShownRow]:
    """Return rows that are to be ordered in another order than their own."""
    mixed = shuffled(rows, seed, lambda row: row.id)
    return mixed if mixed != rows else [*rows[1:], *rows[:1]]


def _reason(reason: Reason, write: Writer) -> ShownReason:
    name = write.label(reason.name) if reason.name else None
    if reason.fact:
        lesson = write.library.fact_by_id[reason.fact].lesson
        target = write.link(write.lesson_path(lesson), f"fact-{reason.fact}")
        return ShownReason(name, write.words(reason.text), target, write.words("interface.quiz.read"))
    target = write.link(GLOSSARY, f"term-{reason.concept}" if reason.concept else "")
    return ShownReason(name, write.words(reason.text), target, write.words("interface.quiz.look-up"))
