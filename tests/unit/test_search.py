"""The search's index: what is found, how words are compared, and that no file grows with the content."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from portal.model import Library, Sought
from portal.pages import Page, Settings, render_pages
from portal.reading import read_library
from portal.searching import Document, documents, index_files
from portal.searching.documents import Name, Passage
from portal.searching.folding import folded, words_of
from portal.searching.index import _documents, _entry, _spelling, _terms
from portal.searching.parting import DOCUMENTS_LIMIT, SPELLING_LIMIT, TERMS_LIMIT
from portal.searching.stemming import is_stemmed, stemmer_of
from portal.searching.weighing import MOST_FINDS, groups_of
from tests.conftest import TINY

# What the browser's script reads of an index's root.
READ = {
    "prefix", "starts", "marks", "joiners", "unspaced", "replaced", "stop", "silent", "rules", "alike",
    "compounds", "help",
}  # fmt: skip
TAKE = re.compile(r'portalSearch\.take\("([^"]+)","(\w+)",(.*)\);\n', re.DOTALL)


def values(files: dict[str, str]) -> dict[str, Any]:
    """Return what each file hands over, by its name."""
    taken = [TAKE.fullmatch(text) for text in files.values()]
    return {found[1]: json.loads(found[3]) for found in taken if found}


@pytest.fixture(scope="module")
def tiny_pages(tiny: Library) -> tuple[Page, ...]:
    return render_pages(tiny)


def document(title: str, *texts: str, kind: str = "lesson") -> Document:
    passages = tuple(Passage(text) for text in texts)
    return Document(kind, f"{folded(title)}.md", "", title, "", (Name(title),), passages)


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("Instrução", "instrucao"),
        ("ŞŢ", folded("ȘȚ")),
        ("șț", "st"),
        ("شركت", folded("شرکت")),
        ("مي", folded("می")),
        ("۱۲۳", "123"),
        ("٤٥٦", "456"),
        ("آسان", "اسان"),
        ("ادارۀ", folded("ادارهٔ")),
        ("مسئول", folded("مسيول")),
        ("kliëntediens", "klientediens"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_words_are_compared_without_marks(written: str, compared: str) -> None:
    assert folded(written) == compared


def test_joiners_make_one_word_with_parts() -> None:
    assert [(word.whole, word.parts) for word in words_of("بک‌آفیس front-office 24/7 ’n")] == [
        ("بکآفیس", ("بک", "آفیس")),
        ("frontoffice", ("front", "office")),
        ("24", ()),
        ("7", ()),
        ("n", ()),
    ]


def test_scripts_without_spaces_are_taken_by_pairs() -> None:
    assert [word.whole for word in words_of("請求書")] == ["請求", "求書"]
    assert [word.whole for word in words_of("हिन्दी भाषा")] == ["हिन्दी", "भाषा"]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ("invoice", "invoices", "invoicing")),
        ("pt", ("instrução", "instruções")),
        ("pt", ("alemão", "alemães")),
        ("es", ("facturación", "factura", "facturas")),
        ("ro", ("factură", "factura", "facturile", "facturilor")),
        ("ro", ("salariu", "salarii", "salariul")),
        ("ro", ("clienți", "client", "clienţi")),
        ("af", ("taak", "take")),
        ("af", ("brief", "briewe")),
        ("af", ("stuur", "gestuur")),
        ("af", ("werknemer", "werknemers")),
        ("af", ("kontrak", "kontrakte")),
        ("af", ("proses", "prosesse")),
        ("af", ("uitstuur", "uitgestuur")),
        ("af", ("goed", "goeie")),
        ("fa", ("سند", "اسناد", "سندها")),
        ("fa", ("مشتری", "مشتریان", "مشتری‌ها", "مشتریها")),
        ("fa", ("قرارداد", "قراردادهای", "قرارداد‌هایشان")),
        ("fa", ("می‌فرستد", "فرستاد", "فرستادن")),
        ("fr", ("facture", "factures")),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, forms: tuple[str, ...]) -> None:
    assert len({stemmer_of(language)(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("af", ("gesprek", "spreek")),
        ("af", ("geld", "gelê")),
        ("fa", ("فروش", "فرش")),
        ("en", ("contract", "contact")),
    ],
)
def test_other_words_have_other_stems(language: str, words: tuple[str, str]) -> None:
    assert len({stemmer_of(language)(word) for word in words}) == 2


def test_a_language_without_a_stemmer_compares_folded_words() -> None:
    assert not is_stemmed("sw")
    assert stemmer_of("sw")("Kúlipa") == "kulipa"


def test_the_second_part_of_a_compound_is_found() -> None:
    texts = (document("Kliëntediens", "Kliënte wag."), document("Bank", "Goeie diens."))
    service = next(group for group in groups_of(texts, "af") if "diens" in group.forms)
    assert service.finds.keys() == {0, 1}
    alone = {form for group in groups_of((document("Kliëntediens"),), "af") for form in group.forms}
    assert alone == {"klientediens"}, "no compound of parts that no text has"


def test_a_name_weighs_more_than_any_text() -> None:
    found = groups_of((document("Invoice", "A paper."), document("Sales", "invoice " * 40)), "en")
    finds = next(group.finds for group in found if "invoice" in group.forms)
    assert [finds[number] & 15 for number in (0, 1)] == [15, 0]


def test_what_is_passed_over_is_no_part_of_a_name_beside_other_words() -> None:
    found = groups_of(
        (document("Who deals with this?"), document("Sales", "Who deals with this here.")), "en"
    )
    shares = {form: group.finds[0] & 15 for group in found for form in group.forms if 0 in group.finds}
    assert shares["deals"] == 15
    assert 0 < shares["who"] < 15


def test_neighbours_in_a_name_are_found_written_as_one() -> None:
    forms = {form for group in groups_of((document("Customer service"),), "en") for form in group.forms}
    assert "customerservice" in forms


def test_a_document_has_texts_of_its_own_language_alone(tiny: Library, tiny_pages: tuple[Page, ...]) -> None:
    """What is not translated shows English on the page, and is not found by the other language's search."""
    lesson = next(tiny.lessons())
    gone = lesson.unit("summary")
    targets = {**tiny.targets, "fa": {id: unit for id, unit in tiny.targets["fa"].items() if id != gone}}
    found = documents(replace(tiny, targets=targets), "fa", tiny_pages)
    english = {unit.text for unit in tiny.units.values() if unit.text.isascii() and len(unit.text) > 20}
    told = [passage.text for each in found for passage in each.passages]
    assert told
    assert not english.intersection(told)
    assert tiny.wording(gone, "fa").text not in told
    untitled = {**tiny.targets, "fa": {}}
    assert documents(replace(tiny, targets=untitled), "fa", ()) == ()


def test_pages_are_found_by_their_description_and_quizzes_are_not(tiny: Library) -> None:
    found = {each.path: each for each in documents(tiny, "en", render_pages(tiny))}
    assert tiny.units["interface.status.introduction"].text in [p.text for p in found["status.md"].passages]
    assert {"index.md", "glossary.md", "learn/index.md", "learn/review.md", "learn/team.md"} <= found.keys()
    assert not any("check" in path or "sheet" in path or "certificate" in path for path in found)


def test_anchors_are_those_of_the_page(tiny: Library, tiny_pages: tuple[Page, ...]) -> None:
    pages = {page.path: page.markdown for page in tiny_pages if page.locale == "en"}
    anchored = 0
    for each in documents(tiny, "en", tiny_pages):
        for anchor in filter(None, (each.anchor, *(passage.anchor for passage in each.passages))):
            assert re.search(rf'(id="{anchor}"|\{{: #{anchor}[ }}])', pages[each.path]), (each.path, anchor)
            anchored += 1
    assert anchored > 10


def test_words_for_the_search_lead_to_concept_lesson_and_page(tiny: Library) -> None:
    lesson, concept = next(tiny.lessons()), next(iter(tiny.concepts.values()))
    place = lesson.place
    sought = (
        Sought("en", lesson.id, ("bookkeeping",), place),
        Sought("en", concept.id, ("counter",), place),
        Sought("en", "status", ("languages",), place),
        Sought("fa", concept.id, ("پیشخوان",), place),
    )
    found = documents(replace(tiny, sought=sought), "en", render_pages(tiny))
    names = {(each.path, name.text) for each in found for name in each.names}
    assert (f"{lesson.module}/{lesson.id}.md", "bookkeeping") in names
    assert ("glossary.md", "counter") in names
    assert ("status.md", "languages") in names
    assert not any(text == "پیشخوان" for _, text in names)


def content_with(tmp_path: Path, text: str) -> list[str]:
    """Return the diagnostics of the tiny content with these words for the search."""
    shutil.copytree(TINY / "content", tmp_path / "content")
    (tmp_path / "content" / "en" / "search.yml").write_text(text, encoding="utf-8")
    return [
        f"{found.place} {found.id} {found.message}"
        for found in read_library(tmp_path / "content").diagnostics
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("nothing-such: [word]\n", "content/en/search.yml:1:1 CNT12 “nothing-such” is no concept"),
        ("status: [word, Word]\n", "content/en/search.yml:1:1 CNT09 “word” stands twice"),
        ("status: word\n", "content/en/search.yml:1:9 CNT05"),
        ("status: [word]\nprivacy: [cookie]\n", ""),
    ],
)
def test_words_for_the_search_are_checked(tmp_path: Path, text: str, fault: str) -> None:
    found = content_with(tmp_path, text)
    assert len(found) == bool(fault)
    assert all(each.startswith(fault) for each in found)


def test_the_index_is_in_small_files_of_one_build_each(tiny: Library, tiny_pages: tuple[Page, ...]) -> None:
    files = index_files(tiny, tiny_pages, Settings())
    assert files == index_files(tiny, tiny_pages, Settings())
    for locale in tiny.locales:
        own = {path: text for path, text in files.items() if path.startswith(f"search/{locale.id}/")}
        versions = {found[2] for text in own.values() if (found := TAKE.fullmatch(text))}
        assert len(versions) == 1
        assert f"search/{locale.id}/root.js" in own
        shown = [value for name, value in values(own).items() if "/documents-" in name]
        assert sum(map(len, shown)) == len(documents(tiny, locale.id, tiny_pages))
        assert values(own)[f"{locale.id}/root"].keys() == READ


def test_no_file_grows_with_the_content() -> None:
    """A word in every one of many documents keeps its best finds; files are full, never more."""
    texts = tuple(
        document(f"Title {number}", f"common word number{number} " + "lorem ipsum " * 40)
        for number in range(900)
    )
    common = next(group for group in groups_of(texts, "en") if "common" in group.forms)
    assert len(common.finds) == MOST_FINDS
    parts: dict[str, Any] = {}
    starts = _terms(groups_of(texts, "en"), parts)
    assert len(starts) > 2
    assert starts == sorted(starts)
    _spelling(groups_of(texts, "en"), parts)
    _documents([_entry(each, Settings()) for each in texts], parts)
    sizes = {name: len(json.dumps(value, separators=(",", ":"))) for name, value in parts.items()}
    for kind, limit in (("terms", TERMS_LIMIT), ("spelling", SPELLING_LIMIT), ("documents", DOCUMENTS_LIMIT)):
        assert max(size for name, size in sizes.items() if name.startswith(kind)) <= limit * 1.1


def test_no_script_can_be_ended_from_a_text(tiny: Library) -> None:
    lesson = next(tiny.lessons())
    unit = tiny.units[lesson.unit("summary")]
    text = 'A line\u2028 ");alert(1);// and </script>'
    library = replace(tiny, units={**tiny.units, unit.id: replace(unit, text=text)})
    files = {path: each for path, each in index_files(library, (), Settings()).items() if "/en/" in path}
    taken = values(files)
    assert len(taken) == len(files)
    assert not any("\u2028" in each for each in files.values())
    shown = [entry for name, value in taken.items() if "documents" in name for entry in value]
    assert any(
        text.replace("\u2028", "").split() == passage[0].split() for entry in shown for passage in entry[5]
    )
