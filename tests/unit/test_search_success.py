"""What people look for is among the first three results, in every language, by the browser's own script."""

import sys
from pathlib import Path

import pytest
import yaml

from portal.model import Library
from portal.pages import render_pages
from portal.pages.page import address
from portal.searching import documents
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts"))

from search_success import (
    FEWEST,
    FIRST,
    WANTED,
    Answer,
    Query,
    answers,
    main,
    misses,
    read_queries,
    success,
    write_index,
)

LOCALES = ("en", "ro", "pt", "es", "af", "fa")
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
def test_every_page_is_found_by_its_title(index: Path, library: Library, locale: str) -> None:
    """Also where hardly a word of it says anything: Who deals with this?"""
    published = library.published()
    found = documents(published, locale, render_pages(published))
    pages = [document for document in found if document.kind == "page"]
    queries = [Query(page.title, (address(page.path, directory_urls=True),)) for page in pages]
    assert queries
    assert misses(answers(index, locale, queries)) == []


@pytest.mark.parametrize(
    ("locale", "query"), [("en", "who deals with this"), ("fa", "این کار با کیست"), ("fa", "کار با کیست")]
)
def test_words_that_are_passed_over_do_not_hide_a_title(index: Path, locale: str, query: str) -> None:
    [found] = answers(index, locale, [Query(query, ("finder/",))])
    assert found.found[0] == "finder/"


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


@pytest.mark.parametrize("number", [0, FEWEST - 1])
def test_a_published_language_with_hardly_a_query_is_a_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], number: int
) -> None:
    queries = [{"query": "factura", "expects": ["glossary/#term-invoice"]}] * FEWEST
    for locale in LOCALES:
        found = [{"query": each.query, "expects": list(each.expects)} for each in read_queries(locale)]
        (tmp_path / f"{locale}.yml").write_text(yaml.safe_dump(found, allow_unicode=True), encoding="utf-8")
    assert main(["--queries", str(tmp_path)]) == 0
    if number:
        (tmp_path / "es.yml").write_text(yaml.safe_dump(queries[:number]), encoding="utf-8")
    else:
        (tmp_path / "es.yml").unlink()
    capsys.readouterr()
    assert main(["--queries", str(tmp_path)]) == 1
    assert f"es: {number} queries, fewer than {FEWEST}" in capsys.readouterr().out
