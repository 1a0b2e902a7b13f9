"""What leads a reader on: hand-overs, the map, terms found in a text, reading times."""

import re
from dataclasses import replace

import pytest

from portal.durations import reading_minutes
from portal.explaining import Terms
from portal.handovers import between_departments, hand_overs, lesson_about
from portal.model import Library
from portal.pages import Page, render_pages
from portal.pages.picture import BOX, HEIGHT, LETTERS, WIDTH, Picture, lines, picture
from portal.relating import concepts_of
from portal.schema import ConceptKind

LINK = re.compile(r"\[([^]]*)\]\(term:([a-z0-9-]+)\)")


@pytest.fixture(scope="module")
def pages(library: Library) -> dict[str, Page]:
    return {page.uri: page for page in render_pages(library)}


def drawn(library: Library, direction: str = "ltr") -> Picture:
    departments = concepts_of(library, ConceptKind.DEPARTMENT)
    return picture(departments, between_departments(library), lambda concept: concept.id, direction)


def test_a_process_hands_over_where_the_department_changes(library: Library) -> None:
    found = [(each.giver, each.taker) for each in hand_overs(library) if each.fact.lesson == "procure-to-pay"]
    # The step between two steps of logistics hands nothing over; the last one is described by a fact.
    assert found == [
        ("marketing", "finance"),
        ("finance", "logistics"),
        ("logistics", "finance"),
        ("logistics", "legal"),
    ]


def test_every_hand_over_leads_to_another_department_and_has_words(library: Library) -> None:
    departments = {concept.id for concept in concepts_of(library, ConceptKind.DEPARTMENT)}
    for each in hand_overs(library):
        assert each.giver in departments | {""}
        assert each.taker in departments - {each.giver}
        assert each.done in library.units
        assert each.then in library.units


def test_each_department_leads_to_the_lesson_with_most_of_its_tasks(library: Library) -> None:
    lessons = lesson_about(library)
    assert lessons["finance"].id == "finance"
    assert lessons["customer-relationship-management"].id == "relationships"
    assert set(lessons) == {concept.id for concept in concepts_of(library, ConceptKind.DEPARTMENT)}


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_no_box_of_the_map_covers_another_and_all_are_inside(library: Library, direction: str) -> None:
    shapes = drawn(library, direction)
    for node in shapes.nodes:
        assert 0 <= node.x <= WIDTH - BOX
        assert 0 <= node.y <= shapes.height - HEIGHT
        for other in shapes.nodes:
            assert node is other or abs(node.x - other.x) >= BOX or abs(node.y - other.y) >= HEIGHT


def test_the_map_is_mirrored_from_right_to_left(library: Library) -> None:
    left, right = drawn(library), drawn(library, "rtl")
    assert [WIDTH - BOX - node.x for node in left.nodes] == [node.x for node in right.nodes]
    assert left.heads["front-office"] == right.heads["back-office"] < WIDTH / 2


def test_no_two_arrows_of_the_map_meet_in_one_point(library: Library) -> None:
    arrows = drawn(library).arrows
    assert len(arrows) == len({(each.giver, each.taker) for each in between_departments(library)})
    ends = []
    for arrow in arrows:
        numbers = re.findall(r"-?[\d.]+", arrow.path)
        ends += [tuple(numbers[:2]), tuple(numbers[-2:])]
    assert len(ends) == len(set(ends))


def test_labels_of_the_map_fit_into_their_boxes_in_every_language(library: Library) -> None:
    for locale in library.locales:
        for department in concepts_of(library, ConceptKind.DEPARTMENT):
            found = lines(library.wording(department.term, locale.id).text)
            assert len(found) <= 3, (locale.id, found)
            assert max(map(len, found)) <= LETTERS + 6, (locale.id, found)


def test_the_map_says_the_same_in_words(library: Library, pages: dict[str, Page]) -> None:
    for locale in ("en", "fa"):
        markdown = pages[f"{locale}/map.md"].markdown
        for each in between_departments(library):
            assert f'data-giver="{each.giver}" data-taker="{each.taker}"' in markdown
            assert f'href="#hands-{each.taker}"' in markdown
            assert markdown.count(f'id="hands-{each.giver}"') == 1


def test_the_finder_has_every_task_duty_and_hand_over(library: Library, pages: dict[str, Page]) -> None:
    rows = re.findall(r'<tr data-department="([^"]+)"', pages["ro/finder.md"].markdown)
    work = [
        fact.file.department or ""
        for fact in library.facts()
        if fact.file.kind.value in ("task", "step", "duty")
    ]
    assert sorted(rows) == sorted([*work, *(each.taker for each in hand_overs(library))])


@pytest.mark.parametrize(
    ("locale", "text", "term", "found"),
    [
        ("en", "We send two invoices. An invoice is paid.", "invoice", "invoices"),
        ("en", "Speed leads to sales.", "invoice", ""),
        ("pt", "Duas faturas chegaram.", "invoice", "faturas"),
        ("ro", "Veniturile cresc.", "revenue", "Veniturile"),
        ("fa", "این حرف برنجاند.", "brand", ""),
        ("fa", "قراردادها را می‌خوانیم.", "contract", "قراردادها"),
        ("af", "Die afleweringsdatum is môre.", "delivery-time", ""),
        ("en", "An **invoice** is paid.", "invoice", "invoice"),
        ("en", "A [marked](lesson:sales) invoice stays.", "invoice", ""),
    ],
)
def test_a_term_is_found_in_its_forms_and_in_no_other_word(
    library: Library, locale: str, text: str, term: str, found: str
) -> None:
    marked = LINK.findall(Terms(library, [term]).marked(text, locale))
    assert marked == ([(found, term)] if found else [])


def test_a_term_is_marked_once_in_a_lesson(library: Library) -> None:
    terms = Terms(library, ["invoice", "stock"])
    assert terms.marked("The invoice and the stock.", "en").count("](term:") == 2
    assert terms.marked("The invoice and the stock.", "en") == "The invoice and the stock."


def test_the_marks_change_no_word(library: Library) -> None:
    for locale in library.locales:
        for lesson in library.lessons():
            terms = Terms(library, lesson.file.terms)
            for id in lesson.file.explanation:
                text = library.wording(lesson.unit("explanation", id), locale.id).text
                assert LINK.sub(r"\1", terms.marked(text, locale.id)) == text


def test_most_lessons_explain_a_term_in_every_language(library: Library, pages: dict[str, Page]) -> None:
    for locale in library.locales:
        marked = [
            'class="term"' in pages[f"{locale.id}/{lesson.module}/{lesson.id}.md"].markdown
            for lesson in library.lessons()
        ]
        assert sum(marked) >= len(marked) * 0.7, locale.id


def test_the_reading_time_follows_the_words_and_the_speed_of_the_language(library: Library) -> None:
    lesson = library.lesson_by_id["finance"]
    slow = replace(library, locales=tuple(replace(each, reading_speed=50) for each in library.locales))
    assert reading_minutes(slow, lesson, "en") > reading_minutes(library, lesson, "en") >= 1
    shown = {locale.id: reading_minutes(library, lesson, locale.id) for locale in library.locales}
    assert all(1 <= minutes <= 4 for minutes in shown.values()), shown
