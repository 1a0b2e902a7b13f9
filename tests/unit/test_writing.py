"""Texts are written into target files; all else stays as it was."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.model import Library
from portal.reading.tree import texts_by_path
from portal.writing import WritingError, with_texts

ROOT = Path(__file__).resolve().parents[2]
FILE = """\
# Translated by the team in Iași.
title: Vânzări

# The summary is short on purpose.
summary: >-
  Cum se găsesc clienți noi și cum se încheie
  o vânzare.

outcomes.name: "Să numești: două"  # a colon
"""
ORDER = ("title", "summary", "lead", "outcomes.name", "outcomes.check")

texts = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=("Cs", "Cc"),
        include_characters="\n",
        exclude_characters="\ufffe\uffff",
    ),
    min_size=1,
).map(lambda text: "\n".join(line.strip() for line in text.split("\n")).strip() or "x")


def written(values: dict[str, str], file: str = FILE) -> str:
    return with_texts(file.encode(), "content/ro/sales.yml", values, ORDER).decode()


def test_only_the_words_that_change_are_touched() -> None:
    changed = written({"summary": "Cum se găsesc clienți vechi și cum se încheie o vânzare."})
    assert changed == FILE.replace("clienți noi", "clienți vechi")


def test_a_comment_at_the_end_of_a_line_stays() -> None:
    changed = written({"outcomes.name": "Să numești: trei"})
    assert changed == FILE.replace("două", "trei")


def test_a_new_text_comes_in_the_order_of_the_source() -> None:
    changed = written({"lead": "Pe scurt."})
    assert changed == FILE.replace("o vânzare.\n", "o vânzare.\n\nlead: Pe scurt.\n")


def test_a_new_text_can_come_first_and_last() -> None:
    assert written({"title": "Vânzări"}, "summary: Scurt.\n") == "title: Vânzări\n\nsummary: Scurt.\n"
    assert written({"outcomes.check": "Gata."}) == f"{FILE}\noutcomes.check: Gata.\n"


def test_a_new_text_is_not_put_before_a_line_that_only_looks_like_a_comment() -> None:
    file = "summary: >-\n  # one\n\nend: x\n"
    order = ("summary", "lead", "end")
    changed = with_texts(file.encode(), "x.yml", {"lead": "Scurt."}, order).decode()
    assert changed == "summary: >-\n  # one\n\nlead: Scurt.\n\nend: x\n"


def test_many_texts_at_once_are_written_like_one_after_the_other() -> None:
    values = {"title": "A: b", "summary": "Cum #", "lead": "- unu\n- doi", "outcomes.check": "'"}
    one = FILE
    for key in ORDER:
        one = written({key: values[key]}, one) if key in values else one
    assert written(values) == one


def test_texts_are_written_into_an_empty_file() -> None:
    assert written({"title": "Vânzări", "lead": "Pe scurt."}, "") == "title: Vânzări\n\nlead: Pe scurt.\n"


def test_texts_below_a_key_are_found_there() -> None:
    file = b"name: X\nwords:\n  nav.home: Start\n"
    order = ("nav.home", "nav.glossary")
    values = {"nav.home": "Acasă", "nav.glossary": "Glosar"}
    changed = with_texts(file, "content/locales/ro.yml", values, order, "words").decode()
    assert changed == "name: X\nwords:\n  nav.home: Acasă\n\n  nav.glossary: Glosar\n"


@pytest.mark.parametrize("head", ["name: X\n", "name: X\nwords: {}\n", "name: X\nwords:\n"])
def test_the_first_text_below_a_key_makes_the_key(head: str) -> None:
    changed = with_texts(head.encode(), "l.yml", {"nav.home": "Acasă"}, ("nav.home",), "words").decode()
    assert changed == "name: X\nwords:\n  nav.home: Acasă\n"


def test_a_list_keeps_its_lines() -> None:
    assert written({"lead": "- unu\n- doi"}, "") == "lead: |-\n  - unu\n  - doi\n"


def test_a_file_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(WritingError, match="cannot be read"):
        written({"title": "x"}, "title: [\n")


def test_a_byte_order_mark_stays() -> None:
    data = b"\xef\xbb\xbftitle: A\n"
    assert with_texts(data, "x.yml", {"title": "B"}, ORDER) == b"\xef\xbb\xbftitle: B\n"


@given(st.dictionaries(st.sampled_from(ORDER), texts))
def test_what_is_written_is_read_again_and_all_else_stays(values: dict[str, str]) -> None:
    expected: dict[tuple[str, ...], str] = texts_by_path(FILE.encode(), "x.yml") or {}
    for key, text in values.items():
        expected[(key,)] = text
    assert texts_by_path(written(values).encode(), "x.yml") == expected
    assert "# Translated by the team in Iași." in written(values)
    assert "# The summary is short on purpose." in written(values)


@given(st.dictionaries(st.sampled_from(ORDER), texts))
def test_writing_twice_changes_nothing(values: dict[str, str]) -> None:
    once = written(values)
    assert written(values, once) == once


def test_writing_the_texts_that_are_there_changes_nothing(library: Library) -> None:
    for sheet in library.sheets:
        if sheet.exists and sheet.document != "interface":
            data = (ROOT / sheet.path).read_bytes()
            prefix = f"{sheet.document}."
            values = {id.removeprefix(prefix): unit.text for id, unit in sheet.targets.items()}
            order = [id.removeprefix(prefix) for id in sheet.expected]
            assert with_texts(data, sheet.path, values, order) == data
