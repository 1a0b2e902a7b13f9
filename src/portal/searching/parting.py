"""The index in files that are small whatever the size of the content: what is looked up finds its file."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

# Bytes of a file before compression, which leaves about a third.
TERMS_LIMIT, SPELLING_LIMIT, DOCUMENTS_LIMIT = 10_000, 16_000, 8_000
Entry = TypeVar("Entry")


def in_order(text: str) -> bytes:
    """Return a key that sorts texts as the browser compares them: by units of UTF-16."""
    return text.encode("utf-16-be")


def size(value: Any) -> int:
    """Return how many bytes a value takes."""
    return len(written(value).encode())


def written(value: Any) -> str:
    """Return a value as it stands in a script."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def runs(entries: Sequence[Entry], limit: int, weigh: Callable[[Entry], int]) -> Iterator[list[Entry]]:
    """Yield neighbours that stand in one file."""
    run: list[Entry] = []
    total = 0
    for entry in entries:
        weight = weigh(entry)
        if run and total + weight > limit:
            yield run
            run, total = [], 0
        run.append(entry)
        total += weight
    if run:
        yield run
