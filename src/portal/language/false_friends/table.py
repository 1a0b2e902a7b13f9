"""Read the tables of senses and renderings, which are written as text so that everybody can add a line.

    stock: stock | stocks ; when @goods ; unless stock exchange | share+

A sense has a name, its English words, and words of which its text has one (`when`) or none (`unless`). A
rendering has the name of a sense, wrong words and right ones, and may have an `unless` of its own:

    stock: acciones | bolsa = existencias | inventario

A line that begins with blanks goes on with the entry before it. `@goods` stands for the words of that
context.
"""

import re
from collections.abc import Iterator

from portal.language.false_friends.contexts import CONTEXTS
from portal.language.false_friends.sense import Rendering, Sense

_CONTEXT = re.compile(r"@(\w+)")
_PART = re.compile(r" ; (when|unless) ")


def read_senses(table: str) -> list[Sense]:
    """Return the senses of a table."""
    return [
        Sense(name, words, conditions.get("when", ""), conditions.get("unless", ""))
        for name, words, conditions in _entries(table)
    ]


def read_renderings(table: str) -> list[Rendering]:
    """Return the renderings of a table."""
    found = []
    for name, words, conditions in _entries(table):
        wrong, _, right = words.partition(" = ")
        found.append(Rendering(name, wrong, right, conditions.get("unless", "")))
    return found


def _entries(table: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    for entry in re.split(r"\n(?=\S)", table.strip()):
        name, _, rest = " ".join(entry.split()).partition(": ")
        words, *conditions = _PART.split(_CONTEXT.sub(lambda found: CONTEXTS[found[1]], rest))
        yield name, words, dict(zip(conditions[::2], conditions[1::2], strict=True))
