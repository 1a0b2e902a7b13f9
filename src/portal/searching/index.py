"""The index of one language as scripts that a page can load from any host or folder."""

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import takewhile
from typing import Any

from portal.language.language import COMPOUNDING
from portal.model import SOURCE, Library
from portal.pages import Page, Settings
from portal.pages.page import address
from portal.searching.documents import Document, documents
from portal.searching.folding import JOINERS, MARKS, REPLACED, UNSPACED
from portal.searching.parting import (
    DOCUMENTS_LIMIT,
    SPELLING_LIMIT,
    TERMS_LIMIT,
    in_order,
    runs,
    size,
    written,
)
from portal.searching.passed_over import passed_over
from portal.searching.weighing import Group, groups_of, silent_words

# Endings that the browser takes off a form that it does not know.
MOST_RULES = 150
LONGEST_ENDING = 7
# Letters and pairs that are taken for one another in writing.
ALIKE = {
    "af": ("fv", "ckqsx", "yi", "oa", "dt", "gh"),
    "en": ("ckqs", "szc", "iye", "eao", "gj"),
    "es": ("bv", "cszx", "gj", "iy", "kqc"),
    "fa": ("سصث", "زذضظ", "تط", "هح", "غق", "اع", "کگ", "بپ", "جچ"),
    "pt": ("csxz", "gj", "iy", "ou", "kqc"),
    "ro": ("iy", "ck", "sz", "ea", "xc"),
}
# Pages that may help where nothing was found.
HELPFUL = ("glossary.md", "finder.md", "map.md")


def index_files(library: Library, pages: Iterable[Page], settings: Settings) -> dict[str, str]:
    """Return the scripts of every locale's index, `search/<locale>/<name>.js`, by their paths."""
    rendered = tuple(pages)
    return {
        f"search/{locale.id}/{name}.js": text
        for locale in library.locales
        for name, text in _files(library, locale.id, rendered, settings).items()
    }


def _files(library: Library, locale: str, pages: tuple[Page, ...], settings: Settings) -> dict[str, str]:
    found = documents(library, locale, pages)
    subtag = library.locale(locale).tag.partition("-")[0]
    groups = groups_of(found, subtag)
    entries = [_entry(document, settings) for document in found]
    parts: dict[str, Any] = {}
    starts = {
        "documents": _documents(entries, parts),
        "terms": _terms(groups, parts),
        "spelling": _spelling(groups, parts),
    }
    root = {
        "prefix": "" if locale == SOURCE else f"{locale}/",
        "starts": starts,
        "marks": MARKS,
        "joiners": JOINERS,
        "unspaced": UNSPACED,
        "replaced": REPLACED,
        "stop": passed_over(subtag),
        "silent": sorted(silent_words(subtag)),
        "rules": _rules(groups),
        "alike": list(ALIKE.get(subtag, ())),
        "compounds": subtag in COMPOUNDING,
        "help": [entry[1:4:2] for path in HELPFUL for entry in _pages_at(path, found, entries)],
    }
    version = sha256(written([root, parts]).encode()).hexdigest()[:12]
    return {
        name: f"portalSearch.take({written(f'{locale}/{name}')},{written(version)},{written(value)});\n"
        for name, value in {"root": root, **parts}.items()
    }


def _entry(document: Document, settings: Settings) -> list[Any]:
    """Return a document as the browser shows it: kind, address, anchor, title, place, passages."""
    where = address(document.path, directory_urls=settings.directory_urls)
    passages = [[passage.text, passage.anchor] for passage in document.passages]
    return [document.kind, where, document.anchor, document.title, document.place, passages]


def _pages_at(path: str, found: tuple[Document, ...], entries: list[list[Any]]) -> list[list[Any]]:
    pairs = zip(found, entries, strict=True)
    return [entry for document, entry in pairs if document.kind == "page" and document.path == path]


def _documents(entries: list[list[Any]], parts: dict[str, Any]) -> list[int]:
    """Add the files with what is shown; return the number of the first document of each."""
    starts, number = [], 0
    for place, run in enumerate(runs(entries, DOCUMENTS_LIMIT, size)):
        starts.append(number)
        parts[f"documents-{place}"] = run
        number += len(run)
    return starts


def _terms(groups: list[Group], parts: dict[str, Any]) -> list[str]:
    """Add the files with groups, in the order of forms; return the first form of each.

    A group stands in every file that one of its forms, or its stem, belongs to.
    """
    records = {group.stem: _record(group) for group in groups}
    keys = {(key, group.stem) for group in groups for key in (group.stem, *group.forms)}
    starts = []
    for number, run in enumerate(_runs_of_terms(sorted(keys, key=_place), records)):
        starts.append(run[0][0])
        parts[f"terms-{number}"] = [records[stem] for stem in sorted({stem for _, stem in run})]
    return starts


def _place(key: tuple[str, str]) -> tuple[bytes, bytes]:
    return in_order(key[0]), in_order(key[1])


def _runs_of_terms(
    keys: list[tuple[str, str]], records: dict[str, list[Any]]
) -> Iterator[list[tuple[str, str]]]:
    """Yield the forms of each file with their stems; all groups of one form stand in one file."""
    sizes = {stem: size(record) for stem, record in records.items()}
    run: list[tuple[str, str]] = []
    stems: set[str] = set()
    total = 0
    for form, stem in keys:
        added = 0 if stem in stems else sizes[stem]
        if run and total + added > TERMS_LIMIT and form != run[-1][0]:
            yield run
            run, stems, total, added = [], set(), 0, sizes[stem]
        run.append((form, stem))
        stems.add(stem)
        total += added
    if run:
        yield run


def _record(group: Group) -> list[Any]:
    """Return a group: its stem, its forms, its rarity, and its finds with the steps between documents."""
    finds, last = [], 0
    for number, weight in group.finds.items():
        finds += [number - last, weight]
        last = number
    return [group.stem, " ".join(sorted(group.forms)), group.rarity, finds]


def _spelling(groups: list[Group], parts: dict[str, Any]) -> list[str]:
    """Add the files with all forms, in which the nearest to an unknown one is sought; return their first."""
    forms = {form for group in groups for form in group.forms if len(form) > 3 and not form.isdigit()}
    starts = []
    ordered = sorted(forms, key=in_order)
    for place, run in enumerate(runs(ordered, SPELLING_LIMIT, lambda form: len(form.encode()) + 1)):
        starts.append(run[0])
        parts[f"spelling-{place}"] = " ".join(run)
    return starts


def _rules(groups: list[Group]) -> list[list[str]]:
    """Return how forms become stems, by the endings seen: the commonest, each with what replaces it."""
    seen: Counter[tuple[str, str]] = Counter()
    for group in groups:
        for form in group.forms:
            shared = _shared(form, group.stem)
            ending = form[shared:]
            if shared > 2 and 0 < len(ending) <= LONGEST_ENDING:
                seen[ending, group.stem[shared:]] += 1
    often = [rule for rule, number in seen.items() if number > 1]
    common = sorted(often, key=lambda rule: (-seen[rule], rule))[:MOST_RULES]
    return [list(rule) for rule in sorted(common, key=lambda rule: (-len(rule[0]), rule))]


def _shared(form: str, stem: str) -> int:
    """Return how many letters two words begin with alike."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(form, stem, strict=False))
    return sum(1 for _ in alike)
