"""What every page of a locale is rendered with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from portal.bank import Bank
from portal.model import Library, Locale
from portal.pages.notices import notices
from portal.pages.page import Page, Settings
from portal.pages.templating import environment
from portal.pages.writer import Words, Writer
from portal.progress import Figures

# A unit, or a unit with what fills its slots: other units, whose text is taken.
Head = str | tuple[str, dict[str, str]]
# What is written only once the page's words are counted, such as its items.
Late = Callable[[Writer], Any]


@dataclass(slots=True)
class Renderer:
    """Renders the pages of one locale; `written` keeps what is the same on all of them."""

    library: Library
    bank: Bank
    progress: Figures
    locale: Locale
    settings: Settings
    written: dict[str, Words] = field(default_factory=dict)

    def page(self, path: str, template: str, heads: tuple[Head, Head], document: str, **context: Any) -> Page:
        """Return a page; `heads` are the units of its title and of its description.

        `document` is where its words stand, for the notice on its translation. A function in the context
        is called with the page's writer. `scripts` names the scripts that the page needs, `is_wide` one
        without a table of contents, `is_found` one that the search has.
        """
        shell = {
            "scripts": context.pop("scripts", ()),
            "is_wide": context.pop("is_wide", False),
            "is_found": context.pop("is_found", True),
        }
        write = Writer(self.library, self.locale, path, self.settings, self.written)
        body = self._body(template, write, context)
        title, description = (self._head(head, write) for head in heads)
        markdown = (
            environment()
            .get_template("page.md")
            .render(
                write=write,
                title=title,
                description=description.plain,
                body=body,
                notices=notices(write, document, self.progress),
                **shell,
            )
        )
        source = self.library.path_of(document, self.locale.id)
        is_found = bool(shell["is_found"]) and not title.is_fallback
        told = "" if description.is_fallback else description.plain
        return Page(self.locale.id, path, title.plain, markdown, source, told, is_found)

    def _head(self, head: Head, write: Writer) -> Words:
        if isinstance(head, str):
            return write.words(head)
        unit, slots = head
        return write.words(unit, **{name: write.words(filled).plain for name, filled in slots.items()})

    def _body(self, template: str, write: Writer, context: dict[str, Any]) -> Markup:
        """Render the body first: only then is it known whether anything fell back to the source."""
        filled = {name: value(write) if callable(value) else value for name, value in context.items()}
        rendered = environment().get_template(template).render(write=write, library=self.library, **filled)
        return Markup(rendered)
