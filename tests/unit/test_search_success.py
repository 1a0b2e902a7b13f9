"""What people look for is among the first three results, in every language, by the browser's own script."""

import sys
from pathlib import Path

import pytest

from portal.model import Library
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts"))

from search_success import FIRST, WANTED, Answer, Query, answers, misses, read_queries, success, write_index

LOCALES = ("en", "ro", "pt", "es", "af", "fa")
FEWEST = 40
# Bytes that a first query may load, compressed.
MOST_LOADED = 60_000


@pytest.fixture(scope="module")
def index(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    write_index(library.published(), folder)
    return folder


def test_a_hit_is_the_page_or_the_very_anchor() -> None:
    page, term = Query("q", ("back-office/finance/",)), Query("q", ("glossary/#term-invoice",))
    assert Answer(page, ("x/", "back-office/finance/#p-proof"), 0).is_hit
    assert Answer(term, ("x/", "y/", "glossary/#term-invoice"), 0).is_hit
    assert not Answer(term, ("glossary/#term-contract", "glossary/"), 0).is_hit
    assert not Answer(page, ("a/", "b/", "c/", "back-office/finance/"), 0).is_hit
    assert FIRST == 3


@pytest.mark.parametrize("locale", LOCALES)
def test_nine_of_ten_labelled_queries_succeed(index: Path, locale: str) -> None:
    queries = read_queries(locale)
    assert len(queries) >= FEWEST
    found = answers(index, locale, queries, fresh=True)
    missed = misses(found)
    print(*missed, sep="\n")
    assert success(found) >= WANTED, "\n".join(missed)
    assert max(answer.loaded for answer in found) <= MOST_LOADED


@pytest.mark.parametrize("locale", LOCALES)
def test_every_concept_and_lesson_is_found_by_its_name(index: Path, library: Library, locale: str) -> None:
    named = [
        *((lesson.unit("title"), f"{lesson.module}/{lesson.id}/") for lesson in library.lessons()),
        *((concept.term, f"glossary/#term-{concept.id}") for concept in library.concepts.values()),
    ]
    queries = [Query(library.wording(unit, locale).text, (address,)) for unit, address in named]
    assert misses(answers(index, locale, queries)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_written_for_the_search_leads_where_it_says(
    index: Path, library: Library, locale: str
) -> None:
    """The words of search.yml alone, each typed as it is written there: its own entry is found."""
    lessons = {lesson.id: f"{lesson.module}/{lesson.id}/" for lesson in library.lessons()}
    queries = [
        Query(word, tuple(filter(None, (f"glossary/#term-{entry.about}", lessons.get(entry.about)))))
        for entry in library.sought
        if entry.locale == locale and (entry.about in library.concepts or entry.about in lessons)
        for word in entry.words
    ]
    found = answers(index, locale, queries)
    assert success(found) >= 0.95, "\n".join(misses(found))
