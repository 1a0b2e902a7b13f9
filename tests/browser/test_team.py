"""The manager's page: many files, bad ones among them, become a matrix; nothing leaves the browser."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from portal.bank import Bank
from portal.model import Library
from portal.numerals import localised
from portal.schema import ConceptKind

DAY = 20_900
PEOPLE = 50


def progress(bank: Bank, library: Library, share: float) -> dict[str, object]:
    """Return the progress of somebody who knows the first so many lessons, on two days."""
    lessons = [lesson.id for lesson in library.lessons()]
    known = lessons[: round(share * len(lessons))]
    record = {"box": 2, "due": DAY + 2, "last": DAY, "right": 1, "days": [DAY - 1, DAY]}
    items = {item.id: record for lesson in known for item in bank.practice[lesson]}
    return {"format": 1, "role": "both", "items": items, "known": [], "results": {}, "attempts": {}}


def write(folder: Path, name: str, data: object) -> Path:
    path = folder / name
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def files(
    tmp_path_factory: pytest.TempPathFactory, bank: Bank, library: Library
) -> tuple[list[Path], dict[str, Path]]:
    """Fifty people's files, each knowing a little more than the one before, and every kind of bad file."""
    folder = tmp_path_factory.mktemp("team")
    good = [
        write(
            folder,
            f"person-{number:02}.json",
            {
                "app": "two-offices",
                "format": 1,
                "person": f"Person {number:02}",
                "day": DAY,
                "progress": progress(bank, library, number / PEOPLE),
            },
        )
        for number in range(1, PEOPLE + 1)
    ]
    whole = json.loads(good[-1].read_text(encoding="utf-8"))
    elsewhere = {**whole["progress"], "items": {"no.item": next(iter(whole["progress"]["items"].values()))}}
    bad = {
        "not-json": write(folder, "holiday.jpg.json", "JFIF"),
        "foreign": write(folder, "foreign.json", {**whole, "progress": elsewhere}),
        "newer": write(folder, "newer.json", {**whole, "format": 9}),
        "broken": write(folder, "broken.json", {**whole, "progress": {"format": 1, "items": 7}}),
        "large": write(folder, "large.json", "x" * 2_100_000),
    }
    return good, bad


@pytest.mark.parametrize("locale", ["en", "fa"])
def test_fifty_files_become_a_matrix_and_bad_ones_are_refused_one_by_one(
    watched: Page,
    site: str,
    library: Library,
    files: tuple[list[Path], dict[str, Path]],
    locale: str,
    tmp_path: Path,
) -> None:
    good, bad = files
    watched.goto(f"{site}{'' if locale == 'en' else 'fa/'}learn/team/")
    watched.locator("#team input[type=file]").set_input_files([*good, *bad.values()])
    expect(watched.locator(".skills tbody tr")).to_have_count(PEOPLE)
    expect(watched.locator(".team-files")).to_contain_text(localised(PEOPLE, library.locale(locale)))
    for fault, path in bad.items():
        reason = library.wording(f"interface.file.{fault}", locale).text
        expect(watched.locator(".team-refused li", has_text=path.name)).to_contain_text(reason)
    departments = [c for c in library.concepts.values() if c.kind is ConceptKind.DEPARTMENT]
    expect(watched.locator(".skills thead th")).to_have_count(1 + len(departments))
    first, last = (watched.locator(".skills tbody tr").nth(n) for n in (0, PEOPLE - 1))
    zero, three = (localised(level, library.locale(locale)) for level in (0, 3))
    assert {cell.inner_text() for cell in first.locator("td").all()} == {zero}
    assert {cell.inner_text() for cell in last.locator("td").all()} == {three}
    with watched.expect_download() as download:
        watched.locator(".team-csv").click()
    table = tmp_path / "table.csv"
    download.value.save_as(table)
    lines = table.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + PEOPLE
    assert lines[1] == ",".join(['"Person 01"', *['"0"'] * len(departments)])


def test_gaps_single_points_and_training_follow_from_the_matrix(
    watched: Page, site: str, library: Library, files: tuple[list[Path], dict[str, Path]]
) -> None:
    good, _ = files
    watched.goto(f"{site}learn/team/")
    watched.locator("#team input[type=file]").set_input_files([good[0], good[1]])
    departments = [c for c in library.concepts.values() if c.kind is ConceptKind.DEPARTMENT]
    expect(watched.locator(".team-gaps li")).to_have_count(len(departments))
    none = library.wording("interface.team.none", "en").text
    expect(watched.locator(".team-single li")).to_have_text([none])
    watched.locator("#team input[type=file]").set_input_files([good[-1]])
    expect(watched.locator(".team-gaps li")).to_have_text([none])
    expect(watched.locator(".team-single li")).to_have_count(len(departments))
    expect(watched.locator(".team-single li").first).to_contain_text("Person 50")
    expect(watched.locator(".team-train dt")).to_have_count(len(departments))
    expect(watched.locator(".team-train dd").first).to_contain_text("Person 50")
    expect(watched.locator(".team-train dd").nth(1)).to_contain_text("Person 01 · Person 02")


def test_the_fourth_level_is_the_managers_to_give_by_keyboard(
    watched: Page, site: str, library: Library, files: tuple[list[Path], dict[str, Path]]
) -> None:
    watched.goto(f"{site}learn/team/")
    watched.locator("#team input[type=file]").set_input_files(files[0][:2])
    cell = watched.locator(".skills tbody td button").first
    cell.focus()
    watched.keyboard.press("Enter")
    cell = watched.locator(".skills tbody td button").first
    expect(cell).to_be_focused()
    expect(cell).to_have_text("4")
    expect(cell).to_have_attribute("aria-pressed", "true")
    level = library.wording("interface.team.level.4", "en").text
    expect(cell).to_have_attribute("aria-label", f"Level of Person 01 in Customer service: {level}")
    watched.keyboard.press("Enter")
    expect(watched.locator(".skills tbody td button").first).to_have_text("0")


def test_a_person_given_twice_stands_once_and_can_be_removed(
    watched: Page, site: str, library: Library, files: tuple[list[Path], dict[str, Path]], tmp_path: Path
) -> None:
    good, _ = files
    newer = {**json.loads(good[-1].read_text(encoding="utf-8")), "person": "person 01", "day": DAY + 1}
    watched.goto(f"{site}learn/team/")
    watched.locator("#team input[type=file]").set_input_files([good[0], write(tmp_path, "newer.json", newer)])
    expect(watched.locator(".skills tbody tr")).to_have_count(1)
    expect(watched.locator(".skills tbody td").first).to_have_text("3")
    twice = library.wording("interface.file.twice", "en").text
    expect(watched.locator(".team-refused li")).to_contain_text(f"{good[0].name}: {twice}")
    watched.locator(".team-remove").click()
    expect(watched.locator(".team-results")).to_be_hidden()


def test_files_can_be_dropped(watched: Page, site: str, files: tuple[list[Path], dict[str, Path]]) -> None:
    watched.goto(f"{site}learn/team/")
    text = files[0][0].read_text(encoding="utf-8")
    transfer = watched.evaluate_handle(
        """text => {
          const given = new DataTransfer();
          given.items.add(new File([text], 'one.json'));
          return given;
        }""",
        text,
    )
    watched.dispatch_event(".drop", "drop", {"dataTransfer": transfer})
    expect(watched.locator(".skills tbody tr")).to_have_count(1)
