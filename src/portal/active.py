"""What in a text could act on the page that shows it: tags, and links that run or lead astray."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

from portal.markup import CODE, link_targets

# What a browser would take for the beginning of a tag.
TAG = re.compile(r"<[A-Za-z/!?][^\s>]*")
# A tag that runs something wherever it stands, and an attribute that does, in whatever tag.
ACTING_TAG = re.compile(
    r"</?(?:script|style|iframe|frame|object|embed|applet|base|meta|link|form|input|button|textarea|svg|math"
    r"|template|foreignobject|animate|set|use|video|audio|source|portal)\b[^>]*>?",
    re.IGNORECASE,
)
ACTING_ATTRIBUTE = re.compile(
    r"<[A-Za-z][^>]*?[\s/\"'](on[a-z]+|style|srcdoc|formaction)\s*=|\{:?[^}\n]*?\b(on[a-z]+|style|srcdoc)\s*=",
    re.IGNORECASE,
)
# Where a link or an image leads, in every form that some Markdown or HTML knows.
DESTINATION = re.compile(
    r"\]\(\s*<?(?P<inline>[^)>]*)|\]:\s*<?(?P<reference>[^\s>]*)|<(?P<automatic>[A-Za-z][\w+.-]*:[^>]*)>"
    r"|\b(?:href|src|action|formaction|data|poster|background)\s*=\s*[\"']?(?P<attribute>[^\"'>]*)",
    re.IGNORECASE,
)
# A place where a link begins to say where it leads, unless a backslash takes the meaning away.
LINK = re.compile(r"(?<!\\)\]\(|(?<!\\)\]:\s|(?<!\\)\]\[")
# Browsers skip these in a scheme, or show nothing for them.
SKIPPED = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
SCHEMES = ("javascript:", "vbscript:", "data:", "file:", "blob:", "filesystem:", "about:", "jar:")
LONGEST = 40


def acting_link(destination: str) -> bool:
    """Whether a link there would run something, show a file or leave the site by no scheme of its own.

    Entities, percent signs, blanks, invisible characters and capitals hide nothing.
    """
    bare = SKIPPED.sub("", unquote(unescape(unescape(destination)))).lower().replace("\\", "/")
    return bare.startswith((*SCHEMES, "//"))


def acting_parts(text: str) -> Iterator[tuple[int, str]]:
    """Yield what could act where a program reads Markdown or HTML: its place, and its words."""
    for pattern in (ACTING_TAG, ACTING_ATTRIBUTE):
        yield from ((found.start(), found[0][:LONGEST]) for found in pattern.finditer(text))
    for found in DESTINATION.finditer(text):
        destination = next(filter(None, found.groups()), "")
        if acting_link(destination):
            yield found.start(), destination[:LONGEST]


def unread_link(text: str) -> str:
    """Return where something begins that looks like a link and is read as none here, but may be elsewhere."""
    shown = CODE.sub(lambda found: " " * len(found[0]), text)
    places = list(LINK.finditer(shown))
    if len(places) <= len(link_targets(text)):
        return ""
    return shown[places[-1].start() :][:LONGEST]
