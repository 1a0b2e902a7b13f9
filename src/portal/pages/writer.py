"""Words for templates: each text with the attributes that say which language it is in."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from markupsafe import Markup

from portal import markup
from portal.model import INTERFACE, SOURCE, Library, Locale
from portal.numerals import localised
from portal.pages.page import GLOSSARY, Settings, lesson_path, link
from portal.standing import standing

# A tag, an entity, or a run of Latin letters that must not disturb right-to-left text around it.
LATIN_RUN = re.compile(r"<[^>]*>|&#?\w+;|([A-Za-z](?:[A-Za-z0-9.'’&/-]*[A-Za-z0-9])?)")
# Takes a text and the locale that it is written in, and returns another text.
Change = Callable[[str, str], str]
CURRENT, STALE = Markup(""), Markup(' data-stale="yes"')


@dataclass(frozen=True, slots=True)
class Words:
    """One unit as a template needs it: HTML, plain text, and attributes.

    These are ` lang="…" dir="…"` where it fell back, and a mark where its source has changed since.
    """

    html: Markup
    plain: str
    attributes: Markup
    is_fallback: bool = False
    is_stale: bool = False

    def __html__(self) -> str:
        return str(self.html)


@dataclass(slots=True)
class Writer:
    """Looks words up for one page in one locale; remembers whether any fell back or is stale.

    `written` keeps what is the same on every page of the locale, which most words are.
    """

    library: Library
    locale: Locale
    path: str
    settings: Settings
    written: dict[str, Words] = field(default_factory=dict)
    fell_back: bool = False
    is_stale: bool = False

    def words(self, unit: str, **slots: str | int) -> Words:
        """Return a unit as inline HTML, its `{slots}` filled."""
        if slots:
            return self._words(unit, markup.inline, lambda text: _filled(text, slots, self.locale))
        return self._kept(unit, unit, lambda text: markup.inline(text, self.address))

    def label(self, unit: str) -> Words:
        """Return a term as it stands alone: with a capital first letter."""
        return self._kept(f"label {unit}", unit, lambda text: markup.inline(text, self.address), _capital)

    def prose(self, unit: str, anchor: str, change: Change = lambda text, _locale: text) -> Markup:
        """Return a paragraph or list as HTML with an anchor; `change` gets its text and its locale first."""
        words = self._words(unit, str)
        locale = SOURCE if words.is_fallback else self.locale.id
        tag = f' id="{escape(anchor)}"{words.attributes}'
        return self._words(unit, lambda text: markup.block(change(text, locale), tag, self.address)).html

    def _kept(
        self,
        key: str,
        unit: str,
        render: Callable[[str], str],
        fill: Callable[[str], str] = lambda text: text,
    ) -> Words:
        words = self.written.get(key)
        if words is None:
            words = self._words(unit, render, fill)
            if "](" not in words.plain:  # a link's address differs from page to page
                self.written[key] = words
        return self._noted(words)

    def _noted(self, words: Words) -> Words:
        self.fell_back = self.fell_back or words.is_fallback
        self.is_stale = self.is_stale or words.is_stale
        return words

    def _words(
        self, unit: str, render: Callable[[str], str], fill: Callable[[str], str] = lambda text: text
    ) -> Words:
        wording = self.library.wording(unit, self.locale.id)
        plain = fill(wording.text)
        if not wording.is_fallback:
            html, is_stale = Markup(self._isolated(render(plain))), self._is_stale(unit)
            return self._noted(Words(html, plain, STALE if is_stale else CURRENT, is_stale=is_stale))
        attributes = f' lang="{wording.locale.tag}" dir="{wording.locale.direction}"'
        words = Words(Markup(render(plain)), plain, Markup(attributes), is_fallback=True)
        return self._noted(words)

    def _is_stale(self, unit: str) -> bool:
        """Whether a text is older than its source; one button must not make every page of a language old."""
        is_interface = unit.startswith(f"{INTERFACE}.")
        return not is_interface and standing(self.library, self.locale.id, unit).is_stale

    def _isolated(self, html: str) -> str:
        if self.locale.direction == "ltr":
            return html
        return LATIN_RUN.sub(lambda run: f"<bdi>{run[1]}</bdi>" if run[1] else run[0], html)

    def address(self, target: str) -> str:
        """Return the link that `lesson:<id>` or `term:<id>` stands for on this page."""
        kind, _, id = target.partition(":")
        if kind == "term":
            return self.link(GLOSSARY, f"term-{id}")
        if kind == "lesson":
            return self.link(self.lesson_path(id))
        return target

    def lesson_path(self, lesson: str) -> str:
        """Return the path of the page of the lesson with this id."""
        return lesson_path(self.library.lesson_by_id[lesson].module, lesson)

    def link(self, path: str, anchor: str = "") -> str:
        """Return the link from this page to another of the same locale."""
        return link(self.path, path, anchor, directory_urls=self.settings.directory_urls)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _filled(text: str, slots: dict[str, str | int], locale: Locale) -> str:
    for name, value in slots.items():
        text = text.replace(f"{{{name}}}", localised(value, locale) if isinstance(value, int) else value)
    return text
