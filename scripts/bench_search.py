"""Measure the search: what its index takes to build and to load, by the size of the content.

The content is repeated with other ids and a number behind each text. Queries are the names of all lessons and
terms, each as it is and with a letter left out; each begins with nothing loaded, and what it loads is
compressed file by file, as hosts do.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench_learning import enlarged
from search_success import ALWAYS, Query, answers

from portal.assets import published
from portal.model import Library
from portal.pages import Page, Settings, render_pages
from portal.reading import read_library
from portal.searching import index_files

ROOT = Path(__file__).resolve().parent.parent
# So many times the content: as it is, some 6,000 pages, some 18,000.
COPIES = (1, 12, 36)
RUNS = 3
# Which letter of a name's longest word is left out: not the first, which a reader hardly gets wrong.
LEFT_OUT = 3


def misspelt(name: str) -> str:
    """Return a name with a letter of its longest word left out."""
    words = name.split()
    longest = max(range(len(words)), key=lambda number: len(words[number]))
    word = words[longest]
    words[longest] = word[:LEFT_OUT] + word[LEFT_OUT + 1 :]
    return " ".join(words)


def queries_of(library: Library, locale: str) -> list[Query]:
    """Return the names of the lessons and terms of the content as it is, right and misspelt."""
    units = [*(lesson.unit("title") for lesson in library.lessons())]
    units += [concept.term for concept in library.concepts.values()]
    names = [library.wording(unit, locale).text for unit in units]
    return [Query(name, ()) for right in names for name in (right, misspelt(right))]


def measure(library: Library, pages: tuple[Page, ...], copies: int) -> None:
    """Print the time of the build, the size of the index, and what queries load in each language."""
    large = enlarged(library, copies)
    seconds = []
    for _ in range(RUNS):
        start = time.perf_counter()
        files = index_files(large, pages, Settings())
        seconds.append(time.perf_counter() - start)
    lessons, size = sum(1 for _ in large.lessons()), sum(len(text.encode()) for text in files.values())
    scripts = len(files)
    print(f"{lessons:5} lessons   {min(seconds):6.2f} s   {scripts:5} files   {size / 1e6:6.1f} MB", end="")
    with tempfile.TemporaryDirectory() as name:
        own = {each: data.decode() for each, data in published().items() if each in ALWAYS}
        for path, text in {**files, **own}.items():
            file = Path(name, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        for locale in library.locales:
            asked = queries_of(library, locale.id)
            loaded = [each.loaded / 1000 for each in answers(Path(name), locale.id, asked, fresh=True)]
            print(f"   {locale.id} {median(loaded):.0f} ({max(loaded):.0f})", end="", flush=True)
    print(" KB")


def main() -> int:
    """Print all figures."""
    argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0]).parse_args()
    library = read_library(ROOT / "content").require().published()
    pages = render_pages(library)
    for copies in COPIES:
        measure(library, pages, copies)
    return 0


if __name__ == "__main__":
    sys.exit(main())
