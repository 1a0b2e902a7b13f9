"""The items: fair, parallel in every language, and asked of every fact."""

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal import questions
from portal.bank import Bank, build_bank
from portal.bank.distractors import drawn, with_key_at
from portal.diagnostics import ContentError
from portal.items import Draft, Item, Option, QuestionType, Reason
from portal.model import Library
from portal.pages import Settings
from portal.pages.quiz import render_items
from portal.pages.writer import Writer
from portal.paths import PATHS, lessons_of, modules_of
from portal.questions import question_types
from portal.reading import read_library
from portal.schema import ConceptKind, FactKind
from tests.conftest import TINY

IDS = st.text("abcdefgh-", min_size=3, max_size=12)


def test_question_types_have_unique_ids_and_items_of_their_own(bank: Bank) -> None:
    ids = [type.id for type in question_types()]
    assert len(set(ids)) == len(ids)
    assert {item.type for item in bank.items} == set(ids)


def test_item_ids_are_unique_and_begin_with_their_type(bank: Bank) -> None:
    ids = [item.id for item in bank.items]
    assert len(set(ids)) == len(ids)
    assert all(item.id.startswith(f"{item.type}.") for item in bank.items)


def test_every_item_has_a_key_among_three_options_or_rows_with_their_own(bank: Bank) -> None:
    for item in bank.items:
        ids = [option.id for option in item.options]
        assert len(ids) == len(set(ids)), item.id
        if item.key:
            assert (len(ids), sum(map(item.is_correct, ids))) == (3, 1), item.id
        else:
            assert len(item.rows) >= 3, item.id
            assert {row.key for row in item.rows} <= {*ids, ""}, item.id


def test_keys_stand_at_every_position_equally_often(bank: Bank) -> None:
    choices = [item for item in bank.items if item.key]
    positions = Counter([option.id for option in item.options].index(item.key) for item in choices)
    assert max(positions.values()) - min(positions.values()) <= 1


def test_every_lesson_asks_eight_items_of_four_types_a_case_and_each_of_its_facts(
    bank: Bank, library: Library
) -> None:
    for lesson in library.lessons():
        practice = bank.practice[lesson.id]
        assert len(practice) >= 8, lesson.id
        assert len({item.type for item in practice}) >= 4, lesson.id
        assert practice[-1].type == "scenario", lesson.id
        asked = {fact for item in practice for fact in item.asks}
        assert {fact.id for fact in lesson.facts} <= asked, lesson.id


def test_a_module_is_checked_with_items_of_each_lesson_never_two_in_a_row(
    bank: Bank, library: Library
) -> None:
    for module in library.modules:
        for items in (bank.checks[module.id], bank.probes[module.id]):
            asked = Counter(item.lesson for item in items)
            assert set(asked) == {lesson.id for lesson in module.lessons}
            assert len(set(asked.values())) == 1
            assert asked.total() >= (5 if items is bank.checks[module.id] else 4)
            assert all(one.lesson != other.lesson for one, other in pairwise(items)), module.id


def test_a_check_asks_what_the_lessons_end_has_not_asked_and_few_items_of_a_type(
    bank: Bank, library: Library
) -> None:
    practised = {item.id for items in bank.practice.values() for item in items}
    checked = [item for items in bank.checks.values() for item in items]
    assert sum(item.id not in practised for item in checked) >= 0.9 * len(checked)
    for module in library.modules:
        types = Counter(item.type for item in bank.checks[module.id])
        assert max(types.values()) <= max(3, len(bank.checks[module.id]) // 4), types


def test_a_check_shows_no_statement_twice_so_that_none_gives_another_away(bank: Bank) -> None:
    for items in (*bank.checks.values(), *bank.probes.values(), *bank.finals.values()):
        shown = Counter(unit for item in items for unit in {*item.units} if "." in unit.partition(".")[2])
        repeated = {u for u, n in shown.items() if n > 1 and not u.startswith(("glossary.", "interface."))}
        assert repeated == set()


def test_the_final_check_of_a_path_asks_one_item_of_each_of_its_lessons(bank: Bank, library: Library) -> None:
    for path in PATHS:
        lessons = [item.lesson for item in bank.finals[path.final]]
        assert sorted(lessons) == sorted(lesson.id for lesson in lessons_of(path, library))


def test_a_path_leads_into_the_other_office(library: Library) -> None:
    offices = {path.id: {module.file.office for module in modules_of(path, library)} for path in PATHS}
    assert offices["front"] == {None, "back-office"}
    assert offices["back"] == {None, "front-office"}
    assert offices["both"] == offices["new"] == {None, "front-office", "back-office"}


def test_every_fact_is_asked(bank: Bank, library: Library) -> None:
    asked = {fact for item in bank.items for fact in item.asks}
    assert [fact.id for fact in library.facts() if fact.id not in asked] == []


def test_the_reason_for_an_option_says_more_than_the_option(bank: Bank) -> None:
    for item in bank.items:
        for option in item.options if item.key else ():
            assert option.reason.text != option.text or option.reason.name, (item.id, option.id)
            assert bool(option.reason.fact or option.reason.concept), (item.id, option.id)


def test_stems_have_no_slots(library: Library) -> None:
    for type in question_types():
        for locale in library.locales:
            assert "{" not in library.wording(f"{type.id}.stem", locale.id).text


def test_a_distractor_department_never_does_the_task(bank: Bank, library: Library) -> None:
    facts = {fact.id: fact for fact in library.facts()}
    for item in bank.items:
        if item.type == "task-department":
            others = {option.id for option in item.options} - {item.key}
            assert others.isdisjoint(facts[item.asks[0]].file.also_ok)
        if item.type == "department-task":
            department = facts[item.asks[0]].file.department
            for other in {option.id for option in item.options} - {item.key}:
                assert department not in (facts[other].file.department, *facts[other].file.also_ok)


def test_one_distractor_department_is_near_and_one_is_far_where_both_exist(
    bank: Bank, library: Library
) -> None:
    departments = [c for c in library.concepts.values() if c.kind is ConceptKind.DEPARTMENT]
    facts = {fact.id: fact for fact in library.facts()}
    for item in bank.items:
        if item.type == "task-department":
            office = library.concepts[item.key].office
            also = facts[item.asks[0]].file.also_ok
            near = [c for c in departments if c.office == office and c.id not in (item.key, *also)]
            offices = Counter(library.concepts[option.id].office for option in item.options)
            assert offices[office] == (2 if near else 1), item.id


def test_a_fact_added_elsewhere_leaves_other_items_ids_alone(bank: Bank, library: Library) -> None:
    first = next(library.lessons())
    fact = next(fact for fact in first.facts if fact.file.kind is FactKind.PRINCIPLE)
    fewer = replace(first, facts=tuple(other for other in first.facts if other is not fact))
    module = replace(library.modules[0], lessons=(fewer, *library.modules[0].lessons[1:]))
    smaller = build_bank(replace(library, modules=(module, *library.modules[1:])), question_types())
    gone = {item.id for item in bank.items} ^ {item.id for item in smaller.items}
    assert gone
    assert all(fact.id in id.split(".") for id in gone)


def test_building_twice_gives_the_same_bank(bank: Bank, library: Library) -> None:
    assert build_bank(library, question_types()) == bank


def options(ids: list[str]) -> tuple[Option, ...]:
    return tuple(Option(id, f"unit.{id}", Reason(f"unit.{id}")) for id in ids)


def draft(seed: str, near: list[str], far: list[str]) -> Draft:
    item = Item(seed, "type", "lesson", ("fact",), options(["key"]), "key")
    return Draft(item, options(near), options(far))


@given(seed=st.text(), near=st.lists(IDS, unique=True), far=st.lists(IDS, unique=True))
def test_two_distractors_are_chosen_wherever_there_are_two(
    seed: str, near: list[str], far: list[str]
) -> None:
    item = drawn(draft(seed, near, far), lambda _: True, Counter())
    chosen = [option.id for option in item.options[1:]]
    assert len(set(chosen)) == len(chosen) == (2 if len({*near, *far}) > 1 else 0)
    assert set(chosen) <= {*near, *far}
    if near and set(far) - set(near):
        assert chosen[0] in near


@given(seed=st.text(), near=st.lists(IDS, unique=True), far=st.lists(IDS, unique=True))
def test_the_choice_does_not_depend_on_the_order_of_the_candidates(
    seed: str, near: list[str], far: list[str]
) -> None:
    one = drawn(draft(seed, near, far), lambda _: True, Counter())
    assert one == drawn(draft(seed, near[::-1], far[::-1]), lambda _: True, Counter())


def test_a_pair_that_gives_the_key_away_is_passed_over_while_there_is_another() -> None:
    given_near, given_far = ["near-one", "near-two"], ["far-one", "far-two"]
    first = drawn(draft("seed", given_near, given_far), lambda _: True, Counter())
    unfair = {option.id for option in first.options[1:]}
    second = drawn(
        draft("seed", given_near, given_far),
        lambda item: unfair.isdisjoint(option.id for option in item.options),
        Counter(),
    )
    assert unfair.isdisjoint(option.id for option in second.options)
    assert drawn(draft("seed", given_near, given_far), lambda _: False, Counter()) == first


def test_a_distractor_that_was_used_less_comes_first() -> None:
    item = drawn(
        draft("seed", ["near-one", "near-two"], ["far-one"]),
        lambda _: True,
        Counter({"near-one": 1, "near-two": 0}),
    )
    assert [option.id for option in item.options] == ["key", "near-two", "far-one"]


@given(position=st.integers(0, 2))
def test_the_key_goes_where_it_is_sent(position: int) -> None:
    item = with_key_at(
        Item("type.two", "type", "lesson", ("two",), options(["one", "two", "three"]), "two"), position
    )
    assert item.options[position].id == "two"
    assert {option.id for option in item.options} == {"one", "two", "three"}


def test_a_question_type_without_words_is_told_by_file(library: Library) -> None:
    with pytest.raises(ContentError) as caught:
        build_bank(library, [*question_types(), QuestionType("riddle", lambda _: iter(()))])
    assert [str(found.place) for found in caught.value.diagnostics] == [
        "content/en/questions/riddle.yml:1:1"
    ] * 2


NEW_TYPE = """
from portal.items import Draft, Item, Option, QuestionType, Reason


def _items(library):
    for fact in list(library.facts())[:1]:
        concepts = list(library.concepts.values())[:3]
        options = tuple(Option(c.id, c.term, Reason(c.definition, concept=c.id)) for c in concepts)
        yield Draft(Item(f"riddle.{fact.id}", "riddle", fact.lesson, (fact.id,), options, concepts[0].id))


RIDDLE = QuestionType("riddle", _items)
"""


@pytest.fixture
def package_with_riddle(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("questions")
    (folder / "riddle.py").write_text(NEW_TYPE, encoding="utf-8")
    monkeypatch.setattr(questions, "__path__", [*questions.__path__, str(folder)])
    yield questions
    question_types.cache_clear()


def test_a_question_type_is_added_by_one_file_and_its_words(
    package_with_riddle: ModuleType, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    shutil.copytree(TINY / "content", content)
    for locale, stem in (("en", "What is this?"), ("fa", "این چیست؟")):
        words = f'stem: "{stem}"\nlabel: "{stem}"\n'
        (content / locale / "questions" / "riddle.yml").write_text(words, encoding="utf-8")
    question_types.cache_clear()
    library = read_library(content).require()
    riddle = f"riddle.{next(library.facts()).id}"
    item = next(item for item in build_bank(library, question_types()).items if item.id == riddle)
    (block,) = render_items([item], Writer(library, library.locale("fa"), "index.md", Settings()))
    assert f'data-item="{riddle}"' in block
    assert "این چیست؟" in block


def test_what_cannot_have_three_options_is_not_asked(library: Library) -> None:
    def two_options(_: Library) -> Iterator[Draft]:
        item = Item("need-system.few", "need-system", "sales", ("few",), options(["one", "two"]), "one")
        yield Draft(item)

    types = [
        replace(type, generate=two_options) if type.id == "need-system" else type for type in question_types()
    ]
    assert not any(item.type == "need-system" for item in build_bank(library, types).items)


def test_words_without_a_question_type_are_told_by_file(library: Library) -> None:
    fewer = [type for type in question_types() if type.id != "need-system"]
    with pytest.raises(ContentError) as caught:
        build_bank(library, fewer)
    assert [str(found.place) for found in caught.value.diagnostics] == [
        "content/en/questions/need-system.yml:1:1"
    ]
