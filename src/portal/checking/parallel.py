"""Run checks over many nouns, on every processor where that pays."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence

from portal.checking.check import Check
from portal.checking.nouns import AllLocales, Glossary, Noun, Peers, TranslatedLocale, TranslatedUnit
from portal.checking.records import Record, record_of

Work = tuple[Noun, Sequence[Check]]
Progress = Callable[[int, int], None]

# Below this many nouns a second process costs more than it brings.
LEAST = 1000


def silent(done: int, total: int) -> None:
    """Say nothing of how far the check is."""
    del done, total


def records_of(work: Sequence[Work], progress: Progress) -> list[list[Record]]:
    """Return what the checks find on each noun, in the order of the nouns."""
    found: list[list[Record]] = [[] for _ in work]
    done = 0
    for chunk, records in _results(work):
        for number, record in zip(chunk, records, strict=True):
            found[number] = record
        done += len(chunk)
        progress(done, len(work))
    return found


def _results(work: Sequence[Work]) -> Iterator[tuple[list[int], list[list[Record]]]]:
    processes = min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1, 4)
    chunks = _chunks(work, processes)
    if len(work) < LEAST or processes == 1 or "fork" not in multiprocessing.get_all_start_methods():
        for chunk in _chunks(work, 16):
            yield chunk, [_checked(work[number]) for number in chunk]
        return
    global _shared  # noqa: PLW0603  # forked children see it without its being copied to them
    _shared = work
    try:
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            yield from pool.imap_unordered(_checked_chunk, chunks)
    finally:
        _shared = ()


_shared: Sequence[Work] = ()


def _checked_chunk(chunk: list[int]) -> tuple[list[int], list[list[Record]]]:
    return chunk, [_checked(_shared[number]) for number in chunk]


def _checked(work: Work) -> list[Record]:
    noun, checks = work
    return [record_of(check, finding) for check in checks for finding in check.find(noun)]


def _chunks(work: Sequence[Work], parts: int) -> list[list[int]]:
    """Part the nouns so that few languages, with all that is made for them, are loaded in two processes."""
    groups: dict[str, list[int]] = {}
    for number, (noun, _) in enumerate(work):
        groups.setdefault(_language(noun), []).append(number)
    size = max(1, -(-len(work) // parts))
    if len(groups) <= parts:
        return [group[i : i + size] for group in groups.values() for i in range(0, len(group), size)]
    bins: list[list[int]] = [[] for _ in range(parts)]
    for group in sorted(groups.values(), key=len, reverse=True):
        min(bins, key=len).extend(group)
    return bins


def _language(noun: Noun) -> str:
    if isinstance(noun, TranslatedUnit | TranslatedLocale):
        return noun.locale.tag
    return "" if isinstance(noun, Peers | AllLocales | Glossary) else "files"
