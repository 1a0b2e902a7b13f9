"""The quiz at the end of a lesson, as HTML that reads without JavaScript."""

from dataclasses import dataclass

from markupsafe import Markup

from portal.items import Item, Option, Reason
from portal.pages.page import GLOSSARY
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


def render_quiz(items: tuple[Item, ...], write: Writer) -> Markup:
    """Return the block with all items; the words that scripts show stand in it."""
    shown = [_render_item(item, number, len(items), write) for number, item in enumerate(items, 1)]
    template = environment().get_template("quiz.html")
    return Markup(template.render(items=shown, write=write, total=len(items)).rstrip("\n"))


def _render_item(item: Item, number: int, total: int, write: Writer) -> Markup:
    template = environment().get_template(f"{item.interaction}/block.html")
    return Markup(
        template.render(
            item=item,
            write=write,
            position=write.words("interface.quiz.position", number=number, total=total),
            stem=write.words(item.stem),
            label=write.words(f"{item.type}.label") if item.prompt else None,
            prompt=write.label(item.prompt) if item.prompt else None,
            options=[_option(option, item, write) for option in item.options],
        )
    )


def _option(option: Option, item: Item, write: Writer) -> ShownOption:
    is_key = item.is_correct(option.id)
    return ShownOption(option.id, write.label(option.text), is_key, _reason(option.reason, write))


def _reason(reason: Reason, write: Writer) -> ShownReason:
    name = write.label(reason.name) if reason.name else None
    if reason.fact:
        lesson = write.library.fact_by_id[reason.fact].lesson
        target = write.link(write.lesson_path(lesson), f"fact-{reason.fact}")
        return ShownReason(name, write.words(reason.text), target, write.words("interface.quiz.read"))
    target = write.link(GLOSSARY, f"term-{reason.concept}")
    return ShownReason(name, write.words(reason.text), target, write.words("interface.quiz.look-up"))
