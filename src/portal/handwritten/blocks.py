"""The blocks of a Markdown page as they are written, with their kinds and places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from portal.diagnostics import Diagnostic, Place
from portal.reading.tree import Scalar, read_tree

FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
TRANSLATED_KEYS = ("title", "description")
LEAVES = {
    "paragraph_open": "paragraph",
    "heading_open": "heading",
    "table_open": "table",
    "html_block": "html",
    "fence": "code",
    "code_block": "code",
    "hr": "rule",
}
CONTAINERS = {"list_item": "item", "blockquote": "quote"}
FIXED = frozenset({"code", "rule"})
ADMONITION = frozenset({"!!!", "???"})

# Blocks are all that is asked; what is inside them is for the checks.
_PARSER = MarkdownIt("commonmark").enable("table").disable("inline")


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, an item of a list, a table, …; `kind` says what and inside what."""

    kind: str
    text: str
    place: Place
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of a page in order, and where it ends."""

    blocks: tuple[Block, ...]
    end: Place


def read_page(text: str, path: str) -> tuple[Page, list[Diagnostic]]:
    """Return the blocks of a page: what is translated of its front matter, and then its text."""
    front: list[Block] = []
    faults: list[Diagnostic] = []
    if matter := FRONT_MATTER.match(text):
        front, faults = _front_matter(matter[1], path)
        text = "\n" * matter[0].count("\n") + text[matter.end() :]
    end = Place(path, text.count("\n") + 1)
    return Page((*front, *_blocks(text, path)), end), faults


def _front_matter(text: str, path: str) -> tuple[list[Block], list[Diagnostic]]:
    # The empty line stands for the dashes, so that places are those of the page.
    tree, faults = read_tree(f"\n{text}".encode(), path)
    values = tree.values if tree is not None else {}
    found = [(key, value) for key, value in values.items() if key in TRANSLATED_KEYS]
    return [Block(key, value.text, value.place) for key, value in found if isinstance(value, Scalar)], faults


def _blocks(text: str, path: str) -> Iterator[Block]:
    lines = text.split("\n")
    containers: list[str] = []
    opened = ""
    for token in _PARSER.parse(text):
        name, _, side = token.type.rpartition("_")
        if name in CONTAINERS:
            containers = [*containers, CONTAINERS[name]] if side == "open" else containers[:-1]
        elif token.type in LEAVES and token.map:
            first, end = token.map
            raw = _dedented(lines[first:end])
            opened = opened if token.type == "code_block" else raw[:3]
            if not (raw.startswith("<!--") and raw.endswith("-->")):
                place = Place(path, first + 1, _indent(lines[first]) + 1)
                leaf = _leaf(token, in_admonition=opened in ADMONITION)
                yield Block("/".join((*containers, leaf)), raw, place, leaf in FIXED)


def _leaf(token: Token, *, in_admonition: bool) -> str:
    """Return what a block is. What is indented below an admonition is its text, no code."""
    if token.type == "heading_open":
        return token.tag
    return "paragraph" if token.type == "code_block" and in_admonition else LEAVES[token.type]


def _dedented(lines: list[str]) -> str:
    """Return the lines without the indent of the first, and without empty ones at the end."""
    indent = _indent(lines[0])
    return "\n".join(line[min(indent, _indent(line)) :].rstrip() for line in lines).rstrip()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
