"""A delivery is taken into the content: every edit, nothing else, and never over a newer one."""

from collections.abc import Callable
from dataclasses import replace

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.diagnostics import Diagnostic, Level, Place
from portal.exchange import Catalogue, exported, po_text, xliff_text
from portal.importing import imported, locale_of, planned
from portal.model import Library, Unit
from portal.schema import State
from portal.standing import text_hash
from tests.exchange import (
    Deliver,
    content_file,
    deliver_po,
    deliver_xliff,
    plan,
    read,
    records_then,
    small,
    state_of,
    texts_then,
)

BOTH = pytest.mark.parametrize("deliver", [deliver_po, deliver_xliff])
UNIT = "two-offices.title"
# Without what changes a page beyond the text's own place: tags, links, line breaks.
texts = (
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"], exclude_characters="<[]"))
    .map(str.strip)
    .filter(bool)
)


@pytest.fixture(scope="module")
def mixed(tiny: Library) -> Library:
    return small(tiny)


def edited(library: Library, change: Callable[[polib.POEntry], None], unit: str = UNIT) -> bytes:
    """Return a delivery in which one entry has been changed."""
    file = polib.pofile(po_text(exported(library, "fa")))
    (entry,) = (each for each in file if each.msgctxt == unit)
    change(entry)
    return str(file).encode()


def with_target(library: Library, unit: str, text: str) -> Library:
    targets = {**library.targets["fa"], unit: Unit(unit, text, Place("content/fa/x.yml"))}
    return replace(library, targets={**library.targets, "fa": targets})


def with_source(library: Library, unit: str, text: str) -> Library:
    return replace(library, units={**library.units, unit: replace(library.units[unit], text=text)})


@BOTH
def test_a_delivery_without_edits_changes_nothing(mixed: Library, tiny: Library, deliver: Deliver) -> None:
    for library in (mixed, tiny):
        done = plan(library, deliver(exported(library, "fa"), {}), deliver)
        assert (done.changes, done.diagnostics, done.files) == ((), (), {})


@BOTH
def test_the_portals_own_texts_come_back_as_they_are(library: Library, deliver: Deliver) -> None:
    for locale in ("ro", "fa"):
        catalogue, found = read(deliver(exported(library, locale), {}), deliver)
        assert catalogue is not None
        delivery = imported(catalogue, library, locale)
        assert (found, delivery.changes, delivery.diagnostics) == ([], (), ())


@BOTH
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_every_edit_arrives_and_nothing_else(mixed: Library, deliver: Deliver, data: st.DataObject) -> None:
    units = st.sampled_from(sorted(mixed.units))
    edits = data.draw(st.dictionaries(units, texts, min_size=1, max_size=6))
    done = plan(mixed, deliver(exported(mixed, "fa"), edits), deliver)
    assert done.diagnostics == ()
    before = {id: unit.text for id, unit in mixed.targets["fa"].items() if id in mixed.units}
    # What `small` has taken out of the library stands in the file still.
    after = {id: text for id, text in texts_then(mixed, done).items() if id in before or id in edits}
    assert after == {**before, **edits}
    stale = {state_of(mixed, number) for number in (0, 2, 4)}
    for id, text in edits.items():
        if before.get(id) != text or id in stale:
            record = records_then(done)[id]
            assert (record.state, record.target) == (State.TRANSLATED, text_hash(text))
            assert record.source == mixed.units[id].text


@BOTH
@settings(deadline=None, max_examples=20)
@given(data=st.data())
def test_the_order_of_the_entries_does_not_matter(
    mixed: Library, deliver: Deliver, data: st.DataObject
) -> None:
    export = exported(mixed, "fa")
    edits = {UNIT: "دو دفتر", "sales.title": "x", "home.lead": "{broken}"}
    shuffled = data.draw(st.permutations(export.entries))
    one = plan(mixed, deliver(export, edits), deliver, partial=True)
    other = plan(mixed, deliver(replace(export, entries=tuple(shuffled)), edits), deliver, partial=True)
    assert one.files == other.files
    assert {each.unit for each in one.changes} == {each.unit for each in other.changes}


def test_only_what_changes_is_touched(mixed: Library) -> None:
    done = plan(mixed, deliver_po(exported(mixed, "fa"), {UNIT: "دو دفتر"}))
    (path, _) = sorted(done.files)
    before, after = content_file(path).decode().splitlines(), done.files[path].decode().splitlines()
    assert len([1 for old, new in zip(before, after, strict=True) if old != new]) == 1
    assert records_then(done).keys() == {*mixed.records["fa"], UNIT}


def test_an_entry_that_stays_fuzzy_stays_stale(mixed: Library) -> None:
    unit = state_of(mixed, 0)
    data = edited(mixed, lambda entry: setattr(entry, "msgstr", "دیگر"), unit)
    record = records_then(plan(mixed, data))[unit]
    assert record.source == mixed.records["fa"][unit].source
    assert record.target == text_hash("دیگر")


@pytest.mark.parametrize("number", [0, 2, 4])
def test_an_entry_that_is_fuzzy_no_more_fits_the_source(mixed: Library, number: int) -> None:
    unit = state_of(mixed, number)
    done = plan(mixed, edited(mixed, lambda entry: setattr(entry, "fuzzy", False), unit))
    record = records_then(done)[unit]
    assert (record.state, record.source) == (State.TRANSLATED, mixed.units[unit].text)
    assert [path for path in done.files if not path.endswith("state.jsonl")] == []


def test_an_entry_that_becomes_fuzzy_is_not_finished(mixed: Library) -> None:
    done = plan(mixed, edited(mixed, lambda entry: entry.flags.append("fuzzy")))
    assert records_then(done)[UNIT].state is State.INITIAL


def reviewed(library: Library, unit: str, state: str = "reviewed") -> bytes:
    text = xliff_text(exported(library, "fa"))
    start = text.index(f'<unit id="{unit}"')
    end = text.index("</unit>", start)
    inner = text[start:end].replace('state="translated"', f'state="{state}"')
    return (text[:start] + inner + text[end:]).encode()


def test_a_review_is_taken_with_the_name_of_the_reviewer(mixed: Library) -> None:
    for state in ("reviewed", "final"):
        done = plan(mixed, reviewed(mixed, UNIT, state), deliver_xliff, by="Leila")
        record = records_then(done)[UNIT]
        assert (record.state, record.by, str(record.on)) == (State(state), "Leila", "2026-11-30")
        assert done.diagnostics == ()


def test_a_review_without_a_name_is_none_and_told(mixed: Library) -> None:
    done = plan(mixed, reviewed(mixed, UNIT), deliver_xliff)
    assert done.files == {}
    (warning,) = done.diagnostics
    assert (warning.id, warning.level) == ("XCH18", Level.WARNING)
    assert "1 unit is marked as reviewed" in warning.message


def test_no_tool_takes_a_review_back(mixed: Library) -> None:
    text = xliff_text(exported(mixed, "fa"))
    data = text.replace('state="reviewed"', 'state="translated"').replace(
        'state="final"', 'state="translated"'
    )
    assert plan(mixed, data.encode(), deliver_xliff).files == {}


def test_an_edit_of_a_reviewed_target_needs_another_review(mixed: Library) -> None:
    unit = state_of(mixed, 1)
    done = plan(mixed, edited(mixed, lambda entry: setattr(entry, "msgstr", "دیگر"), unit))
    assert (records_then(done)[unit].state, records_then(done)[unit].by) == (State.TRANSLATED, "")


def change(**values: str) -> Callable[[polib.POEntry], None]:
    def apply(entry: polib.POEntry) -> None:
        for name, value in values.items():
            setattr(entry, name, value)

    return apply


@pytest.mark.parametrize(
    ("fault", "id", "message"),
    [
        (change(msgctxt="two-offices.titel"), "XCH14", "the content has no unit “two-offices.titel”"),
        (change(msgctxt="unknown.title", msgid="?"), "XCH14", "the content has no unit “unknown.title”"),
        (change(msgstr=""), "XCH16", f"“{UNIT}” has no text any more"),
        (change(msgid="Other", msgstr="دیگر"), "XCH15", f"the source of “{UNIT}” is another now"),
        (change(comment="", msgstr="دیگر"), "XCH17", f"“{UNIT}” has another text in the content now"),
        (change(msgstr="<b> دیگر"), "CNT17", "“<b” begins a tag"),
        (change(msgstr="[دیگر](nowhere)"), "CNT16", "the link “nowhere” leads nowhere"),
        (change(msgstr="یک\nدو"), "CNT18", "the text has a line break where English has none"),
        (change(msgstr="یک\x08دو"), "XCH06", "the character U+0008 stands in the text"),
    ],
)
def test_an_entry_that_is_wrong_is_told_and_kept_out(
    mixed: Library, fault: Callable[[polib.POEntry], None], id: str, message: str
) -> None:
    data = edited(mixed, fault)
    assert plan(mixed, data).files == {}
    file = polib.pofile(data.decode())
    next(each for each in file if each.msgctxt == "home.title").msgstr = "x"
    for partial in (False, True):
        done = plan(mixed, str(file).encode(), partial=partial)
        (found,) = done.diagnostics
        assert (found.id, found.level) == (id, Level.ERROR)
        assert found.message.startswith(message)
        assert found.place.line > 1
        assert found.hint
        assert [each.unit for each in done.changes] == (["home.title"] if partial else [])
        assert bool(done.files) is partial


def test_a_changed_id_is_told_with_the_right_one(mixed: Library) -> None:
    (found,) = plan(mixed, edited(mixed, change(msgctxt="two-offices.titel"))).diagnostics
    assert found.hint == f"Its source is that of “{UNIT}”: give it that id again."


def test_a_newer_edit_is_never_overwritten(mixed: Library) -> None:
    data = deliver_po(exported(mixed, "fa"), {UNIT: "از مترجم"})
    newer = with_target(mixed, UNIT, "از ویراستار")
    (found,) = plan(newer, data).diagnostics
    assert (found.id, found.message) == (
        "XCH17",
        f"“{UNIT}” has another text in the content now: “از ویراستار”",
    )
    same = with_target(mixed, UNIT, "از مترجم")
    assert plan(same, data).diagnostics == ()
    untouched = deliver_po(exported(mixed, "fa"), {})
    assert plan(newer, untouched).diagnostics == ()
    assert plan(newer, untouched).files == {}


def test_an_old_export_does_no_harm_where_nothing_was_edited(mixed: Library) -> None:
    newer = with_source(mixed, UNIT, "Another source")
    assert plan(newer, deliver_po(exported(mixed, "fa"), {})).diagnostics == ()
    (found,) = plan(newer, deliver_po(exported(mixed, "fa"), {UNIT: "x"})).diagnostics
    assert found.id == "XCH15"


def test_what_had_no_text_when_it_was_exported_is_not_emptied(mixed: Library) -> None:
    data = deliver_po(exported(mixed, "fa"), {})
    (missing,) = (id for id in mixed.units if id not in mixed.targets["fa"] and id.startswith("home."))
    assert plan(with_target(mixed, missing, "تازه"), data).diagnostics == ()


def test_an_entry_that_stands_twice_is_not_taken(mixed: Library) -> None:
    for source in ({}, {"msgid": "Other"}):
        file = polib.pofile(po_text(exported(mixed, "fa")))
        (entry,) = (each for each in file if each.msgctxt == UNIT)
        values = {"msgctxt": UNIT, "msgid": entry.msgid, "msgstr": "دیگر", **source}
        file.append(polib.POEntry(**values))
        entry.msgstr = "یکی"
        done = plan(mixed, str(file).encode(), partial=True)
        assert [each.id for each in done.diagnostics] == ["XCH08"]
        assert done.changes == ()


def found_by_a_check(level: Level) -> Diagnostic:
    return Diagnostic(Place("delivery", 9), "PLC01", "x", "lost", "h", level, "fa", UNIT)


def test_what_a_check_calls_an_error_is_kept_out_and_a_warning_is_told(mixed: Library) -> None:
    edits = {UNIT: "دیگر", "home.title": "x"}
    catalogue, _ = read(deliver_po(exported(mixed, "fa"), edits))
    assert catalogue is not None
    delivery = imported(catalogue, mixed, "fa")
    for level, partial, taken in (
        (Level.ERROR, False, []),
        (Level.ERROR, True, ["home.title"]),
        (Level.WARNING, False, ["home.title", UNIT]),
    ):
        found = [found_by_a_check(level)]
        done = planned(delivery, mixed, found, content_file, partial=partial)
        assert [each.unit for each in done.changes] == taken
        assert [each.id for each in done.diagnostics] == ["PLC01"]


def test_a_text_that_its_file_cannot_carry_is_told(mixed: Library) -> None:
    catalogue, _ = read(deliver_po(exported(mixed, "fa"), {UNIT: "دیگر", "home.title": "x"}))
    assert catalogue is not None

    def broken(path: str) -> bytes:
        return b"title: [\n" if "two-offices" in path else content_file(path)

    for partial in (False, True):
        done = planned(imported(catalogue, mixed, "fa"), mixed, (), broken, partial=partial)
        assert [(each.id, each.unit) for each in done.diagnostics] == [("XCH19", UNIT)]
        assert [each.unit for each in done.changes] == (["home.title"] if partial else [])


def tagged(tag: str) -> Catalogue:
    return Catalogue("a.po", tag, ())


@pytest.mark.parametrize(
    ("tag", "wanted", "found"),
    [
        ("fa", "", "fa"),
        ("fa", "fa", "fa"),
        ("fa-IR", "", "fa"),
        ("", "fa", "fa"),
        ("pt-BR", "", "pt"),
        ("pt", "", "pt"),
    ],
)
def test_a_delivery_is_for_the_locale_that_it_names(
    library: Library, tag: str, wanted: str, found: str
) -> None:
    locale = locale_of(tagged(tag), library, wanted)
    assert not isinstance(locale, Diagnostic)
    assert locale.id == found


@pytest.mark.parametrize(
    ("tag", "wanted", "id"),
    [
        ("es", "fa", "XCH13"),
        ("sv", "", "XCH13"),
        ("pt-PT", "pt", "XCH13"),
        ("", "", "XCH12"),
        ("en", "", "XCH12"),
    ],
)
def test_a_delivery_for_another_locale_is_refused(library: Library, tag: str, wanted: str, id: str) -> None:
    found = locale_of(tagged(tag), library, wanted)
    assert isinstance(found, Diagnostic)
    assert (found.id, str(found.place)) == (id, "a.po:1:1")


@BOTH
def test_a_truncated_file_and_a_broken_encoding_are_told(mixed: Library, deliver: Deliver) -> None:
    data = deliver(exported(mixed, "fa"), {})
    cut = data.rindex(b"\n", 0, len(data) // 2) + 9
    for broken in (data[:cut], data.replace("ف".encode(), b"\xe3", 1)):
        catalogue, found = read(broken, deliver)
        assert catalogue is None
        assert found[0].id in ("XCH02", "XCH05")
        assert found[0].hint


@BOTH
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_a_damaged_delivery_is_a_plan_or_faults(
    mixed: Library, deliver: Deliver, data: st.DataObject
) -> None:
    text = deliver(exported(mixed, "fa"), {UNIT: "دیگر"}).decode()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 60, len(text))))
    damaged = text[:start] + data.draw(st.text(max_size=9)) + text[end:]
    catalogue, found = read(damaged.encode(), deliver)
    assert catalogue is not None or found
    if catalogue is not None:
        done = planned(imported(catalogue, mixed, "fa"), mixed, found, content_file)
        assert not (done.files and any(each.level is Level.ERROR for each in done.diagnostics))
