"""Records say from which English text a target was translated, and who has looked at it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.model import Library
from portal.reading.state import STATE, read_state
from portal.recording import Judgement, accepted, recorded, reviewed, state_text, updated
from portal.schema import RecordFile, State
from portal.standing import standing, text_hash

LOCALE = "fa"
ANA = Judgement("Ana Pop", date(2026, 11, 30))


def with_source(library: Library, unit: str, text: str) -> Library:
    return replace(library, units={**library.units, unit: replace(library.units[unit], text=text)})


def with_target(library: Library, unit: str, text: str) -> Library:
    targets = library.targets[LOCALE]
    changed = {**targets, unit: replace(targets[unit], text=text)}
    return replace(library, targets={**library.targets, LOCALE: changed})


def with_records(library: Library, records: dict[str, RecordFile]) -> Library:
    return replace(library, records={**library.records, LOCALE: records})


@pytest.fixture
def unit(tiny: Library) -> str:
    return next(id for id in tiny.targets[LOCALE] if id.endswith(".summary"))


@pytest.fixture
def kept(tiny: Library) -> Library:
    return with_records(tiny, recorded(tiny, LOCALE))


def test_every_target_of_the_portal_is_recorded(library: Library) -> None:
    for locale in library.targets:
        assert recorded(library, locale) == library.records[locale]


def test_no_text_of_the_portal_claims_a_review_without_a_reviewer(library: Library) -> None:
    for records in library.records.values():
        for record in records.values():
            assert record.state not in (State.REVIEWED, State.FINAL) or (record.by and record.on)


def test_a_changed_source_makes_its_target_stale_and_no_other(kept: Library, unit: str) -> None:
    was = kept.units[unit].text
    changed = with_source(kept, unit, "Something new.")
    assert standing(changed, LOCALE, unit).was == was
    stale = [id for id in kept.units if standing(changed, LOCALE, id).is_stale]
    assert stale == [unit]


def test_a_source_that_is_changed_back_is_no_change(kept: Library, unit: str) -> None:
    changed = with_source(with_source(kept, unit, "New."), unit, kept.units[unit].text)
    assert not standing(changed, LOCALE, unit).is_stale


def test_a_mended_slip_hides_no_change(kept: Library, unit: str) -> None:
    changed = with_target(with_source(kept, unit, "New."), unit, "متن تازه")
    again = with_records(changed, recorded(changed, LOCALE))
    assert standing(again, LOCALE, unit).is_stale


def test_an_edited_target_is_no_longer_reviewed(kept: Library, unit: str) -> None:
    read = with_records(kept, reviewed(kept, LOCALE, [unit], ANA))
    assert standing(read, LOCALE, unit).is_reviewed
    edited = with_target(read, unit, "متن تازه")
    assert standing(edited, LOCALE, unit).state is State.TRANSLATED
    record = recorded(edited, LOCALE)[unit]
    assert (record.state, record.by, record.on) == (State.TRANSLATED, "", None)


def test_a_reviewed_target_of_a_changed_source_is_not_reviewed(kept: Library, unit: str) -> None:
    read = with_source(with_records(kept, reviewed(kept, LOCALE, [unit], ANA)), unit, "New.")
    assert not standing(read, LOCALE, unit).is_reviewed


def test_what_is_translated_anew_fits_the_present_source(kept: Library, unit: str) -> None:
    changed = with_target(with_source(kept, unit, "New."), unit, "متن تازه")
    again = with_records(changed, updated(changed, LOCALE, [unit]))
    found = standing(again, LOCALE, unit)
    assert (found.state, found.is_stale) == (State.TRANSLATED, False)


def test_an_accepted_change_keeps_the_reviewer_and_says_why(kept: Library, unit: str) -> None:
    read = with_source(with_records(kept, reviewed(kept, LOCALE, [unit], ANA)), unit, "New.")
    records = accepted(read, LOCALE, [unit], Judgement("Bo", date(2026, 12, 1), "Only reworded."))
    record = records[unit]
    assert (record.state, record.by, record.reason) == (State.REVIEWED, "Ana Pop", "Only reworded.")
    assert standing(with_records(read, records), LOCALE, unit).is_reviewed


def test_a_target_without_a_text_is_not_translated_whatever_its_record(kept: Library, unit: str) -> None:
    emptied = with_target(kept, unit, " ")
    assert standing(emptied, LOCALE, unit).state is State.INITIAL
    assert unit not in recorded(with_records(emptied, {}), LOCALE)


def test_a_key_that_was_misspelt_for_a_while_loses_no_review(kept: Library, unit: str) -> None:
    read = with_records(kept, reviewed(kept, LOCALE, [unit], ANA))
    targets = {id: each for id, each in read.targets[LOCALE].items() if id != unit}
    misspelt = replace(read, targets={**read.targets, LOCALE: targets})
    again = with_records(read, recorded(misspelt, LOCALE))
    assert standing(again, LOCALE, unit).is_reviewed


def test_a_unit_that_is_gone_takes_its_record_along(kept: Library, unit: str) -> None:
    gone = replace(kept, units={id: each for id, each in kept.units.items() if id != unit})
    assert unit not in recorded(gone, LOCALE)


def test_recording_twice_changes_nothing(kept: Library) -> None:
    assert recorded(kept, LOCALE) == kept.records[LOCALE]


def test_the_file_has_a_line_for_each_unit_sorted_and_parted_by_blank_lines(kept: Library) -> None:
    lines = state_text(kept.records[LOCALE]).split("\n")
    assert lines[:-2:2] == sorted(lines[:-2:2])
    assert set(lines[1::2]) == {""}


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1)


@given(st.dictionaries(texts, st.tuples(texts, texts, st.sampled_from(State), texts)))
def test_what_is_kept_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, tuple[str, str, State, str]]
) -> None:
    records = {}
    for unit, (source, target, state, by) in values.items():
        records[unit] = RecordFile(
            unit=unit, state=state, target=text_hash(target), source=source, by=by, on=date(2026, 1, 2)
        )
    content = tmp_path_factory.mktemp("state") / "content"
    (content / LOCALE).mkdir(parents=True)
    (content / LOCALE / STATE).write_bytes(state_text(records).encode())
    assert read_state(content, LOCALE)[0] == records


GOOD = '{"unit": "a.b", "state": "translated", "target": "0123456789ab", "source": "A"}'


@pytest.mark.parametrize(
    ("line", "place", "fault"),
    [
        ("{", "content/fa/state.jsonl:2:2", "CNT02"),
        ('["a"]', "content/fa/state.jsonl:2:1", "CNT05"),
        (GOOD.replace("translated", "good"), "content/fa/state.jsonl:2:1", "CNT05"),
        (GOOD.replace('"source"', '"sauce"'), "content/fa/state.jsonl:2:1", "CNT05"),
        (GOOD.replace("0123456789ab", "x"), "content/fa/state.jsonl:2:1", "CNT05"),
        (GOOD.replace('"A"', '"B"'), "content/fa/state.jsonl:2:1", "CNT03"),
        ("<<<<<<< HEAD", "content/fa/state.jsonl:2:1", "CNT02"),
    ],
)
def test_a_broken_record_is_told_with_its_line(tmp_path: Path, line: str, place: str, fault: str) -> None:
    content = tmp_path / "content"
    (content / LOCALE).mkdir(parents=True)
    (content / LOCALE / STATE).write_text(f"{GOOD}\n{line}\n", encoding="utf-8")
    _, paths, faults = read_state(content, LOCALE)
    assert [(str(each.place), each.id) for each in faults] == [(place, fault)]
    assert paths == [content / LOCALE / STATE]


def test_a_file_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    content = tmp_path / "content"
    (content / LOCALE).mkdir(parents=True)
    (content / LOCALE / STATE).write_bytes(b"\xff\xfe")
    assert [each.id for each in read_state(content, LOCALE)[2]] == ["CNT01"]


def test_a_target_that_nobody_recorded_is_taken_for_up_to_date(tiny: Library, unit: str) -> None:
    found = standing(with_records(tiny, {}), LOCALE, unit)
    assert (found.state, found.is_stale, found.is_recorded) == (State.TRANSLATED, False, False)


def test_hashes_tell_texts_apart() -> None:
    assert text_hash("a") != text_hash("b")
    assert len(text_hash("a")) == 12
