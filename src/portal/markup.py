"""The little Markdown that a text may use, as HTML and as features that can be compared."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

# Without these characters, and no list at its beginning, a text is plain; most are, and skip the parser.
MARKS = frozenset("*_`[]\\#\n")
LIST = re.compile(r"\s*(?:[-+]|\d+[.)])\s")

# What of a parsed text a reader sees; a line or a block that ends leaves a space.
SPACES = {"softbreak": " ", "hardbreak": " ", "paragraph_close": " ", "heading_close": " "}
SEEN = frozenset({"text", *SPACES})

LIST_LINE = re.compile(r"^\s*(?:[-+*]|\d+[.)])(?:\s|$)", re.MULTILINE)
HEADING_LINE = re.compile(r"^\s*#", re.MULTILINE)
OLD_QUOTES = re.compile(r"`[^`']*'")

# What is no prose inside a text: code, the target of a link, a placeholder, a tag, an address.
NO_PROSE = re.compile(
    r"(?P<code>`+)[^`]+?(?P=code)(?!`)|(?<=\])\([^()\s]*\)|(?<=\])\{[^}\n]*\}"
    r"|\$?\{/?[\w.:-]*\}|%(?:\(\w+\)|\d+\$)?[-+#0]*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t)?[diouxXeEfFgGcrsapn](?![^\W\d_])"
    r"|%[-_OE]{0,2}[A-Za-z](?![A-Za-z])"
    r"|</?[A-Za-z][^<>]*>|&#?\w+;|\b(?:https?|ftp|mailto):[^\s<>()«»“”]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\bwww\.[^\s<>()«»“”]+|\\[nrt\"\\]"
)
# Each of these parts has one of these signs; most texts have none.
NO_PROSE_SIGNS = re.compile(r"[`{%<&:@\\]|\]\(|www")

# The line under the head of a table, and what parts its cells.
TABLE_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$")
CELL_END = re.compile(r"(?<!\\)\|")
CODE = re.compile(r"(`+)[^`]+?\1(?!`)")
IMAGE = re.compile(r"!\[[^\]\n]*\]\(\s*<?([^()\s<>]*)>?[^()\n]*\)")
ADMONITION = re.compile(
    r"^([ \t]*)(?:(!!!|\?\?\?\+?|:::)[ \t]+(\w+)|>[ \t]*(\[!)(\w+)\])[^\n]*(?:\n(.*))?", re.MULTILINE
)
BOX_MARKS = ("!!!", "???", ":::", "[!")
ANCHOR = re.compile(r"\{:?[ \t]*#([^\s{}#.|]+)(?:[ \t.#][^{}\n]*)?\}")
INDENT = 4
# What stands for something in the usage of a program: <package>_<version>.
ANGLED = re.compile(r"<[\w-]+>")

# Raw HTML is off, so what looks like a tag is shown as text and cannot act.
_PARSER = MarkdownIt("zero", {"html": False}).enable(
    ["emphasis", "backticks", "link", "list", "heading", "escape", "newline"]
)


def inline(text: str, address: Callable[[str], str] = lambda target: target) -> str:
    """Return a one-paragraph text as HTML; `address` turns a link's target into an address."""
    if is_plain(text):
        return escape(text, quote=False)
    tokens = _PARSER.parseInline(text)
    return str(_PARSER.renderer.render(_addressed(tokens, address), _PARSER.options, {}))


def block(text: str, attributes: str = "", address: Callable[[str], str] = lambda target: target) -> str:
    """Return a paragraph or a list as HTML, its first element carrying `attributes`."""
    if is_plain(text):
        return f"<p{attributes}>{escape(text, quote=False)}</p>"
    tokens = _PARSER.parse(text)
    html = str(_PARSER.renderer.render(_addressed(tokens, address), _PARSER.options, {})).strip()
    end = html.find(">")
    return f"{html[:end]}{attributes}{html[end:]}" if attributes else html


def _addressed(tokens: list[Token], address: Callable[[str], str]) -> list[Token]:
    for token in _flat(tokens):
        if token.type == "link_open":
            target = str(token.attrGet("href"))
            token.attrSet("href", address(target))
            if target.startswith("term:"):
                token.attrSet("class", "term")
    return tokens


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()


def link_targets(text: str) -> list[str]:
    """Return the targets of the links in a text, in order."""
    return list(_tokens(text, "link_open")) if "](" in text else []


def list_items(text: str) -> int:
    """Return how many items the lists in a text have."""
    return features(text)["list_item_open"] if LIST_LINE.search(text) else 0


def emphases(text: str) -> Counter[str]:
    """Return how often a text has em_open and strong_open."""
    if "_" in text and "<" in text:
        text = ANGLED.sub(lambda found: "x" * len(found[0]), text)
    return features(text) if "*" in text or "_" in text else Counter()


def is_plain(text: str) -> bool:
    """Whether a text has no mark-up at all."""
    return MARKS.isdisjoint(text) and not LIST.match(text)


@lru_cache(maxsize=4096)
def _parsed(text: str) -> tuple[Token, ...]:
    return () if is_plain(text) else tuple(_flat(_PARSER.parse(text)))


def _tokens(text: str, kind: str) -> Iterator[str]:
    return (str(token.attrGet("href")) for token in _parsed(text) if token.type == kind)


def features(text: str) -> Counter[str]:
    """Return how often a text has each kind of mark-up: em_open, strong_open, list_item_open, ..."""
    return Counter(token.type for token in _parsed(text))


def headings(text: str) -> list[str]:
    """Return the levels of the headings in a text, in order: h1, h2, ..."""
    if not HEADING_LINE.search(text):
        return []
    return [token.tag for token in _parsed(text) if token.type == "heading_open"]


def code_spans(text: str) -> list[str]:
    """Return the contents of the code spans in a text, in order.

    A backtick that a straight apostrophe closes is the quotation mark of old manuals, not code.
    """
    if "`" not in text or OLD_QUOTES.search(text):
        return []
    return [token.content for token in _parsed(text) if token.type == "code_inline"]


def visible(text: str) -> str:
    """Return what a reader sees: the text without its mark-up and without code."""
    if is_plain(text):
        return text
    return "".join(SPACES.get(token.type, token.content) for token in _parsed(text) if token.type in SEEN)


@lru_cache(maxsize=65536)
def masked(text: str) -> str:
    """Return the text with blanks for everything that is no prose, so that all else keeps its position."""
    if not NO_PROSE_SIGNS.search(text):
        return text
    return NO_PROSE.sub(lambda found: " " * len(found[0]), text)


def tables(text: str) -> list[list[int]]:
    """Return the tables of a text: for each the number of cells of its rows, the head among them."""
    if "|" not in text:
        return []
    lines = CODE.sub(lambda found: "-" * len(found[0]), text).split("\n")
    found = []
    for number, line in enumerate(lines):
        if number and "|" in line and TABLE_RULE.match(line) and "|" in lines[number - 1]:
            rows = [lines[number - 1]]
            for row in lines[number + 1 :]:
                if "|" not in row:
                    break
                rows.append(row)
            found.append([_cells(row) for row in rows])
    return found


def _cells(row: str) -> int:
    inner = row.strip().removeprefix("|")
    return len(CELL_END.findall(inner.removesuffix("|"))) + 1


def images(text: str) -> list[str]:
    """Return the addresses of the images in a text, in order."""
    return IMAGE.findall(text) if "![" in text else []


def admonitions(text: str) -> list[tuple[str, bool]]:
    """Return the kinds of the boxes in a text (note, warning), each with whether text is set in under it."""
    found = []
    for match in ADMONITION.finditer(text) if any(mark in text for mark in BOX_MARKS) else ():
        indent, mark, kind, quoted, quoted_kind, following = match.groups()
        under = quoted or mark == ":::" or (following or "").startswith(" " * (len(indent) + INDENT))
        found.append((f"{mark or '[!'} {kind or quoted_kind}", bool(under)))
    return found


def anchors(text: str) -> list[str]:
    """Return the names that places in a text have been given to be linked to, in order."""
    return ANCHOR.findall(text) if "#" in text else []
