"""Repairs change the characters at fault in a file, and nothing else."""

import json
import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from portal.diagnostics import Diagnostic, Edit, Level, Place
from portal.model import Ignore, Unit
from portal.reading.spans import edited, place_of_span
from portal.reading.tree import Mapping, Scalar, read_tree
from portal.repair import Repair, repaired_file, repairs_of, without_ignores

PATH = "content/es/page.yml"

# One text in every way that YAML writes it; the word to change is “malo”.
FORMS = {
    "plain": "a: 1\ntext: Un texto malo. # why\nb: 2\n",
    "plain over lines": "a: 1\ntext: Un texto\n  malo.\nb: 2\n",
    "single quotes": "a: 1\ntext: 'Un texto malo.'\nb: 2\n",
    "double quotes": 'a: 1\ntext: "Un\\u0020texto malo."\nb: 2\n',
    "double quotes over lines": 'a: 1\ntext: "Un texto \\\n   malo."\nb: 2\n',
    "folded": "a: 1\ntext: >-\n  Un texto\n  malo.\nb: 2\n",
    "literal": "a: 1\ntext: |-\n  Un texto malo.\nb: 2\n",
    "carriage returns": "a: 1\r\ntext: >-\r\n  Un texto\r\n  malo.\r\nb: 2\r\n",
    "a byte order mark": "\ufeffa: 1\ntext: Un texto malo.\nb: 2\n",
}


def unit_in(data: bytes, key: str = "text") -> Unit:
    tree, faults = read_tree(data, PATH)
    assert isinstance(tree, Mapping)
    assert faults == []
    value = tree.values[key]
    assert isinstance(value, Scalar)
    return Unit(f"page.{key}", value.text.strip(), value.place, value.raw)


def replacing(unit: Unit, old: str, new: str) -> Repair:
    start = unit.text.index(old)
    return Repair(unit, (Edit(start, start + len(old), new),))


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_only_the_word_at_fault_changes(form: str) -> None:
    data = FORMS[form].encode()
    after = repaired_file(data, PATH, [replacing(unit_in(data), "malo", "bueno")])
    assert after.decode() == FORMS[form].replace("malo", "bueno")


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_a_word_is_found_where_it_stands(form: str) -> None:
    text = FORMS[form]
    unit = unit_in(text.encode())
    start = unit.text.index("malo")
    before = text.removeprefix("\ufeff").partition("malo")[0]
    place = Place(PATH, before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert place_of_span(unit, (start, start + 4)) == place


def test_a_blank_at_a_fold_can_be_taken_out() -> None:
    data = FORMS["folded"].encode()
    after = repaired_file(data, PATH, [replacing(unit_in(data), " malo", "")])
    assert unit_in(after).text == "Un texto."


def test_a_mark_can_be_added_at_the_end() -> None:
    data = b"text: >-\n  Un texto\n  bueno\nb: 2\n"
    unit = unit_in(data)
    after = repaired_file(data, PATH, [Repair(unit, (Edit(len(unit.text), len(unit.text), "."),))])
    assert after == b"text: >-\n  Un texto\n  bueno.\nb: 2\n"


def test_a_repair_that_would_break_the_file_is_left_undone() -> None:
    data = b"text: Un texto malo\nb: 2\n"
    unit = unit_in(data)
    assert repaired_file(data, PATH, [replacing(unit, " malo", ": malo")]) == data


def test_other_repairs_are_made_all_the_same() -> None:
    data = b"text: Un texto malo\nb: otro malo\n"
    broken = replacing(unit_in(data), " malo", ": malo")
    sound = replacing(unit_in(data, "b"), "malo", "bueno")
    assert repaired_file(data, PATH, [broken, sound]) == b"text: Un texto malo\nb: otro bueno\n"


def test_a_quotation_mark_is_written_as_its_scalar_needs_it() -> None:
    data = b"text: 'Un texto malo.'\nb: \"otro malo\"\n"
    repairs = [replacing(unit_in(data), "malo", "d'oro"), replacing(unit_in(data, "b"), "malo", '"bueno"')]
    after = repaired_file(data, PATH, repairs)
    assert unit_in(after).text == "Un texto d'oro."
    assert unit_in(after, "b").text == 'otro "bueno"'


def test_of_two_edits_that_overlap_the_first_is_made() -> None:
    unit = Unit("page.text", "uno dos", Place(PATH), "uno dos")
    found = [
        Diagnostic(Place(PATH), "TST01", "a", "m", "h", Level.WARNING, "es", unit.id, (Edit(0, 5, "x"),)),
        Diagnostic(Place(PATH), "TST02", "b", "m", "h", Level.WARNING, "es", unit.id, (Edit(4, 7, "y"),)),
    ]
    assert [repair.text for repair in repairs_of(found, {("es", unit.id): unit})] == ["xos"]


LETTERS = st.text(string.ascii_letters + " áéñسک‌", min_size=1, max_size=30)
TEXTS = st.text(
    st.one_of(
        st.sampled_from(" \"'\\:#-,\n\táé“”فارسی"),
        st.characters(codec="utf-8", exclude_categories=["C", "Z"]),
    ),
    min_size=1,
    max_size=40,
)


@given(text=TEXTS, inserted=LETTERS, data=st.data())
def test_whatever_a_file_holds_other_bytes_stay(text: str, inserted: str, data: st.DataObject) -> None:
    file = f"# comment\na: [1, 2]\ntext: {json.dumps(text, ensure_ascii=False)}  # why\nb: 'x'\n".encode()
    unit = unit_in(file)
    assume(unit.text)
    start = data.draw(st.integers(0, len(unit.text)))
    end = data.draw(st.integers(start, len(unit.text)))
    repair = Repair(unit, (Edit(start, end, inserted),))
    after = repaired_file(file, PATH, [repair])
    assert after.startswith(b"# comment\na: [1, 2]\ntext: ")
    assert after.endswith(b"  # why\nb: 'x'\n")
    assert unit_in(after).text in {unit.text, repair.text}


@given(raw=st.text(max_size=30), text=st.text(max_size=30))
def test_a_raw_form_that_is_not_of_the_text_is_refused_or_lined_up(raw: str, text: str) -> None:
    unit = Unit("page.text", text, Place(PATH), raw)
    changed = edited(unit, (Edit(0, 0, "x"),)) if text else None
    assert changed is None or changed != raw
    assert place_of_span(unit, (0, 1)).path == PATH


IGNORES = """# What was judged.
ignores:
  - unit: page.a
    check: SPL01
    text: 0123456789ab
    reason: A name.
  # About b.
  - unit: page.b
    check: SPL01
    text: 0123456789ab
    reason: A name.
"""


def ignore_at(line: int) -> Ignore:
    return Ignore("es", "page.x", "SPL01", "A name.", "Ana", "0123456789ab", Place(PATH, line, 5))


def test_a_dead_ignore_is_dropped_and_comments_stay() -> None:
    after = without_ignores(IGNORES.encode(), PATH, [ignore_at(3)]).decode()
    assert after == IGNORES.replace(
        IGNORES[IGNORES.index("  - unit: page.a") : IGNORES.index("  # About")], ""
    )


def test_the_last_ignore_leaves_an_empty_list() -> None:
    after = without_ignores(IGNORES.encode(), PATH, [ignore_at(3), ignore_at(8)])
    tree, faults = read_tree(after, PATH)
    assert faults == []
    assert tree is not None
    assert getattr(tree.values["ignores"], "values", None) == []
    assert b"# About b." in after
