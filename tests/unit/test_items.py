"""The items: fair, parallel in every language, and asked of every fact."""

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal import questions
from portal.diagnostics import ContentError
from portal.items import Bank, Item, Option, QuestionType, Reason, build_bank, choose, with_key_at
from portal.model import Library
from portal.pages import render_pages
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


def test_every_item_has_three_options_of_which_one_is_the_key(bank: Bank) -> None:
    for item in bank.items:
        ids = [option.id for option in item.options]
        assert len(ids) == len(set(ids)) == 3, item.id
        assert sum(item.is_correct(id) for id in ids) == 1, item.id


def test_keys_stand_at_every_position_equally_often(bank: Bank) -> None:
    positions = Counter([option.id for option in item.options].index(item.key) for item in bank.items)
    assert max(positions.values()) - min(positions.values()) <= 1


def test_every_lesson_asks_five_items_of_three_types_and_each_of_its_facts(
    bank: Bank, library: Library
) -> None:
    for lesson in library.lessons():
        practice = bank.practice(lesson.id)
        assert len(practice) >= 5, lesson.id
        assert len({item.type for item in practice}) >= 3, lesson.id
        asked = {item.asks for item in bank.by_lesson[lesson.id]}
        assert asked & {fact.id for fact in lesson.facts} <= {item.asks for item in practice}, lesson.id


def test_every_fact_is_asked(bank: Bank, library: Library) -> None:
    asked = {item.asks for item in bank.items}
    assert [fact.id for fact in library.facts() if fact.id not in asked] == []


def test_every_word_of_every_item_exists_in_every_language(bank: Bank, library: Library) -> None:
    for item in bank.items:
        units = [item.stem, *([item.prompt] if item.prompt else [])]
        for option in item.options:
            units += [option.text, option.reason.text, *([option.reason.name] if option.reason.name else [])]
        for locale in library.locales:
            assert all(not library.wording(unit, locale.id).is_fallback for unit in units), item.id


def test_options_are_told_apart_in_every_language(bank: Bank, library: Library) -> None:
    for item in bank.items:
        for locale in library.locales:
            texts = {library.wording(option.text, locale.id).text.casefold() for option in item.options}
            assert len(texts) == 3, (item.id, locale.id)


def test_the_reason_for_an_option_says_more_than_the_option(bank: Bank) -> None:
    for item in bank.items:
        for option in item.options:
            assert option.reason.text != option.text or option.reason.name, (item.id, option.id)
            assert bool(option.reason.fact or option.reason.concept), (item.id, option.id)


def test_stems_have_no_slots(library: Library) -> None:
    for type in question_types():
        for locale in library.locales:
            assert "{" not in library.wording(f"{type.id}.stem", locale.id).text


def test_a_guesser_who_takes_the_longest_or_shortest_option_does_not_win(
    bank: Bank, library: Library
) -> None:
    # One in three by chance; the band is what 95 of 100 random banks of this size stay within.
    limit = len(bank.items) / 3 + 1.96 * (len(bank.items) * 2 / 9) ** 0.5
    for locale in library.locales:
        guesses: Counter[str] = Counter()
        for item in bank.items:
            lengths = {
                option.id: len(library.wording(option.text, locale.id).text) for option in item.options
            }
            guesses["longest"] += item.is_correct(max(lengths, key=lengths.__getitem__))
            guesses["shortest"] += item.is_correct(min(lengths, key=lengths.__getitem__))
        assert max(guesses.values()) <= limit, (locale.id, guesses, limit)


def test_a_distractor_department_never_does_the_task(bank: Bank, library: Library) -> None:
    facts = {fact.id: fact for fact in library.facts()}
    for item in bank.items:
        if item.type == "task-department":
            others = {option.id for option in item.options} - {item.key}
            assert others.isdisjoint(facts[item.asks].file.also_ok)
        if item.type == "department-task":
            department = facts[item.asks].file.department
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
            also = facts[item.asks].file.also_ok
            near = [c for c in departments if c.office == office and c.id not in (item.key, *also)]
            offices = Counter(library.concepts[option.id].office for option in item.options)
            assert offices[office] == (2 if near else 1), item.id


def test_a_fact_added_elsewhere_leaves_other_items_ids_alone(bank: Bank, library: Library) -> None:
    first = next(library.lessons())
    fact = next(fact for fact in first.facts if fact.file.kind is FactKind.PRINCIPLE)
    fewer = replace(first, facts=tuple(other for other in first.facts if other is not fact))
    module = replace(library.modules[0], lessons=(fewer, *library.modules[0].lessons[1:]))
    smaller = build_bank(replace(library, modules=(module, *library.modules[1:])), question_types())
    assert {item.id for item in bank.items} - {item.id for item in smaller.items} == {
        f"true-statement.{fact.id}"
    }


def test_building_twice_gives_the_same_bank(bank: Bank, library: Library) -> None:
    assert build_bank(library, question_types()) == bank


@given(seed=st.text(), near=st.lists(IDS, unique=True), far=st.lists(IDS, unique=True))
def test_two_distractors_are_chosen_wherever_there_are_two(
    seed: str, near: list[str], far: list[str]
) -> None:
    chosen = choose(seed, near, far)
    assert len(set(chosen)) == len(chosen) == min(2, len({*near, *far}))
    assert set(chosen) <= {*near, *far}
    if near:
        assert chosen[0] in near


@given(seed=st.text(), near=st.lists(IDS, unique=True), far=st.lists(IDS, unique=True))
def test_the_choice_does_not_depend_on_the_order_of_the_candidates(
    seed: str, near: list[str], far: list[str]
) -> None:
    assert choose(seed, near, far) == choose(seed, near[::-1], far[::-1])


@given(position=st.integers(0, 2))
def test_the_key_goes_where_it_is_sent(position: int) -> None:
    options = tuple(Option(id, f"unit.{id}", Reason(f"unit.{id}")) for id in ("one", "two", "three"))
    item = with_key_at(Item("type.two", "type", "lesson", "two", options, "two"), position)
    assert item.options[position].id == "two"
    assert {option.id for option in item.options} == {"one", "two", "three"}


def test_a_question_type_without_words_is_told_by_file(library: Library) -> None:
    with pytest.raises(ContentError) as caught:
        build_bank(library, [*question_types(), QuestionType("riddle", lambda _: iter(()))])
    assert [str(found.place) for found in caught.value.diagnostics] == [
        "content/en/questions/riddle.yml:1:1"
    ] * 2


NEW_TYPE = """
from portal.items import Item, Option, QuestionType, Reason


def _items(library):
    for fact in list(library.facts())[:1]:
        concepts = list(library.concepts.values())[:3]
        options = tuple(Option(c.id, c.term, Reason(c.definition)) for c in concepts)
        yield Item(f"riddle.{fact.id}", "riddle", fact.lesson, fact.id, options, concepts[0].id)


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
    assert riddle in {item.id for item in build_bank(library, question_types()).items}
    page = next(page for page in render_pages(library) if page.uri == "fa/start/two-offices.md")
    assert f'data-item="{riddle}"' in page.markdown
    assert "این چیست؟" in page.markdown


def test_what_cannot_have_three_options_is_not_asked(library: Library) -> None:
    def two_options(_: Library) -> Iterator[Item]:
        options = tuple(Option(id, f"unit.{id}", Reason(f"unit.{id}")) for id in ("one", "two"))
        yield Item("need-system.few", "need-system", "sales", "few", options, "one")

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
