"""The glossary goes out as a table and comes in again; the file keeps what the table does not change."""

from dataclasses import replace
from pathlib import Path

import pytest

from portal.diagnostics import Diagnostic, Place
from portal.exchange import csv_text, read_glossary_table
from portal.importing import Plan, imported, planned
from portal.model import Library, Unit
from portal.schema import GlossaryNotesFile
from tests.exchange import content_copy, content_file, reread

PATH = "content/fa/glossary.yml"


def read(library: Library, text: str) -> list[Diagnostic]:
    table, found = read_glossary_table(text.encode(), "g.csv", library, "fa")
    assert found
    assert found == sorted(found)
    return found if table is None else [*found]


def taken(library: Library, text: str, *, partial: bool = False) -> Plan:
    table, found = read_glossary_table(text.encode(), "g.csv", library, "fa")
    assert table is not None, found
    delivery = imported(table.catalogue, library, "fa", rows=table.rows)
    return planned(delivery, library, found, content_file, partial=partial)


def changed(library: Library, *pairs: tuple[str, str]) -> str:
    text = csv_text(library, "fa")
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def difference(done: Plan) -> tuple[list[str], list[str]]:
    """Return the lines of the glossary that are gone, and those that are new."""
    before = content_file(PATH).decode().splitlines()
    after = done.files[PATH].decode().splitlines()
    gone = [line for line in before if line not in after]
    return gone, [line for line in after if line not in before]


def test_a_table_without_edits_changes_nothing(tiny: Library) -> None:
    done = taken(tiny, csv_text(tiny, "fa"))
    assert (done.changes, done.rows, done.diagnostics, done.files) == ((), (), (), {})


def test_the_portals_own_glossaries_come_back_as_they_are(library: Library) -> None:
    for locale in ("ro", "pt", "es", "af", "fa"):
        table, found = read_glossary_table(csv_text(library, locale).encode(), "g.csv", library, locale)
        assert table is not None
        delivery = imported(table.catalogue, library, locale, rows=table.rows)
        assert (found, delivery.changes, delivery.rows, delivery.diagnostics) == ([], (), (), ())


def test_a_new_term_and_its_notes_are_taken(tiny: Library) -> None:
    text = changed(tiny, ("sales,sales,فروش,,,", "sales,sales,فروشگری,حراج; فروشندگی,فروش‌ها,"))
    done = taken(tiny, text)
    assert [each.unit for each in done.changes] == ["glossary.sales.term"]
    gone, new = difference(done)
    assert len(gone) == 1
    assert new == [
        'sales.term: "فروشگری"',
        'sales.forbidden: ["حراج", "فروشندگی"]',
        'sales.forms: ["فروش‌ها"]',
    ]
    assert sorted(done.files) == [PATH, "content/fa/state.jsonl"]


def test_notes_can_change_and_go(tiny: Library) -> None:
    text = changed(tiny, ("فرانت آفیس; میز پذیرش", "میز پذیرش"), ("بک آفیس; دفتر پشتی", ""))
    gone, new = difference(taken(tiny, text))
    assert [line.split(":")[0] for line in gone] == ["front-office.forbidden", "back-office.forbidden"]
    assert new == ['front-office.forbidden: ["میز پذیرش"]']


def test_the_file_that_a_table_leaves_is_read_as_the_table_says(tiny: Library, tmp_path: Path) -> None:
    text = changed(tiny, ("sales,sales,فروش,,,", "sales,sales,فروش,حراج,,"))
    content = content_copy(tmp_path)
    (tmp_path / PATH).write_bytes(taken(tiny, text).files[PATH])
    notes = reread(content).notes["fa"]
    assert notes == {**tiny.notes["fa"], "sales": GlossaryNotesFile(forbidden=("حراج",))}


def test_a_table_with_semicolons_between_its_cells_is_read(tiny: Library) -> None:
    text = "concept;term;definition;base\nsales;فروش;واحدی که معامله‌ها را به سرانجام می‌رساند.;\n"
    assert taken(tiny, text).files == {}


def test_what_a_table_has_no_column_for_stays(tiny: Library) -> None:
    front = tiny.targets["fa"]
    term, definition = (
        front["glossary.front-office.term"].text,
        front["glossary.front-office.definition"].text,
    )
    text = f'concept,term,definition\nfront-office,{term},"{definition}"\n'
    assert taken(tiny, text).files == {}


def test_a_newer_edit_is_never_overwritten(tiny: Library) -> None:
    text = changed(tiny, ("sales,sales,فروش,", "sales,sales,فروشگری,"))
    unit = Unit("glossary.sales.term", "فروش و بازار", Place(PATH))
    targets = {**tiny.targets["fa"], unit.id: unit}
    newer = replace(tiny, targets={**tiny.targets, "fa": targets})
    assert [each.id for each in taken(newer, text).diagnostics] == ["XCH17"]


def test_newer_notes_are_never_overwritten(tiny: Library) -> None:
    text = changed(tiny, ("فرانت آفیس; میز پذیرش", "میز پذیرش"))
    notes = {**tiny.notes["fa"], "front-office": GlossaryNotesFile(forbidden=("چیزی دیگر",))}
    newer = replace(tiny, notes={**tiny.notes, "fa": notes})
    for partial in (False, True):
        done = taken(newer, text, partial=partial)
        assert [each.id for each in done.diagnostics] == ["XCH17"]
        assert done.files == {}


HEADING = "concept,term,definition,forbidden\n"


@pytest.mark.parametrize(
    ("text", "place", "id"),
    [
        ("", "1:1", "XCH05"),
        ("concept,term\nsales,x\n", "1:1", "XCH05"),
        (HEADING, "1:1", "XCH09"),
        (HEADING + "\nsalse,x,y,\n", "3:1", "XCH14"),
        (HEADING + "sales,x,y\n", "2:1", "XCH05"),
        (HEADING + "sales,x,y,a\n", "2:1", "XCH05"),
        (HEADING + 'sales,x,"y,\n', "2:1", "XCH05"),
        (HEADING + "sales,x,y,\nsales,x,y,\n", "3:1", "XCH08"),
    ],
)
def test_a_table_that_is_wrong_is_told_in_its_place(tiny: Library, text: str, place: str, id: str) -> None:
    found = read(tiny, text)
    assert [(str(each.place), each.id) for each in found] == [(f"g.csv:{place}", id)]
    assert found[0].hint


def test_a_table_in_another_encoding_is_told(tiny: Library) -> None:
    table, found = read_glossary_table(b"concept,term\nsales,\xe3\n", "g.csv", tiny, "fa")
    assert table is None
    assert [each.id for each in found] == ["XCH02"]
