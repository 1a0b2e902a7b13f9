"""Run checks over many nouns, on every processor where that pays."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from portal.checking.check import Check
from portal.checking.nouns import Noun, TranslatedLocale, TranslatedUnit
from portal.checking.records import Record, record_of

Work = tuple[Noun, Sequence[Check]]
Progress = Callable[[int, int], None]

# Below this many nouns a second process costs more than it brings.
LEAST = 400
MOST_PROCESSES = 4
# Into so many parts for each process the nouns of one language are parted, so that none waits for long.
PARTS = 16


class Job(NamedTuple):
    """Nouns by number that one process takes at once, with the group of checks meant, None for all."""

    numbers: list[int]
    apart: str | None = None


def silent(done: int, total: int) -> None:
    """Say nothing of how far the check is."""
    del done, total


def records_of(work: Sequence[Work], progress: Progress) -> list[list[Record]]:
    """Return what the checks find on each noun, in the order of the nouns."""
    found: list[list[Record]] = [[] for _ in work]
    done = 0
    for job, records in _results(work):
        for number, record in zip(job.numbers, records, strict=True):
            found[number] += record
        done += len(job.numbers) if not job.apart else 0
        progress(done, len(work))
    return found


def _results(work: Sequence[Work]) -> Iterator[tuple[Job, list[list[Record]]]]:
    processes = min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1, MOST_PROCESSES)
    if len(work) < LEAST or processes == 1 or "fork" not in multiprocessing.get_all_start_methods():
        for numbers in _parts(list(range(len(work))), PARTS):
            yield Job(numbers), [_checked(work[number]) for number in numbers]
        return
    global _shared  # noqa: PLW0603  # forked children see it without its being copied to them
    _shared = work
    try:
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            yield from pool.imap_unordered(_done, _jobs(work, processes))
    finally:
        _shared = ()


_shared: Sequence[Work] = ()


def _done(job: Job) -> tuple[Job, list[list[Record]]]:
    return job, [_checked(_shared[number], job.apart) for number in job.numbers]


def _checked(work: Work, apart: str | None = None) -> list[Record]:
    noun, checks = work
    signs = frozenset(noun.source.text + noun.target.text) if isinstance(noun, TranslatedUnit) else None
    return [
        record_of(check, finding)
        for check in checks
        if (apart is None or check.apart == apart)
        and (signs is None or not check.signs or not check.signs.isdisjoint(signs))
        for finding in check.find(noun)
    ]


def _jobs(work: Sequence[Work], processes: int) -> list[Job]:
    """Part the nouns so that few things are loaded in two processes, the longest jobs first.

    Where there are many languages, each process takes whole languages. Where there are few, groups of
    checks are jobs of their own, and all processes share the rest.
    """
    languages: dict[str, list[int]] = {}
    for number, (noun, _) in enumerate(work):
        languages.setdefault(_language(noun), []).append(number)
    if sum(map(bool, languages)) > processes:
        return [Job(numbers) for numbers in _bins(list(languages.values()), processes)]
    everything = [number for numbers in languages.values() for number in numbers]
    wide = [number for number in everything if not isinstance(work[number][0], TranslatedUnit)]
    units = [number for number in everything if isinstance(work[number][0], TranslatedUnit)]
    groups = dict.fromkeys(check.apart for check in work[units[0]][1] if check.apart) if units else {}
    jobs = [*(Job(units, group) for group in sorted(groups, reverse=True)), *(Job([n]) for n in wide)]
    return jobs + [Job(numbers, apart="") for numbers in _parts(units, processes * PARTS)]


def _parts(numbers: list[int], parts: int) -> Iterator[list[int]]:
    size = max(1, -(-len(numbers) // parts))
    return (numbers[start : start + size] for start in range(0, len(numbers), size))


def _bins(groups: list[list[int]], parts: int) -> list[list[int]]:
    bins: list[list[int]] = [[] for _ in range(parts)]
    for group in sorted(groups, key=len, reverse=True):
        min(bins, key=len).extend(group)
    return bins


def _language(noun: Noun) -> str:
    if isinstance(noun, TranslatedUnit | TranslatedLocale):
        return noun.locale.tag
    return ""
